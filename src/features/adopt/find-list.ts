import { join, relative, resolve, sep } from 'node:path';
import type { Config } from '../../config/config.ts';
import { CONFIG_PATHS, onlyConfig } from '../../files/find-files.ts';
import type { InputRequest } from '../../files/find-input.ts';
import { InputError, orElse } from '../../files/input-error.ts';
import { type Files, isThere } from '../../files/read-source.ts';
import { isWithin } from '../../files/repository-files.ts';
import { linkedMarkdown } from '../../list/source/linked-markdown.ts';
import { compact } from '../../text/json.ts';
import { type CheckInput, checkList } from '../check/check-list.ts';
import { loadInput } from '../check/load-input.ts';

export type FoundList = Awaited<ReturnType<typeof findList>>;

/**
 * Finds the list of a repository as a workflow will: with all paths from the root of the repository.
 *
 * @param root of the repository.
 * @param request which list, as a command line names it; paths are relative to `cwd`.
 * @param timeFor the time limit of all checks.
 * @throws {InputError} when there is no list, or its files cannot be read.
 */
export async function findList(
  files: Files,
  root: string,
  { cwd, path, readme, bibs }: Pick<InputRequest, 'cwd' | 'path' | 'readme' | 'bibs'>,
  timeFor: NonNullable<CheckInput['timeFor']>,
) {
  const configPath = onlyConfig(CONFIG_PATHS.filter((one) => isThere(files, join(root, one))));
  const start = path === undefined ? cwd : resolve(cwd, path);
  const unaided = await loadUnaided(files, root);
  const found = unaided?.readme;
  const input = await loadInput(files, {
    cwd: root,
    // Of the list that a workflow finds, a configuration names the files from the root.
    path: found !== undefined && isWithin(start, join(root, found)) ? undefined : start,
    readme: readme === undefined ? undefined : resolve(cwd, readme),
    bibs: bibs?.map((bib) => resolve(cwd, bib)),
    config: configPath,
  });
  const outside = [input.readme, ...input.bibs].find((file) => file?.path.startsWith('..'));
  if (outside !== undefined) {
    throw new InputError(
      `${outside.path} is outside the repository in ${root}, where workflows cannot read it. Give files of the repository.`,
    );
  }
  for (const file of [input.readme, ...input.bibs]) refuseLink(files, root, file?.path ?? '.');
  const check = checkList({ ...input, timeFor });
  const papers = check.summary.entries;
  if (papers === 0) {
    const others = input.readme === undefined ? [] : linkedMarkdown(input.readme);
    throw new InputError(
      `${input.readme?.path} contains no papers that List Curator can read, so there is nothing to set up. If the papers are in another file${others.length === 0 ? '' : ` (it links to ${others.join(', ')})`}, name it with --readme; docs/configuration.md of List Curator shows how an entry may be written.`,
    );
  }
  /** Checks the list once more, under another configuration. */
  const checkUnder = (config: Config) => checkList({ ...input, config, timeFor });
  return compact({ input, check, configPath, unaided, checkUnder });
}

/** @throws {InputError} for what is behind a symbolic link: GitHub gives a workflow only the link. */
function refuseLink(files: Files, root: string, path: string): void {
  const real = relative(files.realpathSync(root), files.realpathSync(join(root, path)));
  const named = real.split(sep).join('/');
  if (path === '.' || named.toLowerCase() === path.toLowerCase()) return;
  throw new InputError(
    `${path} is a symbolic link to ${named}, which workflows do not follow. Name that file with --${path.endsWith('.bib') ? 'bib' : 'readme'}.`,
  );
}

/** What a workflow finds, with the configuration if there is one. */
function loadUnaided(files: Files, root: string) {
  return orElse(
    async () => {
      const { readme, bibs } = await loadInput(files, { cwd: root });
      return { readme: readme?.path, bibs: bibs.map(({ path }) => path) };
    },
    () => undefined,
  );
}
