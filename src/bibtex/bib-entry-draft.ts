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
export interface DraftField {
  /** Lower-case field name: `title`, `author`, `doi`. */
  readonly name: string;
  /**
   * What `form` says it is. Names of persons stand as BibTeX joins them, `Last, First and Last, First`;
   * a name that must not be split stands in braces.
   */
  readonly value: string;
  /**
   * - `text` (when absent): plain Unicode as a reader sees it; LaTeX's special characters are
   *   escaped when it is written. Fields that hold addresses (`url`, `doi`, `eprint`) stay as they are.
   * - `latex`: LaTeX already, written as it stands between the delimiters.
   * - `macro`: the name of a macro such as `jan`, written without delimiters.
   */
  readonly form?: 'text' | 'latex' | 'macro';
}
