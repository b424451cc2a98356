import { fold } from '../../../text/fold.ts';
import { EMPTY_FLAT, sourceRange } from '../../source/flat-text.ts';
import { ROLES } from '../decode/model.ts';
import type { Reading } from '../decode/reading.ts';
import { GLUED } from '../pieces/glued-in-front.ts';
import type { Segment } from '../pieces/segments.ts';
import { contentOf } from '../words/content.ts';

/** From this many entries on, brackets at one place are a habit of the list: venues, nicknames, ratings. */
const HABIT = 3;
/** Words that a title may have in its bracket. */
const MOST_WORDS = 5;
const TITLE = ROLES.indexOf('title');
const OTHER = ROLES.indexOf('other');
/** What the letters of a bracket show that is no part of a title. */
const MEANINGS: ReadonlySet<string> = new Set([
  'date',
  'year found',
  'venue short',
  'venue long',
  'venue abbreviated',
  'venue-like',
  'link label paper',
  'like a key',
  'award',
  'acronym',
]);

/** How a year alone is in front of titles: `2018 Walls of the Harbor`. */
const YEAR = 'year';

/** A bracket or year before a title, with no separator between. */
interface Front {
  /** Its first segment, and the first one after it. */
  readonly from: number;
  readonly to: number;
  readonly hasMeaning: boolean;
  /** The bracket or year with what follows it of the title. */
  readonly title: string;
  /**
   * What it is alike with other ones: whether another bracket comes before it, and whether it is
   * escaped (`\[Re\]`), as brackets of titles are where labels are not.
   */
  readonly manner: string;
  /** Whether it is in the same mark as the title. */
  readonly joins: boolean;
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
  const fronts = new Map(sections.flat().map((reading) => [reading, frontOf(reading)]));
  const counts = new Map<string, number>();
  for (const front of fronts.values())
    if (front !== undefined && (front.joins || !front.hasMeaning))
      counts.set(front.manner, (counts.get(front.manner) ?? 0) + 1);
  const belongs = ({ joins, title, hasMeaning, manner }: Front, most: number): boolean =>
    joins &&
    (titles?.has(fold(title)) === true ||
      !(hasMeaning || (counts.get(manner) ?? 0) >= (manner === YEAR ? most : HABIT)));
  return sections.map((readings) =>
    readings.map((reading) => {
      const front = fronts.get(reading);
      return front !== undefined && belongs(front, readings.length / 2)
        ? joined(reading, front)
        : reading;
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
  const isYear = first.before === GLUED && /^\d{4}$/.test(last.text);
  if (!isYear && (!isIn(last) || !/^[\])]\s*["“]?$/.test(between(to)))) return undefined;
  let from = to - 1;
  while (isIn(segments[from - 1]) && !/[\])]/.test(between(from))) from--;
  const start = segments[from] ?? last;
  const bracket = sourceRange(flat, { start: start.start - 1, end: start.start });
  const isEscaped = bracket.end - bracket.start > 1;
  const end = segments.findLast((_, at) => roles[at] === TITLE)?.end ?? first.end;
  const words = text.slice(start.start, last.end);
  const content = contentOf(words);
  return {
    from,
    to,
    hasMeaning:
      !isYear &&
      (content.words > MOST_WORDS ||
        /^\d{1,3}$/.test(words) ||
        content.names.some((name) => MEANINGS.has(name))),
    title: text.slice(start.start, end),
    manner: isYear ? YEAR : `${/[\])]/.test(between(from))} ${isEscaped}`,
    joins: start.span === first.span && start.link === first.link && start.quote === first.quote,
  };
}
