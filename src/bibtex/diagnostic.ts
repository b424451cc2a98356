import type { Range } from '../text/range.ts';

/** The kinds of faults, by where they are found. */
type BibDiagnosticCode = SyntaxFault | MeaningFault;

/** Faults that reading the characters shows. */
export type SyntaxFault =
  | 'unclosed-entry'
  | 'unclosed-value'
  | 'unclosed-comment'
  | 'mismatched-closer'
  | 'extra-brace'
  | 'extra-comma'
  | 'extra-equals'
  | 'extra-hash'
  | 'missing-comma'
  | 'missing-equals'
  | 'missing-hash'
  | 'missing-value'
  | 'missing-key'
  | 'missing-opener'
  | 'missing-at'
  | 'bare-value'
  | 'inner-quote'
  | 'unbalanced-brace'
  | 'entry-in-value'
  | 'smart-quote'
  | 'odd-blank'
  | 'percent-comment'
  | 'unexpected-text'
  | 'malformed-head'
  | 'stray-at'
  | 'stray-closer'
  | 'stray-field'
  | 'merge-conflict'
  | 'invalid-utf8';

/** Faults that show when entries, fields and macros are understood. */
type MeaningFault =
  | 'duplicate-key'
  | 'duplicate-key-case'
  | 'duplicate-field'
  | 'duplicate-macro'
  | 'undefined-macro'
  | 'undefined-crossref'
  | 'key-characters';

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

/** Orders diagnostics by their place in the file; those at one place keep their order. */
export function byPlace(a: BibDiagnostic, b: BibDiagnostic): number {
  return a.range.start - b.range.start || a.range.end - b.range.end;
}
