import { memo } from '../../../text/memo.ts';
import type { Range } from '../../../text/range.ts';
import type { FieldPlaces } from '../../list.ts';
import { type FlatText, sourceRange, trimRange } from '../../source/flat-text.ts';
import { ROLES, type Role } from '../decode/model.ts';
import type { Reading } from '../decode/reading.ts';
import { isDate } from '../words/year.ts';

/** The facts of an entry, as they were read. */
interface Facts {
  readonly authors?: string | undefined;
  readonly venue?: string | undefined;
  readonly year?: number | undefined;
}

/** Roles of segments that may print the year, the most specific first. */
const DATED: readonly Role[] = ['date', 'venue', 'label', 'authors', 'other'];

/**
 * Where people, venue and year of an entry are printed. What is not found word for word has no
 * place; places count from the start of the section.
 */
export function fieldPlaces(read: Reading, { authors, venue, year }: Facts): FieldPlaces {
  const year_ = year === undefined ? undefined : yearPlace(read, year);
  // One person may have been read as a venue at first.
  const named =
    authors === undefined
      ? undefined
      : (placeOf(read, 'authors', authors) ?? placeOf(read, 'venue', authors));
  const people = longer(named, ET_AL);
  const where = venue === undefined ? undefined : longer(placeOf(read, 'venue', venue), STOP);
  const bare = where === undefined ? undefined : apartFrom(where, year_?.digits);
  const range = (place: Stretch | undefined): Range | undefined =>
    place === undefined ? undefined : sourceRange(place.flat, place);
  const found: { [Field in keyof FieldPlaces]?: Range | undefined } = {
    authors: range(people),
    venue: range(bare),
    year: range(year_?.digits),
    date: range(year_?.date),
  };
  return Object.fromEntries(Object.entries(found).filter(([, place]) => place !== undefined));
}

/** What ends a list of people, and a name whose words are shortened. */
const ET_AL = /^,?\s*(?:et\.?\s*al\b\.?|and others\b|等)/i;
const STOP = /^\./;

/** A place with what still belongs to it; a period only after a text that contains others. */
function longer(place: Stretch | undefined, tail: RegExp): Stretch | undefined {
  if (place === undefined) return undefined;
  const { flat, start, end } = place;
  if (tail === STOP && !flat.text.slice(start, end).includes('.')) return place;
  const more = tail.exec(flat.text.slice(end, end + 20))?.[0] ?? '';
  return { flat, start, end: end + more.length };
}

/** A stretch of a flat text. */
interface Stretch extends Range {
  readonly flat: FlatText;
}

function* withRole({ candidate, segments, roles }: Reading, role: Role) {
  const wanted = ROLES.indexOf(role);
  for (const [index, segment] of segments.entries()) {
    const flat = candidate.parts[segment.part]?.flat;
    if (roles[index] === wanted && flat !== undefined) yield { flat, segment };
  }
}

/** Where the first segment of a role begins a text, white space folded. */
function placeOf(read: Reading, role: Role, wanted: string): Stretch | undefined {
  for (const { flat, segment } of withRole(read, role)) {
    const found = findFolded(flat.text, wanted, segment.start, segment.end);
    if (found !== undefined) return { ...found, flat };
  }
  return undefined;
}

/** A text that begins within a stretch, whatever white space it has. */
function findFolded(text: string, wanted: string, from: number, to: number): Range | undefined {
  const first = wanted.charAt(0);
  for (let start = text.indexOf(first, from); start >= 0 && start < to; ) {
    const end = endOfFolded(text, wanted, start);
    if (end !== undefined) return { start, end };
    start = text.indexOf(first, start + 1);
  }
  return undefined;
}

function endOfFolded(text: string, wanted: string, start: number): number | undefined {
  let at = start;
  for (let index = 0; index < wanted.length; index++) {
    if (wanted.charAt(index) === ' ') {
      if (!/\s/.test(text.charAt(at))) return undefined;
      while (/\s/.test(text.charAt(at))) at++;
    } else if (text.charAt(at++) !== wanted.charAt(index)) return undefined;
  }
  return at;
}

/** Finds digits that are no part of a longer number. */
const digitsAlone = memo((digits) => new RegExp(`(?<!\\d)${digits}(?!\\d)`));

/** The digits of the year, and the date around them where it has more than the year. */
function yearPlace(
  read: Reading,
  year: number,
): { readonly digits: Stretch; readonly date?: Stretch } | undefined {
  const whole = digitsAlone(String(year));
  const short = digitsAlone(String(year).slice(2));
  for (const role of DATED) {
    for (const { flat, segment } of withRole(read, role)) {
      if (segment.end - segment.start > 400) continue;
      const text = flat.text.slice(segment.start, segment.end);
      const match =
        whole.exec(text) ?? (role === 'date' || role === 'venue' ? short.exec(text) : null);
      if (match === null) continue;
      const start = segment.start + match.index;
      const digits = { flat, start, end: start + match[0].length };
      if (role !== 'date' || !isDate(text)) return { digits };
      const date = { flat, ...trimRange(flat.text, segment, '.,;()[]*_~') };
      return date.end - date.start > digits.end - digits.start ? { digits, date } : { digits };
    }
  }
  return undefined;
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
