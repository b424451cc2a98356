import type { Block } from '../../source/block.ts';
import { SHORTEST_PROSE } from '../words/prose-line.ts';
import { isText } from './parts.ts';

/** So many items, and such a share of them, must have prose below. */
const FEWEST = 3;
const SHARE = 0.6;

/**
 * The paragraphs and block quotes that stand at the margin below items where most items of a section
 * have one, as people forget to indent an abstract; Markdown ends the item before it.
 */
export function proseBelow(
  blocks: readonly Block[],
  isEntry: (block: Block) => boolean,
): ReadonlySet<Block> {
  const found = new Set<Block>();
  let items = 0;
  for (const [at, block] of blocks.entries()) {
    if (block.kind !== 'item') continue;
    items++;
    const next = blocks[at + 1];
    if (next !== undefined && isProse(next) && !isEntry(next)) found.add(next);
  }
  return found.size >= FEWEST && found.size >= items * SHARE ? found : new Set();
}

function isProse(block: Block): boolean {
  if (block.kind === 'quote') return block.blocks.length === 1 && block.blocks.every(isText);
  return block.kind === 'paragraph' && block.flat.text.length >= SHORTEST_PROSE;
}
