import type { TreeFile } from '../../github/repository.ts';
import type { SourceFile } from '../../text/source-file.ts';
import type { CheckInput } from '../check-list.ts';
import { FORM_PATH } from '../form-path.ts';
import { LARGEST_FILE } from '../read-source.ts';
import { isRegular } from './tree-folders.ts';

/** The submission form among the files of a commit; one that is a link or too large is none. */
export function formFile(tree: readonly TreeFile[]): TreeFile | undefined {
  return tree.find(
    ({ path, mode, size }) => path === FORM_PATH && isRegular(mode) && size <= LARGEST_FILE,
  );
}

/** What of a submission form goes into a check; the YAML parser is loaded where there is one. */
export async function formInput(
  file: TreeFile | undefined,
  read: (file: TreeFile) => Promise<SourceFile>,
): Promise<Pick<CheckInput, 'form'>> {
  if (file === undefined) return {};
  const { readSubmissionForm } = await import('../../catalog/read-submission-form.ts');
  return { form: { source: await read(file), read: readSubmissionForm } };
}
