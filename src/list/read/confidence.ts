import type { Confidence } from '../list.ts';
import { ROLES, type Role } from './model.ts';
import type { Segment } from './segments.ts';
import { yearIn } from './year.ts';

/** A decoded candidate, with the scores of all other readings. */
interface Decided {
  readonly segments: readonly Segment[];
  readonly roles: readonly number[];
  readonly score: number;
  readonly support: Float64Array;
}

/** The facts that were read of it. */
interface Facts {
  readonly authors?: string | undefined;
  readonly venue?: string | undefined;
  readonly year?: number | undefined;
}

/** How certain the facts of an entry are: how much worse the whole reads without them. */
export function confidenceOf(decided: Decided, { authors, venue, year }: Facts): Confidence {
  const { segments, roles } = decided;
  const of = (role: Role): number =>
    probability(marginOf(decided, roles.indexOf(ROLES.indexOf(role)), role));
  const dated = segments.findIndex(({ text }, at) => {
    const role = ROLES[roles[at] ?? 0];
    return role === 'date' || (role === 'venue' && yearIn(text) === year);
  });
  return {
    title: of('title'),
    ...(authors === undefined ? {} : { authors: of('authors') }),
    ...(venue === undefined ? {} : { venue: of('venue') }),
    ...(year === undefined
      ? {}
      : { year: probability(marginOf(decided, dated, ROLES[roles[dated] ?? 0] ?? 'other')) }),
  };
}

const COUNT = ROLES.length;

/** How much worse the best reading is in which the run of a role that begins at a segment is another. */
function marginOf({ segments, roles, score, support }: Decided, from: number, role: Role): number {
  if (from < 0) return 0;
  const wanted = ROLES.indexOf(role);
  let to = from;
  while (roles[to + 1] === wanted && segments[to + 1]?.part === segments[from]?.part) to++;
  let rival = Number.NEGATIVE_INFINITY;
  for (let at = from - 1; at <= to + 1; at++)
    for (let other = 0; other < COUNT; other++)
      if ((at < from || at > to) === (other === wanted))
        rival = Math.max(rival, support[at * COUNT + other] ?? Number.NEGATIVE_INFINITY);
  return score - rival;
}

function probability(margin: number): number {
  return 1 / (1 + Math.exp(-margin));
}
