import { ROLES } from '../decode/model.ts';
import type { Reading } from '../decode/reading.ts';
import type { Segment } from '../pieces/segments.ts';
import { isName } from '../words/people.ts';
import { venueEvidence } from '../words/venue.ts';

/** From this many titles with names behind them on, a list has people there; others may be enumerations. */
const HABIT = 5;
/** The words of a title without people. */
const FEWEST_BESIDE_PEOPLE = 4;
const TITLE = ROLES.indexOf('title');
const AUTHORS = ROLES.indexOf('authors');
const DATE = ROLES.indexOf('date');

/** The names behind the last commas of a title: its first segment, and the first one after it. */
interface Tail {
  readonly from: number;
  readonly to: number;
}

/**
 * The readings of a list, with the people named that stand behind the last comma of a title without
 * marks: `Walls of the Harbor, Moss`. One title may as well enumerate; where several have names
 * there, and few have anything else behind their commas, it is people in all of them.
 */
export function withPeopleBehindTitles(
  sections: readonly (readonly Reading[])[],
): readonly (readonly Reading[])[] {
  const tails = new Map(sections.flat().map((reading) => [reading, tailOf(reading)]));
  const all = [...tails.values()].filter((tail) => tail !== undefined);
  const named = all.filter(({ from, to }) => to > from).length;
  if (named < HABIT || named * 2 <= all.length) return sections;
  return sections.map((readings) =>
    readings.map((reading) => {
      const { from, to } = tails.get(reading) ?? { from: 0, to: 0 };
      if (from === to) return reading;
      const roles = reading.roles.map((role, at) => (at >= from && at < to ? AUTHORS : role));
      return { ...reading, people: new Set(reading.segments.slice(from, to)), roles };
    }),
  );
}

/** The names behind a title without marks, none behind other commas; undefined where there are no commas. */
function tailOf({ segments, roles, margin }: Reading): Tail | undefined {
  const first = roles.indexOf(TITLE);
  const { part, span, quote, link } = segments[first] ?? {};
  if (margin <= 0 || link !== -1 || span !== 0 || quote !== 0) return undefined;
  let to = first + 1;
  while (roles[to] === TITLE) to++;
  if (roles.some((role, at) => role === AUTHORS && at !== to)) return undefined;
  const hasComma = segments.slice(first + 1, to).some(({ before }) => before === ',');
  const isBehind = (one: Segment | undefined): boolean =>
    one?.before === ',' &&
    one.part === part &&
    (one.content.people === 'strong' || isName(one.text)) &&
    !one.content.names.includes('acronym') &&
    venueEvidence(one.text) === undefined;
  if (roles[to] !== DATE && isBehind(segments[to])) to++;
  let from = to;
  while (from > first + 1 && isBehind(segments[from - 1])) from--;
  const words = segments.slice(first, from).reduce((sum, { content }) => sum + content.words, 0);
  if (from < to && words >= FEWEST_BESIDE_PEOPLE) return { from, to };
  return hasComma ? { from, to: from } : undefined;
}
