import type { Block, ItemBlock } from '../../source/block.ts';
import type { Looker } from './look.ts';
import { headOf, restOf } from './parts.ts';

/** Titles above their people, in a section, before an item that looks like an entry is people, too. */
const FEWEST = 2;

/**
 * The items below titles that are people with a remark or a misspelt name, for which each of them
 * looks like an entry: in their section, more titles stand above nothing but people.
 */
export function peopleBelow(blocks: readonly Block[], looker: Looker): ReadonlySet<Block> {
  const doubtful = new Set<Block>();
  let evident = 0;
  const visit = (item: ItemBlock): void => {
    const below = restOf(item).filter((block): block is ItemBlock => block.kind === 'item');
    const head = looker.at(headOf(item));
    // Below most entries are labeled facts, such as the abstract; they need no closer look.
    const isPlain = below.some((child) => !looker.at(headOf(child)).labelled);
    if (isPlain && head.title !== undefined && !head.title.linked && !head.authors) {
      const standing = below.filter((child) => looker.at(headOf(child)).standing === 2);
      const [one] = standing;
      if (one === undefined) evident += below.some((child) => arePeople(child, looker)) ? 1 : 0;
      else if (standing.length === 1 && mayBePeople(one, looker)) doubtful.add(one);
    }
    for (const child of below) visit(child);
  };
  for (const block of blocks) if (block.kind === 'item') visit(block);
  return evident >= FEWEST && evident >= doubtful.size ? doubtful : new Set();
}

function arePeople(item: ItemBlock, looker: Looker): boolean {
  const look = looker.at(headOf(item));
  return look.authors && look.title === undefined;
}

/** Whether an item has people, and a title that no link and no mark shows. */
function mayBePeople(item: ItemBlock, looker: Looker): boolean {
  const { authors, title } = looker.at(headOf(item));
  return authors && title?.linked === false;
}
