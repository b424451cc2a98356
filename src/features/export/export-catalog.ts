import type { BibEntry, Bibliography } from '../../bibtex/bibliography.ts';
import type { Catalog } from '../../catalog/catalog.ts';
import { printedArxivDoi } from '../../identifiers/arxiv.ts';
import { type IdentifierKind, idOf } from '../../identifiers/identifier.ts';
import { uncertainFacts } from '../../list/certain-facts.ts';
import type { List, ListEntry } from '../../list/list.ts';
import { fromShownText } from '../../scholarly/dollar-math.ts';
import { plainText } from '../../scholarly/scholarly-text.ts';
import type { Range } from '../../text/range.ts';

/** The content of a list and its bibliography, as plain data in the order of the files. */
export function exportCatalog(catalog: Catalog) {
  const { list, bibliographies } = catalog;
  return {
    version: 1 as const,
    entries: list?.entries.map((entry) => exportEntry(entry, catalog)) ?? [],
    bibliography: bibliographies.flatMap((bibliography) =>
      bibliography.entries.map((entry) => exportBibEntry(entry, bibliography)),
    ),
    diagnostics: bibliographies.flatMap(exportDiagnostics),
    /** How much of the README was read as a list; `null` without a README. */
    reading: list === undefined ? null : exportReading(list),
    categories:
      list?.categories.map(({ path, heading, entries }) => ({
        path,
        line: list.source.lines.position(heading.range.start).line,
        /** Entries directly under the heading. */
        entries,
      })) ?? [],
  };
}

/** How much of a README was read, and what was not. */
function exportReading({ reading, source: { lines } }: List) {
  const { papers, resources, unread, unreadTitles, unreadCitations, skipped, doubtful } = reading;
  const lineOf = ({ start }: Range): number => lines.position(start).line;
  return {
    papers,
    resources,
    /** Links to papers that are in no entry. */
    unread: unread.map(({ url, range }) => ({ url, line: lineOf(range) })),
    /** Titles of the bibliography that the README prints, and no entry has. */
    unreadTitles: unreadTitles.map(({ title, range }) => ({ title, line: lineOf(range) })),
    /** Items that look like citations, but belong to no entry. */
    unreadCitations: unreadCitations.map((range) => ({ line: lineOf(range) })),
    skipped: skipped.map(({ heading, range, reason, links }) => ({
      heading,
      line: lineOf(range),
      reason,
      /** Links to papers in the section. */
      links,
    })),
    /** Entries that are probably misread. */
    doubtful: doubtful.map(({ entry: { title, range }, reason }) => ({
      title,
      line: lineOf(range),
      reason,
    })),
  };
}

/** One entry of the list; what is unknown is null. */
function exportEntry(entry: ListEntry, catalog: Catalog) {
  const lines = catalog.list?.source.lines;
  const { start, end } = entry.range;
  const identifier = (kind: IdentifierKind): string | null => idOf(entry.identifiers, kind) ?? null;
  const arxiv = identifier('arxiv');
  const printed = catalog.list?.source.text.slice(start, end) ?? '';
  const arxivDoi = arxiv === null ? undefined : printedArxivDoi(printed, arxiv);
  return {
    kind: entry.kind,
    title: plainText(fromShownText(entry.title)),
    url: entry.url ?? null,
    links: entry.links.map(({ text, url }) => ({ text, url })),
    categories: entry.categories,
    authors: entry.authors ?? null,
    year: entry.year ?? null,
    venue: entry.venue ?? null,
    /** Which of title, authors, year and venue may be misread. */
    uncertain: uncertainFacts(entry),
    /** How probable it is that each of them is right, from 0 to 1. */
    confidence: Object.fromEntries(
      Object.entries(entry.confidence).map(([fact, value]) => [fact, thousandths(value)]),
    ),
    abstract: entry.abstract === undefined ? null : plainText(fromShownText(entry.abstract.text)),
    /** The key after pairing: that of the bib entry, or else the one shown. */
    citationKey: catalog.pairOf(entry)?.bibEntry.key ?? entry.citation?.key ?? null,
    doi: identifier('doi') ?? arxivDoi ?? null,
    arxiv,
    pmid: identifier('pmid'),
    pmcid: identifier('pmcid'),
    acl: identifier('acl'),
    openreview: identifier('openreview'),
    /** First and last line in the README, from 1. */
    line: lines?.position(start).line ?? 1,
    endLine: lines?.position(Math.max(start, end - 1)).line ?? 1,
  };
}

const thousandths = (value: number): number => Math.round(value * 1000) / 1000;

function exportBibEntry(entry: BibEntry, { source }: Bibliography) {
  const { start, end } = entry.range;
  return {
    key: entry.key,
    type: entry.type,
    /** Decoded values by lower-cased name. */
    fields: Object.fromEntries([...entry.fields].map(([name, { value }]) => [name, value])),
    file: source.path,
    line: source.lines.position(start).line,
    endLine: source.lines.position(Math.max(start, end - 1)).line,
  };
}

function exportDiagnostics({ diagnostics, source }: Bibliography) {
  return diagnostics.map(({ code, severity, message, range }) => ({
    code,
    severity,
    message,
    file: source.path,
    ...source.lines.position(range.start),
  }));
}

const COLUMNS = [
  'kind',
  'title',
  'url',
  'categories',
  'authors',
  'year',
  'venue',
  'citationKey',
  'doi',
  'arxiv',
  'pmid',
  'pmcid',
  'acl',
  'openreview',
  'abstract',
  'line',
] as const;
const HEADERS: Readonly<Record<string, string>> = {
  categories: 'category',
  citationKey: 'citation key',
};

/** The entries of a list as a table, one row each; category paths are joined by " > ". */
export function exportCsv({ entries }: ReturnType<typeof exportCatalog>): string {
  const rows = entries.map((entry) =>
    COLUMNS.map((column) => (column === 'categories' ? entry[column].join(' > ') : entry[column])),
  );
  return csv([COLUMNS.map((column) => HEADERS[column] ?? column), ...rows]);
}

/**
 * Values that a spreadsheet would run as a formula get a leading apostrophe
 * (https://owasp.org/www-community/attacks/CSV_Injection), including the wide forms of these characters.
 */
const FORMULA = /^[=+\-@\t\r\n\uff0b\uff0d\uff1d\uff20]/;

/** Rows as comma-separated values: RFC 4180, with CRLF line endings. */
export function csv(rows: readonly (readonly (string | number | null)[])[]): string {
  return rows.map((row) => `${row.map(cell).join(',')}\r\n`).join('');
}

function cell(value: string | number | null): string {
  if (value === null) return '';
  if (typeof value === 'number') return String(value);
  const text = FORMULA.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
