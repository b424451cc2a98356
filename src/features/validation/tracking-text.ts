import type { PullText } from '../../github/facts.ts';
import { LONGEST_BODY } from '../../github/github.ts';
import { markerLine } from '../../github/marker.ts';
import type { LinkTask } from '../../links/link-report.ts';
import { REGISTRIES } from '../../registries/settings.ts';
import { LINK_TASKS } from '../../report/links-text.ts';
import { codeSpan, folded, inertMarkdown } from '../../report/markdown-text.ts';
import { atMost } from '../../text/at-most.ts';
import { count } from '../../text/plural.ts';
import { shorten } from '../../text/shorten.ts';
import type { LinePlace } from '../../text/source-file.ts';
import { withoutTail } from '../../text/without-tail.ts';
import { linkedAddress, linkedText } from '../linked-text.ts';
import { needsHand, type TrackingChanges, type TrackingItem } from './tracking-items.ts';

/** Makes the address of a line, as it is in the checked commit. */
export type Permalink = (place: LinePlace) => string;

const LONGEST_NAME = 400;
const LONGEST_TITLE = 200;
const LONGEST_MESSAGE = 800;
/** A link that occurs on more lines has these many of them shown. */
const MOST_PLACES = 10;
/** Changes of each kind that are named. */
const MOST_CHANGES = 20;
/** False alarms that are shown; all are remembered. */
const MOST_FALSE_ALARMS = 100;

const WHERE_MORE = ', in the job summary and the report of the run';

const CLAIMS: Readonly<Record<LinkTask, string>> = {
  replace: 'reported as moved',
  remove: 'reported as gone',
  review: 'reported for review',
};

const CHANGES = { start: '<!-- changes -->\n', end: '\n<!-- /changes -->' };

/** The text of an issue without the section on what changed. */
export function withoutChanges(body: string): string {
  const start = body.indexOf(CHANGES.start);
  const end = body.indexOf(CHANGES.end, start);
  return start < 0 || end < 0
    ? body
    : body.slice(0, start) + body.slice(end + CHANGES.end.length).trimStart();
}

/**
 * The tracking issue. The same items always produce the same text, except the commit in permalinks
 * and the section on what changed.
 *
 * @param items all that is confirmed, false alarms included.
 * @param changes since the issue was last written; absent for a new one.
 */
export function trackingText(
  items: readonly TrackingItem[],
  permalink: Permalink,
  changes?: TrackingChanges,
): PullText {
  const open = items.filter(needsHand);
  const suggestions = items.filter((item) => !item.falseAlarm && !needsHand(item));
  const head = [
    markerLine('tracking'),
    ...(changes === undefined ? [] : changesText(changes)),
    open.length === 0
      ? 'All links, DOIs and arXiv ids that could be verified are fine.'
      : QUARANTINE,
  ].join('\n\n');
  const tail = [...falseAlarms(items.filter(({ falseAlarm }) => falseAlarm)), HOW].join('\n\n');
  const groups = [
    ...LINK_TASKS.map(({ task, heading }) => ({
      texts: open.filter((item) => item.task === task).map((item) => itemText(item, permalink)),
      wrap: (text: string) => `### ${heading}\n\n${text}`,
    })),
    {
      texts: suggestions.map((item) => itemText(item, permalink)),
      wrap: (text: string) => folded(`Suggestions: ${suggestions.length}`, text),
    },
  ].filter(({ texts }) => texts.length > 0);
  // Each group may need its heading and a line that counts what is not shown.
  const space = LONGEST_BODY - head.length - tail.length - groups.length * 200;
  const shares = shareSpace(
    groups.map(({ texts }) => texts.reduce((sum, text) => sum + text.length + 1, 0)),
    space,
  );
  const parts = groups.map(({ texts, wrap }, index) =>
    wrap(linesWithin(texts, shares[index] ?? 0, WHERE_MORE)),
  );
  const title =
    open.length === 0 ? 'Links: no problems' : `Links: ${count(open.length, 'problem')}`;
  return { title, body: [head, ...parts, tail].join('\n\n') };
}

const QUARANTINE =
  'A link counts as gone or moved only after several runs agree. Fix a problem in the list, and the next run removes it here; the issue is closed when none remains.';

function changesText({ added, fixed, others }: TrackingChanges): string[] {
  const all = [...linesOf('New', added, 0), ...linesOf('Fixed', fixed, others)];
  if (all.length === 0) return [];
  return [`${CHANGES.start}### Since the last update\n\n${all.join('\n')}${CHANGES.end}`];
}

function linesOf(
  what: string,
  items: readonly Pick<TrackingItem, 'name' | 'title'>[],
  others: number,
): string[] {
  const shown = items.slice(0, MOST_CHANGES).map((item) => `- ${what}: ${headline(item)}`);
  const more = items.length - shown.length + others;
  const rest = shown.length === 0 ? `${more} of the list` : `and ${more} more`;
  return more > 0 ? [...shown, `- ${what}: ${rest}`] : shown;
}

