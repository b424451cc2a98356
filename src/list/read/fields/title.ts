import type { Range } from '../../../text/range.ts';
import { type FlatText, plain, sourceRange, trimRange } from '../../source/flat-text.ts';
import { ROLES } from '../decode/model.ts';
import { type Reading, withRole } from '../decode/reading.ts';
import type { Segment } from '../pieces/segments.ts';
import { namePart } from '../words/people.ts';
import { isProseLine } from '../words/prose-line.ts';
import { holdsLongWord, isVenueLike, venueEvidence } from '../words/venue.ts';
import { yearIn } from '../words/year.ts';
import { withMethod, withoutName, withRest, wordsOf } from './method-name.ts';
import { isSiteOfLink } from './site-of-link.ts';
import { withClosing, withOpening, withoutQuotes, withoutStop } from './title-edges.ts';

/** A title with its place. */
export interface PlacedTitle {
  readonly text: string;
  readonly range: Range;
  readonly marked: boolean;
  /** The segments that it is read from. */
  readonly segments: readonly Segment[];
  readonly link?: FlatText['links'][number];
}

const LEADING = /^(?::[\w+-]{2,30}:\s*)*[^\p{L}\p{N}#$\\("“'‘«「『《{¿¡@<&+[]+/u;
/** The number of an entry in the list, where Markdown sees none: `[12]`, `#12`, `No. 12:`. */
const NUMBER = /^(?:[[(]?\d{1,3}[.)\]]|#\d{1,4}\s|No\.? ?\d{1,4}:)\s*(?=\p{L})/u;

/** The title that a reading shows; undefined for none. */
export function titleOf(reading: Reading): PlacedTitle | undefined {
  const people = peopleInTitle(reading);
  const own = withRole(reading, 'title').filter((one) => one !== people);
  const all = withSpan(reading, withRest(reading, withMethod(reading, own)));
  const run = withoutRemarks(reading, withoutVenue(reading, withoutName(reading, all)));
  const [first] = run;
  const last = run.at(-1);
  const flat = first === undefined ? undefined : reading.candidate.parts[first.part]?.flat;
  if (first === undefined || last === undefined || flat === undefined) return undefined;
  const lead = startOf(reading, first, flat.text.slice(first.start, last.end));
  const end = withClosing(flat.text, lead, last.end);
  const start = withOpening(flat.text, lead, end);
  const stretch = withoutQuotes(flat.text, trimRange(flat.text, { start, end }, ',;'));
  const bare = { start: stretch.start, end: withoutStop(flat.text, stretch) };
  const text = plain(flat, bare);
  if (!/[\p{L}\p{N}]/u.test(text)) return undefined;
  const link = flat.links.find((one) => one.start < bare.end && one.end > bare.start);
  return {
    text,
    range: sourceRange(flat, bare),
    segments: run,
    marked: run.some(({ marks, quote }) => marks !== 0 || quote > 0),
    ...(link === undefined ? {} : { link }),
  };
}

/** Where a title begins: at its bracket, else after the number and pictures before its words. */
function startOf({ bracket, segments, candidate }: Reading, first: Segment, shown: string): number {
  const front = segments[bracket ?? -1];
  if (front !== undefined) return front.start - (front.bracket === '' ? 0 : 1);
  const text = candidate.parts[first.part]?.flat.text ?? '';
  // They introduce venues and people, never titles.
  for (const word of ['In ', 'By '])
    if (text.startsWith(word, first.start - word.length)) return first.start - word.length;
  const number = NUMBER.exec(shown)?.[0].length ?? 0;
  const lead = number + (LEADING.exec(shown.slice(number))?.[0].length ?? 0);
  return first.start + lead + saidTwice(shown.slice(lead));
}

/** The length of a name that is repeated before a title: `GLUE: GLUE: A Benchmark`. */
function saidTwice(title: string): number {
  const name = /^([^:]{2,40}:\s+)/.exec(title)?.[1] ?? '';
  return title.startsWith(name, name.length) ? name.length : 0;
}

/**
 * Without what is behind a quotation and a period (`"Walls of the Harbor." Lichen Letters`), behind a
 * link that is a whole title and a comma or period, in the
 * line below a link (`[GLAM](...)<br>**GLAM:** A remark`), in a long sentence after a gap, or in
 * brackets: a link's name (`[PDF]`), the site that browsers name (`Walls (example.org)`).
 */
function withoutRemarks({ candidate }: Reading, run: Segment[]): Segment[] {
  const [first] = run;
  const text = candidate.parts[first?.part ?? 0]?.flat.text ?? '';
  const behind = run.findIndex(({ before, start, link, bracket, quote, content }, at) => {
    const between = text.slice(run[at - 1]?.end ?? start, start);
    if (first !== undefined && first.quote > 0 && quote !== first.quote && STOPPED.test(between))
      return true;
    // `[Walls of the Old Harbor](...), Ada Moss`
    const isBehindLink = link < 0 && (run[at - 1]?.link ?? -1) >= 0 && /^[.,;]$/.test(before);
    if (isBehindLink && at > 0 && wordsOf(run.slice(0, at)) >= LEAST_LINKED) return true;
    // `**Walls of the Harbor; (Lichens)**`
    if (at > 0 && bracket !== '' && /;\s?[([]$/.test(between)) return true;
    const isBelow = before === '\n' && link < 0 && (first?.link ?? -1) >= 0;
    const isLabel = bracket === '[' && link < 0 && content.label !== undefined;
    if (at > 0 && /^\s{2}/.test(between)) {
      const rest = text.slice(start, run.at(-1)?.end);
      if (rest.split(' ', LONG_SENTENCE).length === LONG_SENTENCE && isProseLine(rest, 1))
        return true;
    }
    return isBelow || isLabel || isSiteOfLink(candidate, run[at] as Segment);
  });
  return behind > 0 ? run.slice(0, behind) : run;
}

/** Words of a link that is a whole title. */
const LEAST_LINKED = 4;

/** Words of a sentence that describes what is named before it. */
const LONG_SENTENCE = 12;

/** A quotation mark with a period or comma on one side. */
const STOPPED = /^\s?(?:[.,]["”»“«」]|["”»“«」][.,])\s/;

/**
 * All text in one link, bold run or quotation with a title is title, unless it is people, a venue or
 * a key; behind a period or bracket, people and venues are what the decoder took them for.
 */
function withSpan({ segments, roles, people }: Reading, run: Segment[]): Segment[] {
  const [first] = run;
  if (first === undefined || (first.span === 0 && first.quote === 0)) return run;
  let from = segments.indexOf(first);
  let to = from + run.length - 1;
  const joins = (at: number, separator: string | undefined): boolean => {
    const one = segments[at];
    if (one === undefined || one.part !== first.part || one.link !== first.link) return false;
    if (people?.has(one)) return false;
    const same = one.quote === first.quote && (first.span === 0 || one.span === first.span);
    const role = ROLES[roles[at] ?? 0];
    const isParted = /^[.(]/.test(separator ?? '');
    const loose =
      ((role === 'other' || role === 'label') && !isDatedVenue(one)) ||
      (role === 'authors' && !isParted && one.content.people !== 'strong') ||
      (role === 'venue' &&
        !isParted &&
        venueEvidence(one.text) === undefined &&
        yearIn(one.text) === undefined);
    return same && loose;
  };
  while (joins(from - 1, segments[from]?.before)) from--;
  while (joins(to + 1, segments[to + 1]?.before)) to++;
  return segments.slice(from, to + 1);
}

function isDatedVenue({ text, content }: Segment): boolean {
  return content.names.includes('year found') && venueEvidence(text) === 'short';
}

/** Whether a segment of a title is who it cites, at its beginning or end: `Moss et al.: Walls`. */
function isCited({ text, before }: Segment, at: number, run: readonly Segment[]): boolean {
  if (run.length < 2 || namePart(text) !== 'et-al') return false;
  return at === 0 ? run[1]?.before === ':' : at === run.length - 1 && /^[:,]$/.test(before);
}

/**
 * The people that were read as the first or last words of a title: several names before a period,
 * names with "et al.", one word after a comma (`Walls of the Old Harbor, Moss`).
 */
export function peopleInTitle(reading: Reading): Segment | undefined {
  const run = withRole(reading, 'title');
  const cited = run.find(isCited);
  if (cited !== undefined) return cited;
  if (withRole(reading, 'authors').length > 0) return undefined;
  const [first, second] = run;
  const last = run.at(-1);
  if (first === undefined || second === undefined || last === undefined) return undefined;
  if (!run.every(({ span, quote, bracket }) => span + quote === 0 && bracket === ''))
    return undefined;
  if (first.content.people === 'strong' && second.before.startsWith('.'))
    return wordsOf(run.slice(1)) >= FEWEST_BESIDE_PEOPLE ? first : undefined;
  const isName =
    last.before === ',' &&
    namePart(last.text) === 'word' &&
    !last.content.names.includes('acronym');
  const commas = run.slice(1).filter(({ before }) => before === ',').length;
  // A shorter title, or one with more commas, may be an enumeration.
  return isName && commas === 1 && wordsOf(run.slice(0, -1)) >= FEWEST_BESIDE_PEOPLE
    ? last
    : undefined;
}

/** The words of a title without people. */
const FEWEST_BESIDE_PEOPLE = 5;

/**
 * A venue with its year after a title is not part of it, nor is the long name before its short one:
 * `Title (NeurIPS 2021)`, `Title, CVPR 2021`, `Title, International Conference on Moss (ICM)`.
 */
function withoutVenue({ segments, roles }: Reading, run: Segment[]): Segment[] {
  const rest = run.slice(0, run.length - venueBehind(run).length);
  const last = rest.at(-1);
  const at = last === undefined ? -1 : segments.indexOf(last) + 1;
  const isNamed =
    segments[at]?.bracket === '(' && ROLES[roles[at] ?? 0] === 'venue' && last?.bracket === '';
  return isNamed && rest.length > 1 && last?.before === ',' && holdsLongWord(last.text)
    ? rest.slice(0, -1)
    : rest;
}

/** The words of the venue with its year within the mark of a title, after or in front of its words; empty for none. */
export function venueBesideTitle(reading: Reading): string {
  const run = withSpan(reading, withRole(reading, 'title'));
  const behind = venueBehind(run);
  return (behind.length > 0 ? behind : venueInFront(run)).map(({ text }) => text).join(' ');
}

/** The last segment of the brackets that a title begins with, where it is a venue with its year. */
function venueInFront(run: readonly Segment[]): readonly Segment[] {
  const at = run.findIndex(isOutside) - 1;
  const front = run.slice(Math.max(at, 0), at + 1);
  return front.filter(({ text }) => yearIn(text) !== undefined && isVenueLike(text));
}

/** The segments of a title that are a venue with its year, in brackets or after a separator. */
function venueBehind(run: readonly Segment[]): readonly Segment[] {
  const isVenue = (from: number): boolean => {
    const words = run
      .slice(from)
      .map(({ text }) => text)
      .join(' ');
    if (yearIn(words) === undefined) return false;
    return run[from]?.bracket !== ''
      ? isVenueLike(words)
      : venueEvidence(words) !== undefined && words.split(/\s+/).length <= LONGEST_VENUE_BEHIND;
  };
  const parted = run.findLastIndex(
    ({ before, bracket }, at) => at > 0 && (/^[,;|–—-]$/.test(before) || bracket !== ''),
  );
  const from = run[parted]?.bracket === '' ? parted : run.findLastIndex(isOutside) + 1;
  return from > 0 && isVenue(from) ? run.slice(from) : [];
}

const isOutside = ({ bracket }: Segment): boolean => bracket === '';

/** Words of a venue after a title, its year included. */
const LONGEST_VENUE_BEHIND = 6;
