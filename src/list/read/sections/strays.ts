import { fold } from '../../../text/fold.ts';
import { withoutTail } from '../../../text/without-tail.ts';
import type { Draft } from '../fields/entry.ts';
import { linkRole } from '../words/link-role.ts';
import { isProseLine } from '../words/prose-line.ts';
import { linkLabel } from '../words/vocabulary.ts';
import type { SectionDraft } from './section-drafts.ts';

/** Sections that name papers without listing them: their own, those to cite, what is new. */
const NAMING: ReadonlySet<SectionDraft['role']> = new Set(['news', 'contents', 'citation', 'view']);
/** Entries that show how a list is written. */
const LEAST_ENTRIES = 2;
/** Share of the entries that must look like a stray one. */
const SAME_LOOK = 0.5;
const LEAST_WORDS = 3;
/** Longer texts are no single entry. */
const LONGEST = 2000;
const OWN_WORK = /\b(?:our|we|ours|cite|citation)\b/i;

/**
 * Keeps as entries the papers that are outside the list's sections by mistake: above the first
 * category, after the last, under the license. They are written like the list's entries, are
 * nowhere else in it, and are no part of a sentence. The papers that the list itself is about are
 * not kept.
 */
export function keepStrays(sections: readonly SectionDraft[]): void {
  const isList = ({ role, drafts }: SectionDraft): boolean =>
    role === 'entries' && drafts.length > 0;
  const lists = sections.filter(isList);
  const looks = new Map<string, number>();
  const titles = new Set<string>();
  for (const section of lists)
    for (const draft of section.drafts) {
      const look = lookOf(draft, section);
      looks.set(look, (looks.get(look) ?? 0) + 1);
      titles.add(fold(draft.title));
    }
  const all = lists.reduce((sum, { drafts }) => sum + drafts.length, 0);
  if (all < LEAST_ENTRIES) return;
  const [first, last] = [sections.findIndex(isList), sections.findLastIndex(isList)];
  for (const [at, section] of sections.entries()) {
    if (section.role === 'entries' || section.skipped || NAMING.has(section.role)) continue;
    const isAmong = at > first && at < last && section.role === 'introduction';
    section.drafts = section.dropped.filter(
      (draft) =>
        (looks.get(lookOf(draft, section)) ?? 0) >= all * SAME_LOOK &&
        !titles.has(fold(draft.title)) &&
        (leadsToPaper(draft) || (isAmong && isCited(draft))) &&
        isEntry(draft, section),
    );
    const kept = new Set(section.drafts);
    section.dropped = section.dropped.filter((draft) => !kept.has(draft));
    // Among those of the list, it is one of them.
    if (isAmong && kept.size > 0) section.role = 'entries';
  }
}

function leadsToPaper({ url, identifiers }: Draft): boolean {
  return identifiers.length > 0 || (url !== undefined && linkRole(url) === 'paper');
}

function isCited({ authors, venue, year }: Draft): boolean {
  return authors !== undefined && (venue ?? year) !== undefined;
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
