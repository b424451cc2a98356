import { parentKeys } from '../../bibtex/bib-entry-draft.ts';
import type { BibEntry } from '../../bibtex/bibliography.ts';
import type { Catalog } from '../../catalog/catalog.ts';
import { type IdentifierKind, idOf } from '../../identifiers/identifier.ts';
import type { ListEntry } from '../../list/list.ts';
import { fromShownText } from '../../scholarly/dollar-math.ts';
import { foldSpaces } from '../../scholarly/scholarly-text.ts';
import { toTex } from '../../scholarly/to-tex.ts';
import { type ListedPaper, listedPaper } from './listed-paper.ts';

/**
 * The bibliography of a list: the bib entries of its papers as they are written, then for papers
 * without one an entry of their facts in the list.
 */
export function exportBibtex(catalog: Catalog): string {
  const written: string[] = [];
  const keys = new Set<string>();
  for (const { entries, source, tree } of catalog.bibliographies) {
    for (const node of tree.nodes) {
      if (node.kind !== 'string' && node.kind !== 'preamble') continue;
      written.push(source.text.slice(node.range.start, node.range.end));
    }
    const isListed = (entry: BibEntry): boolean =>
      catalog.list === undefined || catalog.pairsOf(entry).length > 0;
    for (const entry of withParents(entries.filter(isListed), entries)) {
      keys.add(entry.key.toLowerCase());
      written.push(source.text.slice(entry.range.start, entry.range.end));
    }
  }
  for (const entry of catalog.list?.entries ?? []) {
    if (entry.kind !== 'paper' || catalog.pairOf(entry) !== undefined) continue;
    written.push(stub(entry, listedPaper(entry, keys)));
  }
  return written.length === 0 ? '' : `${written.join('\n\n')}\n`;
}

/** Some entries of a file, and behind them those that they inherit from. */
function withParents(some: readonly BibEntry[], all: readonly BibEntry[]): ReadonlySet<BibEntry> {
  const byKey = new Map(all.map((entry) => [entry.key.toLowerCase(), entry]));
  const kept = new Set(some);
  for (const child of kept) {
    for (const key of parentKeys(child)) {
      const parent = byKey.get(key);
      if (parent !== undefined) kept.add(parent);
    }
  }
  return kept;
}

/** Where entries of a type have their venue. */
const CONTAINERS: Readonly<Record<string, string>> = {
  article: 'journal',
  inproceedings: 'booktitle',
};

function stub(entry: ListEntry, paper: ListedPaper): string {
  const id = (kind: IdentifierKind): string | undefined => idOf(entry.identifiers, kind);
  const arxiv = id('arxiv');
  const { title, year, url, authors, abstract } = entry;
  const venue = paper.venue ?? entry.venue;
  const fields: [string, string | number | false | undefined][] = [
    ['title', latex(title)],
    ['author', paper.author && latex(paper.author)],
    ['year', year],
    [CONTAINERS[paper.type] ?? 'howpublished', venue && latex(venue)],
    ['doi', id('doi')],
    ['eprint', arxiv],
    ['archiveprefix', arxiv && 'arXiv'],
    ['pmid', id('pmid')],
    ['pmcid', id('pmcid')],
    ['acl', id('acl')],
    ['openreview', id('openreview')],
    ['url', url?.replace(/\s/g, '').replace(/[{}]/g, encodeURIComponent)],
    ['note', paper.author === undefined && authors && latex(`Authors as listed: ${authors}`)],
    ['abstract', abstract?.text && latex(abstract.text)],
  ];
  const lines = fields.flatMap(([name, value]) =>
    value === undefined || value === false || value === '' ? [] : [`  ${name} = {${value}},`],
  );
  return `@${paper.type}{${paper.key},\n${lines.join('\n')}\n}`;
}

/** What the list shows, as LaTeX. */
function latex(shown: string): string {
  return toTex(foldSpaces(fromShownText(shown)), false);
}
