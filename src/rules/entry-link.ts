import type { BibEntry } from '../bibtex/bibliography.ts';
import type { Catalog } from '../catalog/catalog.ts';
import { doiAddress, isNeverRegistered } from '../identifiers/doi.ts';
import type { IdentifierKind } from '../identifiers/identifier.ts';
import { identifiersOfUrl } from '../identifiers/identifiers-of-url.ts';
import { oddCharacters } from '../identifiers/odd-characters.ts';
import { isCertain } from '../list/certain-facts.ts';
import type { EntryLink, List, ListEntry } from '../list/list.ts';
import { type LinkRole, linkRole } from '../list/read/link-role.ts';
import { decodePercent, percentEncoded } from '../text/percent-encoded.ts';
import { count, linesText } from '../text/plural.ts';
import type { Range } from '../text/range.ts';
import { insertion, type TextEdit } from '../text/text-edit.ts';
import type { Habit, Problem, Rule } from './rule.ts';
import { brokenLinks } from './support/broken-links.ts';
import { habitOfCategory, isHabit, isPartOfList, manyOf } from './support/habit.ts';
import { hiddenCells } from './support/hidden-cells.ts';
import { quote } from './support/naming.ts';
import { pageLinks } from './support/page-links.ts';

/** `[text] (address)`: the space makes two things of one link. */
const SPACE_BETWEEN = /\[[^[\]\n]+\][ \t]+\(https?:\/\/[^()\s]+\)/g;
/** Archives carry the address they keep inside their own. */
const ARCHIVE =
  /^https?:\/\/(?:(?:[^/]*\.)?archive\.org|archive\.(?:org|ph|is|today)|r\.jina\.ai|sci-hub\.[a-z]{2,3}|(?:[^/]*\.)?google(?:\.[a-z]{2,3}){1,2}\/url)/i;
const SCHEME = /https?:\/\//gi;

/** More papers without a link are one finding. */
const MANY_UNLINKED = 20;

/** Roles of links besides the one to the paper. */
const BESIDE: ReadonlySet<LinkRole> = new Set(['code', 'bib', 'badge', 'anchor', 'mail']);

/** This many papers of a category must have a link, and such a share of them, before a paper without one is reported. */
const LINKED_NEIGHBORS = 5;
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
  create: ({ catalog, settings }) => ({
    *onList(list) {
      yield* unlinked(list, catalog);
      yield* emptyTargets(list);
      yield* pageLinks(list, settings);
      yield* hiddenCells(list);
    },
    *onEntry(entry, list) {
      yield* spaceBetween(entry, list.source.text);
      yield* brokenLinks(list, entry);
      for (const link of entry.links) {
        yield* twoAddresses(list, link);
        yield* noName(link);
      }
    },
  }),
};

