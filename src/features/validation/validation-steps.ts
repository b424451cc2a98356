import { InputError } from '../../files/input-error.ts';
import { apiFailure } from '../../github/api-failure.ts';
import type { OwnIssue } from '../../github/facts.ts';
import type { GitHub } from '../../github/github.ts';
import {
  compactLinkState,
  type LinkState,
  mergeLinkStates,
  readLinkState,
  writeLinkState,
} from '../../links/link-state.ts';
import type { WantedFiles } from '../../revisions/choose-files.ts';
import { readListAt } from '../../revisions/read-commits.ts';
import type { ActionIo } from '../../runner/io.ts';
import type { ChildChecks } from '../child-process/child-checks.ts';
import { apiFailureText } from '../refused-by-github.ts';
import { Overtaken, tryAgain } from '../try-again.ts';
import { type LinkOptions, type LinkRun, namedLinks, recallLinks } from './check-links.ts';
import { type AlarmDecision, rememberFalseAlarms, withoutFalseAlarms } from './false-alarms.ts';
import type { JudgeReferences } from './judge-references.ts';
import { type TrackingItem, trackingItems } from './tracking-items.ts';
import { type Permalink, readTicks } from './tracking-text.ts';
import { chosenIssue, trackingIssues, updateTracking } from './update-tracking.ts';

export type SettledValidation = Awaited<ReturnType<typeof settleValidation>>;

/**
 * Reads what maintainers ticked in the tracking issue, keeps the state, and updates the issue to
 * both. The state goes first: wherever a run is interrupted, the next one ends where this one would
 * have.
 */
export async function settleValidation(
  api: Pick<GitHub, 'ask' | 'commit' | 'openIssue' | 'changeIssue'>,
  { collected, before }: Pick<BegunValidation, 'collected' | 'before'>,
  run: LinkRun,
  {
    options,
    permalink,
    judge,
    date: now,
    wait,
  }: Pick<ActionIo, 'date' | 'wait'> & {
    readonly options: LinkOptions;
    readonly permalink: Permalink;
    readonly judge: JudgeReferences;
  },
) {
  const problems: string[] = [];
  const { titles } = collected;
  const recalled = await recallLinks(collected, before, options, { ...OFFLINE, judge, now });
  const known = trackingItems(recalled.report, titles);
  const issues = await attempt(problems, ISSUE, () => trackingIssues(api));
  const decisions = decisionsIn(issues ?? [], [...known, ...trackingItems(run.report, titles)]);
  const state = rememberFalseAlarms(run.state, decisions, now());
  const report = withoutFalseAlarms(run.report, state);
  const items = trackingItems(report, titles);
  await attempt(problems, STATE, () =>
    saveState(api, state, namedLinks(collected, options.fragments), { now: now(), wait }),
  );
  const takenBack = new Set(decisions.filter(({ stands }) => !stands).map(({ id }) => id));
  const issue =
    issues &&
    (await attempt(problems, ISSUE, () =>
      updateTracking(api, issues, { items, takenBack, permalink, past: { known, before } }, wait),
    ));
  return {
    /** Without what maintainers called false alarms. */
    report,
    /** All that is confirmed, false alarms included. */
    items,
    issue,
    /** What could not be written and why it matters, in sentences for people. */
    problems,
  };
}

/** Problems that are read again only for their names need no archived copies. */
const OFFLINE = { archived: async () => undefined, requests: () => 0 };

/**
 * Changes in the checkboxes of the tracking issue that are not in the state. An item that is gone
 * now counts too: it may come back.
 */
function decisionsIn(
  issues: readonly OwnIssue[],
  items: readonly TrackingItem[],
): (AlarmDecision & { readonly id: string })[] {
  const ticks = readTicks(chosenIssue(issues)?.body ?? '');
  const byId = new Map(items.map((item) => [item.id, item]));
  return [...byId.values()].flatMap(({ id, key, claim, falseAlarm }) => {
    const stands = ticks.get(id);
    return stands === undefined || stands === falseAlarm ? [] : [{ id, key, claim, stands }];
  });
}

