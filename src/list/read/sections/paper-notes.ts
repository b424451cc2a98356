import type { Draft } from '../fields/entry.ts';
import { leadsToNotes } from '../words/own-notes.ts';
import type { SectionDraft } from './section-drafts.ts';

/** So many files that are named after titles are notes on papers. */
const FEWEST_NOTES = 5;
/** Their share of all files that entries lead to; papers may have short titles, too. */
const SHARE_NOTES = 0.5;

/**
 * The sections of papers whose titles lead to one's own notes on them. Such files are named after
 * whole titles, those of an index after topics.
 */
export function sectionsOfNotes(
  sections: readonly SectionDraft[],
  isNameOfFile: (draft: Draft) => boolean,
): readonly SectionDraft[] {
  const files = sections.flatMap(({ drafts }) => drafts.filter(isNameOfFile));
  const notes = files.filter(isNameOfNotes).length;
  const isHabit = notes >= FEWEST_NOTES && notes >= files.length * SHARE_NOTES;
  return isHabit ? sections.filter(({ drafts }) => drafts.some(isNameOfNotes)) : [];
}

const isNameOfNotes = ({ title, url = '' }: Draft): boolean => leadsToNotes(title, url);