/** Papers without a link to themselves; one to their code or their bib entry is no such link. */
function unlinked(list: List, catalog: Catalog): Problem[] {
  const papers = list.entries.filter(({ kind }) => kind === 'paper');
  const all = count(papers.length, 'paper');
  const part: Habit = {
    name: 'all',
    isOne: (without) => isPartOfList(without, papers.length),
    asOne: ({ length }) => ({
      message: `${length === papers.length ? 'No paper has a link' : `${length} of ${all} have no link`}. Link each title to its DOI or to the paper.`,
      isNote: true,
    }),
  };
  const unknown = manyOf('many', MANY_UNLINKED, (problems) => {
    const lines = problems.map(({ file, range }) => file.lines.position(range.start).line);
    return {
      message: `${lines.length} of ${all} have no link: ${linesText(lines)}. Link each title to its DOI or to the paper.`,
    };
  });
  const isUsual = usuallyLinked(papers);
  // Categories in which no paper has a link, such as the references of a text, do without.
  const ofCategory = habitOfCategory(papers, (missing, inCategory, category) => ({
    isOne: isHabit(missing, inCategory),
    message: `${count(missing, 'paper')} below ${quote(category)} have no link. Link each title to its DOI or to the paper, or leave the category without.`,
  }));
  const doubtful = new Set(list.reading.doubtful.map(({ entry }) => entry));
  const isMissing = (entry: ListEntry): boolean => {
    const others = entry.links.filter(({ url }) => url !== '');
    if (others.length === 0) return looksLikePaper(entry) && !isQuotation(list, entry);
    // A link to its code or its bib entry leads to no paper; one to an unknown page may.
    const leadsElsewhere = others.every(({ url }) => BESIDE.has(linkRole(url)));
    // A tool is read as a paper at times, but has neither a year nor a venue.
    const isPublished = isCertain(entry, 'year') || isCertain(entry, 'venue');
    return looksLikePaper(entry) && leadsElsewhere && isPublished && isUsual(entry);
  };
  return papers
    .filter(hasNoAddress)
    .filter((entry) => !entry.links.some(({ url }) => url.trim() === ''))
    .filter((entry) => [...brokenLinks(list, entry)].length === 0)
    .map((entry) => ({
      message: 'The paper has no link. Link its title to its DOI or to the paper.',
      entry,
      habit: part,
      detail() {
        if (doubtful.has(entry) || !isMissing(entry)) return undefined;
        const pair = catalog.pairOf(entry);
        const address = pair && workAddress(pair.bibEntry);
        if (address === undefined)
          return {
            habit: ofCategory(entry),
            isLack: true,
            detail: () => ({ habit: unknown, isLack: true }),
          };
        return {
          message: `The paper has no link. Link its title to ${address}.`,
          fix: linkTitle(list, entry, address),
        };
      },
    }));
}

function hasNoAddress({ url, identifiers }: ListEntry): boolean {
  return (url === undefined || url.trim() === '') && identifiers.length === 0;
}

/** Whether nearly all papers of an entry's category have a link to themselves. */
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
    return of !== undefined && of.linked >= LINKED_NEIGHBORS && of.linked >= of.all * LINKED_SHARE;
  };
}

/** A line of prose without a link or a row of venues may have been read as a paper; an entry with more facts is one. */
function looksLikePaper({ abstract, authors, citation, year }: ListEntry): boolean {
  return [abstract, authors, citation, year].some((fact) => fact !== undefined);
}

/** A statement about the subject, in a block quotation. */
function isQuotation({ source }: List, { unit, titleRange }: ListEntry): boolean {
  const line = source.lines.lineStart(source.lines.position(titleRange.start).line);
  return unit === 'paragraph' && /^[ \t]*>/.test(source.text.slice(line, titleRange.start));
}

/** The bib entry may be that of a namesake, so that a person should look. */
function linkTitle({ source }: List, { titleRange }: ListEntry, address: string): Problem['fix'] {
  const { start, end } = titleRange;
  if (/[[\]<>\n]/.test(source.text.slice(start, end))) return undefined;
  const edits = [insertion(start, '['), insertion(end, `](${address})`)];
  return { kind: 'suggested', edits };
}

/** Where the works of a registry are found, by identifier. */
const ADDRESSES: Partial<Record<IdentifierKind, string>> = {
  arxiv: 'https://arxiv.org/abs/',
  pmid: 'https://pubmed.ncbi.nlm.nih.gov/',
};

/** The address of the work of a bib entry: by its DOI, its arXiv id or its PMID, else its `url`. */
function workAddress({ identifiers, fields }: BibEntry): string | undefined {
  for (const { kind, id } of identifiers) {
    if (kind === 'doi' && !(isNeverRegistered(id) && fields.has('url'))) return doiAddress(id);
    const base = ADDRESSES[kind];
    if (base !== undefined) return base + inTarget(id);
  }
  const url = fields.get('url')?.value.trim();
  return url !== undefined && /^https?:\/\/\S+$/.test(url) ? inTarget(url) : undefined;
}

