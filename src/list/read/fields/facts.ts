import { findArxivId } from '../../../identifiers/arxiv.ts';
import type { Identifier } from '../../../identifiers/identifier.ts';
import { PREPRINT_SERVER } from '../../../identifiers/preprint-servers.ts';
import { fold } from '../../../text/fold.ts';
import { matchesOf } from '../../../text/matches-of.ts';
import type { FieldPlaces } from '../../list.ts';
import { type FlatText, sourceRange, trimRange } from '../../source/flat-text.ts';
import { ROLES, type Role } from '../decode/model.ts';
import { type Reading, withRole } from '../decode/reading.ts';
import type { Segment } from '../pieces/segments.ts';
import { readBadges } from '../words/badges.ts';
import { contentOf } from '../words/content.ts';
import { venueEvidence } from '../words/venue.ts';
import { isShortVenue, VOCABULARY } from '../words/vocabulary.ts';
import {
  hasDay,
  isDate,
  isMonthAndDay,
  namesMonthOf,
  yearIn,
  yearOfArxivId,
  yearOfDate,
} from '../words/year.ts';
import { authorsOf, type Found, type Stretch } from './authors.ts';
import { isNobody } from './nobody.ts';
import { venueBesideTitle } from './title.ts';
import { venueOf } from './venue.ts';

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
  const authors = unlessNobody(reading, unlessNothing(authorsOf(reading)));
  const venue = unlessNothing(venueOf(reading));
  const year = yearOf(reading, identifiers.find(({ kind }) => kind === 'arxiv')?.id ?? '');
  const date = year === undefined ? dayOf(reading) : year.date;
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
      ...printed('date', date),
    },
  };
}

/** What a table prints where it has nothing. */
const NOTHING: ReadonlySet<string> = new Set(VOCABULARY.nothing);

function unlessNothing(found: Found<string> | undefined): Found<string> | undefined {
  return found === undefined || NOTHING.has(fold(found.value)) ? undefined : found;
}

const FEWEST_IN_PHRASE = 4;

/** What names with their places show, and no phrase. */
const OF_PEOPLE = ['institution', 'et al', 'capitals all', 'capitals most'];

/** No people where one name is something else, or the words are others than those of names: `Source code for the paper`. */
function unlessNobody(
  reading: Reading,
  found: Found<string> | undefined,
): Found<string> | undefined {
  if (found?.place !== undefined && isNobody(reading, found.place)) return undefined;
  const { people, words, names } = contentOf(found?.value ?? '');
  if (people !== 'none' || words < FEWEST_IN_PHRASE || !names.includes('function words'))
    return found;
  return OF_PEOPLE.some((name) => names.includes(name)) ? found : undefined;
}

function printed(field: keyof FieldPlaces, place: Stretch | undefined): FieldPlaces {
  return place === undefined ? {} : { [field]: sourceRange(place.flat, place) };
}

const DATED: readonly Role[] = ['venue', 'date'];

/**
 * The year as printed: a date, the venue's, a badge's, one elsewhere, the one in an arXiv id.
 *
 * @param arxivId empty for none.
 */
function yearOf(
  reading: Reading,
  arxivId: string,
): (Found<number> & { readonly date?: Stretch }) | undefined {
  const badge = reading.candidate.parts.map(({ flat }) => readBadges(flat).year).find(Boolean);
  const title = withRole(reading, 'title').at(-1);
  const tail = title === undefined || title.text.length > 40 ? '' : title.text;
  const unplaced = (value: number | undefined): Found<number> | undefined =>
    value === undefined ? undefined : { value };
  const dated = yearWith(reading, ['date'], yearOfDate);
  const posted = yearOfArxivId(arxivId);
  const whole = (text: string): number | undefined => (hasDay(text) ? undefined : yearOfDate(text));
  const other =
    // Beside a year, two numbers are a volume: `87.12 (2019)`.
    yearWith(reading, ['date'], (text) => (FOUR_DIGITS.test(text) ? whole(text) : undefined)) ??
    // In a row of results, they are one: `| CVPR 2019 | 80.12 |`.
    (reading.candidate.kind === 'row'
      ? yearWith(reading, ['venue'], (text, segment) =>
          FOUR_DIGITS.test(text) ? yearOfVenue(text, segment) : undefined,
        )
      : undefined) ??
    yearWith(reading, ['date'], whole) ??
    yearWith(reading, ['venue'], yearOfVenue) ??
    yearWith(reading, ['venue'], (text) => (namesMonthOf(arxivId, text) ? posted : yearIn(text))) ??
    yearWith(reading, ['venue'], (text) => (/^\d{4}$/.test(text) ? yearOfDate(text) : undefined)) ??
    unplaced(citedYear(reading)) ??
    unplaced(badge);
  if (other !== undefined) return dated?.value === other.value ? dated : other;
  return (
    unlessLater(dated, posted) ??
    yearWith(reading, ['label', 'authors', 'other'], yearOfOther) ??
    unplaced(yearOfOther(tail) ?? yearOfOther(venueBesideTitle(reading))) ??
    unplaced(isPrinted(reading, arxivId) ? posted : undefined)
  );
}

