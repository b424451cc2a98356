import type { Catalog } from '../catalog/catalog.ts';
import { decodePercent, isNeverRegistered } from '../identifiers/doi.ts';
import { identifiersOfUrl } from '../identifiers/identifiers-of-url.ts';
import { oddCharacters } from '../identifiers/odd-characters.ts';
import type { EntryLink, List, ListEntry } from '../list/list.ts';
import { type LinkRole, linkRole } from '../list/read/link-role.ts';
import { linesText } from '../text/plural.ts';
import type { TextEdit } from '../text/text-edit.ts';
import type { Fix } from './finding.ts';
import type { Problem, Rule, RuleContext } from './rule.ts';
import { brokenLinks } from './support/broken-links.ts';
import { isPartOfList } from './support/habit.ts';
import { hiddenCells } from './support/hidden-cells.ts';
import { count, quote } from './support/naming.ts';
import { pageLinks } from './support/page-links.ts';
import { workAddress } from './support/work-address.ts';

/** `[text] (address)`: the space makes two things of one link. */
const SPACE_BETWEEN = /\[[^[\]\n]+\][ \t]+\(https?:\/\/[^()\s]+\)/g;
/** Archives carry the address they keep inside their own. */
const ARCHIVE =
  /^https?:\/\/(?:(?:[^/]*\.)?archive\.org|archive\.(?:org|ph|is|today)|r\.jina\.ai|(?:[^/]*\.)?google(?:\.[a-z]{2,3}){1,2}\/url)/i;
const SCHEME = /https?:\/\//gi;

/** More papers without a link are one finding. */
const MANY_UNLINKED = 20;

/** Roles of links that are beside the one to the paper. */
const BESIDE: ReadonlySet<LinkRole> = new Set(['code', 'bib', 'badge', 'anchor', 'mail']);

/** So many papers of a category must have a link, and such a share of them, before one that has none stands out. */
const LINKED_NEIGHBOURS = 5;
const LINKED_SHARE = 0.8;

/** From this many empty targets on, one finding reports them all. */
const MANY_EMPTY = 20;

/** Every entry leads to its paper, and its links work as links. */
export const entryLink: Rule = {
  id: 'entry-link',
  severity: 'warning',
  fix: 'safe',
  summary: 'Every paper has a link to itself, and every link of an entry is well formed.',
  why: 'A title without a link makes every reader search for the paper; a malformed one shows brackets instead of a link.',
  *check({ catalog, settings, isReported }) {
    const { list } = catalog;
    if (list === undefined) return;
    const broken = new Map(
      list.entries.map((entry) => [entry, [...brokenLinks(list, entry)]] as const),
    );
    yield* unlinked(
      list,
      catalog,
      (problem) =>
        isReported(problem) && (broken.get(problem.entry as ListEntry) ?? []).length === 0,
    );
    yield* emptyTargets(list);
    yield* pageLinks(list, settings, isReported);
    yield* hiddenCells(list);
    for (const entry of list.entries) {
      yield* spaceBetween(list, entry);
      yield* broken.get(entry) ?? [];
      for (const link of entry.links) {
        yield* twoAddresses(list, entry, link);
        yield* noName(list, entry, link);
      }
    }
  },
};

