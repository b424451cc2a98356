import { isCertain } from '../certain-facts.ts';
import type { Category, List, ListEntry } from '../list.ts';
import { namesResources } from '../read/words/section-role.ts';

/**
 * Whether what is below a heading is no list of papers: names or sentences with links, or, beside
 * papers elsewhere, entries that are hardly papers, or tools, blogs and other lists alone.
 *
 * @param entries those of its section.
 */
export function listsNoPapers(
  list: List,
  { path }: Category,
  entries: readonly ListEntry[],
): boolean {
  if (areReadAsText(entries)) return true;
  const direct = entries.filter(({ categories }) => categories.join('\n') === path.join('\n'));
  const own = direct.length > 0 ? direct : entries;
  if (own.length === 0) return false;
  if (!own.some(isLikely) && list.entries.some(isLikely)) return true;
  if (own.some(isLikePaper)) return false;
  if (!list.entries.some(({ kind }) => kind === 'paper')) return false;
  const names = own.filter(
    ({ title, links }) => links.length === 0 || title.split(' ').length < LONG,
  ).length;
  return names * 2 > own.length && (own.length > 1 || namesResources(path));
}

/** Below this, a title is most often a piece of a sentence. */
const LIKELY_TITLE = 0.7;

/** Whether an entry is likely to be a paper, and no mere link in running text. */
export function isLikely(entry: ListEntry): boolean {
  return (
    (entry.confidence.title ?? 0) >= LIKELY_TITLE ||
    isCertain(entry, 'year') ||
    isCertain(entry, 'venue')
  );
}

/** Few names of tools have so many words, most titles have. */
const LONG = 5;

function isLikePaper({ kind, citation, places: { authors, venue } }: ListEntry): boolean {
  return kind === 'paper' || (citation ?? authors ?? venue) !== undefined;
}

/** The share of titles that must be right, as the reader itself expects. */
const SHARE = 4 / 5;

/** Whether some entries are no papers, and too uncertain to be more than names or sentences with links. */
function areReadAsText(entries: readonly ListEntry[]): boolean {
  const expected = entries.reduce((sum, { confidence }) => sum + (confidence.title ?? 0), 0);
  return expected < SHARE * entries.length && entries.every(({ kind }) => kind !== 'paper');
}
