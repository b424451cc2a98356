import { fold } from '../../../text/fold.ts';
import { EMPTY_FLAT } from '../../source/flat-text.ts';
import { ROLES } from '../decode/model.ts';
import type { Reading } from '../decode/reading.ts';
import { GLUED } from '../pieces/cuts.ts';
import { contentOf } from '../words/content.ts';

/** From this many entries on, brackets are a habit of the list: nicknames, ratings. */
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

/** A bracket before a title, or a year (`2018 Walls of the Harbor`), in the same mark, with no separator between. */
interface Front {
  /** Its first segment, and the first one after it. */
  readonly from: number;
  readonly to: number;
  readonly hasMeaning: boolean;
  readonly isYear: boolean;
  /** The bracket or year with what follows it of the title. */
  readonly title: string;
}

/**
 * The readings of a list, with the brackets named that their titles begin with: `[Re] Reproducing
 * ...`. A bracket with a known meaning, such as a venue, is not part of the title; neither is one
 * where several entries have a bracket.
 *
 * @param titles the titles of the bibliography, folded: a bracket that they have is part of the
 *   title.
 */
export function withTitleBrackets(
  sections: readonly (readonly Reading[])[],
  titles: ReadonlySet<string> | undefined,
): readonly (readonly Reading[])[] {
  const fronts = new Map(sections.flat().map((reading) => [reading, frontOf(reading)]));
  const all = [...fronts.values()];
  const years = all.filter((one) => one?.isYear === true).length;
  const isHabit = all.filter((one) => one?.hasMeaning === false).length - years >= HABIT;
  return sections.map((readings) =>
    readings.map((reading) => {
      const front = fronts.get(reading);
      if (front === undefined) return reading;
      const { from, to, hasMeaning, isYear, title } = front;
      const isNone = isYear ? years >= readings.length / 2 : hasMeaning || isHabit;
      if (isNone && titles?.has(fold(title)) !== true) return reading;
      // The bracket is part of the title, so its words are nothing else.
      const roles = reading.roles.map((role, at) => (at >= from && at < to ? OTHER : role));
      return { ...reading, roles, bracket: from };
    }),
  );
}

function frontOf({ candidate, segments, roles, margin }: Reading): Front | undefined {
  const to = segments.findIndex(({ bracket }, at) => bracket === '' && roles[at] === TITLE);
  const first = segments[to];
  const last = segments[to - 1];
  if (margin <= 0 || first === undefined || last === undefined) return undefined;
  const { text } = candidate.parts[first.part]?.flat ?? EMPTY_FLAT;
  const between = (at: number): string =>
    segments[at - 1]?.part === first.part
      ? text.slice(segments[at - 1]?.end, segments[at]?.start)
      : '';
  const isYear = first.before === GLUED && /^\d{4}$/.test(last.text);
  const isBracket = last.bracket !== '' && /^[\])]\s*["“]?$/.test(between(to));
  if (!isYear && !isBracket) return undefined;
  let from = to - 1;
  while ((segments[from - 1]?.bracket ?? '') !== '' && !/[\])]/.test(between(from))) from--;
  const start = segments[from] ?? last;
  if (start.span !== first.span || start.link !== first.link || start.quote !== first.quote)
    return undefined;
  const words = text.slice(start.start, last.end);
  const content = contentOf(words);
  const hasMeaning =
    !isYear &&
    (content.words > MOST_WORDS ||
      /^\d{1,3}$/.test(words) ||
      content.names.some((name) => MEANINGS.has(name)));
  const end = segments.findLast((_, at) => roles[at] === TITLE)?.end ?? first.end;
  return { from, to, hasMeaning, isYear, title: text.slice(start.start, end) };
}
