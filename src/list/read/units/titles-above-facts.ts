import { mostUsed } from '../../../text/most-used.ts';
import type { Block, TextBlock } from '../../source/block.ts';
import type { FlatText } from '../../source/flat-text.ts';
import { isProseLine } from '../words/prose-line.ts';
import { isPeople, type Looker } from './look.ts';
import { isText } from './parts.ts';

/** From so many on in a section, titles above their facts are its habit. */
const FEWEST = 2;
/** Characters of a line that can be a title. */
const SHORTEST = 4;
const LONGEST = 300;

/**
 * The paragraphs of a section that are only a title, with people, labels or links in the paragraphs
 * below: alone, such a line shows nothing, but a section repeats it from entry to entry. A name that
 * is not known as people, below a title, is at the place where other entries have people.
 *
 * @param references the paragraphs that begin references: those are neither.
 * @returns how many blocks below each such title are its facts.
 */
export function titlesAboveFacts(
  blocks: readonly Block[],
  looker: Looker,
  references: ReadonlyMap<Block, boolean>,
): ReadonlyMap<Block, number> {
  const isFact = blocks.map(
    (block) =>
      isText(block) &&
      block.kind !== 'heading' &&
      references.get(block) !== true &&
      areFacts(block.flat, looker),
  );
  const isTitle = (at: number): boolean => {
    const block = blocks[at];
    if (block?.kind !== 'paragraph' || isFact[at] === true) return false;
    return references.get(block) !== true && canBeTitle(block, looker);
  };
  const found: Run[] = [];
  for (let last = 1; last < blocks.length; last++) {
    if (isFact[last] !== true || isFact[last + 1] === true) continue;
    const title = isFact.lastIndexOf(false, last);
    if (isTitle(title)) found.push({ title, last });
  }
  if (found.length < FEWEST) return new Map();
  const usual = Number(mostUsed(found.map(({ title, last }) => String(last - title))));
  const runs = found.flatMap(({ title, last }) => {
    const above = last - usual;
    const isName = above === title - 1 && isTitle(above) && wordsOf(blocks[title]) < WORDS_OF_TITLE;
    return eachOf({ title: isName ? above : title, last }, usual);
  });
  return new Map(
    runs.flatMap(({ title, last }) => {
      const block = blocks[title];
      return block === undefined ? [] : [[block, last - title] as const];
    }),
  );
}

/** A title with all facts below it. */
interface Run {
  readonly title: number;
  readonly last: number;
}

/** A title that looks like people is among the facts of the entry above: the run is several times as long. */
function eachOf({ title, last }: Run, usual: number): readonly Run[] {
  const times = (last - title + 1) / (usual + 1);
  if (!Number.isInteger(times)) return [{ title, last }];
  return Array.from({ length: times }, (_, index) => {
    const begin = title + index * (usual + 1);
    return { title: begin, last: begin + usual };
  });
}

/** Fewer words, below a possible title, may be a name. */
const WORDS_OF_TITLE = 4;

function wordsOf(block: Block | undefined): number {
  return block !== undefined && isText(block) ? block.flat.text.trim().split(/\s+/).length : 0;
}

/** Whether a line is neither facts nor prose, and names nothing below it. */
function canBeTitle({ flat }: TextBlock, looker: Looker): boolean {
  const text = flat.text.trim();
  if (text.length < SHORTEST || text.length > LONGEST || /[:：,;]$/u.test(text)) return false;
  const look = looker.at(flat);
  if (look.labelled || look.onlyLinks || look.inward || isPeople(flat)) return false;
  return !isProseLine(text) && (look.standing > 0 || flat.links.length === 0);
}

/** Whether a text is people, a known label with its fact, or links of a paper, and has no title itself. */
function areFacts(flat: FlatText, looker: Looker): boolean {
  const look = looker.at(flat);
  if (look.titleLabel || look.standing === 2) return false;
  if (look.labelled) return look.knownLabel;
  if (look.onlyLinks) return look.paper;
  return isPeople(flat) || (look.authors && look.title === undefined);
}
