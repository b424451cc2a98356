import { byRareWords } from '../../catalog/rare-words.ts';
import { foldTitle } from '../../catalog/title-key.ts';

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
export function earlierWorks<T extends { readonly title: string }>(
  works: readonly T[],
  mayBeOne: (work: T, earlier: T) => boolean,
): EarlierWork<T>[] {
  const folded = works.map((work, at) => ({ work, at, title: foldTitle(work.title) }));
  const alike = byRareWords(folded, ({ title }) => title);
  return folded.flatMap(({ work, at, title }) => {
    const earlier = alike(title).find((other) => other.at < at && mayBeOne(work, other.work));
    return earlier === undefined ? [] : { work, earlier: earlier.work };
  });
}
