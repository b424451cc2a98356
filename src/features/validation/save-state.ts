import { InputError } from '../../files/input-error.ts';
import type { StateBranchApi } from '../../github/state-branch.ts';
import {
  compactLinkState,
  type LinkState,
  mergeLinkStates,
  readLinkState,
  writeLinkState,
} from '../../links/link-state.ts';

/** More runs at the same time than anyone starts. */
const MOST_TRIES = 5;

/**
 * Keeps a state on its branch, merged with what other runs wrote there meanwhile. Where that
 * changes nothing, nothing is written.
 *
 * @param named what the list names; see `compactLinkState`.
 * @param now milliseconds since 1970.
 * @throws {InputError} when other runs were faster every time.
 */
export async function saveState(
  api: StateBranchApi,
  state: LinkState,
  named: ReadonlySet<string>,
  now: number,
): Promise<void> {
  for (let tries = 1; tries <= MOST_TRIES; tries++) {
    const { tip, text } = await api.readState();
    const theirs = text === undefined ? new Map() : readLinkState(text).state;
    const merged = compactLinkState(mergeLinkStates([theirs, state]), named, now);
    const next = writeLinkState(merged);
    if (next === text || (text === undefined && merged.size === 0)) return;
    const headline = `Keep what is known of ${merged.size} links and references`;
    if (await api.writeState(tip, next, headline)) return;
  }
  throw new InputError(
    'other runs wrote the branch list-curator/state at the same time, again and again. Give the workflow a concurrency group, so that its runs go one after the other.',
  );
}
