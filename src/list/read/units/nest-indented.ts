import type { Block, ItemBlock } from '../../source/block.ts';

/**
 * Puts blocks that are indented below a numbered item into it. Markdown does so only from the width
 * of the number on: three spaces are enough below `9.`, but not below `10.`.
 */
export function nestIndented(blocks: readonly Block[], source: string): readonly Block[] {
  const nested: Block[] = [];
  let owner: { readonly item: ItemBlock; readonly below: Block[] } | undefined;
  const close = (): void => {
    if (owner !== undefined) nested.push(withBelow(owner.item, owner.below));
    owner = undefined;
  };
  for (const block of blocks) {
    if (owner !== undefined && isBelow(block, source)) {
      owner.below.push(block);
      continue;
    }
    close();
    if (block.kind === 'item' && block.ordered) owner = { item: block, below: [] };
    else nested.push(block);
  }
  close();
  return nested;
}

function withBelow(item: ItemBlock, below: readonly Block[]): ItemBlock {
  const last = below.at(-1);
  if (last === undefined) return item;
  const range = { start: item.range.start, end: last.range.end };
  return { ...item, range, blocks: [...item.blocks, ...below] };
}

/** Fewer spaces are an oversight. */
const LEAST = 2;

function isBelow(block: Block, source: string): boolean {
  const isPart = block.kind === 'paragraph' || (block.kind === 'item' && !block.ordered);
  const before = source.slice(Math.max(0, block.range.start - LEAST), block.range.start);
  return isPart && before.length === LEAST && before.trim() === '' && !before.includes('\n');
}
