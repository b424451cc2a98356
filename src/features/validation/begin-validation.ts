import type { BaseBranch } from '../../github/facts.ts';
import type { GitHub } from '../../github/github.ts';
import { type LinkState, readLinkState } from '../../links/link-state.ts';
import type { WantedFiles } from '../../revisions/choose-files.ts';
import { type RawList, readListAt } from '../../revisions/read-list-at.ts';
import type { ApartCheck } from '../check-apart.ts';
import type { CollectedLinks } from './collect-links.ts';
import { readState } from './state-branch.ts';

/** What a validation begins with. */
export interface BegunValidation {
  /** The default branch, as the list was read from it. */
  readonly branch: BaseBranch;
  readonly list: RawList;
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
  api: Pick<GitHub, 'ask' | 'tree' | 'blob'>,
  wanted: WantedFiles,
  { reader, job }: Pick<ApartCheck, 'reader' | 'job'>,
): Promise<BegunValidation> {
  const { base: branch } = await api.ask({ base: true });
  const list = await readListAt(api, branch.tip, wanted, reader);
  const { text } = await readState(api);
  const { state: before, ...trouble } =
    text === undefined ? { state: new Map() } : readLinkState(text);
  const collected = await job('linksOfList', { list });
  return { branch, list, collected, before, ...trouble };
}
