import { contentOf, isLikeKey } from './content.ts';
import { isCertain, ROLES, type Role } from './model.ts';
import type { Reading } from './reading.ts';
import type { Segment } from './segments.ts';
import { isVenueLike, venueEvidence } from './venue.ts';
import { linkLabel } from './vocabulary.ts';
import { isDate, yearIn } from './year.ts';

/** From so many entries on, brackets in front of titles are a habit of the list: nicknames, ratings. */
const HABIT = 3;

/** A bracket in front of a title whose words are no venue, date, label or key. */
interface Front {
  /** Its first segment, and the first one behind it. */
  readonly from: number;
  readonly to: number;
  /** Whether it can be the begin of the title: no other mark or separator stands between. */
  readonly joins: boolean;
}

/**
 * The readings of a list, with the brackets named that their titles begin with: `[Re] Reproducing
 * ...`, `(Re)thinking ...`. Where several entries have one, it is a nickname or note of the list.
 */
export function withTitleBrackets(
  sections: readonly (readonly Reading[])[],
): readonly (readonly Reading[])[] {
  const fronts = sections.map((all) => all.map(frontOf));
  const isHabit = fronts.flat().filter((front) => front !== undefined).length >= HABIT;
  return sections.map((all, at) =>
    all.map((reading, index) => {
      const front = fronts[at]?.[index];
      if (front === undefined || !front.joins) return reading;
      return isHabit && !isGlued(reading, front) && !isOfKnownTitle(reading, front)
        ? reading
        : joined(reading, front);
    }),
  );
}

/** The bracket is part of the title, so its words are nothing else. */
function joined(reading: Reading, { from, to }: Front): Reading {
  const roles = reading.roles.map((role, at) => (at >= from && at < to ? OTHER : role));
  return { ...reading, roles, bracket: from };
}

const roleNumber = (role: Role): number => ROLES.indexOf(role);
const TITLE = roleNumber('title');
const OTHER = roleNumber('other');

/** The bracket in front of the title, unless its words say what it is. */
function frontOf({ candidate, segments, roles, margin }: Reading): Front | undefined {
  if (margin <= 0) return undefined;
  const to = segments.findIndex(({ bracket }, at) => bracket === '' && roles[at] === TITLE);
  const first = segments[to];
  if (first === undefined) return undefined;
  const text = candidate.parts[first.part]?.flat.text ?? '';
  const between = (at: number): string =>
    text.slice(segments[at - 1]?.end ?? 0, segments[at]?.start ?? 0);
  const isIn = (one: Segment | undefined): boolean =>
    one?.part === first.part && one.bracket !== '';
  if (!isIn(segments[to - 1]) || !/^[\])]\s*["“*]?$/.test(between(to))) return undefined;
  let from = to - 1;
  while (isIn(segments[from - 1]) && !/[\])]/.test(between(from))) from--;
  const start = segments[from];
  const last = segments[to - 1];
  if (start === undefined || last === undefined) return undefined;
  const words = text.slice(start.start, last.end);
  if (isKnown(words)) return undefined;
  const isSameMark = (one: Segment): boolean =>
    one.span === first.span && one.link === first.link && one.quote === first.quote;
  const joins = /[[(]/.test(text.charAt(start.start - 1)) && isSameMark(start);
  return { from, to, joins: joins && !isNickname(words, last.end + 1 === first.start) };
}

/** Whether a bracket stands within a word: `(Re)thinking`, `[18F]FDG`. */
function isGlued({ segments }: Reading, { to }: Front): boolean {
  return segments[to - 1]?.end === (segments[to]?.start ?? 0) - 1;
}

/** Whether the bibliography has the title with its bracket: no other role was possible. */
function isOfKnownTitle({ roles, support }: Reading, { from }: Front): boolean {
  const without = support[from * ROLES.length + OTHER] ?? 0;
  const within = support[from * ROLES.length + TITLE] ?? 0;
  return roles[from] === TITLE && isCertain(within - without);
}

/** Whether words in brackets say what they are: a number, date, venue, label or key. */
function isKnown(words: string): boolean {
  const { names } = contentOf(words);
  return (
    /^\d{1,3}$/.test(words) ||
    isDate(words) ||
    yearIn(words) !== undefined ||
    isVenueLike(words) ||
    venueEvidence(words) !== undefined ||
    linkLabel(words) === 'paper' ||
    isLikeKey(words) ||
    names.includes('award')
  );
}

/** `[CLIP] Learning ...`: a name of one word in capitals, apart from the title. */
function isNickname(words: string, isGluedTo: boolean): boolean {
  return !isGluedTo && words.length > 2 && contentOf(words).names.includes('acronym');
}
