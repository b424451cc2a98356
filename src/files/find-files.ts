import { join } from 'node:path';
import { attempt } from '../text/attempt.ts';
import { InputError } from './input-error.ts';
import type { Files } from './read-source.ts';

/** Where the configuration is when it is not named. */
export const CONFIG_PATHS = ['.github/list-curator.yml', '.github/list-curator.yaml'] as const;

/** A path of the repository as git writes it, however a user wrote it. */
export function plainPath(path: string): string {
  return path.replaceAll('\\', '/').replace(/^\.\//, '');
}

/** Where the configuration may be. */
export function configPaths(named: string | undefined): readonly string[] {
  return named === undefined ? CONFIG_PATHS : [plainPath(named)];
}

/**
 * The configuration among those that there are.
 *
 * @throws {InputError} where there are two: one of them would have no effect, unseen.
 */
export function onlyConfig(there: readonly string[]): string | undefined {
  const [path, other] = there;
  if (other === undefined) return path;
  throw new InputError(
    `there are two configurations, ${path} and ${other}, and only one can count. Remove one of them.`,
  );
}

/** Where the issue form for submissions is, in a checkout and on GitHub. */
export const FORM_PATH = '.github/ISSUE_TEMPLATE/paper.yml';

/** Folders that contain no bibliography of a list. */
const PASSED_OVER =
  /^(?:\.|node_modules$|dist$|build$|vendor$|tests?$|__tests__$|fixtures?$|examples?$)/i;

/** Whether a path has the extension of Markdown. */
export const isMarkdown = (path: string): boolean => /\.(?:md|markdown|mdown|mkd)$/i.test(path);
/** Where GitHub also takes the README of a repository from. */
const SHOWN_BY_GITHUB = ['.github/README.md', 'docs/README.md'];
/** More Markdown files are not named in a message. */
const MOST_PAGES = 3;

/**
 * The name of the README in a folder.
 *
 * @throws {InputError} when there is none, or only one that is not Markdown.
 */
export function findReadme(folders: Folders, folder: string, shown: string): string {
  const names = namesIn(folders, folder, shown);
  const readme = names.find((name) => name === 'README.md') ?? names.find(isReadme);
  if (readme !== undefined) return readme;
  const where = shown === '.' ? 'the working folder' : shown;
  const other = names.find((name) => /^readme(?:\.|$)/i.test(name) && !isMarkdown(name));
  if (other !== undefined) {
    throw new InputError(
      `${where} has ${other}, which is not Markdown. Lists are read from a README.md, or from the Markdown file that the option readme names.`,
    );
  }
  const elsewhere = SHOWN_BY_GITHUB.filter((path) => folders.isFile(join(folder, path)));
  const pages = [...names.filter(isMarkdown), ...elsewhere];
  const advice =
    pages.length === 0 || pages.length > MOST_PAGES
      ? 'Give the folder of your list, or set the option readme to its file.'
      : `If the list is in ${pages.join(' or ')}, set the option readme to that file.`;
  throw new InputError(`${where} has no README.md. ${advice}`);
}

/**
 * Looks for the bibliographies of a list in the folder of the README and, if there are none, in the
 * one that is checked.
 *
 * @returns the folder (`base`), the .bib files in it and one folder down (`possible`, paths below it),
 *   and which of them are the list's (`chosen`): those that the README links to, or else all in the
 *   folder itself, or else all one folder down. Outside the README's folder, those beside another
 *   README are the list's only where it links to them.
 */
export function bibCandidates(folders: Folders, [own, checked]: [string, string], shown: string) {
  const found = bibsIn(folders, own, shown);
  if (found.possible.length > 0 || own === checked) return found;
  return bibsIn(folders, checked, shown, isReadme);
}

function isReadme(name: string): boolean {
  return /^readme\.[^.]+$/i.test(name) && isMarkdown(name);
}

function bibsIn(
  folders: Folders,
  folder: string,
  shown: string,
  isOfOthers: (name: string) => boolean = () => false,
) {
  const names = namesIn(folders, folder, shown);
  const beside = names.filter((name) => isBib(name) && folders.isFile(join(folder, name)));
  const folded = names
    .filter((name) => !PASSED_OVER.test(name) && folders.isFolder(join(folder, name)))
    .map((name) => {
      const inside = namesIn(folders, join(folder, name), `${shown}/${name}`);
      const bibs = inside.filter((file) => isBib(file) && folders.isFile(join(folder, name, file)));
      return { paths: bibs.map((file) => `${name}/${file}`), isOwn: !inside.some(isOfOthers) };
    });
  const below = folded.flatMap(({ paths }) => paths);
  const own = folded.flatMap(({ paths, isOwn }) => (isOwn ? paths : []));
  const chosen = (linked: readonly string[]): readonly string[] =>
    linked.length > 0 ? linked : beside.length > 0 ? beside : own;
  return { base: folder, possible: [...beside, ...below], chosen };
}

/** Whether a path has the extension of a bibliography. */
export function isBib(name: string): boolean {
  return /\.bib$/i.test(name);
}

function namesIn(folders: Folders, folder: string, shown: string): string[] {
  const names = attempt(() => folders.namesIn(folder));
  if (names !== undefined) return names.sort();
  throw new InputError(
    `the folder ${shown} cannot be read. Check that it exists, and that you may read it.`,
  );
}

/** What finding files needs of the folders around them. */
export interface Folders {
  /** The names in a folder; throws when there is no such folder. */
  readonly namesIn: (folder: string) => string[];
  readonly isFile: (path: string) => boolean;
  readonly isFolder: (path: string) => boolean;
}

/** The folders of a file system. */
export function foldersOf(files: Files): Folders {
  const stat = (path: string) => attempt(() => files.statSync(path, { throwIfNoEntry: false }));
  return {
    namesIn: (folder) => files.readdirSync(folder),
    isFile: (path) => stat(path)?.isFile() ?? false,
    isFolder: (path) => stat(path)?.isDirectory() ?? false,
  };
}
