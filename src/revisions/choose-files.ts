import { posix } from 'node:path';
import type { Config } from '../config/config.ts';
import {
  bibCandidates,
  configPaths,
  FORM_PATH,
  type Folders,
  findReadme,
  isBib,
  isMarkdown,
  plainPath,
} from '../files/find-files.ts';
import { InputError } from '../files/input-error.ts';
import { refuseTooLarge } from '../files/read-source.ts';
import type { TreeFile } from '../github/facts.ts';
import { didYouMean, suggestionText } from '../text/did-you-mean.ts';

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
 * @throws {InputError} when there is none, or it is not a regular file or too large.
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

/** The .bib files that may belong to a list; see {@link bibCandidates}. */
export function foundBibs(tree: readonly TreeFile[], readme: string, wanted: WantedFiles) {
  const own = treePath(posix.dirname(readme));
  const found = bibCandidates(treeFolders(tree), [own, ''], shown(wanted));
  const chosen = (linked: readonly string[]): TreeFile[] =>
    found.chosen(linked).map((path) => named(tree, posix.join(found.base, path), wanted));
  return { ...found, chosen };
}

/** At the start of a sentence. */
function shown({ whole }: WantedFiles): string {
  return `${whole.charAt(0).toUpperCase()}${whole.slice(1)}`;
}

/** The most files that are compared with a path to find out what was meant. */
const MOST_COMPARED = 5000;

function named(tree: readonly TreeFile[], path: string, { whole }: WantedFiles): TreeFile {
  const wanted = plainPath(path);
  const file = tree.find((one) => one.path === wanted);
  if (file === undefined) {
    if (tree.some((one) => one.path.startsWith(`${wanted}/`))) {
      throw new InputError(`${wanted} is a folder in ${whole}; a regular file is expected.`);
    }
    const paths = tree.slice(0, MOST_COMPARED).map((one) => one.path);
    throw new InputError(
      `${path} does not exist in ${whole}. ${suggestionText(didYouMean(wanted, paths), 'Check the path.')}`,
    );
  }
  refuseIrregular(file, whole);
  refuseTooLarge(file.path, file.size);
  return file;
}

/** @throws {InputError} for a symbolic link or a submodule in the place of a file. */
export function refuseIrregular({ path, mode }: TreeFile, whole: string): void {
  if (isRegular(mode)) return;
  const kind = mode === '160000' ? 'submodule' : 'symbolic link';
  throw new InputError(`${path} is a ${kind} in ${whole}; a regular file is expected.`);
}

/** The folders of a commit; the topmost one is named by the empty path. */
function treeFolders(tree: readonly TreeFile[]): Folders {
  const files = new Set<string>();
  const names = new Map<string, Set<string>>([['', new Set()]]);
  for (const { path, mode } of tree) {
    if (isRegular(mode)) files.add(path);
    let folder = '';
    for (const name of path.split('/')) {
      const inside = names.get(folder) ?? new Set();
      names.set(folder, inside.add(name));
      folder = folder === '' ? name : `${folder}/${name}`;
    }
  }
  return {
    namesIn: (folder) => {
      const inside = names.get(treePath(folder));
      if (inside === undefined) throw new Error(`no folder ${folder}`);
      return [...inside];
    },
    isFile: (path) => files.has(treePath(path)),
    isFolder: (path) => names.has(treePath(path)),
  };
}

/** The topmost folder is the empty path in a tree. */
function treePath(path: string): string {
  return path === '.' ? '' : plainPath(path);
}

/** Git's modes of regular files; links and submodules have others. */
export function isRegular(mode: string): boolean {
  return mode === '100644' || mode === '100755';
}

/**
 * Whether a path may be that of the list, a bibliography, the configuration or the submission form.
 * Saves most requests on changes of code, images and other files.
 *
 * @param config absent where it cannot be read.
 */
export function mayMatter(wanted: WantedFiles, config?: Config): (path: string) => boolean {
  const { readme, bibs } = wanted;
  const paths = [readme, ...(bibs ?? []), config?.readme, ...(config?.bib ?? []), FORM_PATH];
  const named = new Set([
    ...configPaths(wanted.config),
    ...paths.map((path) => plainPath(path ?? '')),
  ]);
  return (path) => named.has(path) || isBib(path) || isMarkdown(path) || hidesReadme(path);
}

/** The formats that GitHub renders (https://github.com/github/markup#markups). */
const README =
  /^readme(?:\.(?:md|markdown|mdown|mkdn?|textile|rdoc|org|creole|mediawiki|wiki|rst|asciidoc|adoc|asc|pod|txt))?$/i;

/**
 * Whether GitHub shows a file to visitors of the repository in place of the README at its top.
 *
 * @see https://docs.github.com/en/repositories/managing-your-repositorys-settings-and-features/customizing-your-repository/about-readmes
 */
export function hidesReadme(path: string): boolean {
  return posix.dirname(path) === '.github' && README.test(posix.basename(path));
}
