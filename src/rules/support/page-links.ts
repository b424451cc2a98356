import type { List, ListEntry } from '../../list/list.ts';
import { contentsOf } from '../../list/read/sections/contents.ts';
import { type Address, addressesOf } from '../../list/source/addresses.ts';
import { anchorsOf } from '../../list/source/anchors.ts';
import { decodePercent } from '../../text/percent-encoded.ts';
import { count } from '../../text/plural.ts';
import { lastFrom, type Range } from '../../text/range.ts';
import { insertion } from '../../text/text-edit.ts';
import type { Habit, Problem, RuleSettings } from '../rule.ts';
import { linesOfProblems, manyOf } from './habit.ts';
import { quote } from './naming.ts';

type Settings = Pick<RuleSettings, 'hasFile' | 'bibExists' | 'bibliographyWanted' | 'outOfTime'>;

/** From this many on, one finding reports all of a kind. */
const MANY = 20;
const FRAGMENTS = manyLinks('fragments', 'lead to headings that do not exist');
const FILES = manyLinks('files', 'lead to files that the repository does not have', 5);
const LABELS = manyLinks('labels', 'use labels that nothing defines');
/**
 * What may lead to a place of the page or a file of the repository, or use a label. The address of
 * a Markdown link begins with its last character.
 */
