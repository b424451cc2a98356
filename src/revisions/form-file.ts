import { FORM_PATH } from '../files/form-path.ts';
import { LARGEST_FILE } from '../files/read-source.ts';
import type { TreeFile } from '../github/facts.ts';
import { isRegular } from './tree-folders.ts';

/** The submission form among the files of a commit; one that is a link or too large is none. */
export function formFile<F extends TreeFile>(tree: readonly F[]): F | undefined {
  return tree.find(
    ({ path, mode, size }) => path === FORM_PATH && isRegular(mode) && size <= LARGEST_FILE,
  );
}
