import type { Range } from '../../text/range.ts';
import type { Block, ItemBlock } from '../source/block.ts';
import { EMPTY_FLAT, type FlatText, sourceRange } from '../source/flat-text.ts';
import { keep, without } from '../source/keep.ts';
import { authorEvidence } from './authors.ts';
import { cutDetails, type Details } from './details.ts';
import { findLabel, type LabelKind } from './labels.ts';
import { isGenericLabel } from './link-role.ts';

/** A labelled part of an entry, `Authors: ...`. */
export interface Attribute {
  readonly kind: LabelKind;
  readonly value: FlatText;
  /** In the source. */
  readonly label: Range;
}

/** A .bib entry printed within an entry. */
interface InlineBibtex {
  readonly text: string;
  readonly range: Range;
}

/** An entry taken apart: its first text, what is labelled, what is not. */
export interface Parts {
  readonly range: Range;
  /** The first text, from which the title is read. */
  readonly head: FlatText;
  /** Further texts without label: authors, venues, links, notes. */
  readonly texts: readonly FlatText[];
  readonly attributes: readonly Attribute[];
  readonly details: readonly Details[];
  readonly bibtex: readonly InlineBibtex[];
}

/** The first text of an item, empty when it has none. */
export function headOf({ blocks }: ItemBlock): FlatText {
  const first = blocks[0];
  return first !== undefined &&
    (first.kind === 'paragraph' || first.kind === 'heading' || first.kind === 'html')
    ? first.flat
    : EMPTY_FLAT;
}

/** The blocks of an item behind its first text. */
export function restOf({ blocks }: ItemBlock): readonly Block[] {
  const first = blocks[0];
  return first !== undefined &&
    (first.kind === 'paragraph' || first.kind === 'heading' || first.kind === 'html')
    ? blocks.slice(1)
    : blocks;
}

/** Takes an entry apart: first text, then all blocks that belong to it. */
export function takeApart(range: Range, head: FlatText, rest: readonly Block[]): Parts {
  const texts: FlatText[] = [];
  const bibtex: InlineBibtex[] = [];
  collect(rest, texts, bibtex);
  const cut = cutDetails([head, ...texts]);
  const [first = EMPTY_FLAT, ...others] = cut.texts;
  const attributes: Attribute[] = [];
  const unlabelled: FlatText[] = [];
  let waiting = false;
  for (const flat of others.flatMap(labelledLines)) {
    const label = findLabel(flat);
    if (label !== undefined) {
      const value = keep(flat, [{ start: label.range.end, end: flat.text.length }]);
      attributes.push({ kind: label.kind, value, label: sourceRange(flat, label.range) });
      waiting = label.kind === 'abstract' && value.text.trim() === '';
    } else if (waiting && flat.text.trim() !== '') {
      const last = attributes.at(-1);
      if (last !== undefined) attributes[attributes.length - 1] = { ...last, value: flat };
      waiting = false;
    } else unlabelled.push(flat);
  }
  return { range, head: first, texts: unlabelled, attributes, details: cut.details, bibtex };
}

function collect(blocks: readonly Block[], texts: FlatText[], bibtex: InlineBibtex[]): void {
  for (const block of blocks) {
    switch (block.kind) {
      case 'paragraph':
      case 'heading':
      case 'html':
        texts.push(block.flat);
        break;
      case 'item':
      case 'quote':
        collect(block.blocks, texts, bibtex);
        break;
      case 'code':
        if (/^\s*@\w+\s*[{(]/.test(block.text))
          bibtex.push({ text: block.text, range: block.range });
        break;
    }
  }
}

/** A paragraph whose lines each have a label is as many parts. */
function labelledLines(flat: FlatText): FlatText[] {
  if (!flat.text.includes('\n') || flat.tags.length > 0) return [flat];
  const lines: FlatText[] = [];
  let from = 0;
  let labels = 0;
  for (const match of `${flat.text}\n`.matchAll(/\n/g)) {
    const line = keep(flat, [{ start: from, end: match.index }]);
    if (findLabel(line) !== undefined) labels++;
    lines.push(line);
    from = match.index + 1;
  }
  return labels > 0
    ? lines.filter(
        ({ text, links, images }) => text.trim() !== '' || links.length + images.length > 0,
      )
    : [flat];
}

/** Whether an item only says something about the entry above it. */
export function isAttributeItem(item: ItemBlock): boolean {
  const head = headOf(item);
  const label = findLabel(head);
  if (label !== undefined && label.kind !== 'other' && label.kind !== 'title') return true;
  const text = head.text.trim();
  if (text === '') return true;
  const { links } = head;
  const shown = links.map((link) => head.text.slice(link.start, link.end));
  if (
    links.length > 0 &&
    shown.every((label, index) => isGenericLabel(label) || links[index]?.bare === true)
  ) {
    const outside = without(head, links).text;
    if (outside.replace(/[\s\p{P}\p{S}]+|and|or/gu, '').length < 4) return true;
  }
  return authorEvidence(text) === 'strong' && links.length === 0;
}
