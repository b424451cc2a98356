import { identifierKey } from '../../../identifiers/identifier.ts';
import { fold } from '../../../text/fold.ts';
import type { Range } from '../../../text/range.ts';
import type { SourceFile } from '../../../text/source-file.ts';
import type {
  Heading,
  ListEntry,
  Reading,
  SkippedSection,
  SkipReason,
  UnreadLink,
} from '../../list.ts';
import type { LineState } from '../../source/scan.ts';
import type { SectionDraft } from '../sections/section-drafts.ts';
import { hostOf, linkRole } from '../words/link-role.ts';
import { isProseLine } from '../words/prose-line.ts';
import { doubtfulEntries } from './doubts.ts';
import { lostTitles } from './lost-titles.ts';
import { findPaperLinks, type PaperLink, paperKey } from './paper-links.ts';
import { unreadCitations } from './unread-citations.ts';
import { insideAny, unreadTitles } from './unread-titles.ts';

/** What the audit compares: the text itself, and what was made of it. */
interface Audited {
  readonly source: SourceFile;
  readonly states: readonly LineState[];
  readonly headings: readonly Heading[];
  readonly sections: readonly SectionDraft[];
  readonly entries: readonly ListEntry[];
  /** The papers that may be none. */
  readonly uncertain: ReadonlySet<ListEntry>;
  /** Titles of the bibliography, folded. */
  readonly known: ReadonlySet<string>;
}

/** Links to papers that an introduction may have. */
const IN_INTRODUCTION = 2;
/** Links that may be skipped on grounds that are guesses, and their share of all links. */
const MOST_EXCUSED = 10;
const EXCUSED_SHARE = 0.1;
/** Share of a list's paper links from which on sections named as something else are its papers. */
const SHARE_OF_NAMED = 0.5;

/**
 * Compares a list with its text: which links to papers are in no entry and in no section outside
 * the list, which titles of the bibliography were not found, which sections were skipped. Takes
 * time in proportion to the length of the text.
 */
export function audit(audited: Audited): Reading {
  const { source, states, headings, sections, entries, uncertain, known } = audited;
  const links = findPaperLinks(source, states);
  const outside = outsideEntries(links, entries);
  const found = assigned(outside, sections);
  const isSkipped = (reason: SkipReason | undefined): boolean =>
    reason !== undefined && reason !== 'introduction';
  const skipped = sections.filter((section) => isSkipped(reasonOf(section)));
  const elsewhere = [
    ...sections.filter((section) => reasonOf(section) !== undefined).map(({ range }) => range),
    // The name of a category may be the title of a book on it.
    ...sections.flatMap(({ index, drafts }) =>
      drafts.length > 0 ? (headings[index]?.range ?? []) : [],
    ),
    ...entries.flatMap(({ titleRange, abstract }) => [titleRange, abstract?.range ?? titleRange]),
  ];
  // Where nothing was read, no link may be skipped.
  const share = entries.length === 0 ? 0 : 1;
  const limits = {
    named: share * Math.max(MOST_EXCUSED, links.length * SHARE_OF_NAMED),
    excused: share * Math.max(MOST_EXCUSED, links.length * EXCUSED_SHARE),
  };
  const papers = entries.filter(({ kind }) => kind === 'paper').length;
  const lost = lostTitles(sections, new Set(entries.map(({ title }) => fold(title))));
  return {
    papers,
    resources: entries.length - papers,
    paperLinks: links.length,
    unread: unreadOf(found, limits, source),
    unreadTitles: unreadTitles(source, states, { entries, known, elsewhere }),
    unreadCitations: citationsOf(
      audited,
      skipped.map(({ range }) => range),
      [...lost.values()].flat(),
    ),
    skipped: skippedOf(found, headings, lost),
    doubtful: doubtfulEntries(entries, source.text, known, uncertain),
  };
}

/** What looks like papers in the text, and titles that are in no entry; a line counts once. */
function citationsOf(
  { source, states, entries }: Audited,
  skipped: readonly Range[],
  titles: readonly Range[],
): readonly Range[] {
  const lineOf = ({ start }: Range): number => source.lines.position(start).line;
  const found = unreadCitations(source, states, entries, skipped);
  const lines = new Set(found.map(lineOf));
  return [...found, ...titles.filter((title) => !lines.has(lineOf(title)))].sort(
    (a, b) => a.start - b.start,
  );
}

