import { isCertain } from '../certain-facts.ts';
import type { Category, List, ListEntry } from '../list.ts';
import { type LinkRole, linkRole } from '../read/words/link-role.ts';
import { excludesPapers, namesResources } from '../read/words/section-role.ts';

/**
 * Whether what is below a heading is no list of papers: names or sentences with links, links to
 * repositories and talks, or entries that are hardly papers, beside some that are; or few papers
 * below a name that announces something else.
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
  const shareOf = (is: (entry: ListEntry) => boolean): number => own.filter(is).length / own.length;
  // Talks and posts have people, too.
  if (excludesPapers(path)) return shareOf(isPublished) < FEW;
  const papers = shareOf(isLikePaper);
  if (namesResources(path)) return papers < FEW;
  return (
    own.length > 1 &&
    papers < FEWEST &&
    shareOf(isResource) > 1 / 2 &&
    list.entries.some(({ kind }) => kind === 'paper')
  );
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

/** The share of papers below which a section is of something else: where its name says so, and elsewhere. */
const FEW = 0.3;
const FEWEST = 0.25;

/** Few names of tools have so many words, most titles have. */
const LONG = 5;
const ELSEWHERE: ReadonlySet<LinkRole> = new Set(['code', 'video', 'talk']);

function isResource({ title, url, links: [first] }: ListEntry): boolean {
  if (first === undefined || title.split(' ').length < LONG) return true;
  return ELSEWHERE.has(linkRole(url ?? first.url));
}

const isPublished = ({ kind, citation, places }: ListEntry): boolean =>
  kind === 'paper' || (citation ?? places.venue) !== undefined;

const isLikePaper = (entry: ListEntry): boolean =>
  isPublished(entry) || entry.places.authors !== undefined;

/** The share of titles that must be right, as the reader itself expects. */
const SHARE = 4 / 5;

/** Whether some entries are no papers, and too uncertain to be more than names or sentences with links. */
function areReadAsText(entries: readonly ListEntry[]): boolean {
  const expected = entries.reduce((sum, { confidence }) => sum + (confidence.title ?? 0), 0);
  return expected < SHARE * entries.length && entries.every(({ kind }) => kind !== 'paper');
}