/** Characters that would end a link's target, percent-encoded. */
function inTarget(text: string): string {
  return text.replace(/[()<>[\]\\"\s]/g, percentEncoded);
}

function* spaceBetween({ range, abstract }: ListEntry, text: string): Iterable<Problem> {
  for (const { 0: found, index } of text.slice(range.start, range.end).matchAll(SPACE_BETWEEN)) {
    const start = range.start + index;
    if (abstract !== undefined && isWithin(abstract.range, start)) continue;
    yield {
      message: `Remove the space between "]" and "(" in ${quote(found)}: with it, Markdown shows no link.`,
      range: { start, end: start + found.length },
      content: found,
      fix: { kind: 'safe', edits: [joined(found, start)] },
    };
  }
}

function isWithin({ start, end }: Range, at: number): boolean {
  return start <= at && at < end;
}

/** The edit that removes the space from `[text] (address)` at `from`. */
function joined(text: string, from: number): TextEdit {
  const bracket = from + text.indexOf(']') + 1;
  return { range: { start: bracket, end: from + text.lastIndexOf('(') }, text: '' };
}

/** `[Code]()` keeps a place for what is still to come; a list full of them means it. */
function emptyTargets({ entries }: List): Problem[] {
  return entries.flatMap((entry) =>
    entry.links
      .filter(({ url }) => url.trim() === '')
      .map((link) => ({
        message: `${capitalized(nameLink(link))} leads nowhere: its target is empty. Fill it in, or remove the link.`,
        range: link.range,
        severity: entry.kind === 'paper' && hasNoAddress(entry) ? 'warning' : 'info',
        entry,
        content: `empty ${link.text}`,
        habit: manyOf('all empty', MANY_EMPTY, ({ length }) => ({
          message: `${count(length, 'link')} of the list, such as ${nameLink(link)}, lead nowhere: their targets are empty. Fill them in, or remove them.`,
        })),
      })),
  );
}

function* twoAddresses({ source }: List, link: EntryLink): Iterable<Problem> {
  const second = ARCHIVE.test(link.url) ? undefined : secondAddress(link.url);
  // With a bracket or a space between them, the addresses are found in the text of the entry.
  if (second === undefined || /[\](\s]/.test(link.url.slice(0, second))) return;
  yield {
    message: `${capitalized(nameLink(link))} has two addresses in one target, ${quote(link.url)}. Keep one.`,
    range: link.range,
    content: link.url,
    fix: keepOne(source.text, link, second),
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

/** A link to doi.org whose DOI cannot be registered, as it shows itself. */
function* noName({ url, range, ...link }: EntryLink): Iterable<Problem> {
  if (!/^https?:\/\/(?:dx\.|www\.)?doi\.org\//i.test(url)) return;
  const name = nameLink(link);
  const [odd] = oddCharacters(decodePercent(url));
  if (odd !== undefined) {
    const message = `The DOI in ${name} contains ${odd}, which no DOI has. Copy the DOI again.`;
    yield { message, range, content: `odd ${url}` };
  }
  const doi = identifiersOfUrl(url).find(({ kind }) => kind === 'doi')?.id;
  if (doi === undefined || !isNeverRegistered(doi)) return;
  yield {
    message: `${capitalized(name)} leads to a DOI with the prefix 10.5555, which is for tests and never registered. Link the page of the paper.`,
    range,
    content: `test ${url}`,
  };
}

/** The whole address after a prefix (`https://doi.org/https://doi.org/…`), or else the first. */
function keepOne(text: string, { url, urlRange }: EntryLink, at: number): Problem['fix'] {
  const [first, second] = [url.slice(0, at), url.slice(at)];
  if (urlRange === undefined || text.slice(urlRange.start, urlRange.end) !== url) return undefined;
  const prefix = /^https?:\/\/[^/]+\/?(?:abs\/|pdf\/)?$/i.test(first);
  return { kind: 'suggested', edits: [{ range: urlRange, text: prefix ? second : first }] };
}

function nameLink({ text }: Pick<EntryLink, 'text'>): string {
  return text.trim() === '' ? 'a link without text' : `the link ${quote(text)}`;
}

function capitalized(text: string): string {
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}`;
}
