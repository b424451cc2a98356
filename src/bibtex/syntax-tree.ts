import type { Range } from '../text/range.ts';
import type { BibDiagnostic } from './diagnostic.ts';

/** The concrete syntax tree of a .bib text: every character lies in exactly one of its nodes. */
export interface BibFile {
  /** The text that all ranges count in. */
  readonly text: string;
  /** In the order of the file; their ranges tile the text without gap or overlap. */
  readonly nodes: readonly BibNode[];
  /** Faults of syntax, in the order of the file. */
  readonly diagnostics: readonly BibDiagnostic[];
}

/** What stands at the top level of a .bib file. */
export type BibNode = TextNode | EntryNode | StringNode | PreambleNode | CommentNode;

/** Anything that no other node holds: blank lines, remarks, `%` comments, what was not understood. */
interface TextNode {
  readonly kind: 'text';
  readonly range: Range;
}

/** What all `@type{...}` blocks share. */
export interface Block {
  /** From the `@` to behind the closing delimiter; to the last character that was read when it is missing. */
  readonly range: Range;
  /** The word behind the `@`. */
  readonly type: Range;
  /** The `{` or `(` behind the type. */
  readonly open: Range;
  /** The delimiter that ends the block; absent when it is missing. */
  readonly close?: Range;
}

/** `@article{key, name = value, ...}` */
export interface EntryNode extends Block {
  readonly kind: 'entry';
  /** The citation key; absent when it is missing. */
  readonly key?: Range;
  /** The comma behind the key. */
  readonly comma?: Range;
  readonly fields: readonly FieldNode[];
}

/** `@string{macro = value}` */
export interface StringNode extends Block {
  readonly kind: 'string';
  /** The definitions; one in a well-formed block. */
  readonly fields: readonly FieldNode[];
}

/** `@preamble{value}` */
interface PreambleNode extends Block {
  readonly kind: 'preamble';
  readonly value: readonly Part[];
}

/** `@comment{...}`, whose body is not read. */
interface CommentNode extends Block {
  readonly kind: 'comment';
}

/** `name = part # part,` */
export interface FieldNode {
  /** From the name to the end of the value; the comma stands behind it. */
  readonly range: Range;
  readonly name: Range;
  readonly eq?: Range;
  /** The parts that `#` joins; empty when the value is missing. */
  readonly value: readonly Part[];
  /** The comma that separates the field from the next one. */
  readonly comma?: Range;
}

/** One operand of a value. */
export interface Part {
  /** With the delimiters. */
  readonly range: Range;
  /**
   * `braced` and `quoted` have delimiters, `number` is digits, `macro` the name of a `@string`;
   * `bare` is text that lacks its delimiters.
   */
  readonly kind: 'braced' | 'quoted' | 'number' | 'macro' | 'bare';
  /** Set when the closing delimiter is missing. */
  readonly unclosed?: true;
}
