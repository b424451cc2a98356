import { fold } from '../../../text/fold.ts';
import { withoutTail } from '../../../text/without-tail.ts';
import type { Draft } from '../fields/entry.ts';
import { linkRole } from '../words/link-role.ts';
import { authorEvidence } from '../words/people.ts';
import { isProseLine } from '../words/prose-line.ts';
import { linkLabel } from '../words/vocabulary.ts';
import { isPaperLike } from './kind-evidence.ts';
import type { SectionDraft } from './section-drafts.ts';

/** Sections that name papers without listing them: their own, those to cite, what is new. */
const NAMING: ReadonlySet<SectionDraft['role']> = new Set(['news', 'contents', 'citation', 'view']);
/** Entries that show how a list is written. */
const LEAST_ENTRIES = 2;
/** Share of the entries that must look like a stray one. */
const SAME_LOOK = 0.5;
/** So many entries that are set alike, and such a share of papers among them, show that titles without links are papers, too. */
const FEWEST_BARE = 4;
const SHARE_OF_PAPERS = 0.5;
const LEAST_WORDS = 3;
/** Longer texts are no single entry. */
const LONGEST = 2000;
const OWN_WORK = /\b(?:our|we|ours|cite|citation)\b/i;

/** How many entries are set alike, and how many of them show that they are papers. */
interface Look {
  entries: number;
  papers: number;
}

/**
 * Keeps as entries the papers that are outside the list's sections by mistake: above the first
 * category, after the last, under the license. They are written like the list's entries, are
 * nowhere else in it, and are no part of a sentence. The papers that the list itself is about are
 * not kept. In the sections that only their own text has judged, titles without links written so
 * are entries, too.
 *
 * @param judged the sections below the README's title whose names are topics.
 * @param isTitle whether a text is a title for certain.
 */
export function keepStrays(
  sections: readonly SectionDraft[],
  judged: ReadonlySet<SectionDraft>,
  isTitle: (draft: Draft) => boolean,
): void {
  if (sections.every(({ dropped }) => dropped.length === 0)) return;
  const lists = sections.filter(isList);
  const looks = new Map<string, Look>();
  const titles = new Set<string>();
  for (const section of lists)
    for (const draft of section.drafts) {
      const key = lookOf(draft, section);
      const look = looks.get(key) ?? { entries: 0, papers: 0 };
      looks.set(key, look);
      look.entries++;
      if (isPaperLike(draft) || draft.links.length === 0) look.papers++;
      titles.add(fold(draft.title));
    }
  const all = lists.reduce((sum, { drafts }) => sum + drafts.length, 0);
  if (all < LEAST_ENTRIES) return;
  const first = sections.findIndex(isList);
  for (const [at, section] of sections.entries()) {
    const isJudged = judged.has(section);
    if (section.skipped || NAMING.has(section.role)) continue;
    if (section.role === 'entries' && !isJudged) continue;
    const isBelow = isJudged || (at > first && section.role === 'introduction');
    const strays = section.dropped.filter((draft) => {
      const { entries, papers } = looks.get(lookOf(draft, section)) ?? { entries: 0, papers: 0 };
      if (entries < all * SAME_LOOK || titles.has(fold(draft.title))) return false;
      if (leadsToPaper(draft) || (isBelow && isCited(draft))) return isEntry(draft, section);
      const arePapers = isJudged && entries >= FEWEST_BARE && papers >= entries * SHARE_OF_PAPERS;
      return arePapers && isTitle(draft) && !isOther(draft.title) && !isInProse(draft, section);
    });
    if (strays.length > 0) keep(section, strays, isBelow);
  }
}

function isList({ role, drafts }: SectionDraft): boolean {
  return role === 'entries' && drafts.length > 0;
}

/** Whether a text without links is a remark or people with what they do, rather than a title. */
function isOther(title: string): boolean {
  const [first = ''] = title.split(/[,，]/, 1);
  return /^\p{Ll}+\s|[[\]]/u.test(title) || authorEvidence(first) !== 'none';
}

/** Makes some of what a section has dropped its entries. */
function keep(section: SectionDraft, strays: readonly Draft[], isBelow: boolean): void {
  const kept = new Set([...section.drafts, ...strays]);
  section.drafts = [...kept].sort((a, b) => a.range.start - b.range.start);
  section.dropped = section.dropped.filter((draft) => !kept.has(draft));
  if (!isBelow) return;
  section.role = 'entries';
  const bare = strays.filter(({ links, unit }) => links.length === 0 && unit !== 'row');
  section.bare = new Set([...section.bare, ...bare]);
}

function leadsToPaper({ url, identifiers }: Draft): boolean {
  return identifiers.length > 0 || (url !== undefined && linkRole(url) === 'paper');
}

function isCited({ authors, venue, year }: Draft): boolean {
  return [authors, venue, year].filter((fact) => fact !== undefined).length >= 2;
}

/** How an entry is set: its unit, the title's marks, and the text before the title. */
function lookOf({ unit, style, range, titleRange }: Draft, { read }: SectionDraft): string {
  const before = read?.text.slice(range.start, Math.min(titleRange.start, range.start + 80)) ?? '';
  const shape = before.replace(/\p{L}+/gu, 'a').replace(/\d+/g, '0');
  return [unit, style, shape].join(' ');
}

/** Whether an entry is in a sentence: `We release our paper [...](...)`. */
export function isInProse({ range }: Draft, { read }: Pick<SectionDraft, 'read'>): boolean {
  const text = (read?.text ?? '').slice(range.start, Math.min(range.end, range.start + LONGEST));
  const [first = ''] = text.split('\n');
  return isProseLine(first) || OWN_WORK.test(first);
}

/** Whether a paragraph names a work of one's own in a sentence: `Based on our survey [Walls](...)`. */
export function isOwnWork(
  { unit, range, titleRange }: Draft,
  { read }: Pick<SectionDraft, 'read'>,
): boolean {
  return (
    unit === 'paragraph' && OWN_WORK.test(read?.text.slice(range.start, titleRange.start) ?? '')
  );
}

function isEntry(draft: Draft, section: SectionDraft): boolean {
  const { title, range } = draft;
  if (title.split(/\s+/).length < LEAST_WORDS || linkLabel(title) !== undefined) return false;
  if (isInProse(draft, section)) return false;
  const before = (section.read?.text ?? '')
    .slice(Math.max(0, range.start - LONGEST), range.start)
    .trimEnd();
  const above = before.slice(before.lastIndexOf('\n') + 1);
  return !OWN_WORK.test(above) && !/[:：]$/u.test(withoutTail(above, /[^\p{L}\p{N}:：]/u));
}
