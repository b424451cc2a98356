import { fold } from '../../../text/fold.ts';
import { GLUED } from '../pieces/glued-in-front.ts';
import type { Segment } from '../pieces/segments.ts';
import { linkRole } from '../words/link-role.ts';
import { venueEvidence } from '../words/venue.ts';
import { linkLabel } from '../words/vocabulary.ts';
import type { Record } from './records.ts';
import { beginsTitle, continuesTitle } from './title-bounds.ts';

/** The first and the last segment of something. */
export type SegmentRange = readonly [number, number];

/** Segments that one title may have. */
const LONGEST_RUN = 18;

/**
 * The title that a record shows beyond doubt: one of the bibliography word for word, one behind its
 * label, one that is printed twice, a link that is all there is.
 *
 * @param titles those of the bibliography, folded.
 */
export function shownTitle(
  record: Record,
  titles: ReadonlySet<string> | undefined,
): SegmentRange | undefined {
  const known = titles === undefined || titles.size === 0 ? undefined : runOf(record, titles, 0);
  return known ?? labelledTitle(record) ?? saidTwice(record) ?? loneLink(record);
}

/** What a label says is the title, up to what is something else beyond doubt. */
function labelledTitle({ segments }: Record): SegmentRange | undefined {
  const from = segments.findIndex(({ label }) => label === 'title');
  const first = segments[from];
  if (first === undefined || !beginsTitle(first)) return undefined;
  const goesOn = (at: number): boolean => {
    const one = segments[at];
    return (
      one?.label === 'title' &&
      one.line === first.line &&
      one.bracket === '' &&
      continuesTitle(segments[at - 1], one) &&
      /^(?:long|words?|people weak)$/.test(one.content.evidence)
    );
  };
  let to = from;
  while (goesOn(to + 1)) to++;
  return [from, to];
}

/**
 * Whether a link that is all of a text is a title: one to a paper, or several words of Chinese, which
 * has neither the capitals nor the small words that show others to be titles.
 */
export function isTitleAlone({ content: { words, names } }: Segment, url: string): boolean {
  const role = linkRole(url);
  return role === 'paper' || (role === 'other' && words >= 4 && names.includes('han'));
}

/** The title of a candidate that is nothing but a named link: all of it but a date behind. */
function loneLink({ candidate, segments }: Record): SegmentRange | undefined {
  const [first] = segments;
  if (first === undefined || first.link < 0 || first.content.label !== undefined) return undefined;
  if (segments.some(({ link, part }) => link !== first.link || part !== first.part))
    return undefined;
  const last = segments.findLastIndex((one) => !isDatedBehind(one) && !isYearBehind(one));
  if (isCitation(first, segments.slice(0, last + 1))) return undefined;
  const url = candidate.parts[first.part]?.flat.links[first.link]?.url ?? '';
  return isTitleAlone(first, url) && candidate.kind !== 'row'
    ? [isFactInFront(first, segments[1]) ? 1 : 0, last]
    : undefined;
}

/** Whether a link has more than a title: people in front, a quotation, a second line, a date, a venue with its year. */
function isCitation({ content }: Segment, segments: readonly Segment[]): boolean {
  const [venue, year] = segments.slice(-2);
  // `Walls - CVPR - 2020`
  const isParted = [venue, year].every((one) => /^[-–—|]$/.test(one?.before ?? ''));
  if (isParted && isYearAlone(year) && venueEvidence(venue?.text ?? '') === 'short') return true;
  const isPerson = content.people === 'weak' && segments[1]?.before === '.';
  if (content.people === 'strong' || isPerson) return true;
  return segments.some((one) => one.quote > 0 || one.before === '\n' || isDatedBehind(one));
}

/** Whether a date, or a venue with one, is behind a period: `Walls. 2020-06`, `Walls. CVPR 2020`. */
function isDatedBehind({ text, before, content: { names } }: Segment): boolean {
  const isVenue = names.includes('year found') && venueEvidence(text) !== undefined;
  return before === '.' && (names.includes('date') || isVenue);
}

/** Whether a year alone is behind a comma: `Walls, 2020`. */
function isYearBehind(segment: Segment): boolean {
  return segment.before === ',' && isYearAlone(segment);
}

function isYearAlone(segment: Segment | undefined): boolean {
  return segment?.content.names.includes('year alone') === true;
}

/** Whether what a link begins with is a year or a dated venue before the title: `2016 - Walls`, `16-ATC-Walls`. */
function isFactInFront({ text, content }: Segment, next: Segment | undefined): boolean {
  if (next?.before === GLUED) return true;
  const isDated = content.names.includes('year found') && venueEvidence(text) === 'short';
  const isYear = content.names.includes('year alone');
  return (isYear || (isDated && content.words <= 3)) && /^(?:[-–—|]|: ?)$/.test(next?.before ?? '');
}

/** The first words of a record, up to its links, where a text below prints them again: there, if they stand apart. */
function saidTwice(record: Record): SegmentRange | undefined {
  const { candidate, segments } = record;
  const [head, ...rest] = candidate.parts;
  if (head === undefined || rest.length === 0 || candidate.kind === 'row') return undefined;
  const links = segments.findIndex(
    ({ text, link, part }) => part > 0 || (link >= 0 && linkLabel(text) !== undefined),
  );
  const first = segments[0];
  const last = segments[links - 1];
  if (first === undefined || last === undefined) return undefined;
  const words = fold(head.flat.text.slice(first.start, last.end));
  if (words.split(' ', 4).length < 4 || words.length > LONGEST_TWICE) return undefined;
  const isTwice = rest.some(
    ({ flat: { text } }) => text.length < LONGEST_CITATION && fold(text).includes(words),
  );
  return isTwice ? (runOf(record, new Set([words]), links) ?? [0, links - 1]) : undefined;
}

/** Letters of a title that is printed twice, and of the text that prints it again. */
const LONGEST_TWICE = 250;
const LONGEST_CITATION = 800;

/** The first run of segments, from a place on, that is one of some folded titles. */
function runOf(
  { candidate, segments }: Record,
  titles: ReadonlySet<string>,
  start: number,
): SegmentRange | undefined {
  for (let from = start; from < segments.length; from++) {
    const first = segments[from] as Segment;
    const text = candidate.parts[first.part]?.flat.text ?? '';
    for (let to = from; to < Math.min(segments.length, from + LONGEST_RUN); to++) {
      const last = segments[to];
      if (last === undefined || last.part !== first.part || last.end - first.start > 400) break;
      if (last.end - first.start < 12) continue;
      if (titles.has(fold(text.slice(first.start, last.end)))) return [from, to];
    }
  }
  return undefined;
}