/** The paper's title and the address or identifier. */
function headline({ title, name }: Pick<TrackingItem, 'name' | 'title'>): string {
  const shown = linkedAddress(name) ?? codeSpan(shorten(name, LONGEST_NAME));
  return title === undefined
    ? shown
    : `**${inertMarkdown(shorten(title, LONGEST_TITLE))}** · ${shown}`;
}

function itemText(item: TrackingItem, permalink: Permalink): string {
  const { evidence, suggestion, places, claim } = item;
  const proposal = claim === 'remove' ? 'Archived copy' : 'Write instead';
  const lines = [
    `- [ ] ${headline(item)} ${itemMarker(item)}`,
    `  ${linkedText(shorten(messageText(item), LONGEST_MESSAGE))}`,
    ...evidence.map(({ registry, url, statement }) => {
      const by = REGISTRIES[registry].title;
      const text = statement.includes(by) ? statement : `${by}: ${statement}`;
      return `  ${linkedAddress(url, text) ?? `${inertMarkdown(text)} (${codeSpan(url)})`}`;
    }),
    ...(suggestion === undefined
      ? []
      : [`  **${proposal}:** ${codeSpan(shorten(suggestion, LONGEST_NAME))}`]),
    `  ${placesText(places, permalink)}`,
  ];
  return lines.join('  \n');
}

function messageText({ task, title, message, since, answered, evidence }: TrackingItem): string {
  if (evidence.length > 0) return sentence(message.replace(`"${title}" `, 'It '));
  if (task === 'replace') {
    return 'It moved permanently: in two runs, redirects (301, 308) led to the new address.';
  }
  const seen = since === undefined ? '' : `; first seen on ${day(since)}`;
  const last =
    answered === undefined || since === undefined ? '' : `, last answered on ${day(answered)}`;
  return sentence(`${withoutPeriod(message)}${seen}${last}`);
}

const withoutPeriod = (text: string): string => withoutTail(text, /\./);

/** With a capital letter, unless it begins with the name of a site, and one period. */
export function sentence(text: string): string {
  const first = /^\S*\.\S/.test(text) ? text.charAt(0) : text.charAt(0).toUpperCase();
  return `${first}${withoutPeriod(text).slice(1)}.`;
}

function day(at: number): string {
  return new Date(at).toISOString().slice(0, 10);
}

function placesText(places: readonly LinePlace[], permalink: Permalink): string {
  const shown = places
    .slice(0, MOST_PLACES)
    .map((place) => `[${inertMarkdown(place.file)} line ${place.line}](${permalink(place)})`);
  const left = places.length - shown.length;
  return `${shown.join(' · ')}${left > 0 ? ` and ${left} more` : ''}`;
}

function falseAlarms(items: readonly TrackingItem[]): string[] {
  if (items.length === 0) return [];
  const lines = items.map(
    (item) => `- [x] ${headline(item)}, ${CLAIMS[item.task]} ${itemMarker(item)}`,
  );
  const shown = atMost(lines, MOST_FALSE_ALARMS, (skipped) => `\n… and ${skipped} more.`);
  return [folded(count(items.length, 'false alarm'), shown.join('\n'))];
}

const HOW =
  '<sub>Tick a box to mark a false alarm: it is not reported again until you untick it. Other edits of this text are overwritten, and comments are not read. Written by List Curator.</sub>';

function itemMarker({ id }: TrackingItem): string {
  return `<!-- item:${id} -->`;
}

/**
 * The boxes of a tracking issue by their items: whether each is ticked. Nothing else of the text is
 * read, since anyone who may edit the issue can write anything into it.
 */
export function readTicks(body: string): ReadonlyMap<string, boolean> {
  const boxes = body
    .slice(0, 2 * LONGEST_BODY)
    .matchAll(/^- \[([ xX])\] .*<!-- item:([0-9a-f]{16}) -->[ \t\r]*$/gm);
  return new Map([...boxes].map(([, tick, id = '']) => [id, tick !== ' ']));
}

/**
 * As many of the lines as there is space for, and how many are not shown. The first line that does
 * not fit ends them.
 *
 * @param space in UTF-16 units; the note on what is not shown comes on top.
 * @param where what follows "and 3 more": where to find them.
 */
export function linesWithin(lines: readonly string[], space: number, where = ''): string {
  let size = 0;
  const shown = lines.filter((line) => {
    size += line.length + 1;
    return size <= space;
  });
  const left = lines.length - shown.length;
  return [...shown, ...(left > 0 ? [`\n… and ${left} more${where}.`] : [])].join('\n');
}

/**
 * Divides space among those that need it: one that needs less than an even share gets all it needs,
 * and the others get the rest.
 */
export function shareSpace(needs: readonly number[], space: number): number[] {
  const shares = needs.map(() => 0);
  const smallestFirst = needs
    .map((need, index) => ({ need, index }))
    .sort((a, b) => a.need - b.need);
  let left = Math.max(0, space);
  let waiting = needs.length;
  for (const { need, index } of smallestFirst) {
    const share = Math.min(need, Math.floor(left / waiting));
    shares[index] = share;
    left -= share;
    waiting -= 1;
  }
  return shares;
}
