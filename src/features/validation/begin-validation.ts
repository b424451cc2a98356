import { fetchedFile } from '../../files/read-source.ts';
import type { BaseBranch, TreeFile } from '../../github/facts.ts';
import type { GitHub } from '../../github/github.ts';
import { type LinkState, readLinkState } from '../../links/link-state.ts';
import { bibsOf } from '../../revisions/bibs-of.ts';
import { chooseReadme, namedBibs, type WantedFiles } from '../../revisions/choose-files.ts';
import { commitConfig } from '../../revisions/commit-config.ts';
import { commitTree } from '../../revisions/commit-tree.ts';
import type { SourceFile } from '../../text/source-file.ts';
import { type CheckInput, readCatalog } from '../check-list.ts';
import { type CollectedLinks, collectLinks } from './collect-links.ts';
import { readState } from './state-branch.ts';

/** What a validation begins with. */
export interface BegunValidation {
  /** The default branch, as the list was read from it. */
  readonly branch: BaseBranch;
  readonly input: CheckInput;
  /** Git's modes by path. */
  readonly modes: ReadonlyMap<string, string>;
  readonly collected: CollectedLinks;
  /** What earlier runs saw. */
  readonly before: LinkState;
  /** Why the state could not be used; it is empty then. */
  readonly problem?: string;
}

/**
 * Reads the list at the tip of the default branch, and what earlier runs know of its links.
 *
 * @throws {InputError} when a file is missing, no regular file, too large or not text.
 */
export async function beginValidation(
  api: ReadingApi,
  wanted: WantedFiles,
): Promise<BegunValidation> {
  const { base: branch } = await api.ask({ base: true });
  const { input, modes } = await readListAt(api, branch.tip, wanted);
  const { text } = await readState(api);
  const { state: before, ...trouble } =
    text === undefined ? { state: new Map() } : readLinkState(text);
  return { branch, input, modes, collected: collectLinks(readCatalog(input)), before, ...trouble };
}

type ReadingApi = Pick<GitHub, 'ask' | 'tree' | 'blob'>;

async function readListAt(
  api: ReadingApi,
  commit: string,
  wanted: WantedFiles,
): Promise<Pick<BegunValidation, 'input' | 'modes'>> {
  const config = await commitConfig(api, commit, wanted);
  const tree = await commitTree(api, commit, 'the default branch');
  const read = async ({ path, sha }: TreeFile): Promise<SourceFile> =>
    fetchedFile(path, await api.blob(sha));
  const readme = await read(chooseReadme(tree, wanted, config));
  const bibs = namedBibs(tree, wanted, config) ?? bibsOf(tree, wanted, readme);
  return {
    input: { readme, bibs: await Promise.all(bibs.map(read)), config },
    modes: new Map(tree.map(({ path, mode }) => [path, mode])),
  };
}
