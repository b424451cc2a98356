import { findArxivId } from '../../../identifiers/arxiv.ts';
import type { Identifier } from '../../../identifiers/identifier.ts';
import { PREPRINT_SERVER } from '../../../identifiers/preprint-servers.ts';
import { fold } from '../../../text/fold.ts';
import { matchesOf } from '../../../text/matches-of.ts';
import type { Range } from '../../../text/range.ts';
import type { FieldPlaces } from '../../list.ts';
import { type FlatText, plain, sourceRange, trimRange } from '../../source/flat-text.ts';
import { ROLES, type Role } from '../decode/model.ts';
import { type Reading, withRole } from '../decode/reading.ts';
import type { Segment } from '../pieces/segments.ts';
import { readBadges } from '../words/badges.ts';
import { isVenueLike, venueEvidence, venueName } from '../words/venue.ts';
import { VOCABULARY } from '../words/vocabulary.ts';
import { isDate, yearIn, yearOfArxivId, yearOfDate } from '../words/year.ts';
import { authorsOf, type Found, isPerson, type Stretch } from './authors.ts';
import { isSiteOfLink } from './site-of-link.ts';
import { venueBesideTitle } from './title.ts';

/** The facts beside a title. */
export interface Facts {
  readonly authors?: string;
  readonly venue?: string;
  readonly year?: number;
}

/** The facts that a reading shows, and where they are printed, counted from the start of its section. */
export function factsOf(
  reading: Reading,
  identifiers: readonly Identifier[],
): { readonly facts: Facts; readonly places: FieldPlaces } {
  const authors = unlessNothing(authorsOf(reading));
  const venue = unlessNothing(venueOf(reading));
  const year = yearOf(reading, identifiers);
  const apart = venue?.place === undefined ? undefined : apartFrom(venue.place, year?.place);
  return {
    facts: {
      ...(authors === undefined ? {} : { authors: authors.value }),
      ...(venue === undefined ? {} : { venue: venue.value }),
      ...(year === undefined ? {} : { year: year.value }),
    },
    places: {
      ...printed('authors', authors?.place),
      ...printed('venue', apart),
      ...printed('year', year?.place),
      ...printed('date', year?.date),
    },
  };
}

/** What a table prints where it has nothing. */
const NOTHING: ReadonlySet<string> = new Set(VOCABULARY.nothing);

function unlessNothing(found: Found<string> | undefined): Found<string> | undefined {
  return found === undefined || NOTHING.has(fold(found.value)) ? undefined : found;
}

function printed(field: keyof FieldPlaces, place: Stretch | undefined): FieldPlaces {
  return place === undefined ? {} : { [field]: sourceRange(place.flat, place) };
}

/** Whether a segment may as well be the name of a method in brackets: `[GLAM]`. */
function isNickname({ text, bracket, content }: Segment): boolean {
  return bracket !== '' && content.names.includes('acronym') && !isVenueLike(text);
}

function venueOf(reading: Reading): Found<string> | undefined {
  // One person after a title is the author where no authors are named.
  const alone = withRole(reading, 'authors').length === 0;
  const all = withRole(reading, 'venue');
  const known = [...all, ...withRole(reading, 'date')].filter(
    ({ text }) => venueEvidence(text) !== undefined,
  );
  const isKnown = known.length > 0;
  // The text of a link to the paper may be its venue: `[[CVPR 2024](...)]`.
  const labels = withRole(reading, 'label').filter(
    ({ text, link }) => link >= 0 && yearIn(text) !== undefined && venueEvidence(text) === 'short',
  );
  // A preprint has appeared elsewhere where a journal or conference is named, too.
  const published = known.filter(({ text }) => !PREPRINT_SERVER.test(text));
  for (const segment of [...published, ...known, ...all, ...labels]) {
    if (isKnown && isNickname(segment)) continue;
    if (alone && isPerson(segment, ROLES.indexOf('venue'))) continue;
    if (/^https?:/i.test(segment.text) || isSiteOfLink(reading.candidate, segment)) continue;
    const flat = reading.candidate.parts[segment.part]?.flat;
    const whole = markAround(reading, segment) ?? {
      start: startOfVenue(reading, segment),
      end: endOfVenue(reading, segment),
    };
    const value = flat === undefined ? undefined : venueName(plain(flat, whole));
    if (flat === undefined || value === undefined) continue;
    const start = flat.text.indexOf(value, whole.start);
    // The period of a shortened last word belongs to it.
    const isShortened = value.includes('.') && flat.text.charAt(start + value.length) === '.';
    const end = start + value.length + (isShortened ? 1 : 0);
    return start < 0 || start >= whole.end ? { value } : { value, place: { flat, start, end } };
  }
  const beside = venueBesideTitle(reading);
  const value =
    (beside === '' ? undefined : venueName(beside)) ??
    reading.candidate.parts.map(({ flat }) => readBadges(flat).venue).find(Boolean);
  return value === undefined ? undefined : { value };
}

