import type { SourceFile } from '../../text/source-file.ts';

/** The parts of an adoption, in the order in which they are shown. */
export const PARTS = ['config', 'review', 'commands', 'submissions', 'form', 'validation'] as const;
export type Part = (typeof PARTS)[number];

/** A file that is to be written; its path begins in the root of the repository. */
export interface PlannedFile {
  /** Absent for a file that does not exist yet. */
  readonly before?: SourceFile;
  readonly after: SourceFile;
  /** What it is for, a clause. */
  readonly purpose: string;
  /** Whether its text is for programs, not worth being shown. */
  readonly data?: boolean;
}

/** A file that is not written. */
export interface SkippedFile {
  readonly path: string;
  readonly why: string;
}

export interface Plan {
  readonly files: readonly PlannedFile[];
  readonly skipped: readonly SkippedFile[];
  /** What remains to be done on GitHub, a sentence each. */
  readonly afterwards: readonly string[];
}
