import type { Range } from '../../../text/range.ts';
import type { FlatText } from '../../source/flat-text.ts';
import { plain, trimRange } from '../../source/flat-text.ts';
import { ROLES } from '../decode/model.ts';
import type { Reading } from '../decode/reading.ts';
import type { Segment } from '../pieces/segments.ts';
import { authorEvidence, namePart } from '../words/people.ts';
import { isVenueLike, venueEvidence } from '../words/venue.ts';
import { isDate } from '../words/year.ts';
import { peopleInTitle } from './title.ts';
import { withClosing } from './title-edges.ts';

/** A stretch of a text of the entry. */
export interface Stretch extends Range {
  readonly flat: FlatText;
}

/** A fact, and where it is printed; what was read of something else has no place. */
export interface Found<Value> {
  readonly value: Value;
  readonly place?: Stretch | undefined;
}

/** The people: a run of them, with remarks in parentheses between names. */
export function authorsOf(reading: Reading): Found<string> | undefined {
  const { candidate, segments, roles } = reading;
  const wanted = ROLES.indexOf('authors');
  const people = peopleInTitle(reading);
  const from = roles.includes(wanted)
    ? beginOfPeople(reading, wanted)
    : segments.findIndex(
        (one, at) =>
          one === people ||
          (roles[at] === ROLES.indexOf('venue') && isPerson(reading, one)) ||
          isOverruled(reading, at),
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
    if (ET_AL_BEFORE.test(last.text) || isRemarkBehind(segment)) break;
    if (segment.link >= 0 && first.link < 0 && segment.content.people === 'none') break;
    // An institution between people is no venue.
    const isRemark = first.bracket === '' && segment.bracket === '(' && isOf(at + 1);
    if (!isRemark && isOfPlace(segment)) break;
    if (isOf(at)) last = segment;
    else if (!isRemark) break;
  }
  const end = withClosing(flat.text, first.start, last.end);
  const stretch = trimRange(flat.text, { start: first.start, end }, ',;:*_-–—');
  const shown = flat.text.slice(stretch.start, stretch.end).replace(YEAR_BEHIND, '');
  const endOfNames = stretch.start + shown.length;
  const isCut = endsShort(shown) && flat.text.charAt(endOfNames) === '.';
  const place = {
    flat,
    start: stretch.start + (BEFORE_NAMES.exec(shown)?.[0].length ?? 0),
    end: endOfNames + (isCut ? 1 : 0),
  };
  const value = plain(flat, place);
  return value === '' ? undefined : { value, place };
}

/** Whether a text is a remark rather than people: `; Use moss to hold water`. */
function isRemarkBehind({ before, content }: Segment): boolean {
  return before === ';' && content.people === 'none' && content.words > 4;
}

/** Whether a text ends a list of people: a year, a volume, a venue. */
function isOfPlace({ text, content }: Segment): boolean {
  return (
    isDate(text) ||
    /^\d/.test(text) ||
    content.names.includes('pages') ||
    venueEvidence(text) !== undefined
  );
}

/** Whether a period belongs to people: that of "et al", or of the last initial where others have one. */
function endsShort(people: string): boolean {
  if (/\bet\.? al$/.test(people) || /\p{L}, \p{Lu}$/u.test(people)) return true;
  return /[\s.-]\p{Lu}$/u.test(people) && /\p{Lu}\./u.test(people);
}

/** The year behind who is cited: `Moss 1991`, `Moss et al.1991`. */
const YEAR_BEHIND = /(?:(?<=\S)[\s,]{1,3}|(?<=\bal\.?))(?:1[5-9]|20)\d{2}[a-z]?$/;
const ET_AL_BEFORE = /(?:^|\s)et\.? al\.?$/;
/** What a bracket has that ends before the first name, such as where people work; the year, and the words before it. */
const BEFORE_NAMES =
  /^(?:[^()]*\)\s*(?=\p{L}))?(?:(?:1[5-9]|20)\d{2}[\s:]+)?(?:[Bb]y\s+)?(?:(?:and|&)\s+(?=\p{Lu}))?/u;

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

/**
 * Whether what was read as a venue is rather one person: two or three names without a link, no word
 * of a venue, where the neighbors do not have known venues.
 */
export function isPerson({ around }: Reading, { text, link, content }: Segment): boolean {
  return (
    around.venues < MOST_VENUES &&
    link < 0 &&
    content.people === 'weak' &&
    !isVenueLike(text) &&
    venueEvidence(text) === undefined
  );
}

/** The share of known venues from which names at their place are venues, too. */
const MOST_VENUES = 0.75;

/** Roles of what is no fact, as names are no date. */
const NO_FACT: ReadonlySet<number> = new Set([ROLES.indexOf('other'), ROLES.indexOf('date')]);

/** Whether several names were read as something else only because most of the list has that there. */
function isOverruled({ segments, roles, alone }: Reading, at: number): boolean {
  return (
    NO_FACT.has(roles[at] ?? -1) &&
    alone[at] === ROLES.indexOf('authors') &&
    segments[at]?.content.people === 'strong' &&
    // Short remarks in Chinese look like names.
    !segments[at].content.names.includes('han')
  );
}
