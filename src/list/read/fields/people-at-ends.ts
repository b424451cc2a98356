import { EMPTY_FLAT } from '../../source/flat-text.ts';
import { ROLES } from '../decode/model.ts';
import type { Reading } from '../decode/reading.ts';
import type { Segment } from '../pieces/segments.ts';
import { areAlike } from '../words/name-ends.ts';
import { authorEvidence, isName } from '../words/people.ts';
import { venueEvidence } from '../words/venue.ts';
import { isDate } from '../words/year.ts';

/** From this many links with several names at one place on, the people of a list stand there. */
const HABIT = 3;
const TITLE = ROLES.indexOf('title');
const AUTHORS = ROLES.indexOf('authors');
const DATE = ROLES.indexOf('date');
const OTHER = ROLES.indexOf('other');
const VENUE = ROLES.indexOf('venue');

/** The words at one end of a linked text. */
interface LinkEnd {
  /** Which end it is, and what divides it from the rest: `first .`, `last by`. */
  readonly place: string;
  /** Its first segment, and the first one after it. */
  readonly from: number;
  readonly to: number;
  /** `several` for people beyond doubt, `one` for what may be a name. */
  readonly people: 'several' | 'one' | 'none';
}

/**
 * The readings of a list, with the people named that its linked texts begin or end with: `[Moss.
 * Walls of the Harbor]`, `[Walls of the Harbor by Moss]`. One link may as well have a method's name
 * there; where several links of the list have several names at the same place, and few have
 * anything else, it is people in all of them.
 */
export function withPeopleAtEnds(
  sections: readonly (readonly Reading[])[],
): readonly (readonly Reading[])[] {
  const ends = new Map(sections.flat().map((reading) => [reading, endsOf(reading)]));
  const counts = new Map<string, Record<LinkEnd['people'], number>>();
  for (const { place, people } of [...ends.values()].flat()) {
    const count = counts.get(place) ?? { several: 0, one: 0, none: 0 };
    count[people]++;
    counts.set(place, count);
  }
  const isHabit = ({ place, people }: LinkEnd): boolean => {
    const { several, one, none } = counts.get(place) ?? { several: 0, one: 0, none: 0 };
    const isSeen = place === TAIL ? one >= FEWEST_TAILS : several >= HABIT;
    return people !== 'none' && isSeen && several + one > none;
  };
  return sections.map((readings) =>
    readings.map((reading) => {
      const end = ends.get(reading)?.find(isHabit);
      return end === undefined ? reading : parted(reading, end);
    }),
  );
}

/** The words of the link are people at this end, and the title elsewhere, but for what is behind the people. */
function parted(reading: Reading, { place, from, to }: LinkEnd): Reading {
  const { segments } = reading;
  if (place === TAIL) {
    const roles = reading.roles.map((role, at) => (at >= from && at < to ? AUTHORS : role));
    return { ...reading, people: new Set(segments.slice(from, to)), roles };
  }
  const { part, link } = segments[from] as Segment;
  const isRest = (one: Segment, at: number): boolean =>
    one.part === part && one.link === link && (at < from || at >= to) && !isApart(one);
  const hasTitle = segments.some((one, at) => reading.roles[at] === TITLE && isRest(one, at));
  const roles = segments.map((one, at) => {
    const role = reading.roles[at] ?? OTHER;
    if (at >= from && at < to) return AUTHORS;
    if (isRest(one, at)) return hasTitle ? role : TITLE;
    const isBehind = place.startsWith('last') && at >= to && role === TITLE;
    if (!isBehind) return role;
    return isDate(one.text) ? DATE : venueEvidence(one.text) === undefined ? OTHER : VENUE;
  });
  return { ...reading, people: new Set(segments.slice(from, to)), roles };
}

/** The place of names after the last comma of a title without marks: `Walls of the Harbor, Moss`. */
const TAIL = 'tail ,';
/** So many show that it is people; others may be enumerations. */
const FEWEST_TAILS = 5;
/** The words of a title without people. */
const FEWEST_BESIDE_PEOPLE = 4;

/** The names after the last commas of a title without marks, or right behind it. */
function tailOf({ segments, roles }: Reading): LinkEnd[] {
  const first = roles.indexOf(TITLE);
  const { part, span, quote } = segments[first] ?? {};
  if (first < 0 || span !== 0 || quote !== 0) return [];
  let to = first + 1;
  while (roles[to] === TITLE) to++;
  if (roles.some((role, at) => role === AUTHORS && at !== to)) return [];
  const commas = segments.slice(first + 1, to).filter(({ before }) => before === ',').length;
  const isBehind = ({ text, before, part: own, content }: Segment): boolean =>
    before === ',' &&
    own === part &&
    (content.people === 'strong' || isName(text)) &&
    !content.names.includes('acronym') &&
    venueEvidence(text) === undefined;
  if (roles[to] !== DATE && segments[to] !== undefined && isBehind(segments[to] as Segment)) to++;
  let from = to;
  while (from > first + 1 && isBehind(segments[from - 1] as Segment)) from--;
  const words = segments.slice(first, from).reduce((sum, { content }) => sum + content.words, 0);
  if (from === to || words < FEWEST_BESIDE_PEOPLE)
    return commas === 0 ? [] : [{ place: TAIL, from, to, people: 'none' }];
  return [{ place: TAIL, from, to, people: 'one' }];
}

/** The ends of the link that a title is read from. */
function endsOf(reading: Reading): LinkEnd[] {
  const { candidate, segments, roles, margin } = reading;
  if (margin <= 0) return [];
  const title = segments.find((_, at) => roles[at] === TITLE);
  if (title === undefined || title.link < 0) return tailOf(reading);
  const isOf = ({ part, link }: Segment): boolean => part === title.part && link === title.link;
  // Who is named elsewhere in the entry is not named in its link, too.
  if (segments.some((one, at) => roles[at] === AUTHORS && !isOf(one))) return [];
  const first = segments.findIndex(isOf);
  const whole = segments.slice(first).findIndex((one) => !isOf(one) || isApart(one));
  const behind = whole < 0 ? segments.length : first + whole;
  const { text } = candidate.parts[title.part]?.flat ?? EMPTY_FLAT;
  const wordsOf = (from: number, to: number): string =>
    text.slice(segments[from]?.start, segments[to - 1]?.end);
  const found: LinkEnd[] = [];
  const stop = segments.findIndex(({ before }, at) => at > first && !/^[,;&]$/.test(before));
  const before = segments[stop]?.before ?? '';
  if (stop > 0 && stop < behind && /^[.:]$/.test(before)) {
    const words = wordsOf(first, stop);
    // One word before a colon is what a method is called.
    const people = before === ':' && !words.includes(' ') ? 'none' : peopleIn(words);
    found.push({ place: `first ${before}`, from: first, to: stop, people });
  }
  const last = segments.findLastIndex(
    ({ before }, at) => at > first && at < behind && /^(?:by|[-–—])$/.test(before),
  );
  if (last < 0) return found;
  const place = `last ${segments[last]?.before}`;
  return [...found, { place, from: last, to: behind, people: peopleIn(wordsOf(last, behind)) }];
}

/** Whether a segment is in brackets or a year: beside the title and the people. */
function isApart({ text, bracket }: Segment): boolean {
  return bracket !== '' || isDate(text);
}

function peopleIn(words: string): LinkEnd['people'] {
  const evidence = authorEvidence(words);
  const isOne = evidence === 'weak' || isName(words);
  // `Moss, Hale & Lund`
  return evidence === 'strong' || (!isOne && areAlike(words)) ? 'several' : isOne ? 'one' : 'none';
}
