import type { Block } from '../../source/block.ts';
import type { Candidate } from '../pieces/candidate.ts';
import { isStanding } from './beginnings.ts';
import { groupsOf } from './groups.ts';
import { withLabelledLines } from './labelled-lines.ts';
import { linesOf } from './lines.ts';
import type { Looker } from './look.ts';
import { Units } from './units.ts';

/** The candidates of a section: which of its blocks are one entry each, with what belongs to them. */
export function candidatesOf(
  whole: readonly Block[],
  source: string,
  looker: Looker,
): readonly Candidate[] {
  const unfolded = whole.flatMap((block) => unfold(block, source, looker));
  const blocks = withLabelledLines(unfolded, source);
  const units = new Units(blocks, looker);
  const found = units.read();
  const starts = new Set(found.map(({ range }) => range.start));
  const groupAt = groupsOf(blocks, (block) => starts.has(block.range.start));
  return found
    .map((one) => {
      const group = [...groupAt(one.range.start), ...one.group];
      return group.length === 0 ? one : { ...one, group };
    })
    .sort((a, b) => a.range.start - b.range.start);
}

/** Replaces quotations with entries by their blocks, and paragraphs of entries by their lines. */
function unfold(block: Block, source: string, looker: Looker): readonly Block[] {
  if (block.kind === 'quote') {
    const inner = block.blocks.map(asParagraph);
    const holds = inner.some(
      (one) => one.kind === 'table' || one.kind === 'item' || isStanding(one, looker) === 2,
    );
    return holds ? inner.flatMap((one) => unfold(one, source, looker)) : [block];
  }
  return block.kind === 'paragraph' ? linesOf(block, source, looker) : [block];
}

/** A heading within a quotation begins no section of the list: it is a line in large letters. */
function asParagraph(block: Block): Block {
  return block.kind === 'heading' ? { ...block, kind: 'paragraph' } : block;
}
