import { join, resolve } from 'node:path';
import type { Config } from '../../config/config.ts';
import { CONFIG_PATHS, onlyConfig } from '../../files/find-files.ts';
import type { InputRequest } from '../../files/find-input.ts';
import { InputError, orElse } from '../../files/input-error.ts';
import { type Files, isThere } from '../../files/read-source.ts';
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
  const input = await loadInput(files, {
    cwd: root,
    path: start === root ? undefined : start,
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
  const check = checkList({ ...input, timeFor });
  const papers = check.summary.entries;
  if (papers === 0) {
    const others = input.readme === undefined ? [] : linkedMarkdown(input.readme);
    throw new InputError(
      `${input.readme?.path} contains no papers that List Curator can read, so there is nothing to set up. If the papers are in another file${others.length === 0 ? '' : ` (it links to ${others.join(', ')})`}, name it with --readme; docs/configuration.md of List Curator shows how an entry may be written.`,
    );
  }
  const unaided = await loadUnaided(files, root);
  /** Checks the list once more, under another configuration. */
  const checkUnder = (config: Config) => checkList({ ...input, config, timeFor });
  return compact({ input, check, configPath, unaided, checkUnder });
}

/** What a workflow finds without a configuration. */
function loadUnaided(files: Files, root: string) {
  return orElse(
    async () => {
      const { readme, bibs } = await loadInput(files, { cwd: root });
      return { readme: readme?.path, bibs: bibs.map(({ path }) => path) };
    },
    () => undefined,
  );
}
