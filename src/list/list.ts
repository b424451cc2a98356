import type { Identifier } from '../identifiers/identifier.ts';
import type { Range } from '../text/range.ts';
import type { SourceFile } from '../text/source-file.ts';

/** How a list writes an entry; one reader each under `layouts/`. */
export const LAYOUTS = [
  'nested-labels',
  'linked-bullets',
  'bold-title',
  'plain-title',
  'table',
  'paragraph',
  'badge-first',
  'heading',
  'author-first',
  'details-abstract',
  'pseudo-bullets',
] as const;
export type LayoutName = (typeof LAYOUTS)[number];

/** A list as it stands in a README: what it holds, and where. All ranges count in `source.text`. */
export interface List {
  readonly source: SourceFile;
  /** The README's own title, plain text. */
  readonly title?: string;
  /** All headings in order, Markdown's and HTML's. */
  readonly headings: readonly Heading[];
  /** The stretches between headings, in order; they tile the source. */
  readonly sections: readonly Section[];
  /** The headings that hold entries, in order, each with the number it holds itself. */
  readonly categories: readonly Category[];
  readonly entries: readonly ListEntry[];
  /** What could not be read, or was left out on purpose. */
  readonly diagnostics: readonly ListDiagnostic[];
}

/** A heading of the README. */
export interface Heading {
  /** Plain text as a reader sees it, without badges, anchors and trailing marks. */
  readonly text: string;
  /** 1 to 6. */
  readonly depth: number;
  /** The whole heading, marks included. */
  readonly range: Range;
  /** The `#` marks of an ATX heading; absent for setext and HTML headings. */
  readonly marks?: Range;
}

/** What a section is there for. Only `entries` sections hold papers or resources. */
export type SectionRole =
  | 'entries'
  | 'introduction'
  | 'contents'
  | 'news'
  | 'citation'
  | 'contributing'
  | 'about'
  | 'view'
  | 'empty';

/** A heading and the text up to the next heading. */
export interface Section {
  /** Absent for the text before the first heading. */
  readonly heading?: Heading;
  /** From the start of the heading's line to the start of the next heading's line. */
  readonly range: Range;
  readonly role: SectionRole;
  /** How most of its entries are written. */
  readonly layout?: LayoutName;
}

/** A heading that holds entries. */
export interface Category {
  /** Heading texts from the outermost category to this one; never the README's own title. */
  readonly path: readonly string[];
  readonly heading: Heading;
  /** Entries directly under this heading, those of sub-categories not counted. */
  readonly entries: number;
}

/** One paper or resource of the list. */
export interface ListEntry {
  /** Papers need an abstract and a citation key; resources (tools, datasets, blogs, talks) do not. */
  readonly kind: 'paper' | 'resource';
  readonly layout: LayoutName;
  /** Plain text as a reader sees it. */
  readonly title: string;
  /** Where the title's text stands, inside link brackets and emphasis marks. */
  readonly titleRange: Range;
  /** The address of the paper itself, as written. */
  readonly url?: string;
  /** All links of the entry in order, those inside the abstract left out. */
  readonly links: readonly EntryLink[];
  /** Category path, outermost first; empty when the entry stands outside any category. */
  readonly categories: readonly string[];
  /** Authors as printed. */
  readonly authors?: string;
  readonly year?: number;
  readonly venue?: string;
  readonly abstract?: Abstract;
  readonly citation?: CitationReference;
  /** Of the paper itself: from its address first, then its other links and its text. */
  readonly identifiers: readonly Identifier[];
  /** From the first character of the entry's first line to the end of its last. */
  readonly range: Range;
}

/** A link or image of an entry. */
export interface EntryLink {
  /** Plain text of the link, or an image's alternative text. */
  readonly text: string;
  /** The target as written, without title; may be empty. */
  readonly url: string;
  readonly range: Range;
  /** Where the target itself stands; absent for reference links. */
  readonly urlRange?: Range;
}

/** The abstract of an entry, from its label on. */
export interface Abstract {
  /** Plain text, line breaks folded to blanks; empty when only the label is there. */
  readonly text: string;
  /** The abstract's own text; an empty range after the label when there is none. */
  readonly range: Range;
  /** The words that announce it (`**Abstract:**`, `<summary>Abstract</summary>`). */
  readonly label?: Range;
}

/** How an entry names its bib entry. */
export interface CitationReference {
  /** Where the reference was found. */
  readonly via: 'label' | 'link' | 'comment' | 'anchor' | 'inline-bibtex';
  /** The key as shown; absent when only a line anchor is there. */
  readonly key?: string;
  /** Where the key stands. */
  readonly keyRange?: Range;
  /** A link to lines of a .bib file, `x.bib#L10-L20`. */
  readonly anchor?: LineAnchor;
  /** The whole reference. */
  readonly range: Range;
}

/** A link to lines of a .bib file, as GitHub writes it: `path#L10-L20` or `path#L10`. */
export interface LineAnchor {
  /** Path or address before the `#`, as written. */
  readonly path: string;
  /** Lines from 1; both absent for a link to the file as a whole. */
  readonly startLine?: number;
  readonly endLine?: number;
  /** Where the whole target stands. */
  readonly range: Range;
}

/** Something about the list that could not be read as an entry. */
export interface ListDiagnostic {
  readonly code: 'too-complex' | 'out-of-time' | 'no-entries' | 'duplicate-view';
  readonly message: string;
  readonly range: Range;
}
