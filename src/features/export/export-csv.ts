import { csv } from '../../report/csv.ts';
import type { ExportedCatalog } from './export-catalog.ts';

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
