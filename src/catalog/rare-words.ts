import { addTo } from '../text/group-by.ts';

/** The number of words that are looked up per title, and of titles with a word that is rare. */
const RARE_WORDS = 4;
const LONGEST_POSTING = 100;

/**
 * Finds the items whose titles share the rarest words of a folded title, for a closer comparison.
 * Linear in the number of items.
 */
export function byRareWords<T>(
  items: readonly T[],
  titleOf: (item: T) => string,
): (foldedTitle: string) => readonly T[] {
  const postings = new Map<string, T[]>();
  for (const item of items) {
    for (const word of wordsOf(titleOf(item))) addTo(postings, word, item);
  }
  return (foldedTitle) => [
    ...new Set(
      wordsOf(foldedTitle)
        .map((word) => postings.get(word) ?? [])
        .filter((posting) => posting.length > 0 && posting.length <= LONGEST_POSTING)
        .sort((a, b) => a.length - b.length)
        .slice(0, RARE_WORDS)
        .flat(),
    ),
  ];
}

function wordsOf(foldedTitle: string): string[] {
  return [...new Set(foldedTitle.split(' '))].filter((word) => word.length > 2);
}
