import type { Catalog } from '../../catalog/catalog.ts';
import { type IdentifierKind, idOf } from '../../identifiers/identifier.ts';
import type { ListEntry } from '../../list/list.ts';
import { fromShownText } from '../../scholarly/dollar-math.ts';
import { foldSpaces } from '../../scholarly/scholarly-text.ts';
import { toTex } from '../../scholarly/to-tex.ts';

/**
 * The bibliography of a list: the bib entries of its papers as they are written, then for papers
 * without one a `@misc` of their facts in the list.
 */
export function exportBibtex(catalog: Catalog): string {
  const written: string[] = [];
  const keys = new Set<string>();
  for (const { entries, source, tree } of catalog.bibliographies) {
    for (const node of tree.nodes) {
      if (node.kind === 'string') written.push(source.text.slice(node.range.start, node.range.end));
    }
    for (const entry of entries) {
      if (catalog.list !== undefined && catalog.pairsOf(entry).length === 0) continue;
      keys.add(entry.key.toLowerCase());
      written.push(source.text.slice(entry.range.start, entry.range.end));
    }
  }
  for (const entry of catalog.list?.entries ?? []) {
    if (entry.kind !== 'paper' || catalog.pairOf(entry) !== undefined) continue;
    written.push(stub(entry, freeKey(entry, keys)));
  }
  return written.length === 0 ? '' : `${written.join('\n\n')}\n`;
}

function stub(entry: ListEntry, key: string): string {
  const id = (kind: IdentifierKind): string | undefined => idOf(entry.identifiers, kind);
  const arxiv = id('arxiv');
  const { title, year, venue, url, authors, abstract } = entry;
  const fields: [string, string | number | undefined][] = [
    ['title', latex(title)],
    ['year', year],
    ['howpublished', venue && latex(venue)],
    ['doi', id('doi')],
    ['eprint', arxiv],
    ['archiveprefix', arxiv && 'arXiv'],
    ['pmid', id('pmid')],
    ['pmcid', id('pmcid')],
    ['acl', id('acl')],
    ['openreview', id('openreview')],
    ['url', url?.replace(/\s/g, '').replace(/[{}]/g, encodeURIComponent)],
    ['note', authors && latex(`Authors as listed: ${authors}`)],
    ['abstract', abstract?.text && latex(abstract.text)],
  ];
  const lines = fields.flatMap(([name, value]) =>
    value === undefined || value === '' ? [] : [`  ${name} = {${value}},`],
  );
  return `@misc{${key},\n${lines.join('\n')}\n}`;
}

/** `shown key` or first word of the title and year, with a, b, c where it is already used. */
function freeKey(entry: ListEntry, taken: Set<string>): string {
  const word =
    entry.title
      .normalize('NFKD')
      .replace(/[^A-Za-z0-9 ]+/g, '')
      .trim()
      .split(' ')[0] || 'entry';
  const base =
    entry.citation?.key?.replace(/[\s,{}()"#%\\~=']/g, '') || `${word}${entry.year ?? ''}`;
  let key = base;
  for (let number = 2; taken.has(key.toLowerCase()); number++) key = `${base}-${number}`;
  taken.add(key.toLowerCase());
  return key;
}

/** What the list shows, as LaTeX. */
function latex(shown: string): string {
  return toTex(foldSpaces(fromShownText(shown)), false);
}
