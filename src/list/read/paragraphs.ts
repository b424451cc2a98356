import type { LayoutName } from '../list.ts';
import type { Block, TextBlock } from '../source/block.ts';
import { EMPTY_FLAT, type FlatText, sourceRange } from '../source/flat-text.ts';
import { keep } from '../source/keep.ts';
import { isPseudoBullet } from '../source/line-shape.ts';
import { citationFirst, type Draft } from './draft.ts';
import { isInward } from './items.ts';
import { findLabel } from './labels.ts';
import { layoutOf } from './layouts/index.ts';
import type { Unit } from './layouts/layout.ts';
import { isGenericLabel, linkRole } from './link-role.ts';
import { isAttributeItem, takeApart } from './parts.ts';
import { findTitle } from './title.ts';

/** `[12] Title`, `(12) Title`: a reference list without Markdown's list marks. */
const NUMBERED = /^\s*(?:\[\d{1,4}\]|\(\d{1,3}\))\s+\p{L}/u;

/** Whether a paragraph begins an entry: a linked or bold title, or a citation. */
export function beginsEntry(block: Block): block is TextBlock {
  if (block.kind !== 'paragraph' && block.kind !== 'html') return false;
  const { flat } = block;
  const bold = flat.marks.some(({ kind, start }) => kind === 'bold' && start < 60);
  if (flat.links.length === 0 && !bold && !/[“"]|\d{4}/.test(flat.text)) return false;
  if (isInward(flat) || isMenu(flat) || flat.text.trim() === '' || findLabel(flat) !== undefined)
    return false;
  if (citationFirst(takeApart(block.range, flat, [])) !== undefined) return true;
  const title = findTitle(flat);
  if (title === undefined) return false;
  const before = flat.text.slice(0, title.range.start).trim();
  if (before.length > 60) return false;
  const length = title.range.end - title.range.start;
  if (title.style === 'bold')
    return flat.text.slice(0, title.from).trim().length < 40 && length > 14;
  if (NUMBERED.test(flat.text) && title.style !== 'linked')
    return length > 14 && flat.links.length > 0;
  if (title.style !== 'linked' || title.link === undefined) return false;
  const outward =
    !['anchor', 'badge', 'mail', 'relative'].includes(linkRole(title.link.url)) ||
    !/^[#./]/.test(title.link.url);
  return outward && !/\w/.test(flat.text.slice(title.from, title.link.start));
}

/** A line of many links with nothing but separators between them leads to pages, not to a work. */
function isMenu({ text, links }: FlatText): boolean {
  const named = links.filter(
    ({ start, end }) => end > start && !isGenericLabel(text.slice(start, end)),
  );
  const shown = named.reduce((sum, { start, end }) => sum + end - start, 0);
  return named.length >= 4 && text.length - shown < named.length * 6;
}

/** Reads entries written as paragraphs, each with the blocks that belong to it. */
export function readParagraphs(blocks: readonly Block[], wanted?: LayoutName): Draft[] {
  const drafts: Draft[] = [];
  let first: TextBlock | undefined;
  let rest: Block[] = [];
  const close = (): void => {
    if (first !== undefined) {
      const end = rest.at(-1)?.range.end ?? first.range.end;
      const unit: Unit = {
        kind: 'paragraph',
        parts: takeApart({ start: first.range.start, end }, first.flat, rest),
      };
      const draft = layoutOf(unit, wanted)?.read(unit);
      if (draft !== undefined) drafts.push(draft);
    }
    first = undefined;
    rest = [];
  };
  for (const block of blocks) {
    const isHtml = block.kind === 'html';
    if (beginsEntry(block)) {
      close();
      first = block;
    } else if (first !== undefined && belongs(block)) rest.push(block);
    else if (!isHtml) close();
  }
  close();
  return drafts;
}

/** Whether a block says something about the paragraph entry above it. */
function belongs(block: Block): boolean {
  switch (block.kind) {
    case 'item':
      return isAttributeItem(block);
    case 'code':
      return true;
    case 'html':
      return block.flat.tags.length > 0 || block.flat.text.trim() !== '';
    case 'paragraph': {
      const { flat } = block;
      if (findLabel(flat) !== undefined || flat.tags.some(({ name }) => name === 'details'))
        return true;
      const shown = flat.links.map((link) => flat.text.slice(link.start, link.end));
      if (shown.length > 0 && shown.every(isGenericLabel)) return true;
      return flat.marks.some(({ kind, start }) => kind === 'italic' && start < 2);
    }
    default:
      return false;
  }
}

/** The lines of a paragraph that were meant as list items, each a text of its own. */
function pseudoItems({ flat, range }: TextBlock, source: string): FlatText[] {
  const lines: { start: number; end: number }[] = [];
  let at = range.start;
  for (const line of source.slice(range.start, range.end).split('\n')) {
    if (isPseudoBullet(line)) lines.push({ start: at, end: at });
    at += line.length + 1;
    const last = lines.at(-1);
    if (last !== undefined) last.end = at;
  }
  return lines.map(({ start, end }) => keep(flat, [flatStretch(flat, start, end)]));
}

function flatStretch(flat: FlatText, start: number, end: number): { start: number; end: number } {
  let from = flat.text.length;
  let to = 0;
  for (const { at, length, source, sourceLength } of flat.pieces) {
    if (source + sourceLength <= start || source >= end) continue;
    const same = length === sourceLength;
    from = Math.min(from, same ? at + Math.max(0, start - source) : at);
    to = Math.max(to, same ? at + Math.min(length, end - source) : at + length);
  }
  return from < to ? { start: from, end: to } : { start: 0, end: 0 };
}

/** Reads lines with a dash but no blank behind it as the entries they were meant to be. */
export function readPseudoItems(block: TextBlock, source: string, wanted?: LayoutName): Draft[] {
  return pseudoItems(block, source).flatMap((flat) => {
    if (flat === EMPTY_FLAT || flat.text === '') return [];
    const range = sourceRange(flat, { start: 0, end: flat.text.length });
    const end = Math.max(range.end, ...flat.links.map((link) => link.range.end));
    const unit: Unit = { kind: 'pseudo', parts: takeApart({ start: range.start, end }, flat, []) };
    const draft = layoutOf(unit, wanted)?.read(unit);
    return draft === undefined ? [] : [draft];
  });
}
