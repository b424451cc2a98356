import { basename, dirname, join, relative, resolve, sep } from 'node:path';
import type { Config } from '../config/config.ts';
import { DEFAULT_CONFIG } from '../config/defaults.ts';
import type { SourceFile } from '../text/source-file.ts';
import type { FormInput } from './check-list.ts';
import { CONFIG_PATHS } from './config-paths.ts';
import { findBibs, findReadme } from './find-files.ts';
import { foldersOf } from './folders.ts';
import { FORM_PATH } from './form-path.ts';
import { InputError } from './input-error.ts';
import { isThere } from './is-there.ts';
import { readConfig } from './read-config.ts';
import { type Files, readSource } from './read-source.ts';
import { type HasFile, repositoryFiles } from './repository-files.ts';

/** Which files the user wants read; what is left open is found. */
export interface InputRequest {
  /** Where relative paths begin, absolute. */
  readonly cwd: string;
  /** A folder with a list, or its README. */
  readonly path?: string | undefined;
  readonly readme?: string | undefined;
  /** Absent: found. Empty: none wanted. */
  readonly bibs?: readonly string[] | undefined;
  readonly config?: string | undefined;
  /** Refuses files outside `cwd`, where paths come from a stranger's pull request. */
  readonly confined?: boolean | undefined;
  /** Reads a bibliography alone. */
  readonly noReadme?: boolean | undefined;
}

/** The files of a list, read. */
export interface LoadedInput {
  readonly readme?: SourceFile;
  readonly bibs: readonly SourceFile[];
  readonly config: Config;
  /** The baseline that the configuration names, as reports show its path. */
  readonly baseline?: string;
  readonly form?: FormInput;
  /** Looks up what the README links to in its repository. */
  readonly hasFile?: HasFile;
}

/**
 * Finds and reads the configuration, the README and the bibliographies.
 *
 * @throws {InputError} for anything that is missing, unreadable or wrong.
 */
export async function loadInput(files: Files, request: InputRequest): Promise<LoadedInput> {
  const { cwd } = request;
  const { folder, file } = startingPoint(files, request);
  const show = (path: string): string => showPath(cwd, path);
  const config = await loadConfig(files, request, folder);
  const fromConfig = (path: string): string => inside(folder, path);

  const readmePath = request.noReadme
    ? undefined
    : request.readme !== undefined
      ? resolve(cwd, request.readme)
      : (file ??
        (config.readme !== undefined
          ? fromConfig(config.readme)
          : join(folder, findReadme(foldersOf(files), folder, show(folder)))));
  const read = (path: string): SourceFile => {
    if (request.confined) refuseOutside(files, cwd, path);
    return readSource(files, path, show(path));
  };
  const readme = readmePath === undefined ? undefined : read(readmePath);

  const bib = file !== undefined && /\.bib$/i.test(file) ? file : undefined;
  if (bib !== undefined && readmePath === bib) {
    throw new InputError(
      `${show(bib)} is a bibliography, and a list is expected. Give the folder of the list or its README; a .bib is named with --bib.`,
    );
  }
  const bibPaths =
    request.bibs?.map((path) => resolve(cwd, path)) ??
    (request.noReadme && bib !== undefined ? [bib] : undefined) ??
    config.bib?.map(fromConfig) ??
    findBibs(foldersOf(files), folder, show(folder), readme).map((path) => join(folder, path));
  const bibs = [...new Set(bibPaths)].map(read);
  const baseline = config.baseline === undefined ? undefined : fromConfig(config.baseline);
  if (baseline !== undefined && request.confined) refuseOutside(files, cwd, baseline);
  const form = readme === undefined ? undefined : await loadForm(files, folder, read);
  return {
    ...(readme === undefined ? {} : { readme }),
    ...(form === undefined ? {} : { form }),
    ...(readmePath === undefined ? {} : { hasFile: repositoryFiles(files, readmePath) }),
    bibs,
    config: request.bibs === undefined ? config : { ...config, bib: request.bibs },
    ...(baseline === undefined ? {} : { baseline: show(baseline) }),
  };
}

/** The YAML parser is only loaded where there is a form to read. */
async function loadForm(
  files: Files,
  folder: string,
  read: (path: string) => SourceFile,
): Promise<FormInput | undefined> {
  const path = join(folder, ...FORM_PATH.split('/'));
  if (!isThere(files, path)) return undefined;
  const { readSubmissionForm } = await import('../catalog/read-submission-form.ts');
  return { source: read(path), read: readSubmissionForm };
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
export async function loadConfig(
  files: Files,
  { cwd, config, confined }: Pick<InputRequest, 'cwd' | 'config' | 'confined'>,
  folder: string,
): Promise<Config> {
  const path =
    config === undefined
      ? CONFIG_PATHS.map((one) => join(folder, one)).find((one) => isThere(files, one))
      : resolve(cwd, config);
  if (path === undefined) return DEFAULT_CONFIG;
  if (confined) refuseOutside(files, cwd, path);
  return readConfig(readSource(files, path, showPath(cwd, path)));
}

function inside(folder: string, path: string): string {
  const whole = resolve(folder, path);
  if (isWithin(folder, whole)) return whole;
  throw new InputError(
    `the configuration names "${path}", which lies outside ${basename(folder)}. Name files of the repository.`,
  );
}

/** A symbolic link in a pull request may point at any file of the runner. */
function refuseOutside(files: Files, folder: string, path: string): void {
  const real = isThere(files, path) ? files.realpathSync(path) : path;
  if (isWithin(files.realpathSync(folder), real) || isWithin(folder, real)) return;
  throw new InputError(
    `${showPath(folder, path)} lies outside the repository. Only files of the checkout are read.`,
  );
}

function isWithin(folder: string, path: string): boolean {
  return path === folder || path.startsWith(folder.endsWith(sep) ? folder : folder + sep);
}

/** A path as reports show it: relative to the working folder, with forward slashes. */
function showPath(cwd: string, path: string): string {
  const shown = relative(cwd, path);
  return shown === '' ? '.' : shown.split(sep).join('/');
}