/** Papers without a link to themselves; one to their code or their bib entry is no such link. */
function* unlinked(
  list: List,
  catalog: Catalog,
  isReported: RuleContext['isReported'],
): Iterable<Problem> {
  const papers = list.entries.filter(({ kind }) => kind === 'paper');
  const without = papers.filter(
    (entry) =>
      entry.url === undefined &&
      entry.identifiers.length === 0 &&
      isReported({ at: { file: list.source, range: entry.titleRange }, entry }),
  );
  const [first] = without;
  if (first === undefined) return;
  if (isPartOfList(without.length, papers.length)) {
    yield {
      message: `${without.length === papers.length ? 'No paper has a link' : `${without.length} of ${count(papers.length, 'paper')} have no link`}. Link each title to its DOI or to the paper.`,
      at: { file: list.source, range: first.titleRange },
      content: 'all',
      isNote: true,
    };
    return;
  }
  const isUsual = usuallyLinked(papers);
  const isMissing = (entry: ListEntry): boolean => {
    const others = entry.links.filter(({ url }) => url !== '');
    // A link to its code or its bib entry leads to no paper; one to an unknown page may.
    const leadsElsewhere = others.every(({ url }) => BESIDE.has(linkRole(url)));
    return looksLikePaper(entry) && leadsElsewhere && (others.length === 0 || isUsual(entry));
  };
  const unknown: Problem[] = [];
  for (const entry of without.filter(isMissing)) {
    const pair = catalog.pairOf(entry);
    const address = pair === undefined ? undefined : workAddress(pair.bibEntry);
    const problem: Problem = {
      message: `The paper has no link. Link its title to ${address ?? 'its DOI or to the paper'}.`,
      at: { file: list.source, range: entry.titleRange },
      entry,
      ...(address === undefined ? { isLack: true } : {}),
    };
    if (address === undefined) unknown.push(problem);
    else yield { ...problem, ...linkTitle(list, entry, address) };
  }
  const [one] = unknown;
  if (one === undefined || unknown.length <= MANY_UNLINKED) {
    yield* unknown;
    return;
  }
  const lines = unknown.map(({ at: { range } }) => list.source.lines.position(range.start).line);
  yield {
    message: `${unknown.length} of ${count(papers.length, 'paper')} have no link: ${linesText(lines)}. Link each title to its DOI or to the paper.`,
    at: one.at,
    content: 'many',
  };
}

/** Whether nearly all papers of the category that an entry stands in have a link to themselves. */
function usuallyLinked(papers: readonly ListEntry[]): (entry: ListEntry) => boolean {
  const counts = new Map<string, { all: number; linked: number }>();
  for (const { categories, url } of papers) {
    const name = categories.join('\n');
    const of = counts.get(name) ?? { all: 0, linked: 0 };
    counts.set(name, of);
    of.all++;
    if (url !== undefined) of.linked++;
  }
  return ({ categories }) => {
    const of = counts.get(categories.join('\n'));
    return of !== undefined && of.linked >= LINKED_NEIGHBOURS && of.linked >= of.all * LINKED_SHARE;
  };
}

/** A line of prose without a link or a row of venues may have been taken for a paper; what says more is one. */
function looksLikePaper({ abstract, authors, citation, year }: ListEntry): boolean {
  return [abstract, authors, citation, year].some((fact) => fact !== undefined);
}

/** The bib entry may be that of a namesake, so that a person should look. */
function linkTitle({ source }: List, { titleRange }: ListEntry, address: string): { fix?: Fix } {
  const { start, end } = titleRange;
  if (/[[\]<>\n]/.test(source.text.slice(start, end))) return {};
  const edits = [
    { range: { start, end: start }, text: '[' },
    { range: { start: end, end }, text: `](${address})` },
  ];
  return { fix: { kind: 'suggested', files: [{ file: source.path, edits }] } };
}

function* spaceBetween(list: List, entry: ListEntry): Iterable<Problem> {
  const { start, end } = entry.range;
  const inAbstract = (at: number): boolean =>
    entry.abstract !== undefined &&
    entry.abstract.range.start <= at &&
    at < entry.abstract.range.end;
  for (const match of list.source.text.slice(start, end).matchAll(SPACE_BETWEEN)) {
    const from = start + match.index;
    if (inAbstract(from)) continue;
    yield {
      message: `Remove the space between "]" and "(" in ${quote(match[0])}: with it, Markdown shows no link.`,
      at: { file: list.source, range: { start: from, end: from + match[0].length } },
      entry,
      content: match[0],
      fix: { kind: 'safe', files: [{ file: list.source.path, edits: [joined(match[0], from)] }] },
    };
  }
}

/** The edit that takes the space out of `[text] (address)`, which stands at `from`. */
function joined(text: string, from: number): TextEdit {
  const bracket = from + text.indexOf(']') + 1;
  return { range: { start: bracket, end: from + text.lastIndexOf('(') }, text: '' };
}

