import { fold } from '../../../text/fold.ts';
import { EMPTY_FLAT, sourceRange } from '../../source/flat-text.ts';
import { ROLES } from '../decode/model.ts';
import type { Reading } from '../decode/reading.ts';
import type { Segment } from '../pieces/segments.ts';
import { contentOf, isLikeKey } from '../words/content.ts';
import { isVenueLike, venueEvidence } from '../words/venue.ts';
import { linkLabel } from '../words/vocabulary.ts';
import { isDate, yearIn } from '../words/year.ts';

/** From this many entries on, brackets at one place are a habit of the list: venues, nicknames, ratings. */
const HABIT = 3;
/** Words that a title may have in its bracket. */
const MOST_WORDS = 5;
const TITLE = ROLES.indexOf('title');
const OTHER = ROLES.indexOf('other');

/** A bracket before a title, with no separator between. */
interface Front {
  /** Its first segment, and the first one after it. */
  readonly from: number;
  readonly to: number;
  readonly words: string;
  /** The bracket with what follows it of the title. */
  readonly title: string;
  /**
   * What it is alike with other ones: whether another bracket comes before it, and whether it is
   * escaped (`\[Re\]`), as brackets of titles are where labels are not.
   */
  readonly manner: string;
  /** Whether it is in the same mark as the title. */
  readonly joins: boolean;
  /** Whether it is an isotope within a word: `[18F]FDG`. */
  readonly isGlued: boolean;
}

/**
 * The readings of a list, with the brackets named that their titles begin with: `[Re] Reproducing
 * ...`. A bracket with a known meaning, such as a venue, is not part of the title; neither is one
 * where several entries have a bracket at the same place.
 *
 * @param titles the titles of the bibliography, folded: a bracket that they have is part of the
 *   title.
 */
export function withTitleBrackets(
  sections: readonly (readonly Reading[])[],
  titles: ReadonlySet<string> | undefined,
): readonly (readonly Reading[])[] {
  const fronts = sections.map((all) => all.map(frontOf));
  const counts = new Map<string, number>();
  for (const front of fronts.flat())
    if (front !== undefined && !front.isGlued && (front.joins || !saysWhatItIs(front)))
      counts.set(front.manner, (counts.get(front.manner) ?? 0) + 1);
  const belongs = (front: Front): boolean => {
    const isHabit = (counts.get(front.manner) ?? 0) >= HABIT;
    if (!front.joins) return false;
    if (titles?.has(fold(front.title))) return true;
    return !saysWhatItIs(front) && (front.isGlued || !isHabit);
  };
  return sections.map((all, at) =>
    all.map((reading, index) => {
      const front = fronts[at]?.[index];
      return front !== undefined && belongs(front) ? joined(reading, front) : reading;
    }),
  );
}

/** The bracket is part of the title, so its words are nothing else. */
function joined(reading: Reading, { from, to }: Front): Reading {
  const roles = reading.roles.map((role, at) => (at >= from && at < to ? OTHER : role));
  return { ...reading, roles, bracket: from };
}

function frontOf({ candidate, segments, roles, margin }: Reading): Front | undefined {
  if (margin <= 0) return undefined;
  const to = segments.findIndex(({ bracket }, at) => bracket === '' && roles[at] === TITLE);
  const first = segments[to];
  const last = segments[to - 1];
  if (first === undefined || last === undefined) return undefined;
  const flat = candidate.parts[first.part]?.flat ?? EMPTY_FLAT;
  const { text } = flat;
  const between = (at: number): string =>
    segments[at - 1]?.part === first.part
      ? text.slice(segments[at - 1]?.end, segments[at]?.start)
      : '';
  const isIn = (one: Segment | undefined): boolean => one !== undefined && one.bracket !== '';
  if (!isIn(last) || !/^[\])]\s*["“]?$/.test(between(to))) return undefined;
  let from = to - 1;
  while (isIn(segments[from - 1]) && !/[\])]/.test(between(from))) from--;
  const start = segments[from];
  if (start === undefined || !/[[(]/.test(text.charAt(start.start - 1))) return undefined;
  const isSameMark =
    start.span === first.span && start.link === first.link && start.quote === first.quote;
  // In the middle of a sentence it is a remark.
  const before = segments[from - 1];
  const isRemark =
    before?.part === first.part && before.span === start.span && /^ ?[[(]$/.test(between(from));
  if (isRemark) return undefined;
  const bracket = sourceRange(flat, { start: start.start - 1, end: start.start });
  const isEscaped = bracket.end - bracket.start > 1;
  const end = segments.findLast((_, at) => roles[at] === TITLE)?.end ?? first.end;
  return {
    from,
    to,
    words: text.slice(start.start, last.end),
    title: text.slice(start.start, end),
    manner: `${/[\])]/.test(between(from))} ${isEscaped}`,
    joins: isSameMark,
    isGlued: last.end === first.start - 1 && /^\d{1,3}\p{L}{1,2}$/u.test(last.text),
  };
}

/** Whether words in brackets have a known meaning: a number, date, venue, label, key or nickname. */
function saysWhatItIs({ words, isGlued }: Front): boolean {
  const content = contentOf(words);
  if (/^\d{1,3}$/.test(words) || content.words > MOST_WORDS) return true;
  if (isDate(words) || yearIn(words) !== undefined) return true;
  if (isVenueLike(words) || venueEvidence(words) !== undefined) return true;
  if (linkLabel(words) === 'paper' || isLikeKey(words) || content.names.includes('award'))
    return true;
  // `[CLIP] Learning ...`
  return !isGlued && words.length > 2 && content.names.includes('acronym');
}
