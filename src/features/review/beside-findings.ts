import { inertMarkdown } from '../../report/markdown-text.ts';
import { count, linesText, listText, plural } from '../../text/plural.ts';
import { shorten } from '../../text/shorten.ts';

/** The papers that a pull request removes. */
export interface Removed {
  readonly titles: readonly string[];
  /** How many papers the list had. */
  readonly of: number;
}

/** Where a pull request adds links to papers that are in no entry. */
export interface Unread {
  readonly file: string;
  readonly lines: readonly number[];
}

/** Whether so many papers go that it may be a mistake. */
export function removesMuch({ titles, of }: Removed): boolean {
  return titles.length > 1 && titles.length * 2 >= of;
}

const MOST_TITLES = 5;
const LONGEST_TITLE = 120;

/** What a maintainer would not see in a green check. */
export function removedText(removed: Removed): string[] {
  const { titles, of } = removed;
  if (titles.length === 0) return [];
  const shown = titles
    .slice(0, MOST_TITLES)
    .map((title) => `"${inertMarkdown(shorten(title, LONGEST_TITLE))}"`);
  const more = titles.length - shown.length;
  const all = listText(more === 0 ? shown : [...shown, `${more} more`]);
  return [
    `${removesMuch(removed) ? '⚠️ ' : ''}Removed: ${titles.length} of ${count(of, 'paper')}, ${all}.`,
  ];
}

/** What a contributor may believe to be checked. */
export function unreadText({ file, lines }: Unread): string[] {
  if (lines.length === 0) return [];
  const links = `${count(lines.length, 'link')} to ${plural(lines.length, 'a paper', 'papers')}`;
  const [are, were, them] =
    lines.length === 1 ? ['is', 'it was', 'it'] : ['are', 'they were', 'them'];
  return [
    `⚠️ ${links} ${are} in no entry of the list, so ${were} not checked: ${inertMarkdown(file)}, ${linesText(lines)}. Write ${them} like the other entries.`,
  ];
}
