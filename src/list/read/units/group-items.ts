import type { Block, ItemBlock } from '../../source/block.ts';
import type { FlatText } from '../../source/flat-text.ts';
import { hostOf, linkRole } from '../words/link-role.ts';
import { authorEvidence } from '../words/people.ts';
import { referenceIn } from '../words/reference.ts';
import { namesResources } from '../words/section-role.ts';
import { isVenueLike } from '../words/venue.ts';
import { linkLabel } from '../words/vocabulary.ts';
import { yearIn } from '../words/year.ts';
import type { Look, Looker } from './look.ts';
import { headOf, restOf } from './parts.ts';

/** Longer texts are no names of the text below. */
const LONGEST_NAME = 160;
const LONGEST_BARE = 60;

/**
 * Whether an item only names the items below it: no link outwards, no facts. Above several entries,
 * or with a colon, what looks like one person is a name, too: `Medium Range:`.
 */
export function isGroupName({ links, text }: FlatText, look: Look, entries: number): boolean {
  if (look.paper || look.abstract || text.length > LONGEST_NAME) return false;
  const isOne = !/\s/.test(text.trim()) || authorEvidence(text) === 'weak';
  if (isOne && links.length === 0 && entries > (/[:：]\s*$/.test(text) ? 0 : 1)) return true;
  return (links.length === 0 || look.title?.linked !== true) && !look.authors;
}

/**
 * Whether an item is an abstract apart from its paper, which begins no entry. Papers below it are
 * put too far in, and have other abstracts.
 */
export function isAbstractApart(
  { abstract, paper }: Look,
  items: readonly ItemBlock[],
  looker: Looker,
): boolean {
  const isPaper = ({ paper: leadsToPaper, standing }: Look): boolean =>
    leadsToPaper && standing > 0;
  return abstract && !paper && items.every((item) => isPaper(looker.at(headOf(item))));
}

/** Whether a text can name a table: it is short and has no link. */
export function canNameTable({ links, text }: FlatText): boolean {
  return links.length === 0 && text.length <= LONGEST_NAME;
}

/** Whether a table is directly within an item. */
export function holdsTable(item: ItemBlock): boolean {
  return restOf(item).some(({ kind }) => kind === 'table');
}

/** Whether an item is nothing but a short name, of a group more likely than of a paper. */
export function isBareName({ links, text }: FlatText, look: Look): boolean {
  if (links.length > 0 || text.length > LONGEST_BARE) return false;
  return !look.authors && (look.title?.words ?? 0) < 4;
}

/** Whether a text is nothing but a meeting or journal with its year: `ICSE 2024`. */
export function isOccasion({ links, text }: FlatText): boolean {
  return (
    links.length === 0 &&
    text.length <= LONGEST_BARE &&
    yearIn(text) !== undefined &&
    isVenueLike(text)
  );
}

/**
 * The items that begin with a link outwards, where most do: entries below the name of their group.
 * A link alone is one of a paper's addresses, unless the name is that of a group of `resources`. One
 * item is enough after a colon: `Key resources:`.
 */
export function linkedItems(items: readonly ItemBlock[], name: string): readonly ItemBlock[] {
  const resources = namesResources([name]);
  const least = /[:：]\s*$/.test(name) ? 1 : 2;
  const linked = items.filter((item) => {
    const { links, text } = headOf(item);
    const [first] = links;
    if (first === undefined || text.slice(0, first.start).trim() !== '') return false;
    if (linkLabel(text.slice(first.start, first.end)) !== undefined) return false;
    return (resources || /\S/.test(text.slice(first.end))) && hostOf(first.url) !== undefined;
  });
  return linked.length >= least && linked.length >= items.length * 0.8 ? linked : [];
}

/** How many paragraphs of an item are papers: links named by titles, references. */
export function paperParagraphs(item: ItemBlock, looker: Looker): number {
  return restOf(item).filter((block) => {
    if (block.kind !== 'paragraph') return false;
    const look = looker.at(block.flat);
    const isLinked = look.paper && look.standing === 2 && look.title?.linked === true;
    if (isLinked && look.title?.start === 0) return true;
    return referenceIn(block.flat.text)?.strong === true;
  }).length;
}

/** Whether an item among some blocks, at any depth, has several papers as paragraphs. */
export function hasParagraphs(blocks: readonly Block[], looker: Looker): boolean {
  return blocks.some(
    (block) =>
      block.kind === 'item' &&
      (paperParagraphs(block, looker) > 1 || hasParagraphs(block.blocks, looker)),
  );
}

/** Whether an item is a heading that names the items after it or below: it has no facts. */
export function namesOthers({ blocks }: ItemBlock, children: number): boolean {
  const [first] = blocks;
  if (first?.kind !== 'heading' || first.flat.links.length > 0) return false;
  return blocks.length === 1 || children > 0;
}

/** So many items named after papers, and their share of all that lead to files, make each a paper. */
const FEWEST_NOTES = 4;
const SHARE_OF_NOTES = 0.6;

/** Whether most items that lead to files of the repository are named after papers, or dated as those are. */
export function areNotes(blocks: readonly Block[], looker: Looker): boolean {
  const files = blocks.flatMap((block) => {
    const flat = block.kind === 'item' ? headOf(block) : undefined;
    return flat?.links.some(({ url }) => linkRole(url) === 'relative') === true ? flat : [];
  });
  const looks = files.map((flat) => looker.at(flat));
  const named = looks.filter(({ inward }) => !inward);
  const alike = looks.filter(({ inward, dated }) => !inward || dated);
  return named.length >= FEWEST_NOTES && alike.length >= files.length * SHARE_OF_NOTES;
}
