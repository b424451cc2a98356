import type { BibFiles, RawFile, RawInput } from '../../files/raw-file.ts';
import { textFile } from '../../files/read-source.ts';
import { compact } from '../../text/json.ts';
import type { SourceFile } from '../../text/source-file.ts';
import type { CheckInput, FormInput } from '../check/check-list.ts';

/**
 * Decodes the files of a list.
 *
 * @throws {InputError} when one is not text.
 */
export async function decodeInput(raw: RawInput): Promise<CheckInput> {
  const { readme, bibs, form, config, bibFiles } = raw;
  return {
    config,
    bibs: bibs.map(decodeFile),
    ...compact({
      bibExists: bibFiles && amongFiles(bibFiles),
      readme: readme && decodeFile(readme),
      form: form && (await formInput(form)),
    }),
  };
}

/** Files in deeper folders than were listed are taken to exist. */
function amongFiles({ paths, depth }: BibFiles): (path: string) => boolean {
  const known = new Set(paths);
  return (path) => known.has(path) || path.split('/').length - 1 > depth;
}

/** Few lists have a form; its reader is loaded for them alone. */
async function formInput(form: RawFile): Promise<FormInput> {
  const { readSubmissionForm } = await import('../../catalog/read-submission-form.ts');
  return { source: decodeFile(form), read: readSubmissionForm };
}

/**
 * Decodes a file from GitHub, which only the process without a token does.
 *
 * @throws {InputError} when it is not text.
 */
export function decodeFile({ path, bytes }: RawFile): SourceFile {
  return textFile(path, bytes, { take: 'Commit', lfs: 'Commit the file without LFS.' });
}
