import { mostUsed } from '../../../text/most-used.ts';
import type { Range } from '../../../text/range.ts';
import type { Block, ItemBlock } from '../../source/block.ts';
import type { FlatText } from '../../source/flat-text.ts';
import { isProseLine } from '../words/prose-line.ts';
import { isVenueLike, venueEvidence } from '../words/venue.ts';
import { linkLabel } from '../words/vocabulary.ts';
import { isDate, yearIn } from '../words/year.ts';
import type { Looker } from './look.ts';
import { headOf, isText, restOf } from './parts.ts';

/** From so many on in a section, and such a share of it, titles above their facts are its habit. */
const FEWEST = 2;
const SHARE = 0.3;
/** Characters of a line that can be a title. */
const SHORTEST = 4;
const LONGEST = 300;

/**
 * The paragraphs and items of a section that are only a title, with people, labels or links in those
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
  const isLabel = repeatedLeads(blocks, looker);
  const isFact = blocks.map((block) => {
    const flat =
      block.kind === 'heading' || references.get(block) === true ? undefined : flatOf(block);
    if (flat === undefined) return false;
    const lead = leadOf(flat);
    if (isLabel(lead) || (lead !== undefined && linkLabel(lead) !== undefined)) return true;
    return areFacts(flat, looker, block.kind === 'item');
  });
  const isTitle = (at: number): boolean => {
    const block = blocks[at];
    if (block === undefined || isFact[at] === true || references.get(block) === true) return false;
    if (block.kind === 'item') return isBareItem(block, looker);
    return block.kind === 'paragraph' && canBeTitle(block.flat, looker);
  };
  const found: Run[] = [];
  for (let last = 1; last < blocks.length; last++) {
    if (isFact[last] !== true || isFact[last + 1] === true) continue;
    const title = isFact.lastIndexOf(false, last);
    if (isTitle(title) && !areBothDated(blocks[title], blocks[last])) found.push({ title, last });
  }
  if (found.length < FEWEST) return new Map();
  const usual = Number(mostUsed(found.map(({ title, last }) => String(last - title))));
  if (found.length * (usual + 1) < blocks.length * SHARE) return new Map();
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

/** The words before the first colon of a text, which no link has: a label, where several begin so. */
function leadOf({ text, links }: FlatText): string | undefined {
  const lead = LEAD.exec(text.trimStart());
  const [first] = links;
  return lead === null || (first !== undefined && first.start < lead[0].length)
    ? undefined
    : lead[1];
}

const LEAD = /^([^:：\n]{2,20})[:：]/u;
/** Texts that begin alike before their words are a label. */
const FEWEST_ALIKE = 3;

/** Which leads are those of several texts, and of no titles. */
function repeatedLeads(
  blocks: readonly Block[],
  looker: Looker,
): (lead: string | undefined) => boolean {
  const counts = new Map<string, number>();
  for (const block of blocks) {
    const flat = flatOf(block);
    const lead = flat === undefined ? undefined : leadOf(flat);
    if (flat === undefined || lead === undefined || looker.at(flat).standing === 2) continue;
    counts.set(lead, (counts.get(lead) ?? 0) + 1);
  }
  return (lead) => lead !== undefined && (counts.get(lead) ?? 0) >= FEWEST_ALIKE;
}

/** `NeurIPS, 2017`: a venue with its year, and hardly any other words. */
function isDatedVenue(text: string): boolean {
  return text.length < LONGEST_VENUE && yearIn(text) !== undefined && isVenueLike(text);
}

/** Whether a title has a year of its own, so that what looks like its venue is a title, too. */
function areBothDated(title: Block | undefined, fact: Block | undefined): boolean {
  const [own, below] = [title, fact].map((block) => block && flatOf(block)?.text);
  return yearIn(own ?? '') !== undefined && isDatedVenue(below ?? '');
}

const LONGEST_VENUE = 60;

/** Fewer words, below a possible title, may be a name. */
const WORDS_OF_TITLE = 4;

function wordsOf(block: Block | undefined): number {
  const text = block === undefined ? undefined : flatOf(block)?.text;
  return text?.trim().split(/\s+/).length ?? 0;
}

/** A text, or that of an item with nothing below it. */
function flatOf(block: Block): FlatText | undefined {
  if (isText(block)) return block.flat;
  return block.kind === 'item' && restOf(block).length === 0 ? headOf(block) : undefined;
}

/** Whether an item is a title by its label, or by nothing but its words. */
function isBareItem(item: ItemBlock, looker: Looker): boolean {
  const head = flatOf(item);
  if (head === undefined) return false;
  return looker.at(head).titleLabel || (head.links.length === 0 && canBeTitle(head, looker));
}

/** Whether a line is neither facts nor prose, and names nothing below it. */
function canBeTitle(flat: FlatText, looker: Looker): boolean {
  const text = flat.text.trim();
  if (text.length < SHORTEST || text.length > LONGEST || /[:：;]$/u.test(text)) return false;
  const bold = boldInFront(flat);
  const isTag = bold !== undefined && isTagged(flat, bold);
  if (text.endsWith(',') && !isTag) return false;
  const look = looker.at(flat);
  if (look.labelled || look.onlyLinks || look.inward || look.people) return false;
  // A text behind bold words is a fact, with a label that is not known; not behind its venue.
  if (bold !== undefined && !isTag) return false;
  return !isProseLine(text) && (look.standing > 0 || flat.links.length === 0);
}

/** The bold words that a text begins with, if others are behind them. */
function boldInFront({ text, marks }: FlatText): Range | undefined {
  const bold = marks.find(({ kind, start }) => kind === 'bold' && start < 2);
  return bold !== undefined && bold.end < text.trimEnd().length - 2 ? bold : undefined;
}

/** Whether the bold words in front of a title are a venue or status, mostly with its year. */
function isTagged({ text }: FlatText, { start, end }: Range): boolean {
  const tag = text.slice(start, end);
  return tag.length < LONGEST_VENUE && (yearIn(tag) ?? venueEvidence(tag)) !== undefined;
}

/** Whether a text is people, a known label with its fact, or links of a paper, and has no title itself. */
function areFacts(flat: FlatText, looker: Looker, isItem: boolean): boolean {
  const bold = boldInFront(flat);
  const isTitle = bold !== undefined && isTagged(flat, bold);
  if (isDate(flat.text.trim()) || (isDatedVenue(flat.text) && !isTitle)) return true;
  const look = looker.at(flat);
  if (look.titleLabel || look.standing === 2) return false;
  if (look.labelled) return look.knownLabel;
  if (look.onlyLinks) return look.paper;
  // People with a year are an entry of their own: a title is behind them.
  if (isItem && yearIn(flat.text) !== undefined) return false;
  return look.people || (!isItem && look.authors && look.title === undefined);
}
