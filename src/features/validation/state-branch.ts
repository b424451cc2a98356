import { InputError } from '../../files/input-error.ts';
import type { GitHub } from '../../github/github.ts';
import {
  compactLinkState,
  type LinkState,
  mergeLinkStates,
  readLinkState,
  writeLinkState,
} from '../../links/link-state.ts';
import { afterLostAnswer } from '../after-lost-answer.ts';

/** The branch that keeps what runs know; it has a history of its own and no file of the list. */
const STATE_BRANCH = 'list-curator/state';

const FILE = 'links.json';
const ABOUT = `# What List Curator knows about the links

The scheduled validation writes this branch. For each link, DOI and arXiv id of the list, \`${FILE}\` holds what the last runs saw, and which reports a maintainer called false alarms. Without it no run can confirm what another one saw.

If you delete the branch, all of that is lost and the next run starts from scratch.
`;
/** More runs at the same time than anyone starts. */
const MOST_TRIES = 5;

/** Reads the newest commit and the state of the branch; each is undefined where it has none yet. */
export async function readState(api: Pick<GitHub, 'ask'>) {
  const { tips, files } = await api.ask({
    tips: [STATE_BRANCH],
    files: [{ commit: `refs/heads/${STATE_BRANCH}`, path: FILE }],
  });
  const [bytes] = files;
  return { tip: tips[0], text: bytes && new TextDecoder().decode(bytes) };
}

/** A state, and what compacting and saving it takes. */
export interface StateToSave {
  readonly state: LinkState;
  /** What the list names; see `compactLinkState`. */
  readonly named: ReadonlySet<string>;
  /** Milliseconds since 1970. */
  readonly now: number;
  /** Waits, by milliseconds. */
  readonly wait: (ms: number) => Promise<void>;
}

/**
 * Saves a state on its branch, merged with what other runs wrote there meanwhile. Where that
 * changes nothing, nothing is written.
 *
 * @throws {InputError} when other runs were faster every time.
 */
export async function saveState(
  api: Pick<GitHub, 'ask' | 'commit'>,
  { state, named, now, wait }: StateToSave,
): Promise<void> {
  for (let tries = 1; tries <= MOST_TRIES; tries++) {
    const { tip, text } = await readState(api);
    const theirs = text === undefined ? new Map() : readLinkState(text).state;
    const merged = compactLinkState(mergeLinkStates([theirs, state]), named, now);
    const next = writeLinkState(merged);
    if (next === text || (text === undefined && merged.size === 0)) return;
    const commit = {
      branch: STATE_BRANCH,
      tip: tip?.sha,
      message: `Keep what is known of ${merged.size} links and references`,
      files: [
        { path: FILE, text: next },
        { path: 'README.md', text: ABOUT },
      ],
    };
    try {
      if ((await api.commit(commit)) !== undefined) return;
    } catch (error) {
      await afterLostAnswer(error, tries, wait);
    }
  }
  throw new InputError(
    `other runs wrote the branch ${STATE_BRANCH} at the same time, again and again. Give the workflow a concurrency group, so that its runs go one after the other.`,
  );
}
