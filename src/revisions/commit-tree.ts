import { InputError } from '../files/input-error.ts';
import { TooManyFiles } from '../github/api-failure.ts';
import type { TreeFile } from '../github/facts.ts';
import type { GitHub } from '../github/github.ts';

/**
 * The files of a commit.
 *
 * @param whole what the files are part of, in the words of a message: the pull request, the commit.
 * @throws {InputError} when they are too many to list, so that none is overlooked.
 */
export async function commitTree(
  api: Pick<GitHub, 'tree'>,
  commit: string,
  whole: string,
): Promise<TreeFile[]> {
  try {
    return await api.tree(commit);
  } catch (error) {
    if (!(error instanceof TooManyFiles)) throw error;
    throw new InputError(
      `${whole} has more files and folders than GitHub lists, so the list cannot be checked. Remove files that do not belong there.`,
    );
  }
}
