import { LONGEST_BODY } from '../../github/github.ts';
import { markerLine } from '../../github/marker.ts';
import type { LinkPlace, LinkTask } from '../../links/link-report.ts';
import { LINK_TASKS } from '../../report/links-text.ts';
import { codeSpan, inertMarkdown } from '../../report/markdown-text.ts';
import { shorten } from '../../text/shorten.ts';
import { linesWithin } from './lines-within.ts';
import { shareRoom } from './share-room.ts';
import { needsHand, type TrackingItem } from './tracking-items.ts';

/** Title and text of an issue. */
export interface IssueText {
  readonly title: string;
  readonly body: string;
}

/** Makes the address of a line, as it is in the checked commit. */
export type Permalink = (place: LinkPlace) => string;

const LONGEST_NAME = 400;
const LONGEST_MESSAGE = 800;
/** A link that stands on more lines has these many of them shown. */
const MOST_PLACES = 10;
/** False alarms that are shown; all are remembered. */
const MOST_FALSE_ALARMS = 100;

const LEFT_OUT = ', in the job summary and the report of the run';

const CLAIMS: Readonly<Record<LinkTask, string>> = {
  replace: 'said to have moved',
  remove: 'said to be gone',
  review: 'said to need a look',
};

/**
 * The tracking issue. The same items always give the same text but for the commit in permalinks.
 *
 * @param items all that is confirmed, false alarms included.
 */
export function trackingText(items: readonly TrackingItem[], permalink: Permalink): IssueText {
  const open = items.filter(needsHand);
  const suggestions = items.filter((item) => !item.falseAlarm && !needsHand(item));
  const head = [markerLine('tracking'), introduction(open.length)].join('\n\n');
  const tail = [...falseAlarms(items.filter(({ falseAlarm }) => falseAlarm)), HOW].join('\n\n');
  const groups: Group[] = [
    ...LINK_TASKS.map(({ task, heading }) => ({
      texts: open.filter((item) => item.task === task).map((item) => itemText(item, permalink)),
      wrap: (text: string) => `### ${heading}\n\n${text}`,
    })),
    {
      texts: suggestions.map((item) => itemText(item, permalink)),
      wrap: (text: string) => folded(`Suggestions: ${suggestions.length}`, text),
    },
  ].filter(({ texts }) => texts.length > 0);
  // Each group may need its heading and a line for what is left out.
  const room = LONGEST_BODY - head.length - tail.length - groups.length * 200;
  const shares = shareRoom(
    groups.map(({ texts }) => texts.reduce((sum, text) => sum + text.length + 1, 0)),
    room,
  );
  const parts = groups.map(({ texts, wrap }, index) =>
    wrap(linesWithin(texts, shares[index] ?? 0, LEFT_OUT)),
  );
  return { title: titleOf(open.length), body: [head, ...parts, tail].join('\n\n') };
}

interface Group {
  readonly texts: readonly string[];
  /** The items that are shown, under their heading. */
  readonly wrap: (text: string) => string;
}

function folded(summary: string, text: string): string {
  return `<details><summary>${summary}</summary>\n\n${text}\n\n</details>`;
}

function titleOf(open: number): string {
  if (open === 0) return 'Links: nothing to look at';
  return `Links: ${open} ${open === 1 ? 'thing' : 'things'} to look at`;
}

function introduction(open: number): string {
  if (open === 0)
    return 'All links, DOIs and arXiv ids of the list that could be verified are fine.';
  return 'These links, DOIs and arXiv ids of the list need a hand. That something is gone or has moved was seen by more than one run; trouble that may pass is not listed. What you put right leaves this list with the next run, and the issue closes when nothing is left.';
}

function itemText(item: TrackingItem, permalink: Permalink): string {
  const { name, evidence, suggestion, places, claim } = item;
  const lines = [
    `- [ ] ${codeSpan(shorten(name, LONGEST_NAME))} ${itemMarker(item)}`,
    `  ${inertMarkdown(shorten(saysText(item), LONGEST_MESSAGE))}`,
    ...evidence.map(
      ({ registry, url, says }) => `  ${inertMarkdown(`${registry}: ${says}`)} (${codeSpan(url)})`,
    ),
    ...(suggestion === undefined
      ? []
      : [
          `  **${claim === 'remove' ? 'An archived copy' : 'Write instead'}:** ${codeSpan(shorten(suggestion, LONGEST_NAME))}`,
        ]),
    `  ${placesText(places, permalink)}`,
  ];
  return lines.join('  \n');
}

function saysText({ task, says, since, answered, evidence }: TrackingItem): string {
  if (evidence.length > 0) return says;
  if (task === 'replace')
    return 'It moved for good: permanent redirects (301, 308) lead to the new address, in two runs.';
  const first = `${says.charAt(0).toUpperCase()}${says.slice(1)}`;
  const seen = since === undefined ? '' : `; first seen on ${day(since)}`;
  const last =
    answered === undefined || since === undefined ? '' : `, last answered on ${day(answered)}`;
  return `${first}${seen}${last}.`;
}

function day(at: number): string {
  return new Date(at).toISOString().slice(0, 10);
}

function placesText(places: readonly LinkPlace[], permalink: Permalink): string {
  const shown = places
    .slice(0, MOST_PLACES)
    .map((place) => `[${inertMarkdown(place.file)}, line ${place.line}](${permalink(place)})`);
  const left = places.length - shown.length;
  return `${shown.join(' · ')}${left > 0 ? ` and ${left} more` : ''}`;
}

function falseAlarms(items: readonly TrackingItem[]): string[] {
  if (items.length === 0) return [];
  const lines = items
    .slice(0, MOST_FALSE_ALARMS)
    .map(
      (item) =>
        `- [x] ${codeSpan(shorten(item.name, LONGEST_NAME / 2))}, ${CLAIMS[item.task]} ${itemMarker(item)}`,
    );
  const left = items.length - lines.length;
  if (left > 0) lines.push(`\n… and ${left} more.`);
  const count = `${items.length} ${items.length === 1 ? 'false alarm' : 'false alarms'}`;
  return [folded(count, lines.join('\n'))];
}

const HOW =
  '<sub>A tick means "false alarm": what is ticked is not reported again, until the tick is taken away. Other changes to this text are overwritten; comments are not read. Written by List Curator.</sub>';

function itemMarker({ id }: TrackingItem): string {
  return `<!-- item:${id} -->`;
}

/**
 * The boxes of a tracking issue by the items they stand for: whether each is ticked. Nothing else
 * of the text is read, since anyone who may edit the issue can write anything into it.
 */
export function readTicks(body: string): ReadonlyMap<string, boolean> {
  const boxes = body
    .slice(0, 2 * LONGEST_BODY)
    .matchAll(/^- \[([ xX])\] .*<!-- item:([0-9a-f]{16}) -->[ \t\r]*$/gm);
  return new Map([...boxes].map(([, tick, id = '']) => [id, tick !== ' ']));
}
