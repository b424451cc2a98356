import { atMost } from './at-most.ts';

/**
 * The number of insertions, deletions, replacements and swaps of adjacent characters between `a` and
 * `b` (the optimal string alignment distance).
 */
export function editDistance(a: string, b: string): number {
  let beforeLast: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1];
      let cost = Math.min(
        (last[j] ?? 0) + 1,
        (row[j - 1] ?? 0) + 1,
        (last[j - 1] ?? 0) + (same ? 0 : 1),
      );
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) {
        cost = Math.min(cost, (beforeLast[j - 2] ?? 0) + 1);
      }
      row.push(cost);
    }
    beforeLast = last;
    last = row;
  }
  return last[b.length] ?? 0;
}

/** Longer words are not compared. */
const LONGEST_WORD = 100;
/** A word this long may be the beginning of another. */
const LEAST_BEGINNING = 3;

/**
 * The candidate that a mistyped word probably means: with at most one error per three characters,
 * or the only one that begins with it, ignoring case. Undefined if there is none.
 */
export function didYouMean(word: string, candidates: Iterable<string>): string | undefined {
  if (word.length > LONGEST_WORD) return undefined;
  const wanted = word.toLowerCase();
  let best: string | undefined;
  let bestDistance = Math.max(1, Math.floor(wanted.length / 3)) + 1;
  for (const candidate of candidates) {
    if (Math.abs(candidate.length - wanted.length) >= bestDistance) continue;
    const distance = editDistance(wanted, candidate.toLowerCase());
    if (distance < bestDistance) {
      best = candidate;
      bestDistance = distance;
    }
  }
  if (best !== undefined || wanted.length < LEAST_BEGINNING) return best;
  const longer = [...candidates].filter((one) => one.toLowerCase().startsWith(wanted));
  return longer.length === 1 ? longer[0] : undefined;
}

/** More names are counted. */
const MOST_NAMES = 20;

/**
 * `Did you mean "check"?`, or what helps if nothing is probably meant.
 *
 * @param otherwise a sentence, or the names to choose from.
 */
export function suggestionText(
  meant: string | undefined,
  otherwise: string | readonly string[],
): string {
  if (meant !== undefined) return `Did you mean "${meant}"?`;
  return typeof otherwise === 'string' ? otherwise : `Expected one of ${namesText(otherwise)}.`;
}

/** The first names, and how many more there are. */
export function namesText(names: readonly string[], separator = ', '): string {
  return atMost(names, MOST_NAMES, (more) => `and ${more} more`).join(separator);
}
