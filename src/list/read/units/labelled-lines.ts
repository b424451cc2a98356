import type { Block, ItemBlock, TextBlock } from '../../source/block.ts';
import { cutLines, groupLines } from './lines.ts';

/** Lines that begin with the same words before a colon, so many in a section, begin with a label. */
const FEWEST = 3;
const LEAD = /^\s{0,20}(\p{L}[^:：\n]{1,19})[:：](?!\/\/)/u;
/** Where a line within a text may begin with a label. */
const MAY_LEAD = /\n[^:：\n]{2,40}[:：]/;

/**
 * The items of a section with the lines of their first texts that begin with a label as texts below:
 * `Task: ...`, `Data: ...` right below a title. A label is what several items have.
 */
export function withLabelledLines(blocks: readonly Block[], source: string): readonly Block[] {
  const cut = new Map(
    blocks.flatMap((block) => {
      const text = block.kind === 'item' ? textOf(block, source) : undefined;
      return text === undefined ? [] : [[block, { text, lines: cutLines(text, source) }] as const];
    }),
  );
  const counts = new Map<string, number>();
  for (const { lines } of cut.values())
    for (const lead of new Set(lines.slice(1).map(leadOf)))
      if (lead !== undefined) counts.set(lead, (counts.get(lead) ?? 0) + 1);
  return blocks.map((block) => {
    const found = cut.get(block);
    if (block.kind !== 'item' || found === undefined) return block;
    const begins = found.lines.map(
      (line, at) => at === 0 || (counts.get(leadOf(line) ?? '') ?? 0) >= FEWEST,
    );
    const texts = groupLines(found.text, found.lines, begins);
    return { ...block, blocks: [...texts, ...block.blocks.slice(1)] };
  });
}

/** The first text of an item, where one of its lines may begin with a label. */
function textOf({ blocks }: ItemBlock, source: string): TextBlock | undefined {
  const [first] = blocks;
  // A line behind a break stands for itself already.
  if (first?.kind !== 'paragraph' || first.flat.text.includes('\n')) return undefined;
  return MAY_LEAD.test(source.slice(first.range.start, first.range.end)) ? first : undefined;
}

function leadOf({ flat }: ReturnType<typeof cutLines>[number]): string | undefined {
  return flat.links.some(({ start }) => start === 0) ? undefined : LEAD.exec(flat.text)?.[1];
}
