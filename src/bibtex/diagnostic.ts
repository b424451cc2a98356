import type { Range } from '../text/range.ts';

/** A fault of a .bib file. */
export interface BibDiagnostic {
  /** A stable name for the kind of fault, kebab-case: `unclosed-entry`, `missing-comma`. */
  readonly code: BibDiagnosticCode;
  /** What is wrong and what is expected, one sentence for people. */
  readonly message: string;
  /** Error: something may be lost or misread. Warning: readable, but other programs may stumble. */
  readonly severity: 'error' | 'warning';
  readonly range: Range;
  /** Another place that belongs to the fault, such as the first entry with the same key. */
  readonly related?: { readonly range: Range; readonly message: string };
}
