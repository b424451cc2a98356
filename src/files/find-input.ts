import { basename, dirname, join, relative, resolve, sep } from 'node:path';
import type { Config } from '../config/config.ts';
import { DEFAULT_CONFIG } from '../config/defaults.ts';
import { memo } from '../text/memo.ts';
import {
  bibCandidates,
  CONFIG_PATHS,
  FORM_PATH,
  findReadme,
  foldersOf,
  onlyConfig,
} from './find-files.ts';
import { InputError } from './input-error.ts';
import { type Files, isThere, pathHint } from './read-source.ts';
import { type HasFile, isWithin, repositoryFiles } from './repository-files.ts';

/** Which files the user wants read; what it does not name is found. */
export interface InputRequest {
  /** Where relative paths begin, absolute. */
  readonly cwd: string;
  /** A folder with a list, or its README. */
  readonly path?: string | undefined;
  readonly readme?: string | undefined;
  /** Absent: found. Empty: none wanted. */
  readonly bibs?: readonly string[] | undefined;
  readonly config?: string | undefined;
  /** Refuses files outside `cwd`, where paths come from someone else's pull request. */
  readonly confined?: boolean | undefined;
  /** Reads a bibliography alone. */
  readonly noReadme?: boolean | undefined;
}

/** How files are read: as text here, or as bytes for another process. */
export interface FileReading<T> {
  /**
   * Reads a file.
   *
   * @param shown its name in reports.
   */
  readonly read: (path: string, shown: string) => T;
  readonly config: (file: T) => Promise<Config>;
  readonly linked: (
    readme: T,
    paths: readonly string[],
  ) => readonly string[] | Promise<readonly string[]>;
}

export interface FoundInput<T> {
  readonly readme?: T;
  readonly bibs: readonly T[];
  readonly config: Config;
  /** The baseline that the configuration names, as reports show its path. */
  readonly baseline?: string;
  readonly form?: T;
  /** Whether there is a .bib file at a path as reports show it; absent without a list. */
  readonly bibExists?: (path: string) => boolean;
  /** Looks up what the README links to in its repository; absent without a list. */
  readonly hasFile?: HasFile;
}

/**
 * Finds and reads the configuration, the README and the bibliographies.
 *
 * @throws {InputError} for anything that is missing, unreadable or wrong.
 */
export async function findInput<T>(
  files: Files,
  request: InputRequest,
  reading: FileReading<T>,
): Promise<FoundInput<T>> {
  const { cwd } = request;
  const { folder, file } = startingPoint(files, request);
  const show = (path: string): string => showPath(cwd, path);
  const config = await findConfig(files, request, folder, reading);
  const fileOfConfig = (option: 'readme' | 'bib', path: string): string => {
    const whole = inside(folder, path, option);
    if (isThere(files, whole)) return whole;
    throw new InputError(
      `the configuration names "${path}", but ${show(whole)} does not exist.${pathHint(files, whole)}`,
    );
  };
  const read = (path: string): T => {
    if (request.confined) refuseOutside(files, cwd, path);
    return reading.read(path, show(path));
  };
  const readmePath = request.noReadme
    ? undefined
    : request.readme !== undefined
      ? resolve(cwd, request.readme)
      : (file ??
        (config.readme !== undefined
          ? fileOfConfig('readme', config.readme)
          : join(folder, findReadme(foldersOf(files), folder, show(folder)))));
  const readme = readmePath === undefined ? undefined : read(readmePath);

  const bib = file !== undefined && /\.bib$/i.test(file) ? file : undefined;
  const given = request.bibs?.map((path) => resolve(cwd, path));
  const named =
    given ??
    (request.noReadme && bib !== undefined ? [bib] : undefined) ??
    config.bib?.map((path) => fileOfConfig('bib', path));
  refuseMixUp(readmePath, named, show, given === undefined ? 'in the configuration' : 'with --bib');
  const start = [readmePath ?? join(folder, 'README.md'), folder] as const;
  const bibs = [...new Set(named ?? (await findBibs(files, start, reading, readme)))].map(read);
  const baseline =
    config.baseline === undefined ? undefined : inside(folder, config.baseline, 'baseline');
  if (baseline !== undefined && request.confined) refuseOutside(files, cwd, baseline);
  const formPath = join(folder, FORM_PATH);
  const hasForm = readme !== undefined && isThere(files, formPath);
  return {
    ...(readme === undefined || readmePath === undefined
      ? {}
      : {
          readme,
          bibExists: memo((path) => isThere(files, resolve(cwd, path))),
          hasFile: repositoryFiles(files, readmePath),
        }),
    ...(hasForm ? { form: read(formPath) } : {}),
    bibs,
    config: request.bibs === undefined ? config : { ...config, bib: request.bibs },
    ...(baseline === undefined ? {} : { baseline: show(baseline) }),
  };
}

