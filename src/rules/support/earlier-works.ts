import { byRareWords } from '../../catalog/rare-words.ts';

/** A work with an earlier one that may be the same, such as its preprint. */
interface EarlierWork<T> {
  readonly work: T;
  readonly earlier: T;
}

/**
 * Finds works with similar titles that may be one, in one pass.
 *
 * @param mayBeOne judges two works whose titles share their rarest words.
 */
export function earlierWorks<T extends { readonly foldedTitle: string }>(
  works: readonly T[],
  mayBeOne: (work: T, earlier: T) => boolean,
): EarlierWork<T>[] {
  const placed = works.map((work, at) => ({ work, at }));
  const alike = byRareWords(placed, ({ work }) => work.foldedTitle);
  const found: EarlierWork<T>[] = [];
  for (const { work, at } of placed) {
    const earlier = alike(work.foldedTitle).find(
      (other) => other.at < at && mayBeOne(work, other.work),
    );
    if (earlier !== undefined) found.push({ work, earlier: earlier.work });
  }
  return found;
}
