import type { Catalog } from '../../catalog/catalog.ts';
import { type CslItem, type CslName, exportCslJson } from './export-csl-json.ts';
import types from './types.json' with { type: 'json' };

/** RIS's types for CSL's (RIS format specification 2011, appendix B). */
const TYPES: Readonly<Record<string, string>> = types.ris;

/**
 * A catalog as RIS for reference managers: one record for each item of its CSL-JSON. Lines end with
 * CR LF, as the format requires. Identifiers without a tag of their own are in notes
 * (`arXiv:2303.14070`).
 */
export function exportRis(catalog: Catalog): string {
  return exportCslJson(catalog)
    .map((item) =>
      tagsOf(item)
        .map(([tag, value]) => `${tag}  - ${value.replace(/\s+/g, ' ').trim()}\r\n`)
        .join(''),
    )
    .join('\r\n');
}

function tagsOf(item: CslItem): [string, string][] {
  const type = TYPES[item.type] ?? 'GEN';
  const [first, last] = pagesOf(item.page);
  const isPaper = type === 'CONF';
  const year = item.issued?.['date-parts']?.[0]?.[0]?.toString();
  const series = item['collection-title'];
  const optional: [string, string | undefined][] = [
    ['TI', item.title],
    ...namesOf(item.author).map((name): [string, string] => ['AU', name]),
    ...namesOf(item.editor).map((name): [string, string] => [type === 'BOOK' ? 'A3' : 'A2', name]),
    ['T2', item['container-title'] ?? (type === 'BOOK' ? series : undefined)],
    ['T3', type === 'BOOK' ? undefined : series],
    // For papers of a conference, T2 is its name, and C3 that of the proceedings.
    ['C3', isPaper ? item['container-title'] : undefined],
    ['DA', dateText(item.issued?.['date-parts']?.[0])],
    ['PY', year],
    ['C2', isPaper ? year : type === 'JOUR' ? item.PMCID : undefined],
    ['VL', item.volume],
    [type === 'JOUR' ? 'IS' : 'M1', item.issue ?? item.number],
    ['SP', first],
    ['EP', last],
    ['PB', item.publisher],
    [isPaper ? 'C1' : 'CY', item['publisher-place']],
    ['SN', item.ISSN ?? item.ISBN],
    ['ET', type === 'JOUR' ? undefined : item.edition],
    ['LA', item.language],
    ['DO', item.DOI],
    ['AN', item.PMID],
    ['UR', item.URL],
    ['Y2', dateText(item.accessed?.['date-parts']?.[0])],
    ['AB', item.abstract],
    ...(item.keyword ?? '')
      .split(/[,;]/)
      .map((word): [string, string | undefined] => ['KW', word.trim()]),
    ...notesOf(item, type).map((note): [string, string] => ['N1', note]),
    ['ID', item.id],
  ];
  const tags = optional.flatMap(([tag, value]): [string, string][] =>
    value === undefined || value.trim() === '' ? [] : [[tag, value]],
  );
  return [['TY', type], ...tags, ['ER', '']];
}

/** The persons and groups; each tag is one of them, so that "and others" is a note. */
function namesOf(names: readonly CslName[] = []): string[] {
  return names.filter((name) => !isOthers(name)).map(nameText);
}

function isOthers({ literal }: CslName): boolean {
  return literal === 'others';
}

/** `Family, Given, Suffix`, or the name of a group. */
function nameText(name: CslName): string {
  if (name.literal !== undefined) return name.literal;
  const family = [name['non-dropping-particle'], name.family].filter(Boolean).join(' ');
  return [family, name.given, name.suffix].filter((part) => part !== undefined).join(', ');
}

/** `2021/05/03/`, as exact as it is known. */
function dateText(parts: readonly number[] | undefined): string | undefined {
  if (parts === undefined) return undefined;
  const [year, month, day] = parts.map((part) => String(part).padStart(2, '0'));
  return [year, month, day].filter((part) => part !== undefined).join('/');
}

function pagesOf(page: string | undefined): [string | undefined, string | undefined] {
  const [first, last] = page?.split(page.includes('–') ? '–' : '-') ?? [];
  return [first?.trim(), last?.trim()];
}

function notesOf(
  { author = [], note, archive_location: arxiv, custom, PMCID }: CslItem,
  type: string,
): string[] {
  return [
    note,
    author.some(isOthers) ? 'Further authors are not named.' : undefined,
    arxiv === undefined ? undefined : `arXiv:${arxiv}`,
    type === 'JOUR' || PMCID === undefined ? undefined : `PMCID: ${PMCID}`,
    custom?.acl === undefined ? undefined : `ACL Anthology: ${custom.acl}`,
    custom?.openreview === undefined ? undefined : `OpenReview: ${custom.openreview}`,
  ].filter((one) => one !== undefined);
}
