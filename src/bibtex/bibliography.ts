import type { Identifier } from '../identifiers/identifier.ts';
import type { Range } from '../text/range.ts';
import type { SourceFile } from '../text/source-file.ts';
import type { BibDiagnostic } from './diagnostic.ts';
import type { BibFile, EntryNode, FieldNode } from './syntax-tree.ts';

/** A .bib file as people cite from it. All ranges count in `source.text`. */
export interface Bibliography {
  readonly source: SourceFile;
  /** The lossless tree this view stands on. */
  readonly tree: BibFile;
  /** In the order of the file, repeated keys included. */
  readonly entries: readonly BibEntry[];
  /** Faults of syntax and of meaning (repeated keys, undefined macros), in the order of the file. */
  readonly diagnostics: readonly BibDiagnostic[];
}

/** One item of a bibliography. */
export interface BibEntry {
  /** The citation key as written; empty when it is missing. */
  readonly key: string;
  /** Lower-cased entry type: `article`, `inproceedings`. */
  readonly type: string;
  readonly range: Range;
  /** Where the key stands; an empty range where it should be. */
  readonly keyRange: Range;
  /** By lower-cased name, the first of repeated fields; inherited fields (crossref, xdata) included. */
  readonly fields: ReadonlyMap<string, BibField>;
  /** From `doi`, `eprint`, `pmid`, `url` and the like, most telling first. */
  readonly identifiers: readonly Identifier[];
  readonly node: EntryNode;
}

/** One field's value, decoded. */
export interface BibField {
  /** Lower-cased. */
  readonly name: string;
  /** Macros expanded, LaTeX turned to Unicode, braces removed, white space folded. */
  readonly value: string;
  /** Macros expanded, delimiters removed, LaTeX left as it is. */
  readonly raw: string;
  /** Where the field stands; in the parent entry when it is inherited. */
  readonly node: FieldNode;
  /** The key it was inherited from. */
  readonly inheritedFrom?: string;
}
