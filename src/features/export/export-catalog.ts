import type { BibEntry, Bibliography } from '../../bibtex/bibliography.ts';
import type { Catalog } from '../../catalog/catalog.ts';
import { printedArxivDoi } from '../../identifiers/arxiv.ts';
import type { IdentifierKind } from '../../identifiers/identifier.ts';
import type { Confidence, List, ListEntry } from '../../list/list.ts';
import { unsureFacts } from '../../list/sure-fields.ts';
import { csv } from '../../report/csv.ts';
import { fromShownText } from '../../scholarly/dollar-math.ts';
import { plainText } from '../../scholarly/scholarly-text.ts';
import type { Range } from '../../text/range.ts';

/** One entry of the list as it is exported; what is unknown is null. */
interface ExportedEntry {
  readonly kind: 'paper' | 'resource';
  readonly title: string;
  readonly url: string | null;
  readonly links: readonly { readonly text: string; readonly url: string }[];
  readonly categories: readonly string[];
  readonly authors: string | null;
  readonly year: number | null;
  readonly venue: string | null;
  /** Which of title, authors, year and venue may be read wrongly. */
  readonly unsure: readonly string[];
  /** How probable it is that each of them is right, from 0 to 1. */
  readonly confidence: Confidence;
  readonly abstract: string | null;
  /** The key after pairing: that of the bib entry, or else the one shown. */
  readonly citationKey: string | null;
  readonly doi: string | null;
  readonly arxiv: string | null;
  readonly pmid: string | null;
  readonly pmcid: string | null;
  readonly acl: string | null;
  readonly openreview: string | null;
  /** First and last line in the README, from 1. */
  readonly line: number;
  readonly endLine: number;
}

/** One item of a bibliography as it is exported. */
interface ExportedBibEntry {
  readonly key: string;
  readonly type: string;
  /** Decoded values by lower-cased name. */
  readonly fields: Readonly<Record<string, string>>;
  readonly file: string;
  readonly line: number;
  readonly endLine: number;
}

/** A fault of a .bib file as it is exported. */
interface ExportedDiagnostic {
  readonly code: string;
  readonly severity: 'error' | 'warning';
  readonly message: string;
  readonly file: string;
  readonly line: number;
  readonly column: number;
}

/** How much of a README was read, and what was not. */
interface ExportedReading {
  readonly papers: number;
  readonly resources: number;
  /** Links to papers that stand in no entry. */
  readonly unread: readonly { readonly url: string; readonly line: number }[];
  /** Titles of the bibliography that the README prints, and no entry has. */
  readonly unreadTitles: readonly { readonly title: string; readonly line: number }[];
  readonly skipped: readonly {
    readonly heading: string;
    readonly line: number;
    readonly reason: string;
    /** Links to papers in the section. */
    readonly links: number;
  }[];
  /** Entries that are probably read wrongly. */
  readonly doubtful: readonly {
    readonly title: string;
    readonly line: number;
    readonly reason: string;
  }[];
}

/** What a list and its bibliography hold. */
interface ExportedCatalog {
  readonly version: 1;
  readonly entries: readonly ExportedEntry[];
  readonly bibliography: readonly ExportedBibEntry[];
  readonly diagnostics: readonly ExportedDiagnostic[];
  /** How much of the README was read as a list; `null` without a README. */
  readonly reading: ExportedReading | null;
  readonly categories: readonly {
    readonly path: readonly string[];
    readonly line: number;
    /** Entries directly under the heading. */
    readonly entries: number;
  }[];
}

/** Turns a catalog into plain data, in the order of the files. */
export function exportCatalog(catalog: Catalog): ExportedCatalog {
  const { list, bibliographies } = catalog;
  return {
    version: 1,
    entries: list?.entries.map((entry) => exportEntry(entry, catalog)) ?? [],
    bibliography: bibliographies.flatMap((bibliography) =>
      bibliography.entries.map((entry) => exportBibEntry(entry, bibliography)),
    ),
    diagnostics: bibliographies.flatMap(exportDiagnostics),
    reading: list === undefined ? null : exportReading(list),
    categories:
      list?.categories.map(({ path, heading, entries }) => ({
        path,
        line: list.source.lines.position(heading.range.start).line,
        entries,
      })) ?? [],
  };
}

function exportReading({ reading, source: { lines } }: List): ExportedReading {
  const { papers, resources, unread, unreadTitles, skipped, doubtful } = reading;
  const lineOf = ({ start }: Range): number => lines.position(start).line;
  return {
    papers,
    resources,
    unread: unread.map(({ url, range }) => ({ url, line: lineOf(range) })),
    unreadTitles: unreadTitles.map(({ title, range }) => ({ title, line: lineOf(range) })),
    skipped: skipped.map(({ heading, range, reason, links }) => ({
      heading,
      line: lineOf(range),
      reason,
      links,
    })),
    doubtful: doubtful.map(({ entry: { title, range }, reason }) => ({
      title,
      line: lineOf(range),
      reason,
    })),
  };
}

function exportEntry(entry: ListEntry, catalog: Catalog): ExportedEntry {
  const lines = catalog.list?.source.lines;
  const { start, end } = entry.range;
  const identifier = (wanted: IdentifierKind): string | null =>
    entry.identifiers.find(({ kind }) => kind === wanted)?.id ?? null;
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
    unsure: unsureFacts(entry),
    confidence: Object.fromEntries(
      Object.entries(entry.confidence).map(([fact, value]) => [
        fact,
        Math.round(value * 1000) / 1000,
      ]),
    ),
    abstract: entry.abstract === undefined ? null : plainText(fromShownText(entry.abstract.text)),
    citationKey: catalog.pairOf(entry)?.bibEntry.key ?? entry.citation?.key ?? null,
    doi: identifier('doi') ?? arxivDoi ?? null,
    arxiv,
    pmid: identifier('pmid'),
    pmcid: identifier('pmcid'),
    acl: identifier('acl'),
    openreview: identifier('openreview'),
    line: lines?.position(start).line ?? 1,
    endLine: lines?.position(Math.max(start, end - 1)).line ?? 1,
  };
}

function exportBibEntry(entry: BibEntry, { source }: Bibliography): ExportedBibEntry {
  const { start, end } = entry.range;
  return {
    key: entry.key,
    type: entry.type,
    fields: Object.fromEntries([...entry.fields].map(([name, { value }]) => [name, value])),
    file: source.path,
    line: source.lines.position(start).line,
    endLine: source.lines.position(Math.max(start, end - 1)).line,
  };
}

function exportDiagnostics({ diagnostics, source }: Bibliography): ExportedDiagnostic[] {
  return diagnostics.map(({ code, severity, message, range }) => ({
    code,
    severity,
    message,
    file: source.path,
    ...source.lines.position(range.start),
  }));
}

/** The entries of a list as a table, one row each; category paths are joined by " > ". */
export function exportCsv({ entries }: ExportedCatalog): string {
  return csv([
    [
      'kind',
      'title',
      'url',
      'category',
      'authors',
      'year',
      'venue',
      'citation key',
      'doi',
      'arxiv',
      'pmid',
      'pmcid',
      'acl',
      'openreview',
      'abstract',
      'line',
    ],
    ...entries.map((entry) => [
      entry.kind,
      entry.title,
      entry.url,
      entry.categories.join(' > '),
      entry.authors,
      entry.year,
      entry.venue,
      entry.citationKey,
      entry.doi,
      entry.arxiv,
      entry.pmid,
      entry.pmcid,
      entry.acl,
      entry.openreview,
      entry.abstract,
      entry.line,
    ]),
  ]);
}
