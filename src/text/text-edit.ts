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
