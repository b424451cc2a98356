import type { ScholarlyText } from '../scholarly/scholarly-text.ts';

/** A bib entry that is not yet in any file: what a registry, a form or a list entry says of a work. */
export interface BibEntryDraft {
  /** The entry type in lower case: `article`, `inproceedings`, `misc`. */
  readonly type: string;
  /** The citation key; empty when one is still to be made. */
  readonly key: string;
  /** In the order in which they are written where the file has no order of its own. */
  readonly fields: readonly DraftField[];
}

/** One field of a draft. */
export type DraftField = TextField | LatexField | MacroField;

/** What a reader sees; it becomes LaTeX when it is written. */
export interface TextField {
  /** Lower-case field name: `title`, `author`, `doi`. */
  readonly name: string;
  /**
   * Unescaped. Names of persons stand as BibTeX joins them, `Last, First and Last, First`; a name
   * that must not be split stands in braces. Fields that hold addresses (`url`, `doi`, `eprint`)
   * are written as they are.
   */
  readonly value: ScholarlyText;
  readonly form?: 'text' | undefined;
}

/** LaTeX already, written as it stands between the delimiters. */
interface LatexField {
  readonly name: string;
  readonly value: string;
  readonly form: 'latex';
}

/** The name of a macro such as `jan`, written without delimiters. */
interface MacroField {
  readonly name: string;
  readonly value: string;
  readonly form: 'macro';
}
