import type { BibEntry } from '../../bibtex/bibliography.ts';
import type { Catalog } from '../../catalog/catalog.ts';
import { doiAddress, isNeverRegistered } from '../../identifiers/doi.ts';
import type { IdentifierKind } from '../../identifiers/identifier.ts';
import { isCertain } from '../../list/certain-facts.ts';
import type { List, ListEntry } from '../../list/list.ts';
import { type LinkRole, linkRole } from '../../list/read/words/link-role.ts';
import { linkLabel } from '../../list/read/words/vocabulary.ts';
import { groupBy } from '../../text/group-by.ts';
import { lazy } from '../../text/memo.ts';
import { percentEncoded } from '../../text/percent-encoded.ts';
import { count } from '../../text/plural.ts';
import { lastFrom, type Range } from '../../text/range.ts';
import { insertion } from '../../text/text-edit.ts';
import type { Habit, Problem } from '../rule.ts';
import { brokenLinks } from './broken-links.ts';
import { habitOfCategory, isHabit, isPartOfList, linesOfProblems, manyOf } from './habit.ts';
import { quote } from './naming.ts';
import { papersOf } from './papers-of.ts';
import { tablesOf } from './tables-of.ts';

/** More papers without a link are one finding. */
const MANY_UNLINKED = 20;
const FEW_UNLINKED = 2;

/** An abstract that its indentation sets apart from its paper, which entry-abstract reports. */
const ABSTRACT = /^(?:[-*+]\s{1,4})?[*_]{0,3}abstract\b[*_]{0,3}:/i;
const LABEL = 30;

/** A title of fewer words may be the name of a subject, a venue or a tool. */
const WORDS_OF_A_TITLE = 5;

/** Roles of links besides the one to the paper. */
const BESIDE: ReadonlySet<LinkRole> = new Set(['code', 'bib', 'badge', 'anchor', 'mail']);

/** The site of a project, kept beside its code, leads to the paper, unless its label says what else it is. */
const SITE = /^https?:\/\/[^/]+\.git(?:hub|lab)\.io\b/i;

/** This many papers of a category must have a link, and such a share of them, before a paper without one is reported. */
const LINKED_NEIGHBORS = 5;
const LINKED_SHARE = 0.8;

