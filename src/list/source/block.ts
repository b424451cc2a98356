import type { Range } from '../../text/range.ts';
import type { FlatText } from './flat-text.ts';

/** One row of a table, with its cells as a reader sees them. */
export interface Row {
  readonly range: Range;
  readonly cells: readonly FlatText[];
}

/** A table with its header. */
export interface TableBlock {
  readonly kind: 'table';
  readonly range: Range;
  readonly header: readonly FlatText[];
  readonly rows: readonly Row[];
}

/** A list item; nested lists are items among its blocks. */
export interface ItemBlock {
  readonly kind: 'item';
  readonly range: Range;
  readonly ordered: boolean;
  readonly blocks: readonly Block[];
}

/** Running text: a paragraph, or raw HTML read as text. */
export interface TextBlock {
  readonly kind: 'paragraph' | 'heading' | 'html';
  readonly range: Range;
  readonly flat: FlatText;
}

/** A block of Markdown, reduced to what lists are made of. */
export type Block =
  | TextBlock
  | ItemBlock
  | TableBlock
  | { readonly kind: 'code'; readonly range: Range; readonly text: string; readonly lang?: string }
  | { readonly kind: 'quote'; readonly range: Range; readonly blocks: readonly Block[] }
  | { readonly kind: 'break'; readonly range: Range };
