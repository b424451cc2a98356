import { fold } from '../../text/fold.ts';
import type { Row } from '../source/block.ts';
import { type FlatText, plain } from '../source/flat-text.ts';
import { authorEvidence } from './authors.ts';
import { isGenericLabel } from './link-role.ts';
import { isDate } from './year.ts';

/** What a column holds, by its header first, by its cells where that says nothing. */
export type Column =
  | 'title'
  | 'name'
  | 'paper'
  | 'authors'
  | 'venue'
  | 'date'
  | 'abstract'
  | 'link'
  | 'other';

const HEADERS: readonly (readonly [Column, RegExp])[] = [
  [
    'title',
    /^(?:title|titles|paper title|paper name|article|article title|标题|题目|论文标题|论文名称|publication title|paper titles|study)$/,
  ],
  [
    'paper',
    /^(?:paper|papers|publication link|paper link|papers link|pdf|arxiv|reference|references|论文|paper url|paper pdf|original paper|link to paper|doi|pdf link|source paper|citation)$/,
  ],
  ['authors', /^(?:authors?|author s|first author|作者)$/],
  [
    'venue',
    /^(?:venue|pub|publication|publications|conference|conf|journal|publisher|published in|conference journal|journal conference|会议|期刊|pub venue|source|venue year|published|where|proceedings|publish|pub info)$/,
  ],
  [
    'date',
    /^(?:date|year|publish date|published year|publication date|time|published|pub date|年份|日期|时间|release date|release|released|release time|publication year|publish time|year month)$/,
  ],
  ['abstract', /^(?:abstract|摘要)$/],
  [
    'link',
    /^(?:links?|code|codes|github|project|website|official website|url|dataset link|demo|page|data|code link|代码|repo|repository|resources?|homepage|material|materials|model weight|weights?|tldr|comment|comments)$/,
  ],
  [
    'name',
    /^(?:name|method|methods|model|models|model name|dataset|datasets|data name|data|algorithm|approach|framework|benchmark|system|medical vlm|medical dataset|tool|project name|名称|模型|数据集|alias|acronym|short name|abbreviation|abbr|nickname|work|evaluation framework|toolkit|library|resource|package)$/,
  ],
];

/** What a cell reads. */
export const textOf = (flat: FlatText | undefined): string =>
  flat === undefined ? '' : plain(flat, { start: 0, end: flat.text.length });

/** What the columns of a table hold; exactly one of them is the title's. */
export function columnsOf(header: readonly FlatText[], rows: readonly Row[]): Column[] {
  const width = Math.max(header.length, ...rows.slice(0, 50).map(({ cells }) => cells.length));
  const columns = Array.from({ length: width }, (_, index) => headerColumn(textOf(header[index])));
  if (columns.includes('title')) return columns;
  const paper = columns.findIndex(
    (column, index) => column === 'paper' && holdsTitles(rows, index),
  );
  const candidates = columns
    .map((_, index) => index)
    .filter(
      (index) => !['authors', 'venue', 'date', 'abstract'].includes(columns[index] ?? 'other'),
    );
  const titled =
    paper >= 0
      ? paper
      : candidates.find(
          (index) =>
            columns[index] !== 'name' &&
            columns[index] !== 'link' &&
            holdsTitles(rows, index, columns.includes('name')),
        );
  const named = columns.indexOf('name');
  const chosen =
    titled ??
    (named >= 0
      ? named
      : (candidates.find((index) => columns[index] === 'other' && isFilled(rows, index)) ??
        candidates[0]));
  if (chosen !== undefined) columns[chosen] = 'title';
  return columns;
}

/** What a header says of its column. */
export function headerColumn(text: string): Column {
  const folded = fold(text);
  const exact = HEADERS.find(([, pattern]) => pattern.test(folded))?.[0];
  if (exact !== undefined) return exact;
  if (/\b(?:title)\b/.test(folded)) return 'title';
  if (/\b(?:authors?)\b/.test(folded)) return 'authors';
  if (/\b(?:dataset|model|method)s?$/.test(folded) && folded.split(' ').length <= 3) return 'name';
  if (/\b(?:year|date)\b/.test(folded)) return 'date';
  return 'other';
}

/** Whether most cells of a column read like titles of works. */
function holdsTitles(rows: readonly Row[], column: number, onlyLinked = false): boolean {
  let titles = 0;
  let filled = 0;
  for (const { cells } of rows.slice(0, 40)) {
    const cell = cells[column];
    const text = textOf(cell);
    if (cell === undefined || text === '' || text === '-') continue;
    filled++;
    const named = cell.links.length > 0 && !isGenericLabel(text);
    const words = text.split(/\s+/).length;
    const bold = cell.marks.some(({ kind, start }) => kind === 'bold' && start < 8);
    if (
      authorEvidence(text) === 'none' &&
      !isDate(text) &&
      (words >= 4 || bold) &&
      (cell.links.length > 0 || !onlyLinked) &&
      (named || words >= 4)
    )
      titles++;
  }
  return filled > 0 && titles >= filled * 0.5;
}

function isFilled(rows: readonly Row[], column: number): boolean {
  const filled = rows.filter(({ cells }) => /\p{L}{2}/u.test(textOf(cells[column]))).length;
  return filled >= rows.length * 0.6;
}
