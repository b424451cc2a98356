import type { List, ListEntry } from '../../list/list.ts';
import { isShownPaper } from './is-shown-paper.ts';

/** So few paragraphs about papers, outside any category, introduce a project and are no list. */
const FEWEST = 3;

/**
 * The papers of a list from which something may be missing; none of a page that is not a list, and
 * none where most may be misread.
 */
export function papersOf({ entries, categories, reading }: List): readonly ListEntry[] {
  const papers = entries.filter(isShownPaper);
  const doubtful = reading.doubtful.filter(({ reason }) => reason !== 'kind');
  if (doubtful.length * 2 > papers.length) return [];
  const isProse = papers.every(({ unit }) => unit === 'paragraph' || unit === 'line');
  return categories.length === 0 && papers.length < FEWEST && isProse ? [] : papers;
}
