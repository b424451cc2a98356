import type { Range } from '../../text/range.ts';
import type { TextEdit } from '../../text/text-edit.ts';

/** One fault of a list of names; ranges count in its text. */
export interface NameFault {
  /** Names the fault across runs, whatever its words. */
  readonly kind: string;
  /** What is there, to follow "The author of KEY": `ends with "et al."`. */
  readonly what: string;
  /** What to do, a sentence without its period. */
  readonly todo: string;
  readonly range: Range;
  readonly edits: readonly TextEdit[];
  /** Whether the names stay the same, so that the edits are safe. */
  readonly safe?: true;
}
