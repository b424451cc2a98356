import type { TableBlock } from '../source/block.ts';
import { plain } from '../source/flat-text.ts';
import type { Candidate, Part } from './candidate.ts';
import { cutDetails } from './details.ts';
import { columnKind } from './vocabulary.ts';

/** The rows of a table, each with its cells as parts; the header says what columns hold. */
export function rowsOf({ header, rows }: TableBlock): Candidate[] {
  const kinds = header.map((cell) => columnKind(plain(cell, { start: 0, end: cell.text.length })));
  return rows.flatMap(({ range, cells }): Candidate[] => {
    const { texts, details } = cutDetails(cells);
    const filled = texts.filter(({ text, links }) => text.trim() !== '' || links.length > 0);
    // One cell that fills its row names the rows below.
    if (filled.length < 2 && kinds.length > 1 && filled.every(({ links }) => links.length === 0))
      return [];
    const parts = texts.map(
      (flat, index): Part => ({
        flat,
        place: 'cell',
        column: { index, kind: kinds[index] ?? 'other' },
      }),
    );
    return [{ kind: 'row', range, parts, details, bibtex: [], group: [] }];
  });
}
