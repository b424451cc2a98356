import type { Draft } from '../fields/entry.ts';
import { leadsToNotes } from '../words/own-notes.ts';
import type { SectionDraft } from './section-drafts.ts';

/** So many files that are named after titles are notes on papers. */
const FEWEST_NOTES = 5;
/** Their share of all files that entries lead to; papers may have short titles, too. */
const SHARE_NOTES = 0.5;
/**
 * Marks the sections of papers whose titles lead to one's own notes on them. Such files are named
 * after whole titles, those of an index after topics.
 */
export function markNotes(
  sections: readonly SectionDraft[],
  isNameOfFile: (draft: Draft) => boolean,
): void {
  const files = sections.flatMap(({ drafts }) => drafts.filter(isNameOfFile));
  const notes = files.filter(isNameOfNotes).length;
  if (notes < FEWEST_NOTES || notes < files.length * SHARE_NOTES) return;
  for (const section of sections) section.holdsNotes = section.drafts.some(isNameOfNotes);
}

const isNameOfNotes = ({ title, url = '' }: Draft): boolean => leadsToNotes(title, url);
