import type { Range } from '../../text/range.ts';
import type { TextEdit } from '../../text/text-edit.ts';

/** What a fault of names is called, and what to do about it. */
export interface NameFaultText {
  /** Names the fault across runs, whatever its words. */
  readonly kind: string;
  /** What is there, to follow "The author of KEY": `ends with "et al."`. */
  readonly what: string;
  /** What to do, a sentence without its period. */
  readonly todo: string;
  /** Whether the names stay the same, so that the edits are safe. */
  readonly safe?: boolean;
}

/** One fault of a list of names; ranges count in its text. */
export interface NameFault extends NameFaultText {
  readonly range: Range;
  readonly edits: readonly TextEdit[];
}

/** A fault where its first edit is; none without edits. */
export function atEdits(fault: NameFaultText, edits: readonly TextEdit[]): NameFault | undefined {
  const [first] = edits;
  return first && { ...fault, range: first.range, edits };
}

/** The same with edits that remove what is at some ranges. */
export function atRemovals(fault: NameFaultText, ranges: readonly Range[]): NameFault | undefined {
  return atEdits(
    fault,
    ranges.map((range) => ({ range, text: '' })),
  );
}

export function rangeOfMatch({ 0: found, index }: RegExpExecArray): Range {
  return { start: index, end: index + found.length };
}
