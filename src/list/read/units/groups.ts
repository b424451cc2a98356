import { countWhile } from '../../../text/count-while.ts';
import { fold } from '../../../text/fold.ts';
import { withoutTail } from '../../../text/without-tail.ts';
import type { Block } from '../../source/block.ts';
import { type FlatText, plain } from '../../source/flat-text.ts';
import type { Candidate } from '../pieces/candidate.ts';
import { roleOfName } from '../words/section-role.ts';
import { summaryKind } from '../words/summary-kind.ts';
import { labelKind, VOCABULARY } from '../words/vocabulary.ts';
import { headOf } from './parts.ts';

/** Text above all entries names no group. */
const WHOLE_LIST: ReadonlySet<string> = new Set(VOCABULARY.sections.whole);

/** One `<details>` that is open, or the section itself, and the bold line that was last in it. */
interface Frame {
  readonly name?: string | undefined;
  bold?: string | undefined;
}

const LONGEST = 80;
/** Levels that are named; a file may nest thousands. */
const DEEPEST = 6;

/**
 * The names that lists without headings use for groups of entries: the summary of a `<details>`
 * around them and a bold line above them, where that is no entry itself. Returns the names,
 * outermost first, for a place in the source.
 */
export function groupsOf(
  blocks: readonly Block[],
  isEntry: (block: Block) => boolean,
): (at: number) => readonly string[] {
  const changes: { readonly at: number; readonly names: readonly string[] }[] = [];
  const frames: Frame[] = [{}];
  for (const [index, block] of blocks.entries()) {
    const flat = namingFlat(block);
    if (flat === undefined || isEntry(block)) continue;
    const line = block.kind === 'item' ? nameOf(flat.text) : boldLine(flat);
    const frame = frames.at(-1);
    const next = blocks[index + 1];
    // The last of several items in a row, as in a key to the columns, names nothing below them.
    const isLast = block.kind === 'item' && blocks[index - 1]?.kind === 'item';
    const begins =
      (next?.kind === 'table' && !isLast) ||
      (block.kind !== 'item' && next !== undefined && (next.kind === 'item' || isEntry(next)));
    if (line !== undefined && begins && frame !== undefined) frame.bold = line;
    else if (block.kind === 'item' || !followDetails(flat, frames)) continue;
    const names = frames
      .slice(0, DEEPEST)
      .flatMap(({ name, bold }) => [name ?? [], bold ?? []].flat());
    changes.push({ at: block.range.start, names });
  }
  return (at) =>
    changes[countWhile(changes.length, (index) => (changes[index]?.at ?? 0) <= at) - 1]?.names ??
    [];
}

/** The text of a block that can name others: a paragraph, an item of one line without links. */
function namingFlat(block: Block): FlatText | undefined {
  if (block.kind === 'html' || block.kind === 'paragraph') return block.flat;
  if (block.kind !== 'item' || block.blocks.length !== 1) return undefined;
  const flat = headOf(block);
  return flat.links.length + flat.images.length === 0 ? flat : undefined;
}

/** Whether a text opens or closes a `<details>`; the frames follow. */
function followDetails({ tags, text }: FlatText, frames: Frame[]): boolean {
  let found = false;
  for (const [index, { name, closing }] of tags.entries()) {
    if (name !== 'details') continue;
    found = true;
    if (closing) {
      if (frames.length > 1) frames.pop();
      continue;
    }
    const opening = tags[index + 1];
    const ending = tags[index + 2];
    const summary =
      opening?.name === 'summary' && ending?.name === 'summary'
        ? nameOf(text.slice(opening.at, ending.at))
        : undefined;
    const isName = summary !== undefined && summaryKind(summary) === undefined;
    frames.push({ name: isName ? summary : undefined });
  }
  return found;
}

/** The words of a line that is bold from end to end. */
function boldLine(flat: FlatText): string | undefined {
  const mark = flat.marks.find(({ kind }) => kind === 'bold');
  if (mark === undefined || flat.links.length + flat.images.length > 0) return undefined;
  const outside = flat.text.slice(0, mark.start) + flat.text.slice(mark.end);
  return /^(?:[\s:：]|\p{Extended_Pictographic}|\ufe0f)*$/u.test(outside)
    ? nameOf(plain(flat, mark))
    : undefined;
}

/** A name that can be a category's: a few words, none that announce news or contents. */
export function nameOf(text: string): string | undefined {
  if (text.length > LONGEST * 2) return undefined;
  const words = text.replace(/\s+/g, ' ').replace(/^[\s|·•-]+/, '');
  const name = withoutTail(words, /[\s:：|·•-]/);
  const usable = name.length <= LONGEST && /[\p{L}\p{N}]/u.test(name) && !/[.!?]$/.test(name);
  // `Note: ...` is a remark, not a name.
  const [first = ''] = name.split(/[:：]/);
  if (
    !usable ||
    WHOLE_LIST.has((fold(name).split(' by ', 1)[0] ?? '').replace(/^\d+ /, '')) ||
    labelKind(first) === 'note'
  )
    return undefined;
  return roleOfName(name) === undefined ? name : undefined;
}

/** Candidates within a group that an item names. */
export function inGroup(name: string | undefined, found: readonly Candidate[]): Candidate[] {
  return found.map((one) => (name === undefined ? one : { ...one, group: [name, ...one.group] }));
}
