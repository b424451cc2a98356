import { InputError } from '../../files/input-error.ts';
import { apiFailure } from '../../github/api-failure.ts';
import type { OwnIssue } from '../../github/facts.ts';
import type { GitHub } from '../../github/github.ts';
import { readLinkState } from '../../links/link-state.ts';
import type { WantedFiles } from '../../revisions/choose-files.ts';
import { readListAt } from '../../revisions/read-commits.ts';
import type { ApartCheck } from '../check-apart.ts';
import { failureText } from '../refused-by-github.ts';
import { type LinkOptions, type LinkRun, namedLinks, recallLinks } from './check-links.ts';
import { type HeardAlarm, rememberFalseAlarms, withoutFalseAlarms } from './false-alarms.ts';
import type { JudgeReferences } from './judge-references.ts';
import { readState, saveState } from './state-branch.ts';
import { type TrackingItem, trackingItems } from './tracking-items.ts';
import { type Permalink, readTicks } from './tracking-text.ts';
import { chosenIssue, trackingIssues, updateTracking } from './update-tracking.ts';

/** The result of a validation. */
export type SettledValidation = Awaited<ReturnType<typeof settleValidation>>;

/** What the update needs besides GitHub. */
interface SettleTools {
  /** Those of the run. */
  readonly options: LinkOptions;
  readonly permalink: Permalink;
  readonly judge: JudgeReferences;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  /** Waits, by milliseconds. */
  readonly wait: (ms: number) => Promise<void>;
}

/**
 * Reads what maintainers ticked in the tracking issue, keeps the state, and updates the issue to
 * both. The state goes first: wherever a run is interrupted, the next one ends where this one would
 * have.
 */
export async function settleValidation(
  api: Pick<GitHub, 'ask' | 'commit' | 'openIssue' | 'changeIssue'>,
  { collected, before }: Pick<BegunValidation, 'collected' | 'before'>,
  run: LinkRun,
  { options, permalink, judge, now, wait }: SettleTools,
) {
  const problems: string[] = [];
  const { titles } = collected;
  const recalled = await recallLinks(collected, before, options, { ...OFFLINE, judge, now });
  const known = trackingItems(recalled.report, titles);
  const issues = await attempt(problems, ISSUE, () => trackingIssues(api));
  const heard = heardFrom(issues ?? [], [...known, ...trackingItems(run.report, titles)]);
  const state = rememberFalseAlarms(run.state, heard, now());
  const report = withoutFalseAlarms(run.report, state);
  const items = trackingItems(report, titles);
  await attempt(problems, STATE, () =>
    saveState(api, { state, named: namedLinks(collected, options.fragments), now: now(), wait }),
  );
  const takenBack = new Set(heard.filter(({ stands }) => !stands).map(({ id }) => id));
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
    /** The number of the tracking issue, if there is one. */
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
function heardFrom(
  issues: readonly OwnIssue[],
  items: readonly TrackingItem[],
): (HeardAlarm & { readonly id: string })[] {
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
    else problems.push(`${what} ${failureText(failure, needs)}`);
    return undefined;
  }
}

/** What a validation begins with. */
export type BegunValidation = Awaited<ReturnType<typeof beginValidation>>;

/**
 * Reads the list at the tip of the default branch, and what earlier runs know of its links.
 *
 * @throws {InputError} when a file is missing, no regular file, too large or not text.
 */
export async function beginValidation(
  api: Pick<GitHub, 'ask' | 'tree' | 'blob'>,
  wanted: WantedFiles,
  { reader, job }: Pick<ApartCheck, 'reader' | 'job'>,
) {
  const { base: branch } = await api.ask({ base: true });
  const list = await readListAt(api, branch.tip, wanted, reader);
  const { text } = await readState(api);
  const { state: before, ...trouble } =
    text === undefined ? { state: new Map() } : readLinkState(text);
  const collected = await job('linksOfList', { list });
  return { branch, list, collected, before, ...trouble };
}
