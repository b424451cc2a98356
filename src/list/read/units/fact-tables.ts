import type { Block, Row, TableBlock } from '../../source/block.ts';
import { FlatBuilder } from '../../source/flat-builder.ts';
import { EMPTY_FLAT, type FlatText, plain } from '../../source/flat-text.ts';
import { columnKind } from '../words/vocabulary.ts';

/** So many rows, and such a share of them, must begin with different labels. */
const FEWEST = 2;
const SHARE = 0.6;

/**
 * Replaces tables that are the facts of one paper, `| Authors | Ada Moss |` and `| Year | 2021 |`,
 * by a paragraph for each row: `Authors: Ada Moss`.
 */
export function withoutFactTables(blocks: readonly Block[]): readonly Block[] {
  return blocks.flatMap((block) => (block.kind === 'table' ? (factsOf(block) ?? block) : block));
}

/** The facts of a table, if it is one of facts; its header may be the first or none. */
function factsOf({ header, rows, range }: TableBlock): readonly Block[] | undefined {
  if (header.length !== 2 || rows.some(({ cells }) => cells.length > 2)) return undefined;
  const [name = EMPTY_FLAT, value = EMPTY_FLAT] = header;
  const isFact = isLabel(name) && value.text.trim() !== '' && !isLabel(value);
  const all: readonly Row[] = isFact ? [{ range, cells: header }, ...rows] : rows;
  const labels = new Set(
    all.flatMap(({ cells: [first = EMPTY_FLAT] }) => (isLabel(first) ? wordsOf(first) : [])),
  );
  if (labels.size < FEWEST || labels.size < all.length * SHARE) return undefined;
  return all.map(({ cells: [first = EMPTY_FLAT, second = EMPTY_FLAT], ...row }) => ({
    kind: 'paragraph',
    range: row.range,
    flat: labelled(first, second),
  }));
}

function wordsOf(cell: FlatText): string {
  return plain(cell, { start: 0, end: cell.text.length });
}

/** Whether a cell is a label; a number in front of a row is none. */
function isLabel(cell: FlatText): boolean {
  const kind = columnKind(wordsOf(cell));
  return cell.links.length === 0 && kind !== 'other' && kind !== 'index';
}

/** A label and its fact as one text. */
function labelled(label: FlatText, fact: FlatText): FlatText {
  const builder = new FlatBuilder();
  builder.append(label);
  builder.add(': ', label.pieces.at(-1)?.source ?? 0, 0);
  builder.append(fact);
  return builder.build();
}
