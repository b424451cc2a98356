/** Words that are looked up per title, and how many titles may hold a word that still says something. */
const RARE_WORDS = 4;
const LONGEST_POSTING = 100;

/**
 * Finds, for a folded title, the items whose titles share its rarest words: those worth a closer
 * comparison. Takes time linear in the number of items.
 */
export function byRareWords<T>(
  items: readonly T[],
  titleOf: (item: T) => string,
): (foldedTitle: string) => readonly T[] {
  const postings = new Map<string, T[]>();
  for (const item of items) {
    for (const word of wordsOf(titleOf(item))) {
      const posting = postings.get(word);
      if (posting === undefined) postings.set(word, [item]);
      else posting.push(item);
    }
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