/** `[Code]()` keeps a place for what is still to come; a list full of them means it. */
function* emptyTargets(list: List): Iterable<Problem> {
  const empty = list.entries.flatMap((entry) =>
    entry.links.filter(({ url }) => url.trim() === '').map((link) => ({ entry, link })),
  );
  const [first] = empty;
  if (first !== undefined && empty.length > MANY_EMPTY) {
    yield {
      message: `${count(empty.length, 'link')} of the list, such as ${nameLink(first.link)}, lead nowhere: their targets are empty. Fill them in, or remove them.`,
      at: { file: list.source, range: first.link.range },
      severity: 'info',
      content: 'all empty',
    };
    return;
  }
  for (const { entry, link } of empty) {
    const name = nameLink(link);
    yield {
      message: `${capitalized(name)} leads nowhere: its target is empty. Fill it in, or remove the link.`,
      at: { file: list.source, range: link.range },
      severity: 'info',
      entry,
      content: `empty ${link.text}`,
    };
  }
}

function* twoAddresses(list: List, entry: ListEntry, link: EntryLink): Iterable<Problem> {
  const second = ARCHIVE.test(link.url) ? undefined : secondAddress(link.url);
  // With a bracket or a space between them, the addresses are found in the text of the entry.
  if (second === undefined || /[\](\s]/.test(link.url.slice(0, second))) return;
  const name = nameLink(link);
  yield {
    message: `${capitalized(name)} has two addresses in one target, ${quote(link.url)}. Keep one.`,
    at: { file: list.source, range: link.range },
    entry,
    content: link.url,
    ...keepOne(list, link, second),
  };
}

/**
 * Where the second of two addresses begins that run together; one that a parameter carries
 * (`?url=https://`) belongs there.
 */
function secondAddress(url: string): number | undefined {
  const [first, ...more] = url.matchAll(SCHEME);
  if (first === undefined) return undefined;
  const begin = first.index + first[0].length;
  return more.find(({ index }) => index > begin && !/[=?]/.test(url.charAt(index - 1)))?.index;
}

/** A link to doi.org whose name nobody has registered, by what is in it alone. */
function* noName(list: List, entry: ListEntry, link: EntryLink): Iterable<Problem> {
  if (!/^https?:\/\/(?:dx\.|www\.)?doi\.org\//i.test(link.url)) return;
  const at = { file: list.source, range: link.range };
  const [odd] = oddCharacters(decodePercent(link.url));
  if (odd !== undefined) {
    yield {
      message: `The DOI in ${nameLink(link)} holds ${odd}, which no DOI has. Copy the DOI again.`,
      at,
      entry,
      content: `odd ${link.url}`,
    };
  }
  const doi = identifiersOfUrl(link.url).find(({ kind }) => kind === 'doi')?.id;
  if (doi === undefined || !isNeverRegistered(doi)) return;
  yield {
    message: `${capitalized(nameLink(link))} leads to a DOI with the prefix 10.5555, which is for tests and never registered. Link the page of the paper.`,
    at,
    entry,
    content: `test ${link.url}`,
  };
}

/** The whole address behind a prefix (`https://doi.org/https://doi.org/…`), or else the first. */
function keepOne(
  { source }: List,
  { url, urlRange }: EntryLink,
  at: number,
): { readonly fix?: Fix } {
  const [first, second] = [url.slice(0, at), url.slice(at)];
  if (urlRange === undefined) return {};
  if (source.text.slice(urlRange.start, urlRange.end) !== url) return {};
  const prefix = /^https?:\/\/[^/]+\/?(?:abs\/|pdf\/)?$/i.test(first);
  const edits = [{ range: urlRange, text: prefix ? second : first }];
  return { fix: { kind: 'suggested', files: [{ file: source.path, edits }] } };
}

function nameLink({ text }: EntryLink): string {
  return text.trim() === '' ? 'a link without text' : `the link ${quote(text)}`;
}

function capitalized(text: string): string {
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}`;
}