/** Links outside all entries to a paper that no entry links to. */
function outsideEntries(links: readonly PaperLink[], entries: readonly ListEntry[]): PaperLink[] {
  const isInEntry = insideAny(entries.map(({ range }) => range));
  const outside = links.filter(({ range }) => !isInEntry(range));
  if (outside.length === 0) return [];
  const known = new Set<string>();
  for (const entry of entries) {
    for (const identifier of entry.identifiers) known.add(identifierKey(identifier));
    if (entry.url !== undefined) known.add(paperKey(entry.url));
    for (const { url } of entry.links) known.add(paperKey(url));
  }
  return outside.filter(({ key }) => !known.has(key));
}

/** A section with the links to papers outside its entries. */
interface Found {
  readonly section: SectionDraft;
  readonly links: readonly PaperLink[];
}

function assigned(links: readonly PaperLink[], sections: readonly SectionDraft[]): Found[] {
  let at = 0;
  return sections.map((section) => {
    const from = at;
    while ((links[at]?.range.start ?? Number.POSITIVE_INFINITY) < section.range.end) at++;
    return { section, links: links.slice(from, at) };
  });
}

/** How many links may be skipped: in sections that are something else by name, by other guesses. */
interface Limits {
  readonly named: number;
  readonly excused: number;
}

/** Why a section is no list; undefined for one that is, or is empty. */
function reasonOf({ role, skipped }: SectionDraft): SkipReason | undefined {
  if (skipped) return 'skip-sections';
  return role === 'entries' || role === 'empty' ? undefined : role;
}

/**
 * How many links to papers a section may contain: any number, where the configuration skips it, it
 * repeats others, or its name shows that it is something else and the list is not in it. Text before
 * or after the list may name a few papers, and any section some in its sentences.
 */
function unreadOf(found: readonly Found[], most: Limits, source: SourceFile): UnreadLink[] {
  const named: PaperLink[] = [];
  const excused: PaperLink[] = [];
  const unread: PaperLink[] = [];
  const first = found.findIndex(({ section }) => section.drafts.length > 0);
  const last = found.findLastIndex(({ section }) => section.drafts.length > 0);
  for (const [at, { section, links }] of found.entries()) {
    const reason = reasonOf(section);
    if (reason === 'skip-sections' || reason === 'view') continue;
    if (reason !== undefined && reason !== 'introduction') {
      for (const link of links) named.push(link);
      continue;
    }
    const prose = new Set(links.filter(({ range }) => isInProse(range, source)));
    const isAmongLists = at > first && at < last;
    const few =
      reason === 'introduction' && !isAmongLists && links.length - prose.size <= IN_INTRODUCTION;
    for (const link of links) (few || prose.has(link) ? excused : unread).push(link);
  }
  if (named.length > most.named) for (const link of named) unread.push(link);
  if (excused.length > most.excused) for (const link of excused) unread.push(link);
  return unread
    .sort((a, b) => a.range.start - b.range.start)
    .map(({ url, range }) => ({ url, range }));
}

/** Whether a link's line is a sentence. */
function isInProse({ start }: Range, { text, lines }: SourceFile): boolean {
  const { line } = lines.position(start);
  return isProseLine(text.slice(lines.lineStart(line), lines.lineEnd(line)));
}

function skippedOf(
  found: readonly Found[],
  headings: readonly Heading[],
  lost: ReadonlyMap<SectionDraft, unknown>,
): SkippedSection[] {
  return found.flatMap(({ section, links }): SkippedSection[] => {
    const reason = reasonOf(section);
    if (reason === undefined || (section.drafts.length > 0 && reason !== 'view')) return [];
    const holds =
      section.skipped ||
      reason === 'view' ||
      links.length > 0 ||
      lost.has(section) ||
      section.dropped.some(leadsOut);
    if (!holds) return [];
    const heading = headings[section.index]?.text ?? '';
    return [{ heading, range: section.range, reason, links: links.length }];
  });
}

/** Whether something that is no entry has a link to another site. */
function leadsOut({ links }: SectionDraft['dropped'][number]): boolean {
  return links.some(
    ({ url }) => hostOf(url) !== undefined && !['badge', 'mail', 'anchor'].includes(linkRole(url)),
  );
}
