import type { Block, ItemBlock, TextBlock } from '../../source/block.ts';
import type { FlatText } from '../../source/flat-text.ts';
import { keep } from '../../source/keep.ts';
import type { Candidate } from '../pieces/candidate.ts';
import { summaryKind } from '../words/summary-kind.ts';
import type { Looker } from './look.ts';
import { candidateOf, headOf, isText } from './parts.ts';

/** An entry that is a `<details>` of its own, with how many blocks it takes. */
interface DetailsEntry {
  readonly candidate: Candidate;
  readonly blocks: number;
}

/**
 * The entry that begins at a block with `<details>`: its summary is the title line, and its hidden
 * part describes the paper. Undefined for one that hides entries, or belongs to an entry.
 */
export function detailsEntryAt(
  blocks: readonly Block[],
  from: number,
  looker: Looker,
): DetailsEntry | undefined {
  const first = blocks[from];
  if (first?.kind === 'item') return inItem(first, looker);
  if (first === undefined || !isText(first)) return undefined;
  const summary = summaryOf(first);
  if (summary === undefined) return undefined;
  const look = looker.at(summary.flat);
  const { text } = summary.flat;
  const stands = look.standing === 2;
  const words = (stands ? look.title?.words : undefined) ?? text.trim().split(/\s+/).length;
  if (words < (stands && look.paper ? 2 : LEAST_WORDS)) return undefined;
  if (!stands && summaryKind(text) !== undefined) return undefined;
  const rest: Block[] = [{ kind: 'paragraph', range: first.range, flat: summary.content }];
  let open = opened(first);
  let last = from;
  while (open > 0) {
    last++;
    const block = blocks[last];
    if (block === undefined || block.kind === 'table' || rest.length > MOST_BLOCKS)
      return undefined;
    open += opened(block);
    rest.push(block);
  }
  if (!(stands && look.paper) && !saysFacts(rest, looker)) return undefined;
  if (!look.paper && holdsEntries(rest, looker)) return undefined;
  const end = blocks[last]?.range.end ?? first.range.end;
  const range = { start: first.range.start, end };
  return {
    candidate: candidateOf('paragraph', range, summary.flat, rest),
    blocks: last - from + 1,
  };
}

/** The entry that is an item with nothing but a `<details>`. */
function inItem({ blocks, range }: ItemBlock, looker: Looker): DetailsEntry | undefined {
  if (blocks[0]?.kind === 'item') return undefined;
  const found = detailsEntryAt(blocks, 0, looker);
  if (found?.blocks !== blocks.length) return undefined;
  return { candidate: { ...found.candidate, kind: 'item', range }, blocks: 1 };
}

/** Words that mark a title as a title. */
const LEAST_WORDS = 4;
/** Blocks that describe one paper; a `<details>` that is never closed has more. */
const MOST_BLOCKS = 60;

/** Whether a `<details>` hides facts of one paper: its people, a label of papers, its address. */
function saysFacts(rest: readonly Block[], looker: Looker): boolean {
  return rest.some((block) => {
    if (block.kind !== 'item' && !isText(block)) return false;
    const flat = block.kind === 'item' ? headOf(block) : block.flat;
    const look = looker.at(flat);
    return look.people || look.knownLabel || look.paper;
  });
}

/** Whether a `<details>` hides entries: items that stand alone, paragraphs that begin with a title. */
function holdsEntries(rest: readonly Block[], looker: Looker): boolean {
  return rest.some((block) => {
    if (block.kind === 'item') return looker.at(headOf(block)).standing === 2;
    if (!isText(block)) return false;
    const look = looker.at(block.flat);
    return look.standing === 2 && (look.title?.linked ?? look.title?.marked) === true;
  });
}

/** How many `<details>` a block opens more than it closes; the last of some items may close it. */
function opened(block: Block): number {
  if (block.kind === 'item' || block.kind === 'quote')
    return block.blocks.reduce((sum, inner) => sum + opened(inner), 0);
  if (!isText(block)) return 0;
  let open = 0;
  for (const { name, closing } of block.flat.tags) if (name === 'details') open += closing ? -1 : 1;
  return open;
}

/** The summary of a block that begins with `<details>`, and the rest of the block. */
function summaryOf({ flat }: TextBlock): { flat: FlatText; content: FlatText } | undefined {
  const [details, opening, closing] = flat.tags.filter(
    ({ name }) => name === 'details' || name === 'summary',
  );
  if (details?.name !== 'details' || details.closing || opening?.name !== 'summary')
    return undefined;
  if (closing?.name !== 'summary' || !closing.closing) return undefined;
  if (flat.text.slice(0, details.at).trim() !== '') return undefined;
  const without = (kept: FlatText): FlatText => ({
    ...kept,
    tags: kept.tags.filter(({ name }) => name !== 'details' && name !== 'summary'),
  });
  return {
    flat: without(keep(flat, [{ start: opening.at, end: closing.at }])),
    content: without(keep(flat, [{ start: closing.at, end: flat.text.length }])),
  };
}
