import type { List, ListEntry } from '../../list/list.ts';

/** So few paragraphs about papers, outside any category, introduce a project and are no list. */
const FEWEST = 3;

/** The papers of a list from which something may be missing; none of a page that is not a list. */
export function papersOf({ entries, categories }: List): readonly ListEntry[] {
  const papers = entries.filter(({ kind }) => kind === 'paper');
  const isProse = papers.every(({ unit }) => unit === 'paragraph' || unit === 'line');
  return categories.length === 0 && papers.length < FEWEST && isProse ? [] : papers;
}
