import { type Column, headerColumn } from '../read/table-columns.ts';
import { markdownOf } from './inert-text.ts';
import type { NewEntry } from './new-entry.ts';

/** Where and how a template is written. */
interface TemplateSetting {
  readonly newline: string;
  /** The bullet or number of the item with the blank behind it, `- ` or `12. `. */
  readonly marker: string;
  /** The bibliography as the README links to it; the key is shown without a link when absent. */
  readonly bibPath?: string | undefined;
  /** The cells of the header where the category has a table. */
  readonly header?: readonly string[] | undefined;
}

/** Writes an entry; undefined where the template has no place for it. */
type Template = (entry: NewEntry, setting: TemplateSetting) => string | undefined;

/** The ways of writing an entry that need no example. */
export const TEMPLATES = {
  'nested-labels': nestedLabels,
  'linked-bullets': linkedBullet,
  table: tableRow,
  'details-abstract': detailsAbstract,
} as const satisfies Readonly<Record<string, Template>>;

export type TemplateName = keyof typeof TEMPLATES;

function nestedLabels(entry: NewEntry, { newline, marker, bibPath }: TemplateSetting): string {
  const { authors, abstract } = entry;
  const labelled = [
    authors === undefined ? undefined : `**Authors:** ${markdownOf(authors)}`,
    whereAndWhen(entry) === '' ? undefined : `**Venue:** ${whereAndWhen(entry)}`,
    abstract === undefined ? undefined : `**Abstract:** ${markdownOf(abstract)}`,
  ].filter((one) => one !== undefined);
  const head = `${marker}${linkedTitle(entry)}${citation(entry, bibPath)}`;
  return [head, ...labelled.map((one) => `${indentBelow(marker)}- ${one}`)].join(newline);
}

function linkedBullet(entry: NewEntry, { newline, marker, bibPath }: TemplateSetting): string {
  const head = `${marker}${headline(entry, bibPath)}`;
  return entry.abstract === undefined
    ? head
    : `${head}${newline}${indentBelow(marker)}- **Abstract:** ${markdownOf(entry.abstract)}`;
}

function detailsAbstract(entry: NewEntry, { newline, marker, bibPath }: TemplateSetting): string {
  const head = `${marker}${headline(entry, bibPath)}`;
  if (entry.abstract === undefined) return head;
  const indent = indentBelow(marker);
  // Between blank lines it is Markdown, where marks can be escaped.
  const parts = ['<details><summary>Abstract</summary>', markdownOf(entry.abstract), '</details>'];
  return [head, parts.map((part) => `${indent}${part}`).join(`${newline}${newline}`)].join(newline);
}

/** A row for the table of the category; columns that nothing is known for stay empty. */
function tableRow(entry: NewEntry, { header, bibPath }: TemplateSetting): string | undefined {
  if (header === undefined) return undefined;
  const columns = header.map(headerColumn);
  const has = (column: Column): boolean => columns.includes(column);
  const { authors, venue, year, url, abstract, title } = entry;
  const linked = has('title') && has('paper') ? markdownOf(title) : linkedTitle(entry);
  const cells: Partial<Record<Column, string | undefined>> = {
    title: `${linked}${citation(entry, bibPath)}`,
    paper: has('title')
      ? url === undefined
        ? undefined
        : `[Paper](${url})`
      : `${linked}${citation(entry, bibPath)}`,
    authors: authors === undefined ? undefined : markdownOf(authors),
    venue: has('date') ? venue && markdownOf(venue) : whereAndWhen(entry).replace(/\*/g, ''),
    date: year?.toString(),
    abstract: abstract === undefined ? undefined : markdownOf(abstract),
  };
  if (!has('title') && !has('paper')) return undefined;
  return `| ${columns.map((column) => cells[column] ?? '').join(' | ')} |`;
}

/** `[Title](address) (key), authors, *venue*, year` */
function headline(entry: NewEntry, bibPath: string | undefined): string {
  const facts = [
    entry.authors === undefined ? undefined : markdownOf(entry.authors),
    whereAndWhen(entry) || undefined,
  ].filter((fact) => fact !== undefined);
  return [linkedTitle(entry) + citation(entry, bibPath), ...facts].join(', ');
}

function linkedTitle({ title, url }: NewEntry): string {
  return url === undefined ? markdownOf(title) : `[${markdownOf(title)}](${url})`;
}

/** `*Moss Letters*, 2021`; the year of `Cups 2021` is not told twice. */
function whereAndWhen({ venue, year }: NewEntry): string {
  const told = year !== undefined && venue?.endsWith(String(year)) === true;
  return [
    venue === undefined ? undefined : `*${markdownOf(venue)}*`,
    told ? undefined : year?.toString(),
  ]
    .filter((part) => part !== undefined)
    .join(', ');
}

function citation({ citationKey, bibLines }: NewEntry, bibPath: string | undefined): string {
  if (citationKey === undefined) return '';
  if (bibPath === undefined || bibLines === undefined) return ` (\`${citationKey}\`)`;
  return ` ([\`${citationKey}\`](${bibPath}#L${bibLines.start}-L${bibLines.end}))`;
}

/** What belongs to an item stands below its text. */
function indentBelow(marker: string): string {
  return ' '.repeat(marker.length);
}