/** Refuses a .bib where the list is expected, and the list or other Markdown where a .bib is expected. */
function refuseMixUp(
  readme: string | undefined,
  bibs: readonly string[] = [],
  show: (path: string) => string,
  place: string,
): void {
  const bib = bibs.find((one) => MARKDOWN.test(one));
  if (bib !== undefined) {
    const what = bib === readme ? 'is the list' : 'is Markdown, and a bibliography is expected';
    throw new InputError(`${show(bib)} ${what}. Give a .bib file ${place}.`);
  }
  if (readme !== undefined && /\.bib$/i.test(readme)) {
    throw new InputError(
      `${show(readme)} is a bibliography, and a list is expected. Give the folder of the list or its README; a .bib is named with --bib.`,
    );
  }
}

const MARKDOWN = /\.(?:md|mdx|markdown)$/i;

/** The bibliographies that belong to a list in a folder that is checked; see {@link bibCandidates}. */
async function findBibs<T>(
  files: Files,
  [readmePath, folder]: readonly [string, string],
  reading: FileReading<T>,
  readme: T | undefined,
): Promise<string[]> {
  const own = dirname(readmePath);
  const found = bibCandidates(foldersOf(files), [own, folder], basename(own));
  const linked = readme === undefined ? [] : await reading.linked(readme, found.possible);
  return found.chosen(linked).map((path) => join(found.base, path));
}

/** The folder whose configuration and bibliographies count, and the README if the path names it. */
function startingPoint(files: Files, { cwd, path, readme }: InputRequest) {
  if (path === undefined) {
    const around = readme === undefined ? cwd : dirname(resolve(cwd, readme));
    return { folder: isWithin(cwd, around) ? cwd : around };
  }
  const whole = resolve(cwd, path);
  const stats = files.statSync(whole, { throwIfNoEntry: false });
  if (stats?.isDirectory()) return { folder: whole };
  // A missing file is reported by the reading of it, with a suggestion.
  return { folder: dirname(whole), file: whole };
}

/**
 * Reads the configuration that is named, or the one of a folder, or takes the defaults.
 *
 * @throws {InputError} for one that is missing or wrong.
 */
export async function findConfig<T>(
  files: Files,
  { cwd, config, confined }: Pick<InputRequest, 'cwd' | 'config' | 'confined'>,
  folder: string,
  reading: Pick<FileReading<T>, 'read' | 'config'>,
): Promise<Config> {
  const found =
    config ?? onlyConfig(CONFIG_PATHS.filter((one) => isThere(files, join(folder, one))));
  if (found === undefined) return DEFAULT_CONFIG;
  const path = resolve(config === undefined ? folder : cwd, found);
  if (confined) refuseOutside(files, cwd, path);
  return reading.config(reading.read(path, showPath(cwd, path)));
}

function inside(folder: string, path: string, option: 'readme' | 'bib' | 'baseline'): string {
  const whole = resolve(folder, path);
  if (isWithin(folder, whole)) return whole;
  throw new InputError(
    `the configuration names "${path}", which is outside ${basename(folder)}, the folder that is checked. Put the configuration into a folder that contains both, and check that one; or give the file with --${option}.`,
  );
}

/** A symbolic link in a pull request may point at any file of the runner. */
function refuseOutside(files: Files, folder: string, path: string): void {
  const real = isThere(files, path) ? files.realpathSync(path) : path;
  if (isWithin(files.realpathSync(folder), real) || isWithin(folder, real)) return;
  throw new InputError(
    `${showPath(folder, path)} is outside the repository. Only files of the checkout are read.`,
  );
}

/** A path as reports show it: relative to the working folder, with forward slashes. */
function showPath(cwd: string, path: string): string {
  const shown = relative(cwd, path);
  return shown === '' ? '.' : shown.split(sep).join('/');
}
