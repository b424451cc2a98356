import type { Config } from '../../config/config.ts';
import type { TreeFile } from '../../github/repository.ts';
import { didYouMean } from '../../text/did-you-mean.ts';
import type { SourceFile } from '../../text/source-file.ts';
import { findBibs, findReadme } from '../find-files.ts';
import { InputError } from '../input-error.ts';
import { LARGEST_FILE } from '../read-source.ts';
import { isRegular, treeFolders } from './tree-folders.ts';

/** What the inputs of the workflow say about the files; they are never the head's. */
export interface WantedFiles {
  readonly readme: string | undefined;
  /** Absent: found. Empty: none wanted. */
  readonly bibs: readonly string[] | undefined;
  readonly config: string | undefined;
  /** What the files are part of, in the words of a message: the pull request, the commit. */
  readonly whole: string;
}

/**
 * The list among the files of a commit, by the same rules as in a checkout: what is named, what
 * the configuration names, what is found.
 *
 * @throws {InputError} when there is none, or it is no regular file or too large.
 */
export function chooseReadme(
  tree: readonly TreeFile[],
  wanted: WantedFiles,
  config: Config,
): TreeFile {
  const path = wanted.readme ?? config.readme ?? findReadme(treeFolders(tree), '', shown(wanted));
  return named(tree, path, wanted);
}

/**
 * The bibliographies that are named.
 *
 * @returns undefined where they are to be found, which takes the text of the list.
 */
export function namedBibs(
  tree: readonly TreeFile[],
  wanted: WantedFiles,
  config: Config,
): TreeFile[] | undefined {
  const paths = wanted.bibs ?? config.bib;
  return paths && [...new Set(paths)].map((path) => named(tree, path, wanted));
}

/** The bibliographies that belong to a list; see `findBibs`. */
export function foundBibs(
  tree: readonly TreeFile[],
  wanted: WantedFiles,
  readme?: SourceFile,
): TreeFile[] {
  const paths = findBibs(treeFolders(tree), '', shown(wanted), readme);
  return paths.map((path) => named(tree, path, wanted));
}

/** At the start of a sentence. */
function shown({ whole }: WantedFiles): string {
  return `${whole.charAt(0).toUpperCase()}${whole.slice(1)}`;
}

function named(tree: readonly TreeFile[], path: string, { whole }: WantedFiles): TreeFile {
  const plain = path.replaceAll('\\', '/').replace(/^\.\//, '');
  const file = tree.find((one) => one.path === plain);
  if (file === undefined) {
    const meant = didYouMean(
      plain,
      tree.map((one) => one.path),
    );
    throw new InputError(
      `${path} does not exist in ${whole}.${meant === undefined ? ' Check the path.' : ` Did you mean "${meant}"?`}`,
    );
  }
  if (!isRegular(file.mode)) {
    throw new InputError(
      `${file.path} is a link or a submodule in ${whole}; a regular file is expected.`,
    );
  }
  if (file.size > LARGEST_FILE) {
    throw new InputError(
      `${file.path} is ${(file.size / 1024 / 1024).toFixed(1)} MiB; files over ${LARGEST_FILE / 1024 / 1024} MiB are not read. Split the list.`,
    );
  }
  return file;
}
