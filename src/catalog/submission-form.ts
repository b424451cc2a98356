import type { Range } from '../text/range.ts';
import type { SourceFile } from '../text/source-file.ts';

/** The issue form with which papers are submitted, as far as it tells of the list. */
export interface SubmissionForm {
  readonly source: SourceFile;
  /** What it asks, in order: what answers are known by, and the heading that GitHub gives them. */
  readonly questions: readonly { readonly id: string; readonly label: string }[];
  /** What its drop-down of categories offers, in order. */
  readonly options: readonly string[];
  /** From the dash of the first option to the end of the last. */
  readonly range: Range;
  /** White space before the dash of each option. */
  readonly indent: string;
  /** Whether a program may write the options anew: each stands on a line of its own, and no remark among them. */
  readonly rewritable: boolean;
}

/** Reads an issue form; gives nothing where it is not one for submissions. */
export type ReadSubmissionForm = (source: SourceFile) => SubmissionForm | undefined;
