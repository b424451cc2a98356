import type { LayoutName } from '../list.ts';
import type { Block, ItemBlock, TextBlock } from '../source/block.ts';
import type { FlatText } from '../source/flat-text.ts';
import { isPseudoBullet } from '../source/line-shape.ts';
import type { Draft } from './draft.ts';
import { groupsOf } from './groups.ts';
import { readItem } from './items.ts';
import { isPaperLike } from './kind.ts';
import { readTableEntries } from './layouts/table.ts';
import { splitLines } from './line-entries.ts';
import { linkRole } from './link-role.ts';
import { beginsEntry, readParagraphs, readPseudoItems } from './paragraphs.ts';
import { isAttributeItem } from './parts.ts';

/** What a section's blocks give, and how sure that is. */
export interface SectionReading {
  readonly drafts: readonly Draft[];
  /** Share of what could be entries that shows signs of being some, from 0 to 1. */
  readonly evidence: number;
  /** How many show a paper: an identifier, people, an abstract. */
  readonly papers: number;
}

/** Reads the entries of a section from its blocks. */
export function readSection(
  whole: readonly Block[],
  source: string,
  wanted?: LayoutName,
): SectionReading {
  const blocks = whole.flatMap((block) => splitLines(block, source));
  const items = blocks.filter((block): block is ItemBlock => block.kind === 'item');
  const pseudo = blocks.filter((block): block is TextBlock => isPseudoBlock(block, source));
  const paragraphs = blocks.filter((block) => beginsEntry(block) && !isPseudoBlock(block, source));
  const standing = items.filter((item) => !isAttributeItem(item));
  const byParagraphs = wanted === 'paragraph' || paragraphs.length > standing.length;
  const drafts: Draft[] = [];
  let units = 0;
  for (const block of blocks) {
    if (block.kind === 'table') {
      const read = readTableEntries(block);
      units += block.rows.length;
      drafts.push(...read);
    }
  }
  if (byParagraphs) {
    const read = readParagraphs(
      blocks.filter((block) => block.kind !== 'table'),
      wanted,
    );
    units += Math.max(paragraphs.length, read.length);
    drafts.push(...read);
  } else {
    for (const [index, block] of blocks.entries()) {
      if (block.kind !== 'item') continue;
      const read = readItem(block, wanted, following(blocks, index));
      units += Math.max(1, read.length);
      drafts.push(...read);
    }
  }
  for (const block of pseudo) {
    const read = readPseudoItems(block, source, wanted);
    units += read.length;
    drafts.push(...read);
  }
  if (byParagraphs && drafts.length === 1 && !drafts.some(isSurePaper)) drafts.length = 0;
  drafts.sort((a, b) => a.range.start - b.range.start);
  const shown = drafts.filter(hasEvidence);
  const evidence = units === 0 ? 0 : shown.length / units;
  const kept =
    evidence >= 0.6 ? drafts.filter((draft) => hasEvidence(draft) || isTitleLike(draft)) : shown;
  const groupAt = byParagraphs ? () => [] : groupsOf(blocks);
  const grouped = kept.map((draft) => {
    const group = [...groupAt(draft.range.start), ...(draft.group ?? [])];
    return group.length === 0 ? draft : { ...draft, group };
  });
  return { drafts: grouped, evidence, papers: kept.filter(isPaperLike).length };
}

function isPseudoBlock(block: Block, source: string): boolean {
  return (
    block.kind === 'paragraph' &&
    isPseudoBullet(source.slice(block.range.start, block.range.start + 200).split('\n', 1)[0] ?? '')
  );
}

/** Blocks behind an item that belong to it though they are not indented: a `<details>` with all in it. */
function following(blocks: readonly Block[], index: number): Block[] {
  const found: Block[] = [];
  let open = 0;
  for (let at = index + 1; at < blocks.length; at++) {
    const block = blocks[at];
    if (block === undefined || (open === 0 && !opensDetails(block))) break;
    found.push(block);
    for (const { closing } of detailsTags(block)) open += closing ? -1 : 1;
    if (open <= 0) break;
  }
  return open > 0 ? [] : found;
}

/** Whether a block opens a `<details>` that holds an abstract or a citation. */
function opensDetails(block: Block): boolean {
  if (block.kind !== 'html' && block.kind !== 'paragraph') return false;
  const [first] = detailsTags(block);
  return first?.closing === false && /^\s*(?:\[?abs|摘要|bib)/i.test(block.flat.text);
}

function detailsTags(block: Block): FlatText['tags'] {
  if (block.kind !== 'html' && block.kind !== 'paragraph') return [];
  return block.flat.tags.filter(({ name }) => name === 'details');
}

/** Whether a paragraph that stands alone is an entry and not a link in passing. */
function isSurePaper({ identifiers, authors, citation, abstract, links }: Draft): boolean {
  if (identifiers.length > 0 || authors !== undefined) return true;
  if (citation !== undefined || abstract !== undefined) return true;
  return links.some(({ text }) => /^\W*(?:paper|pdf|preprint|arxiv)\W*$/i.test(text));
}

/** Whether an entry shows more than words: a link outwards, people, a date, an abstract. */
function hasEvidence(draft: Draft): boolean {
  if (draft.abstract !== undefined || draft.citation !== undefined || draft.identifiers.length > 0)
    return true;
  if (draft.style === 'cell') return true;
  if (draft.links.some(({ url }) => !['anchor', 'badge', 'mail'].includes(linkRole(url))))
    return true;
  return draft.authors !== undefined || (draft.year !== undefined && isTitleLike(draft));
}

function isTitleLike({ title }: Draft): boolean {
  const words = title.split(/\s+/).length;
  return (words >= 3 || /\p{Lo}{6}/u.test(title)) && words <= 40;
}
