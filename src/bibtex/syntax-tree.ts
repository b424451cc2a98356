import type { Range } from '../text/range.ts';

/** The concrete syntax tree of a .bib text: every character is in exactly one of its nodes. */
export interface BibFile {
  /** The text; all ranges are offsets in it. */
  readonly text: string;
  /** In the order of the file; their ranges cover the text without gap or overlap. */
  readonly nodes: readonly BibNode[];
  /** Syntax errors, in the order of the file. */
  readonly diagnostics: readonly BibDiagnostic[];
}

/** A node at the top level of a .bib file. */
export type BibNode =
  /** Anything outside of the other nodes: empty lines, text, `%` comments, invalid syntax. */
  | { readonly kind: 'text'; readonly range: Range }
  | EntryNode
  | StringNode
  /** `@preamble{value}` */
  | (Block & { readonly kind: 'preamble'; readonly value: readonly Part[] })
  /** `@comment{...}`, whose body is not read. */
  | (Block & { readonly kind: 'comment' });

/** What all `@type{...}` blocks share. */
export interface Block {
  /** From the `@` to the end of the closing delimiter, or of the last character if it is missing. */
  readonly range: Range;
  /** The word after the `@`. */
  readonly type: Range;
  /** The `{` or `(` after the type. */
  readonly open: Range;
  /** The closing delimiter, if there is one. */
  readonly close?: Range;
}

/** `@article{key, name = value, ...}` */
export interface EntryNode extends Block {
  readonly kind: 'entry';
  /** The citation key, if there is one. */
  readonly key?: Range;
  /** The comma after the key. */
  readonly comma?: Range;
  readonly fields: readonly FieldNode[];
}

/** `@string{macro = value}` */
export interface StringNode extends Block {
  readonly kind: 'string';
  /** The definitions; one in a well-formed block. */
  readonly fields: readonly FieldNode[];
}

/** `name = part # part,` */
export interface FieldNode {
  /** From the name to the end of the value; the comma follows it. */
  readonly range: Range;
  readonly name: Range;
  readonly eq?: Range;
  /** The parts that `#` joins; empty if the value is missing. */
  readonly value: readonly Part[];
  /** The comma that separates the field from the next one. */
  readonly comma?: Range;
}

/** One operand of a value. */
export interface Part {
  /** Including the delimiters. */
  readonly range: Range;
  /**
   * `braced` and `quoted` have delimiters, `number` is digits, `macro` the name of a `@string`;
   * `bare` is text without delimiters.
   */
  readonly kind: 'braced' | 'quoted' | 'number' | 'macro' | 'bare';
  /** Set if the closing delimiter is missing. */
  readonly unclosed?: true;
}

/** The kinds of problems, by where they are found. */
type BibDiagnosticCode = SyntaxFault | MeaningFault;

/** Errors of the syntax. */
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
  | 'odd-space'
  | 'percent-comment'
  | 'unexpected-text'
  | 'malformed-head'
  | 'stray-at'
  | 'stray-closer'
  | 'stray-field'
  | 'merge-conflict'
  | 'invalid-utf8';

/** Problems of entries, fields and macros. */
type MeaningFault =
  | 'duplicate-key'
  | 'duplicate-key-case'
  | 'duplicate-field'
  | 'duplicate-macro'
  | 'undefined-macro'
  | 'undefined-crossref'
  | 'key-characters';

/** A problem of a .bib file. */
export interface BibDiagnostic {
  /** A stable name in kebab case: `unclosed-entry`, `missing-comma`. */
  readonly code: BibDiagnosticCode;
  /** What is wrong and what is expected, in one sentence. */
  readonly message: string;
  /** Error: something may be lost or misread. Warning: other programs may fail. */
  readonly severity: 'error' | 'warning';
  readonly range: Range;
  /** A related place, such as the first entry with the same key. */
  readonly related?: { readonly range: Range; readonly message: string };
}

/** The name of a field or macro in lower case, because BibTeX ignores its case. */
export function fieldName(text: string, { name }: FieldNode): string {
  return text.slice(name.start, name.end).toLowerCase();
}

/** Compares diagnostics by their place in the file. */
export function byPlace(a: BibDiagnostic, b: BibDiagnostic): number {
  return a.range.start - b.range.start || a.range.end - b.range.end;
}
