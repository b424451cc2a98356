import { fetchedFile } from '../../files/fetched-file.ts';
import type { RepositoryApi } from '../../github/repository.ts';
import type { StateBranchApi } from '../../github/state-branch.ts';
import type { TreeFile } from '../../github/tree-file.ts';
import { type LinkState, readLinkState } from '../../links/link-state.ts';
import { bibsOf } from '../../revisions/bibs-of.ts';
import { chooseReadme, namedBibs, type WantedFiles } from '../../revisions/choose-files.ts';
import { commitConfig } from '../../revisions/commit-config.ts';
import { commitTree } from '../../revisions/commit-tree.ts';
import type { SourceFile } from '../../text/source-file.ts';
import { type CheckInput, readCatalog } from '../check-list.ts';
import { type CollectedLinks, collectLinks } from './collect-links.ts';

/** A branch and its last commit. */
interface BranchTip {
  readonly name: string;
  readonly tip: string;
}

/** What a validation reads of its repository. */
export interface ValidationReadApi
  extends Pick<RepositoryApi, 'tree' | 'blob' | 'fileAt' | 'namesAt'>,
    Pick<StateBranchApi, 'readState'> {
  defaultBranch(): Promise<BranchTip>;
}

/** What a validation begins with. */
export interface BegunValidation {
  /** The default branch, as the list was read from it. */
  readonly branch: BranchTip;
  readonly input: CheckInput;
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
  api: ValidationReadApi,
  wanted: WantedFiles,
): Promise<BegunValidation> {
  const branch = await api.defaultBranch();
  const input = await readListAt(api, branch.tip, wanted);
  const { text } = await api.readState();
  const { state: before, ...trouble } =
    text === undefined ? { state: new Map() } : readLinkState(text);
  return { branch, input, collected: collectLinks(readCatalog(input)), before, ...trouble };
}

async function readListAt(
  api: ValidationReadApi,
  commit: string,
  wanted: WantedFiles,
): Promise<CheckInput> {
  const config = await commitConfig(api, commit, wanted);
  const tree = await commitTree(api, commit, 'the default branch');
  const read = async ({ path, sha }: TreeFile): Promise<SourceFile> =>
    fetchedFile(path, await api.blob(sha));
  const readme = await read(chooseReadme(tree, wanted, config));
  const bibs = namedBibs(tree, wanted, config) ?? bibsOf(tree, wanted, readme);
  return { readme, bibs: await Promise.all(bibs.map(read)), config };
}
