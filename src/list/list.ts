import type { Identifier } from '../identifiers/identifier.ts';
import type { Range } from '../text/range.ts';
import type { SourceFile } from '../text/source-file.ts';

/** How an entry is set: as an item, a table row, a paragraph, a line of one, or a heading with what follows. */
export type UnitKind = 'item' | 'row' | 'paragraph' | 'line' | 'heading';

/** What the bibliography knows word for word. */
export interface KnownWords {
  /** Titles, folded. */
  readonly titles: ReadonlySet<string>;
  /** What titles have before their colon, folded: `GLAM: Efficient ...`. */
  readonly names?: ReadonlySet<string>;
  readonly isKey: (word: string) => boolean;
}

/** A list as it is in a README: its content, and where it is. All ranges count in `source.text`. */
export interface List {
  readonly source: SourceFile;
  /** What the bibliography knew when the list was read; a part of it is read again with the same. */
  readonly known?: KnownWords;
  /** The README's own title, plain text. */
  readonly title?: string;
  /** All headings in order, Markdown's and HTML's. */
  readonly headings: readonly Heading[];
  /** The stretches between headings, in order; they tile the source. */
  readonly sections: readonly Section[];
  /** The headings with entries, in order, each with the number of its own entries. */
  readonly categories: readonly Category[];
  readonly entries: readonly ListEntry[];
  /** How much of the README these are. */
  readonly reading: Reading;
  /** What could not be read, or was skipped on purpose. */
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

/** The purpose of a section. Only `entries` sections contain papers or resources. */
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
interface Section {
  /** Absent for the text before the first heading. */
  readonly heading?: Heading;
  /** From the start of the heading's line to the start of the next heading's line. */
  readonly range: Range;
  readonly role: SectionRole;
}

/** A heading with entries, or a group below one: a bold line, an item, a `<details>`. */
export interface Category {
  /** Names from the outermost category to this one; never the README's own title. */
  readonly path: readonly string[];
  /** Its heading; for a group, the heading above it. */
  readonly heading: Heading;
  /** Its own entries, those of sub-categories not counted. */
  readonly entries: number;
}

/** One paper or resource of the list. */
export interface ListEntry {
  /** Papers need an abstract and a citation key; resources (tools, datasets, blogs, talks) do not. */
  readonly kind: 'paper' | 'resource';
  readonly unit: UnitKind;
  /** Plain text as a reader sees it. */
  readonly title: string;
  /** Where the title's text is, inside link brackets and emphasis marks. */
  readonly titleRange: Range;
  /** The address of the paper itself, as written. */
  readonly url?: string;
  /** All links of the entry in order, without those inside the abstract. */
  readonly links: readonly EntryLink[];
  /** Category path, outermost first; empty when the entry is outside any category. */
  readonly categories: readonly string[];
  /** Authors as printed. */
  readonly authors?: string;
  readonly year?: number;
  readonly venue?: string;
  readonly abstract?: Abstract;
  readonly citation?: CitationReference;
  /** Of the paper itself: from its address first, then its other links and its text. */
  readonly identifiers: readonly Identifier[];
  readonly places: FieldPlaces;
  /** How certain its facts are; see `isCertain`. */
  readonly confidence: Confidence;
  /** From the first character of the entry's first line to the end of its last. */
  readonly range: Range;
}

/** The facts of an entry that its text shows more or less clearly. */
export type EntryFact = 'title' | 'authors' | 'venue' | 'year';

/** How probable it is that each fact was read correctly, from 0 to 1; the title has one always. */
export type Confidence = Readonly<Partial<Record<EntryFact, number>>>;

/** Where the facts of an entry are printed; what was read of something else has no place. */
export interface FieldPlaces {
  readonly authors?: Range;
  /** Without a year that belongs to it. */
  readonly venue?: Range;
  /** The digits of the year: four of them, or two. */
  readonly year?: Range;
  /** The date around the year, where it has more than the year. */
  readonly date?: Range;
}

/** A link or image of an entry. */
export interface EntryLink {
  /** Plain text of the link, or an image's alternative text. */
  readonly text: string;
  /** The target as written, without title; may be empty. */
  readonly url: string;
  readonly range: Range;
  /** Where the target itself is; absent for reference links. */
  readonly urlRange?: Range;
}

/** The abstract of an entry, from its label on. */
export interface Abstract {
  /** Plain text, line breaks folded to spaces; empty when only the label is there. */
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
  /** Where the key is. */
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
  /** Where the whole target is. */
  readonly range: Range;
}

/** Something about the list that could not be read as an entry. */
export interface ListDiagnostic {
  readonly code: 'too-complex' | 'out-of-time' | 'no-entries' | 'duplicate-view';
  readonly message: string;
  readonly range: Range;
}

/** How much of a README was read as a list, and what was not. All ranges count in its text. */
export interface Reading {
  readonly papers: number;
  readonly resources: number;
  /** Links to papers in the README, wherever they are. */
  readonly paperLinks: number;
  /** Links to papers that are in no entry and no skipped section. */
  readonly unread: readonly UnreadLink[];
  /** Titles of the bibliography that the README prints, though no entry has them for its title. */
  readonly unreadTitles: readonly UnreadTitle[];
  /** Items that look like citations, but belong to no entry. */
  readonly unreadCitations: readonly Range[];
  /** Sections without entries that contain a link or something like an entry. */
  readonly skipped: readonly SkippedSection[];
  /** Entries that are probably misread, in their order. */
  readonly doubtful: readonly DoubtfulEntry[];
}

/** A link to a paper that is in no entry. */
export interface UnreadLink {
  /** The address, or the identifier where only that is printed. */
  readonly url: string;
  readonly range: Range;
}

/** A title of the bibliography that occurs in the README but is no entry's title. */
export interface UnreadTitle {
  /** As the README prints it. */
  readonly title: string;
  readonly range: Range;
}

/**
 * Why a section is skipped: the configuration names it under `skip-sections`; what it is for by its
 * heading; it repeats other entries (`view`); nothing in it reads like an entry (`introduction`).
 */
export type SkipReason = 'skip-sections' | Exclude<SectionRole, 'entries' | 'empty'>;

/** A section that was not read for entries. */
export interface SkippedSection {
  /** Text of its heading; empty for the text above the first heading. */
  readonly heading: string;
  readonly range: Range;
  readonly reason: SkipReason;
  /** Links to papers in it. */
  readonly links: number;
}

/**
 * Why an entry is doubtful: its title is the name of a venue or of persons, or a word such as
 * "PDF"; it has an open bracket or quotation mark, an address or persons in it, or ends with a word
 * that continues (`malformed`); the text of its link is a title, but another one; its title
 * continues; it contains links to several papers; it is uncertain, as many titles of the list are
 * (`unlikely`); it may be no paper at all, as many of the list's papers may not (`kind`).
 */
export type Doubt =
  | 'venue'
  | 'persons'
  | 'label'
  | 'malformed'
  | 'link-text'
  | 'cut'
  | 'several-papers'
  | 'unlikely'
  | 'kind';

/** An entry that is probably misread. */
export interface DoubtfulEntry {
  readonly entry: ListEntry;
  readonly reason: Doubt;
}