const WANTED =
  /\]\((?!\s*<?(?:https?:|mailto:))\s*<?[^\s)]|\]:(?!\s*<?https?:)\s*<?\S|(?:href|src)\s*=(?!\s*["']?https?:)|\]\[(?!\[)/gi;
/** A link to a place of the page, as most are written. */
const FRAGMENT = /#[\w-]+(?=\))/y;
/** Pages of GitHub that a repository has besides its files, and other ways out of it. */
const NO_FILE =
  /^(?:[a-z][a-z\d+.-]*:|\/\/|\.\.\/|(?:\.\/)?(?:blob|tree|raw|issues|pulls?|wiki|releases|discussions|actions|commits?|tags|graphs|network|stargazers)(?:\/|$))/i;

/** A shorter label is a variable of a text, unless it is a number. */
const SHORTEST_LABEL = 2;
const YEAR = /\b(?:19|20)\d\d\b/;

/** A host in place of a folder, `www.example.org/paper`. */
const HOST =
  /^(?:www\.)?[a-z\d-]+(?:\.[a-z\d-]+)*\.[a-z]{2,6}\/|^www\.[a-z\d-]+(?:\.[a-z\d-]+)*\.[a-z]{2,}(?:\/|$)|^(?:[a-z\d-]+\.)+(?:com|org|net|edu|gov|info|io|de|uk|fr|nl|eu|it|jp|cn)$/i;

/** An address without its beginning, whatever files there are. */
const NO_PATH =
  /^(?:10\.\d{4,9}\/\S|https?\/\/|www\.|(?:[a-z\d-]+\.)+(?:com|org|net|edu|gov|io)\/)/i;

/**
 * The links of a README that lead nowhere, as far as that shows without a network: `#fragments`
 * that no heading has, files that the repository does not have, labels that nothing defines.
 */
export function* pageLinks(list: List, settings: Settings): Iterable<Problem> {
  const { source } = list;
  if (source.text.search(WANTED) < 0) return;
  const known = keyPlaces(list, settings);
  // Parsing is the slow part: a piece that only links to citation keys and places is skipped.
  const { addresses, undefinedReferences, definesLabels } = addressesOf(source, (text, start) => {
    if (settings.outOfTime?.() === true) return false;
    for (const { 0: found, index } of text.matchAll(WANTED)) {
      const at = index + found.length - 1;
      FRAGMENT.lastIndex = at;
      const fragment = FRAGMENT.exec(text)?.[0];
      if (!known.has(start + at) && (fragment === undefined || !anchorsOf(source).has(fragment)))
        return true;
    }
    return false;
  });
  const entryAt = entryFinder(list);
  const located = (range: Range) => ({ range, entry: entryAt(range.start) });
  for (const { url, range } of deadFragments(list, addresses)) {
    yield {
      message: `The link to "${url}" leads nowhere: the page has no heading or anchor of that name. Correct it.`,
      ...located(range),
      content: `fragment ${url}`,
      habit: sameFragment(url),
      detail: () => ({ habit: FRAGMENTS }),
    };
  }
  const others = addresses.filter(({ range }) => !known.has(range.start));
  for (const { url, range } of missingFiles(others, settings)) {
    yield {
      // `LICENSE` is the name of a file, even below a heading of that name.
      ...(anchorsOf(source).has(`#${url}`) && url !== url.toUpperCase()
        ? toHeading(url, range, source.text)
        : missingFile(url, range, source.text)),
      ...located(range),
      content: `file ${url}`,
      habit: FILES,
    };
  }
  for (const { label, range } of undefinedReferences) {
    // In `[ZhiHu][Title](address)` the second pair of brackets is a link; `[T][T][P]` are notes.
    if (/^[[(]/.test(source.text.charAt(range.end)) || label.length < SHORTEST_LABEL) continue;
    // `[2024][CGO]Title` and `[][old]` are notes; where nothing is defined, so is `[May 2020][ACL, 2020]`.
    const shown = source.text.slice(range.start, range.end + 1);
    if (/^\[\s*\]|[\p{L}\p{N}]$/u.test(shown) || (!definesLabels && YEAR.test(shown))) continue;
    yield {
      message: `The link "[...][${label}]" is shown with its brackets: nothing defines "[${label}]: address". Add the definition, or write the address in parentheses.`,
      ...located(range),
      content: `label ${label}`,
      habit: LABELS,
    };
  }
}

/** What GitHub reads as the path of a file: an address that is not written as one, or a path. */
function missingFile(
  url: string,
  { start }: Range,
  text: string,
): Pick<Problem, 'message' | 'fix'> {
  if (/https?:\/\//i.test(url)) {
    return {
      message: `The target ${quote(url)} is not an address, because of the brackets around or inside it. Write the address alone.`,
    };
  }
  if (/^https?\/\//i.test(url)) {
    return {
      message: `The target ${quote(url)} has no colon behind "http" or "https", so GitHub looks for a file of that name. Add it.`,
      fix: misspelled(url, start, text),
    };
  }
  if (/^[^/\s@]+@[^/\s@]+\.[a-z]{2,}$/i.test(url)) {
    return {
      message: `The link to ${quote(url)} has no "mailto:", so GitHub looks for a file of that name. Add it.`,
      fix: prefix(url, start, text, 'mailto:'),
    };
  }
  const missing = /^10\.\d{4,9}\/\S/.test(url) ? 'https://doi.org/' : 'https://';
  if (missing === 'https://' && !HOST.test(url)) {
    return {
      message: `The link leads to the file ${quote(url)}, which the repository does not have. Correct the path, including upper and lower case, or add the file.`,
    };
  }
  return {
    message: `The link to ${quote(url)} has no "${missing}", so GitHub looks for a file of that name. Add it.`,
    fix: prefix(url, start, text, missing),
  };
}

/** A link to a heading without its first character. */
function toHeading(url: string, { start }: Range, text: string): Pick<Problem, 'message' | 'fix'> {
  return {
    message: `The link to ${quote(url)} has no "#", so GitHub looks for a file of that name. Add it.`,
    fix: prefix(url, start, text, '#'),
  };
}

function prefix(url: string, start: number, text: string, scheme: string): Problem['fix'] {
  if (!text.startsWith(url, start)) return undefined;
  return { kind: 'suggested', edits: [insertion(start, scheme)] };
}

function misspelled(url: string, start: number, text: string): Problem['fix'] {
  if (!text.startsWith(url, start)) return undefined;
  return { kind: 'suggested', edits: [insertion(start + url.indexOf('/'), ':')] };
}

/** A link "back to the contents" below each heading is one mistake. */
function sameFragment(url: string): Habit {
  return manyOf(`fragment ${url}`, 1, (problems) => ({
    message: `${count(problems.length, 'link')} lead to ${quote(url)}, but the page has no heading or anchor of that name: ${linesOfProblems(problems)}. Correct them.`,
  }));
}

/** Fragments of the page itself; those of the contents are for contents-sync. */
function deadFragments(list: List, addresses: readonly Address[]): readonly Address[] {
  const fragments = addresses.filter(
    ({ url }) => url.startsWith('#') && !anchorsOf(list.source).has(url),
  );
  if (fragments.length === 0) return [];
  const items = contentsOf(list)?.items ?? [];
  const inContents = (at: number): boolean =>
    items.some(({ range }) => range.start <= at && at < range.end);
  return fragments.filter(({ range }) => !inContents(range.start));
}

/** Where the addresses of citation keys begin; `entry-citation-key` checks whether they lead somewhere. */
function keyPlaces(
  { entries }: List,
  { bibExists, bibliographyWanted }: Settings,
): ReadonlySet<number> {
  if (bibExists === undefined || !bibliographyWanted) return new Set();
  return new Set(
    entries.flatMap(({ kind, citation }) =>
      kind === 'paper' && citation?.anchor !== undefined ? [citation.anchor.range.start] : [],
    ),
  );
}

function missingFiles(addresses: readonly Address[], { hasFile }: Settings): readonly Address[] {
  if (hasFile === undefined) return addresses.filter(({ url }) => NO_PATH.test(url));
  return addresses.filter(({ url }) => {
    const path = decodePercent(url.replace(/[?#].*$/s, ''));
    return path !== '' && !NO_FILE.test(path) && hasFile(path) === false;
  });
}

function entryFinder({ entries }: List): (at: number) => ListEntry | undefined {
  const sorted = entries.toSorted((a, b) => a.range.start - b.range.start);
  return (at) => {
    const entry = sorted[lastFrom(sorted, at)];
    return entry !== undefined && at < entry.range.end ? entry : undefined;
  };
}

function manyLinks(name: string, what: string, few = MANY): Habit {
  return manyOf(`all ${name}`, few, (problems) => ({
    message: `${count(problems.length, 'link')} ${what}: ${linesOfProblems(problems)}. Correct them.`,
  }));
}