/** What may fail, why that matters, and what the job needs for GitHub to do it. */
const STATE = {
  what: 'The branch list-curator/state could not be written, so that no later run can confirm what this one saw.',
  needs: '"contents: write"',
};
const ISSUE = {
  what: 'The tracking issue could not be read and written.',
  needs: '"issues: write", and switch issues on in the settings of the repository',
};

/** What GitHub refuses is reported at the end; the rest of the run continues. */
async function attempt<T>(
  problems: string[],
  { what, needs }: typeof STATE,
  work: () => Promise<T>,
): Promise<T | undefined> {
  try {
    return await work();
  } catch (error) {
    const failure = apiFailure(error);
    if (error instanceof InputError) problems.push(error.message);
    else if (failure === undefined) throw error;
    else problems.push(`${what} ${apiFailureText(failure, needs)}`);
    return undefined;
  }
}

export type BegunValidation = Awaited<ReturnType<typeof beginValidation>>;

/**
 * Reads the list at the tip of the default branch, and what earlier runs know of its links.
 *
 * @param now milliseconds since 1970.
 * @throws {InputError} when a file is missing, no regular file, too large or not text.
 */
export async function beginValidation(
  api: Pick<GitHub, 'ask' | 'tree'>,
  wanted: WantedFiles,
  { reader, job }: Pick<ChildChecks, 'reader' | 'job'>,
  now: number,
) {
  const { base: branch } = await api.ask({ base: true });
  const list = await readListAt(api, branch.tip, wanted, reader);
  const { text } = await readState(api);
  const { state: before, ...trouble } =
    text === undefined ? { state: new Map() } : readLinkState(text, now);
  const collected = await job('linksOfList', { list });
  return { branch, list, collected, before, ...trouble };
}

/** The branch that keeps what runs know; it has a history of its own and no file of the list. */
const STATE_BRANCH = 'list-curator/state';

const FILE = 'links.json';
const ABOUT = `# What List Curator knows about the links

The scheduled validation writes this branch. For each link, DOI and arXiv id of the list, \`${FILE}\` has what the last runs saw, and which reports a maintainer called false alarms. Without it no run can confirm what another one saw.

If you delete the branch, all of that is lost and the next run starts from scratch.
`;
/** More runs at the same time than anyone starts. */
const MOST_TRIES = 5;

/** Reads the newest commit and the state of the branch; each is undefined where it has none yet. */
async function readState(api: Pick<GitHub, 'ask'>) {
  const { tips, files } = await api.ask({
    tips: [STATE_BRANCH],
    files: [{ commit: `refs/heads/${STATE_BRANCH}`, path: FILE }],
  });
  const [bytes] = files;
  return { tip: tips[0], text: bytes && new TextDecoder().decode(bytes) };
}

/**
 * Saves a state on its branch, merged with what other runs wrote there meanwhile. Where that
 * changes nothing, nothing is written.
 *
 * @param named what the list names; see `compactLinkState`.
 * @throws {InputError} when other runs were faster every time.
 */
async function saveState(
  api: Pick<GitHub, 'ask' | 'commit'>,
  state: LinkState,
  named: ReadonlySet<string>,
  { now, wait }: Pick<ActionIo, 'wait'> & { readonly now: number },
): Promise<void> {
  await tryAgain(
    wait,
    async () => {
      const { tip, text } = await readState(api);
      const theirs = text === undefined ? new Map() : readLinkState(text, now).state;
      const merged = compactLinkState(mergeLinkStates([theirs, state]), named, now);
      const next = writeLinkState(merged);
      if (next === text || (text === undefined && merged.size === 0)) return;
      const commit = await api.commit({
        branch: STATE_BRANCH,
        tip: tip?.sha,
        message: `Keep what is known of ${merged.size} links and references`,
        files: [
          { path: FILE, text: next },
          { path: 'README.md', text: ABOUT },
        ],
      });
      if (commit !== undefined) return;
      throw new Overtaken(
        `other runs wrote the branch ${STATE_BRANCH} at the same time, several times. Give the workflow a concurrency group, so that its runs follow one another.`,
      );
    },
    MOST_TRIES,
  );
}
