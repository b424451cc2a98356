import type { Block, TextBlock } from '../../source/block.ts';
import type { FlatText } from '../../source/flat-text.ts';
import { keep } from '../../source/keep.ts';
import type { Candidate } from '../pieces/candidate.ts';
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
  if (first === undefined || !isText(first)) return undefined;
  const summary = summaryOf(first);
  if (summary === undefined) return undefined;
  const look = looker.at(summary.flat);
  const words = look.title?.words ?? 0;
  if (look.standing < 2 || words < (look.paper ? 2 : LEAST_WORDS)) return undefined;
  const rest: Block[] = [{ kind: 'paragraph', range: first.range, flat: summary.content }];
  let open = opened(first);
  let last = from;
  while (open > 0) {
    last++;
    const block = blocks[last];
    if (block === undefined || block.kind === 'table') return undefined;
    open += opened(block);
    rest.push(block);
  }
  if (!look.paper && !isOnePaper(rest, looker)) return undefined;
  const end = blocks[last]?.range.end ?? first.range.end;
  const range = { start: first.range.start, end };
  return {
    candidate: candidateOf('paragraph', range, summary.flat, rest),
    blocks: last - from + 1,
  };
}

/** Words that mark a title as a title. */
const LEAST_WORDS = 4;

/** Whether what a `<details>` hides are the facts of one paper: its people, its address, no entries. */
function isOnePaper(rest: readonly Block[], looker: Looker): boolean {
  const flats = rest.flatMap((block) => {
    if (block.kind === 'item') return [headOf(block)];
    return isText(block) ? [block.flat] : [];
  });
  const stands = rest.some(
    (block) => block.kind === 'item' && looker.at(headOf(block)).standing === 2,
  );
  return !stands && flats.some((flat) => looker.at(flat).paper || looker.at(flat).knownLabel);
}

/** How many `<details>` a block opens more than it closes. */
function opened(block: Block): number {
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
