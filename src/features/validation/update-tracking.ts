import type { IssueChange, OwnIssue, PullText } from '../../github/facts.ts';
import type { GitHub } from '../../github/github.ts';
import { sameText } from '../../github/keep-comment.ts';
import { nameOfComment } from '../../github/marker.ts';
import { tryAgain } from '../try-again.ts';
import { needsHand, type TrackingItem, trackingChanges } from './tracking-items.ts';
import { type Permalink, readTicks, trackingText, withoutChanges } from './tracking-text.ts';

export interface Tracked {
  /** All that is confirmed, false alarms included. */
  readonly items: readonly TrackingItem[];
  /** The items that a maintainer has just called no false alarm after all. */
  readonly takenBack: ReadonlySet<string>;
  readonly permalink: Permalink;
  /** What was confirmed before this run, and what was known then. */
  readonly past: Parameters<typeof trackingChanges>[2];
}

type TrackingApi = Pick<GitHub, 'ask' | 'openIssue' | 'changeIssue'>;

const TRACKING_LABEL = 'list-curator';

/** The issues of ours that track the links, oldest first. */
export async function trackingIssues(api: Pick<GitHub, 'ask'>): Promise<OwnIssue[]> {
  const { ownIssues } = await api.ask({ ownIssues: TRACKING_LABEL });
  return ownIssues.filter(({ body }) => nameOfComment(body) === 'tracking');
}

/**
 * Updates the tracking issue to what is confirmed, and keeps it the only one. Nothing is
 * written that is there already. Where an answer is lost, the issues are read again instead of
 * opening another one.
 *
 * @param issues those of ours, as they were read last, oldest first.
 * @param wait by milliseconds.
 * @returns the number of the issue; undefined where none is needed.
 */
export async function updateTracking(
  api: TrackingApi,
  issues: readonly OwnIssue[],
  tracked: Tracked,
  wait: (ms: number) => Promise<void>,
): Promise<number | undefined> {
  return tryAgain(wait, async (before) =>
    updateOnce(api, before === 0 ? issues : await trackingIssues(api), tracked),
  );
}

/** The one issue that counts: the oldest open one, or else the one that was closed last. */
export function chosenIssue(issues: readonly OwnIssue[]): OwnIssue | undefined {
  return issues.find(({ open }) => open) ?? issues.at(-1);
}

async function updateOnce(
  api: TrackingApi,
  issues: readonly OwnIssue[],
  { items, takenBack, permalink, past }: Tracked,
): Promise<number | undefined> {
  const issue = chosenIssue(issues);
  for (const other of issues) {
    // Two runs at the same time may have opened one each.
    if (other !== issue && other.open)
      await api.changeIssue(other.number, { state: 'not_planned' });
  }
  const open = items.filter(needsHand);
  if (issue === undefined) {
    const text = trackingText(items, permalink);
    return open.length === 0 ? undefined : api.openIssue(text.title, text.body, TRACKING_LABEL);
  }
  const listed = readTicks(issue.body);
  const text = trackingText(items, permalink, trackingChanges(listed, items, past));
  const seen = new Set([...listed.keys()].filter((id) => !takenBack.has(id)));
  const change = changeOf(issue, open, seen, text);
  if (Object.keys(change).length > 0) await api.changeIssue(issue.number, change);
  return issue.number;
}

function changeOf(
  issue: OwnIssue,
  open: readonly TrackingItem[],
  seen: ReadonlySet<string>,
  { title, body }: PullText,
): IssueChange {
  const state = stateOf(issue, open, seen);
  return {
    ...(issue.title === title ? {} : { title }),
    ...(sameText(lasting(issue.body), lasting(body)) ? {} : { body }),
    ...(state === undefined ? {} : { state }),
  };
}

/**
 * Closed when no problem remains. Reopened when there is something that it did not show when it was
 * closed: a person who closes it by hand has seen what it showed, and does not get the same again.
 */
function stateOf(
  issue: OwnIssue,
  open: readonly TrackingItem[],
  seen: ReadonlySet<string>,
): IssueChange['state'] {
  if (issue.open) return open.length === 0 ? 'completed' : undefined;
  return open.some(({ id }) => !seen.has(id)) ? 'open' : undefined;
}

/**
 * What makes a text another one: a permalink to the same line of an older commit is as good, and
 * what changed stays until something changes again.
 */
function lasting(body: string): string {
  return withoutChanges(body.replaceAll('\r\n', '\n')).replace(
    /\/blob\/[0-9a-f]{40,64}\//g,
    '/blob/',
  );
}
