import { inertMarkdown } from '../../report/markdown-text.ts';
import { count, linesText, listText, plural } from '../../text/plural.ts';
import { shorten } from '../../text/shorten.ts';
import type { Changed, ChangedPart } from './changed-papers.ts';

/** The papers that a pull request removes. */
interface Removed {
  readonly titles: readonly string[];
  /** How many papers the list had. */
  readonly of: number;
}

/** What a maintainer would not see in a green check, and a contributor may believe to be checked. */
export interface Beside {
  readonly removed: Removed;
  readonly changed: Changed;
  readonly unread: Unread;
  readonly suppressed: readonly Suppressed[];
}

/** A comment that a pull request adds to suppress findings. */
export interface Suppressed {
  readonly file: string;
  readonly line: number;
  readonly ruleIds: readonly string[];
}

/** Where a pull request adds links to papers that are in no entry. */
interface Unread {
  readonly file: string;
  readonly lines: readonly number[];
}

/** More papers that become others are for a person to see; as many are corrected in one go. */
const FEW_CHANGED = 3;

/** The paragraphs on it; each that a person should look at begins with `WARNING`. */
export function besideText({ removed, changed, unread, suppressed }: Beside): string[] {
  return [
    ...removedText(removed),
    ...changedText(changed),
    ...suppressedText(suppressed),
    ...unreadText(unread),
  ];
}

/** Begins a paragraph that a person should look at. */
export const WARNING = '⚠️ ';

function removedText({ titles, of }: Removed): string[] {
  if (titles.length === 0) return [];
  // So many may be a mistake.
  const mark = titles.length > 1 && titles.length * 2 >= of ? WARNING : '';
  return [`${mark}Removed: ${titles.length} of ${count(of, 'paper')}, ${named(titles)}.`];
}

const PARTS: Readonly<Record<ChangedPart, string>> = {
  host: 'with a link to another host',
  link: 'with other links',
  title: 'with another title',
  abstract: 'with another abstract',
  authors: 'with other authors',
};

function changedText({ titles, of, parts, hosts }: Changed): string[] {
  if (titles.length <= FEW_CHANGED && hosts.length === 0) return [];
  const details = parts.map(([part, number]) => {
    const where = part === 'host' ? ` (${listed(hosts.map(inertMarkdown), MOST_HOSTS)})` : '';
    return `${number} ${PARTS[part]}${where}`;
  });
  return [
    `${WARNING}Changed: ${titles.length} of ${count(of, 'paper')}, ${named(titles)}: ${listText(details)}.`,
  ];
}

const MOST_TITLES = 5;
const MOST_HOSTS = 3;
const MOST_RULES = 5;
const MOST_COMMENTS = 10;
const LONGEST_TITLE = 120;

function named(titles: readonly string[]): string {
  const quoted = titles.map((title) => `"${inertMarkdown(shorten(title, LONGEST_TITLE))}"`);
  return listed(quoted, MOST_TITLES);
}

function listed(all: readonly string[], most: number): string {
  const more = all.length - most;
  return listText(more <= 0 ? all : [...all.slice(0, most), `${more} more`]);
}

function suppressedText(suppressed: readonly Suppressed[]): string[] {
  if (suppressed.length === 0) return [];
  const places = suppressed.map(({ file, line, ruleIds }) => {
    const rules = listed(ruleIds.map(inertMarkdown), MOST_RULES);
    return `${inertMarkdown(file)}, line ${line} (${rules})`;
  });
  return [
    `${WARNING}${count(suppressed.length, 'added comment')} ${plural(suppressed.length, 'suppresses', 'suppress')} findings: ${listed(places, MOST_COMMENTS)}.`,
  ];
}

function unreadText({ file, lines }: Unread): string[] {
  if (lines.length === 0) return [];
  const links = `${count(lines.length, 'link')} to ${plural(lines.length, 'a paper', 'papers')}`;
  const [are, were, them] =
    lines.length === 1 ? ['is', 'it was', 'it'] : ['are', 'they were', 'them'];
  return [
    `${WARNING}${links} ${are} in no entry of the list, so ${were} not checked: ${inertMarkdown(file)}, ${linesText(lines)}. Write ${them} like the other entries.`,
  ];
}