const DATED: readonly Role[] = ['venue', 'date'];

/** A venue begins with what stands before its last word: `Frontiers of Computer Science`. */
function startOfVenue({ segments, roles }: Reading, venue: Segment): number {
  const at = segments.indexOf(venue);
  const before = segments[at - 1];
  const isOne =
    venue.before === '  ' &&
    before?.part === venue.part &&
    before.marks === venue.marks &&
    ROLES[roles[at - 1] ?? 0] === 'venue' &&
    !isVenueLike(before.text);
  return isOne ? before.start : venue.start;
}

/** A venue goes on to what "in" joins to it, and to the word before its year: `Trends in Optics`, `ACM MM 2018`. */
function endOfVenue({ segments, roles }: Reading, venue: Segment): number {
  let last = venue;
  for (let at = segments.indexOf(venue) + 1; at < segments.length; at++) {
    const next = segments[at];
    const role = ROLES[roles[at] ?? 0] ?? 'title';
    if (next?.part !== venue.part || !DATED.includes(role)) break;
    const isJoined = next.before === 'in' && role === 'venue';
    if (!isJoined && (next.before !== '  ' || isDate(next.text))) break;
    last = next;
  }
  return last.end;
}

/**
 * The mark, link or cell around a venue that is cut by separators: `*Coast, Shelf and Sea*`. There
 * is nothing else in it, and no short name that would be a venue by itself.
 */
function markAround({ candidate, segments, roles }: Reading, venue: Segment): Range | undefined {
  const part = candidate.parts[venue.part];
  if (part === undefined || venueEvidence(venue.text) === 'short') return undefined;
  const { flat, column } = part;
  const whole = column?.kind === 'venue' ? [{ start: 0, end: flat.text.length }] : [];
  const around = [...flat.marks, ...flat.links, ...whole].filter(
    ({ start, end }) => start <= venue.start && end >= venue.end && end - start <= LONGEST_VENUE,
  );
  return around.find((mark) =>
    segments.every((one, at) => {
      if (one.part !== venue.part || one.start >= mark.end || one.end <= mark.start) return true;
      const role = ROLES[roles[at] ?? 0];
      const isOther = role === 'title' || role === 'date' || role === 'key' || isDate(one.text);
      const { people, names } = one.content;
      const isPeople = role === 'authors' && people === 'strong';
      return !isOther && !isPeople && !names.includes('award') && one.bracket === venue.bracket;
    }),
  );
}

/** Letters of a venue. */
const LONGEST_VENUE = 160;

