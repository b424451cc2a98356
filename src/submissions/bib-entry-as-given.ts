import type { BibEntryDraft } from '../bibtex/bib-entry-draft.ts';
import type { BibEntry } from '../bibtex/bibliography.ts';

/** Fields of reference managers that mean nothing to others: files, notes, dates of access. */
const PRIVATE =
  /^(?:file|bdsk-.*|date-(?:added|modified)|owner|timestamp|groups|abstractnote|read|rating|__markedentry|mendeley-.*|urldate|keywords?)$/;

/**
 * The draft of a bib entry that a contributor gave, its LaTeX as written.
 *
 * @param abstract takes the place of the entry's own.
 */
export function bibEntryAsGiven(entry: BibEntry, key: string, abstract?: string): BibEntryDraft {
  const fields = [...entry.fields.values()]
    .filter(({ name }) => !PRIVATE.test(name) && !(name === 'abstract' && abstract !== undefined))
    .map(({ name, raw }) => ({ name, value: raw, form: 'latex' as const }));
  return {
    type: entry.type,
    key,
    fields: abstract === undefined ? fields : [...fields, { name: 'abstract', value: abstract }],
  };
}
