import type { BibEntry, BibField, Bibliography } from '../bibtex/bibliography.ts';
import { shifted } from '../text/range.ts';
import type { Problem, Rule } from './rule.ts';
import { styleHabit } from './support/habit.ts';
import { nameFaults } from './support/name-faults.ts';
import { nameBibEntry } from './support/naming.ts';
import { wholeLiteral } from './support/own-fields.ts';

/** Names are written so that BibTeX splits them right. */
export const bibNames: Rule = {
  id: 'bib-names',
  severity: 'warning',
  fix: 'suggested',
  summary: 'Names are joined by "and", and end with "and others".',
  why: 'BibTeX splits names only at "and": with ";" or "&" between them ten authors become one with a strange name.',
  create: ({ catalog }) => ({
    onField: {
      author: (field, entry, bibliography) =>
        faultsOf(field, entry, bibliography, catalog.pairsOf(entry)[0]?.entry.authors),
      editor: faultsOf,
      translator: faultsOf,
    },
  }),
};

function faultsOf(
  field: BibField,
  entry: BibEntry,
  { source, entries }: Bibliography,
  printed?: string,
): Problem[] {
  const literal = wholeLiteral(field, source);
  if (literal === undefined) return [];
  const { text, start } = literal;
  return nameFaults(text, printed).map(({ kind, what, todo, range, edits, safe }) => ({
    message: `The ${field.name} of ${nameBibEntry(entry)} ${what}. ${todo}.`,
    range: shifted(range, start),
    content: `${field.name} ${kind}`,
    fix: {
      kind: safe ? 'safe' : 'suggested',
      edits: edits.map((edit) => ({ ...edit, range: shifted(edit.range, start) })),
    },
    habit: styleHabit(
      () => entries.length,
      (many) => `${many} name fields have the same problem: the first ${what}. ${todo}.`,
      kind,
    ),
  }));
}
