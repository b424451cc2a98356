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
  const lists = sections.filter(({ role, drafts }) => role === 'entries' && drafts.length > 0);
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
  for (const section of sections) {
    const isJudged = judged.has(section);
    if (section.skipped || NAMING.has(section.role)) continue;
    if (section.role === 'entries' && !isJudged) continue;
    const strays = section.dropped.filter((draft) => {
      const { entries, papers } = looks.get(lookOf(draft, section)) ?? { entries: 0, papers: 0 };
      if (entries < all * SAME_LOOK || titles.has(fold(draft.title))) return false;
      if (isEntry(draft, section)) return true;
      const arePapers = isJudged && entries >= FEWEST_BARE && papers >= entries * SHARE_OF_PAPERS;
      return arePapers && isTitle(draft) && !isOther(draft.title) && !isInProse(draft, section);
    });
    if (strays.length > 0) keep(section, strays, isJudged);
  }
}

/** Whether a text without links is a remark or people with what they do, rather than a title. */
function isOther(title: string): boolean {
  const [first = ''] = title.split(/[,，]/, 1);
  return /^\p{Ll}+\s|[[\]]/u.test(title) || authorEvidence(first) !== 'none';
}

/** Makes some of what a section has dropped its entries. */
function keep(section: SectionDraft, strays: readonly Draft[], isJudged: boolean): void {
  const kept = new Set([...section.drafts, ...strays]);
  section.drafts = [...kept].sort((a, b) => a.range.start - b.range.start);
  section.dropped = section.dropped.filter((draft) => !kept.has(draft));
  if (!isJudged) return;
  section.role = 'entries';
  const bare = strays.filter(({ links, unit }) => links.length === 0 && unit !== 'row');
  section.bare = new Set([...section.bare, ...bare]);
}

/** How an entry is set: its unit, the title's marks, the text before the title, and whether that is people. */
function lookOf(
  { unit, style, range, titleRange, authors }: Draft,
  { read }: SectionDraft,
): string {
  const before = read?.text.slice(range.start, Math.min(titleRange.start, range.start + 80)) ?? '';
  const shape = before.replace(/\p{L}+/gu, 'a').replace(/\d+/g, '0');
  return [unit, style, authors !== undefined, shape].join(' ');
}

/** Whether an entry is in a sentence: `We release our paper [...](...)`. */
export function isInProse({ range }: Draft, { read }: Pick<SectionDraft, 'read'>): boolean {
  const text = (read?.text ?? '').slice(range.start, Math.min(range.end, range.start + LONGEST));
  const [first = ''] = text.split('\n');
  return isProseLine(first) || OWN_WORK.test(first);
}

function isEntry(draft: Draft, section: SectionDraft): boolean {
  const { title, range, url, identifiers, authors, venue, year } = draft;
  const isReference =
    section.role === 'introduction' && [authors, venue, year].every((fact) => fact !== undefined);
  const leadsToPaper = identifiers.length > 0 || (url !== undefined && linkRole(url) === 'paper');
  if (!leadsToPaper && !isReference) return false;
  if (title.split(/\s+/).length < LEAST_WORDS || linkLabel(title) !== undefined) return false;
  if (isInProse(draft, section)) return false;
  const before = (section.read?.text ?? '')
    .slice(Math.max(0, range.start - LONGEST), range.start)
    .trimEnd();
  const above = before.slice(before.lastIndexOf('\n') + 1);
  return !OWN_WORK.test(above) && !/[:：]$/u.test(withoutTail(above, /[^\p{L}\p{N}:：]/u));
}
