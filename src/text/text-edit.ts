import type { Range } from './range.ts';

/** One replacement in a source text. An empty range inserts, an empty text deletes. */
export interface TextEdit {
  /** What is replaced, in UTF-16 code units of the original text. */
  readonly range: Range;
  /** What stands there afterwards. */
  readonly text: string;
}

/**
 * Applies edits to a text; everything outside their ranges stays as it is, unit for unit.
 * Edits may come in any order; insertions at one place keep the order given.
 *
 * @throws {RangeError} when two edits overlap or one lies outside the text: the caller
 *   must choose between conflicting fixes, a silent choice here could lose the user's text.
 */
export function applyEdits(source: string, edits: readonly TextEdit[]): string {
  const ordered = edits
    .map((edit, index) => ({ edit, index }))
    .sort(
      (a, b) =>
        a.edit.range.start - b.edit.range.start ||
        a.edit.range.end - b.edit.range.end ||
        a.index - b.index,
    );
  const parts: string[] = [];
  let done = 0;
  for (const { edit } of ordered) {
    const { start, end } = edit.range;
    if (start < 0 || end > source.length || start > end) {
      throw new RangeError(`edit ${start}-${end} lies outside the text of length ${source.length}`);
    }
    if (start < done) throw new RangeError(`edit ${start}-${end} overlaps the one before it`);
    parts.push(source.slice(done, start), edit.text);
    done = end;
  }
  parts.push(source.slice(done));
  return parts.join('');
}

/**
 * Whether two edits of one text cannot both be made: they replace common characters, one inserts
 * inside what the other replaces, or both insert at one place, where their order would be a guess.
 */
function conflicts(a: TextEdit, b: TextEdit): boolean {
  if (a.range.start === a.range.end && b.range.start === b.range.end) {
    return a.range.start === b.range.start;
  }
  return a.range.start < b.range.end && b.range.start < a.range.end;
}

/** Edits of one text that do not conflict with each other, collected one by one. */
export interface EditSet {
  /** In the order of their places. */
  readonly edits: readonly TextEdit[];
  /** Whether an edit can be made together with those collected. */
  fits(edit: TextEdit): boolean;
  /** Collects an edit that fits. */
  add(edit: TextEdit): void;
}

/** An empty set of edits; looking for conflicts is a binary search. */
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
  let low = 0;
  let high = edits.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const other = edits[middle]?.range ?? range;
    if (other.start < range.start || (other.start === range.start && other.end <= range.end)) {
      low = middle + 1;
    } else high = middle;
  }
  return low;
}
