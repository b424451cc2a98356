import { inertMarkdown } from '../../report/markdown-text.ts';
import { shorten } from '../../text/shorten.ts';
import type { AddedPaper } from './added-papers.ts';

/** Rows beyond these are counted, not shown. */
const MOST_PAPERS = 30;
/** More rows are folded. */
const MOST_OPEN = 10;
const LONGEST_CELL = 160;

/** A table of the papers that a pull request adds; nothing where it adds none. */
export function papersTable(added: readonly AddedPaper[]): string[] {
  if (added.length === 0) return [];
  const rows = added.slice(0, MOST_PAPERS).map(({ title, categories, key, abstract, doi }) => {
    const cells = [
      title,
      categories.join(' › ') || '–',
      key ?? 'missing',
      abstract ? 'yes' : 'no',
      doi ?? '–',
    ];
    return `| ${cells.map(cell).join(' | ')} |`;
  });
  const left = added.length - rows.length;
  const table = [
    '| added paper | category | citation key | abstract | DOI |',
    '| --- | --- | --- | --- | --- |',
    ...rows,
  ].join('\n');
  const more = left > 0 ? [`… and ${left} more ${left === 1 ? 'paper' : 'papers'}.`] : [];
  if (rows.length <= MOST_OPEN) return [table];
  const whole = [table, ...more].join('\n\n');
  return [`<details><summary>${added.length} added papers</summary>\n\n${whole}\n\n</details>`];
}

function cell(text: string): string {
  return inertMarkdown(shorten(text, LONGEST_CELL));
}
