import { countWhile } from './count-while.ts';
import { overlaps, type Range } from './range.ts';

/** One replacement in a source text. An empty range inserts, an empty text deletes. */
export interface TextEdit {
  /** The replaced range, in UTF-16 code units of the original text. */
  readonly range: Range;
  readonly text: string;
}

/** The edit that inserts a text at an offset. */
export function insertion(at: number, text: string): TextEdit {
  return { range: { start: at, end: at }, text };
}

/**
 * Applies edits to a text; everything outside of their ranges is unchanged. Edits may be in any order;
 * insertions at the same place keep their order.
 *
 * @throws {RangeError} when two edits overlap or one is outside of the text. The caller must choose
 *   between conflicting fixes, because a silent choice here could lose the user's text.
 */
export function applyEdits(source: string, edits: readonly TextEdit[]): string {
  const ordered = edits.toSorted(
    (a, b) => a.range.start - b.range.start || a.range.end - b.range.end,
  );
  const parts: string[] = [];
  let done = 0;
  for (const { range, text } of ordered) {
    const { start, end } = range;
    if (start < 0 || end > source.length || start > end) {
      throw new RangeError(`edit ${start}-${end} lies outside the text of length ${source.length}`);
    }
    if (start < done) throw new RangeError(`edit ${start}-${end} overlaps the one before it`);
    parts.push(source.slice(done, start), text);
    done = end;
  }
  parts.push(source.slice(done));
  return parts.join('');
}

/**
 * Whether two edits of one text conflict: they replace common characters, one inserts inside the range
 * of the other, or both insert at the same place, where their order would be a guess.
 */
function conflicts(a: TextEdit, b: TextEdit): boolean {
  if (a.range.start === a.range.end && b.range.start === b.range.end) {
    return a.range.start === b.range.start;
  }
  return overlaps(a.range, b.range);
}

/** Edits of one text that do not conflict with each other. */
export interface EditSet {
  /** In the order of their ranges. */
  readonly edits: readonly TextEdit[];
  /** Whether an edit conflicts with none of the edits. */
  fits(edit: TextEdit): boolean;
  add(edit: TextEdit): void;
}

/** Creates an empty set of edits; conflicts are found by binary search. */
export function editSet(): EditSet {
  const edits: TextEdit[] = [];
  return {
    edits,
    fits(edit) {
      const at = placeFor(edits, edit);
      return [edits[at - 1], edits[at]].every(
        (near) => near === undefined || !conflicts(near, edit),
      );
    },
    add(edit) {
      edits.splice(placeFor(edits, edit), 0, edit);
    },
  };
}

function placeFor(edits: readonly TextEdit[], { range }: TextEdit): number {
  return countWhile(edits.length, (at) => {
    const other = edits[at]?.range ?? range;
    return other.start < range.start || (other.start === range.start && other.end <= range.end);
  });
}