/** Papers without a link to themselves; one to their code or their bib entry is no such link. */
export function unlinkedPapers(list: List, catalog: Catalog): Problem[] {
  const papers = papersOf(list);
  const all = count(papers.length, 'paper');
  const part: Habit = {
    name: 'all',
    isOne: (without) => isPartOfList(without, papers.length),
    asOne: ({ length }) => ({
      message: `${length === papers.length ? 'No paper has a link' : `${length} of ${all} have no link`}. Link each title to its DOI or to the paper.`,
      isNote: true,
    }),
  };
  // A list that links only a part of its papers, such as those outside of books, may mean it.
  const linked = papers.filter(({ url }) => url !== undefined).length;
  const few = linked < papers.length * LINKED_SHARE ? FEW_UNLINKED : MANY_UNLINKED;
  const unknown = manyOf('many', few, (problems) => ({
    message: `${problems.length} of ${all} have no link: ${linesOfProblems(problems)}. Link each title to its DOI or to the paper.`,
  }));
  const inCategory = usuallyLinked(papers);
  // Where the bibliography has an address, a small category is judged by the list.
  const isLinked = linked >= LINKED_NEIGHBORS && linked >= papers.length * LINKED_SHARE;
  const isUsual = (entry: ListEntry): boolean => {
    const pair = isLinked ? catalog.pairOf(entry) : undefined;
    return inCategory(entry) || (pair !== undefined && workAddress(pair.bibEntry) !== undefined);
  };
  const hasLinkBelow = linkBelow(list);
  const isKnown = (entry: ListEntry): boolean =>
    isUsual(entry) || catalog.pairOf(entry) !== undefined;
  // Categories in which no paper has a link, such as the references of a text, do without.
  const ofCategory = habitOfCategory(papers, (missing, inCategory, category) => ({
    isOne: isHabit(missing, inCategory),
    message: `${count(missing, 'paper')} below ${quote(category)} have no link. Link each title to its DOI or to the paper, or leave the category without.`,
  }));
  /** The addresses of the README: a paper's may be in lines that were not read as its own. */
  const shown = lazy(() => new Set(list.source.text.match(/https?:\/\/[^\s<>()[\]"]+/g)));
  const isMissing = missingLink(list, isUsual, isKnown);
  return papers
    .filter(hasNoAddress)
    .filter((entry) => !hasLinkBelow(entry) && !entry.links.some(({ url }) => url.trim() === ''))
    .filter((entry) => [...brokenLinks(list, entry)].length === 0)
    .filter(({ range }) => !ABSTRACT.test(list.source.text.slice(range.start, range.start + LABEL)))
    .map((entry) => ({
      message: 'The paper has no link. Link its title to its DOI or to the paper.',
      entry,
      habit: part,
      detail() {
        if (!isMissing(entry)) return undefined;
        const pair = catalog.pairOf(entry);
        const address = pair && workAddress(pair.bibEntry);
        if (address !== undefined && shown().has(address)) return undefined;
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

/** Whether a paper without an address should have one. */
function missingLink(
  list: List,
  isUsual: (entry: ListEntry) => boolean,
  isKnown: (entry: ListEntry) => boolean,
): (entry: ListEntry) => boolean {
  const tables = tablesOf(list);
  const rows = groupBy(list.entries, (entry) => String(tables.get(entry)));
  const isWithoutLinks = (table: number): boolean => {
    const all = rows.get(String(table)) ?? [];
    return all.length > 1 && all.every(hasNoAddress);
  };
  const doubtful = new Set(list.reading.doubtful.map(({ entry }) => entry));
  return (entry) => {
    if (doubtful.has(entry)) return false;
    const others = entry.links.filter(({ url }) => url !== '');
    if (entry.unit === 'heading' && !isUsual(entry)) return false;
    // Tables without links, such as of results, do without.
    const table = tables.get(entry);
    if (table !== undefined && (isWithoutLinks(table) || hasEmptyMark(list, entry))) return false;
    if (others.length === 0) {
      const isPaper = looksLikePaper(entry, isKnown) || (isUsual(entry) && hasLongTitle(entry));
      return isPaper && !isQuotation(list, entry);
    }
    // A link to its code or its bib entry leads to no paper; one to an unknown page may.
    const leadsElsewhere = others.every(
      ({ url, text }) =>
        BESIDE.has(linkRole(url)) && !(SITE.test(url) && linkLabel(text) !== 'other'),
    );
    // A tool is read as a paper at times, but has no venue.
    const isPublished = isCertain(entry, 'venue') || entry.citation !== undefined;
    return leadsElsewhere && isPublished && isUsual(entry);
  };
}

/** Whether an entry leads to no work. */
export function hasNoAddress({ url, identifiers }: ListEntry): boolean {
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

/** A question with its answer, what a template leaves to fill in (`Title: <address>`), or what a list is. */
const NO_TITLE =
  /^\W{0,5}Q\d{0,3}\s{0,3}[:.)]|<[\p{L}_ ]{3,40}>|^[Aa] (?:\p{L}+ )?(?:list|collection) of /u;

/**
 * A line of prose or a row of venues may have been read as a paper. One with more facts is one, as
 * is one with a fact that is in the bibliography, or among papers that nearly all have a link.
 */
function looksLikePaper(entry: ListEntry, isKnown: (entry: ListEntry) => boolean): boolean {
  const { abstract, citation, title } = entry;
  if (NO_TITLE.test(title)) return false;
  if (abstract !== undefined || citation !== undefined) return true;
  const facts = (['authors', 'year', 'venue'] as const).filter((fact) => entry[fact] !== undefined);
  const isCertainOfOne = facts.some((fact) => isCertain(entry, fact));
  return isCertainOfOne && (facts.length > 1 || isKnown(entry));
}

/** Whether the title, read with certainty, is too long for the name of a subject or a tool. */
function hasLongTitle({ title, confidence }: ListEntry): boolean {
  const words = title.match(/[\p{L}\p{N}]+/gu) ?? [];
  return (
    words.length >= WORDS_OF_A_TITLE && isCertain({ confidence }, 'title') && !NO_TITLE.test(title)
  );
}

/** Whether a paper's link may be in lines below it that belong to no entry. */
function linkBelow(list: List): (entry: ListEntry) => boolean {
  const below = linesBelow(list);
  return (entry) => {
    const { start, end } = below(entry);
    return /https?:\/\//.test(list.source.text.slice(start, end));
  };
}

/** The lines between an entry and the next entry or heading, which may belong to it. */
export function linesBelow({ entries, headings, source }: List): (entry: ListEntry) => Range {
  const all = [...entries, ...headings].sort((a, b) => a.range.start - b.range.start);
  return ({ range: { end } }) => ({
    start: end,
    end: all[lastFrom(all, end - 1) + 1]?.range.start ?? source.text.length,
  });
}

/** Whether a row has a dash or the like in the cell after the title, or words for it in any. */
function hasEmptyMark({ source }: List, { range, titleRange }: ListEntry): boolean {
  const behind = source.text.slice(titleRange.end, range.end);
  return (
    /^[^|\n]{0,20}\|\s*(?:[-–—/]|n\/?a|tba)\s*\|/i.test(behind) ||
    /\|\s*(?:not (?:yet )?available|unavailable|coming soon)\s*\|/i.test(behind)
  );
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
