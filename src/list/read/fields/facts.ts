import { findArxivId } from '../../../identifiers/arxiv.ts';
import type { Identifier } from '../../../identifiers/identifier.ts';
import { fold } from '../../../text/fold.ts';
import type { Range } from '../../../text/range.ts';
import type { FieldPlaces } from '../../list.ts';
import { type FlatText, plain, sourceRange, trimRange } from '../../source/flat-text.ts';
import { ROLES, type Role } from '../decode/model.ts';
import { type Reading, withRole } from '../decode/reading.ts';
import type { Segment } from '../pieces/segments.ts';
import { readBadges } from '../words/badges.ts';
import { authorEvidence, namePart } from '../words/people.ts';
import { isVenueLike, venueEvidence, venueName } from '../words/venue.ts';
import { VOCABULARY } from '../words/vocabulary.ts';
import { isDate, yearIn, yearOfArxivId, yearOfDate } from '../words/year.ts';
import { peopleInTitle, venueBesideTitle, withClosing } from './title.ts';

/** The facts beside a title. */
export interface Facts {
  readonly authors?: string;
  readonly venue?: string;
  readonly year?: number;
}

/** A stretch of a text of the entry. */
interface Stretch extends Range {
  readonly flat: FlatText;
}

/** A fact, and where it is printed; what was read of something else has no place. */
interface Found<Value> {
  readonly value: Value;
  readonly place?: Stretch | undefined;
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

/** The people: a run of them, with remarks in parentheses between names. */
function authorsOf(reading: Reading): Found<string> | undefined {
  const { candidate, segments, roles } = reading;
  const wanted = ROLES.indexOf('authors');
  const people = peopleInTitle(reading);
  const from = roles.includes(wanted)
    ? beginOfPeople(reading, wanted)
    : segments.findIndex(
        (one, at) => one === people || isPerson(one, roles[at]) || isOverruled(reading, at),
      );
  const first = segments[from];
  const flat = first === undefined ? undefined : candidate.parts[first.part]?.flat;
  if (first === undefined || flat === undefined) return undefined;
  const isOf = (at: number): boolean =>
    roles[at] === wanted || namePart(segments[at]?.text ?? '') === 'et-al';
  let last = first;
  for (let at = from + 1; at < segments.length; at++) {
    const segment = segments[at];
    if (segment?.part !== first.part) break;
    if (ET_AL_BEFORE.test(last.text)) break;
    if (segment.link >= 0 && first.link < 0 && segment.content.people === 'none') break;
    if (isOf(at)) last = segment;
    else if (segment.bracket !== '(' || !isOf(at + 1)) break;
  }
  const end = withClosing(flat.text, first.start, last.end);
  const stretch = trimRange(flat.text, { start: first.start, end }, ',;:*_-–—');
  const shown = flat.text.slice(stretch.start, stretch.end);
  const isCut = endsShort(shown) && flat.text.charAt(stretch.end) === '.';
  const place = {
    flat,
    start: stretch.start + (BEFORE_NAMES.exec(shown)?.[0].length ?? 0),
    end: stretch.end + (isCut ? 1 : 0),
  };
  const value = plain(flat, place);
  return value === '' ? undefined : { value, place };
}

/** Whether a period belongs to people: that of "et al", or of the last initial where others have one. */
function endsShort(people: string): boolean {
  return /\bet\.? al$/.test(people) || (/[\s.-]\p{Lu}$/u.test(people) && /\p{Lu}\./u.test(people));
}

const ET_AL_BEFORE = /(?:^|\s)et\.? al\.?$/;
/** Words before the first name. */
const BEFORE_NAMES = /^(?:[Bb]y\s+)?(?:(?:and|&)\s+(?=\p{Lu}))?/u;

/** Where the people begin: at the first that have the role, or at several names below what is none. */
function beginOfPeople({ segments, roles, candidate }: Reading, wanted: number): number {
  const first = roles.indexOf(wanted);
  const { part, start } = segments[first] as Segment;
  const isOf = (at: number, index: number): boolean =>
    roles[at] === wanted && segments[at]?.part === index;
  const last = segments.findLast((_, at) => isOf(at, part));
  const own = candidate.parts[part]?.flat.text.slice(start, last?.end) ?? '';
  if (authorEvidence(own) !== 'none') return first;
  const below = segments.findIndex(
    (one, at) => one.part > part && isOf(at, one.part) && one.content.people === 'strong',
  );
  return below < 0 ? first : below;
}

/** Whether a segment may as well be the name of a method in brackets: `[GLAM]`. */
function isNickname({ text, bracket, content }: Segment): boolean {
  return bracket !== '' && content.names.includes('acronym') && !isVenueLike(text);
}

/** Whether what was read as a venue is rather one person: two or three names without a link, no word of a venue. */
function isPerson({ text, link, content }: Segment, role: number | undefined): boolean {
  return (
    role === ROLES.indexOf('venue') &&
    link < 0 &&
    content.people === 'weak' &&
    !isVenueLike(text) &&
    venueEvidence(text) === undefined
  );
}

/** Whether several names were read as something else only because most of the list has that there. */
function isOverruled({ segments, roles, alone }: Reading, at: number): boolean {
  return (
    roles[at] === ROLES.indexOf('other') &&
    alone[at] === ROLES.indexOf('authors') &&
    segments[at]?.content.people === 'strong' &&
    // Short remarks in Chinese look like names.
    !segments[at].content.names.includes('han')
  );
}

function venueOf(reading: Reading): Found<string> | undefined {
  // One person after a title is the author where no authors are named.
  const alone = withRole(reading, 'authors').length === 0;
  const all = withRole(reading, 'venue');
  const isKnown = all.some(({ text }) => venueEvidence(text) !== undefined);
  for (const segment of all) {
    if (isKnown && isNickname(segment)) continue;
    if (alone && isPerson(segment, ROLES.indexOf('venue'))) continue;
    if (/^https?:/i.test(segment.text)) continue;
    const flat = reading.candidate.parts[segment.part]?.flat;
    const whole = { start: segment.start, end: endOfVenue(reading, segment) };
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

/** A venue continues to the word before its year, where there is a cut: `ACM MM 2018`. */
function endOfVenue({ segments, roles }: Reading, venue: Segment): number {
  const at = segments.indexOf(venue);
  const next = segments[at + 1];
  const isJoined =
    DATED.includes(ROLES[roles[at + 1] ?? 0] ?? 'title') && next?.part === venue.part;
  return isJoined && next.before === '  ' && !isDate(next.text) ? next.end : venue.end;
}

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
    if (place === undefined || role !== 'date' || !isDate(segment.text)) return { value, place };
    const date = { flat, ...trimRange(flat.text, segment, '.,;()[]*_~') };
    const isLonger = date.end - date.start > place.end - place.start;
    return isLonger ? { value, place, date } : { value, place };
  }
  return undefined;
}

/** Longer texts are no dates. */
const LONGEST_WITH_YEAR = 60;

/** The digits of a year within a segment: four of them, or two. */
function digitsIn(
  flat: FlatText,
  { start, end }: Segment,
  year: number,
  orTwo: boolean,
): Stretch | undefined {
  const all = [...flat.text.slice(start, end).matchAll(/\d+/g)];
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
  const isPrinted = parts.some(({ flat }) => findArxivId(flat.text) !== undefined);
  const id = isPrinted ? identifiers.find(({ kind }) => kind === 'arxiv')?.id : undefined;
  return id === undefined ? undefined : yearOfArxivId(id);
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