const FOUR_DIGITS = /\d{4}/;

/**
 * The year in the text of a venue that is no preprint server, also two digits behind several words
 * in brackets, where no volume is: `(IEEE S&P 19)`.
 */
function yearOfVenue(text: string, { bracket }: Segment): number | undefined {
  if (PREPRINT_SERVER.test(text)) return undefined;
  // `Lichen Letters-2008`, `Ubimoss23`
  const joined = /(?<=\p{L}|\.)-((?:19|20)\d{2})$/u.exec(text)?.[1];
  const glued = /^\p{Lu}\p{L}{2,}(\d{2})$/u.exec(text)?.[1];
  if (joined !== undefined || glued !== undefined) return yearIn(joined ?? `'${glued}`);
  const [, digits] = /^(?:\p{Lu}[\p{L}&]* ){2,3}(\d{2})$/u.exec(text) ?? [];
  const isShown = bracket !== '' && digits !== undefined && venueEvidence(text) === 'short';
  return yearIn(isShown ? `'${digits}` : text);
}

/** The year in a text that may be anything: `COVID-19` and `MOT16` have none. */
function yearOfOther(text: string): number | undefined {
  return yearIn(text, isShortVenue);
}

/** A day years after the paper's preprint is that of something else. */
function unlessLater<Found extends { readonly value: number }>(
  found: Found | undefined,
  posted: number | undefined,
): Found | undefined {
  return found === undefined || (posted !== undefined && found.value > posted + 1)
    ? undefined
    : found;
}

/** The first year in a segment of some roles, with its digits and the date around them. */
function yearWith(
  { candidate, segments, roles }: Reading,
  wanted: readonly Role[],
  yearOfText: (text: string, segment: Segment) => number | undefined,
): (Found<number> & { readonly date?: Stretch }) | undefined {
  for (const [index, segment] of segments.entries()) {
    const role = ROLES[roles[index] ?? 0];
    if (role === undefined || !wanted.includes(role)) continue;
    const isNamed = DATED.includes(role);
    if (!isNamed && segment.text.length > LONGEST_WITH_YEAR) continue;
    const value = yearOfText(segment.text, segment);
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

/** Where the day of a date without its year is printed: `| 03.01 | Walls of the Harbor |`. */
function dayOf({ candidate, segments, roles }: Reading): Stretch | undefined {
  const day = segments.find(
    ({ text }, at) => ROLES[roles[at] ?? 0] === 'date' && isMonthAndDay(text),
  );
  const flat = candidate.parts[day?.part ?? -1]?.flat;
  return day === undefined || flat === undefined
    ? undefined
    : { flat, start: day.start, end: day.end };
}

/** The two digits behind who is cited: `(Moss et al., 21)`. */
function citedYear({ segments, roles }: Reading): number | undefined {
  const year = segments.find(({ text, bracket, part }, at) => {
    const before = segments[at - 1];
    const isCited = before?.bracket === '(' && before.part === part;
    return (
      bracket === '(' && isCited && ROLES[roles[at - 1] ?? 0] === 'authors' && /^\d{2}$/.test(text)
    );
  });
  return year === undefined ? undefined : yearIn(`'${year.text}`);
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

/** Whether an arXiv id is printed, not only linked. */
function isPrinted({ candidate: { parts } }: Reading, id: string): boolean {
  return parts.some(
    ({ flat: { text, links } }) =>
      findArxivId(text) !== undefined ||
      links.some(({ start, end }) => text.slice(start, end).trim() === id),
  );
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