/** The year as printed: a date, the venue's, a badge's, one elsewhere, the one in an arXiv id. */
function yearOf(
  reading: Reading,
  identifiers: readonly Identifier[],
): (Found<number> & { readonly date?: Stretch }) | undefined {
  const badge = reading.candidate.parts.map(({ flat }) => readBadges(flat).year).find(Boolean);
  const title = withRole(reading, 'title').at(-1);
  const tail =
    title === undefined || title.text.length > 40 ? venueBesideTitle(reading) : title.text;
  const unplaced = (value: number | undefined): Found<number> | undefined =>
    value === undefined ? undefined : { value };
  return (
    yearWith(reading, ['date'], yearOfDate) ??
    yearWith(reading, ['venue'], yearIn) ??
    unplaced(badge) ??
    yearWith(reading, ['label', 'authors', 'other'], yearIn) ??
    unplaced(yearIn(tail)) ??
    unplaced(yearOfPreprint(reading, identifiers))
  );
}

/** The first year in a segment of some roles, with its digits and the date around them. */
function yearWith(
  { candidate, segments, roles }: Reading,
  wanted: readonly Role[],
  yearOfText: (text: string) => number | undefined,
): (Found<number> & { readonly date?: Stretch }) | undefined {
  for (const [index, segment] of segments.entries()) {
    const role = ROLES[roles[index] ?? 0];
    if (role === undefined || !wanted.includes(role)) continue;
    const isNamed = DATED.includes(role);
    if (!isNamed && segment.text.length > LONGEST_WITH_YEAR) continue;
    const value = yearOfText(segment.text);
    const flat = candidate.parts[segment.part]?.flat;
    if (value === undefined || flat === undefined) continue;
    const place = digitsIn(flat, segment, value, isNamed);
    if (place === undefined) return { value, place };
    const month = MONTH_BEHIND.exec(flat.text.slice(place.end, segment.end))?.[0].length ?? 0;
    if (role !== 'date' && month > 0) {
      return { value, place, date: { ...place, end: place.end + month } };
    }
    if (role !== 'date' || !isDate(segment.text)) return { value, place };
    const date = { flat, ...trimRange(flat.text, segment, '.,;()[]*_~') };
    const isLonger = date.end - date.start > place.end - place.start;
    return isLonger ? { value, place, date } : { value, place };
  }
  return undefined;
}

/** The month behind a year: `arXiv 2022.06`. */
const MONTH_BEHIND = /^[./-](?:0?[1-9]|1[0-2])(?![\d.])/;

/** Longer texts are no dates. */
const LONGEST_WITH_YEAR = 60;

/** The digits of a year within a segment: four of them, or two. */
function digitsIn(
  flat: FlatText,
  { start, end }: Segment,
  year: number,
  orTwo: boolean,
): Stretch | undefined {
  const all = matchesOf(flat.text.slice(start, end), /\d+/g);
  const digits = String(year);
  const found =
    all.find(([one]) => one === digits) ??
    (orTwo ? all.find(([one]) => one === digits.slice(2)) : undefined);
  if (found === undefined) return undefined;
  const at = start + found.index;
  return { flat, start: at, end: at + found[0].length };
}

function yearOfPreprint(
  { candidate: { parts } }: Reading,
  identifiers: readonly Identifier[],
): number | undefined {
  const id = identifiers.find(({ kind }) => kind === 'arxiv')?.id;
  if (id === undefined) return undefined;
  const isPrinted = parts.some(
    ({ flat: { text, links } }) =>
      findArxivId(text) !== undefined ||
      links.some(({ start, end }) => text.slice(start, end).trim() === id),
  );
  return isPrinted ? yearOfArxivId(id) : undefined;
}

/** A venue without the year that was read with it; undefined where the year is within it. */
function apartFrom(venue: Stretch, year: Stretch | undefined): Stretch | undefined {
  if (year === undefined || year.flat !== venue.flat) return venue;
  if (year.end <= venue.start || year.start >= venue.end) return venue;
  const { text } = venue.flat;
  const before = trimRange(text, { start: venue.start, end: year.start }, ",('’‘-–");
  const after = trimRange(text, { start: year.end, end: venue.end }, ',)-–');
  if (before.end > before.start && after.end > after.start) return undefined;
  const rest = before.end > before.start ? before : after;
  return rest.end > rest.start ? { ...rest, flat: venue.flat } : undefined;
}
