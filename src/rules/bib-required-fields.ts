import type { BibEntry } from '../bibtex/bibliography.ts';
import type { Rule } from './rule.ts';
import { nameBibEntry } from './support/naming.ts';
import { isPreprint, REQUIRED_FIELDS } from './support/required-fields.ts';

/** Every bib entry has the fields without which it cannot be cited. */
export const bibRequiredFields: Rule = {
  id: 'bib-required-fields',
  severity: 'warning',
  fix: 'none',
  summary: 'Every bib entry has the fields that its type needs.',
  why: 'BibTeX prints an incomplete reference and only warns of it in a log; the reader of the paper sees the gap.',
  *check({ catalog }) {
    for (const { entries, source } of catalog.bibliographies) {
      for (const entry of entries) {
        const missing = missingFields(entry);
        if (missing.length === 0) continue;
        const names = inWords(missing.map((alternatives) => alternatives.join(' or ')));
        yield {
          message: `${nameBibEntry(entry)} lacks the ${missing.length === 1 ? 'field' : 'fields'} ${names}, which entries of type @${entry.type} need to be cited. Add ${missing.length === 1 ? 'it' : 'them'}.`,
          at: { file: source, range: entry.keyRange },
          entry,
          content: names,
          isLack: true,
          ...(missing.some(([name]) => name === 'title' || name === 'author')
            ? { severity: 'error' as const }
            : {}),
        };
      }
    }
  },
};

function inWords(names: readonly string[]): string {
  const last = names.at(-1) ?? '';
  return names.length < 2 ? last : `${names.slice(0, -1).join(', ')} and ${last}`;
}

/** The required fields an entry lacks, each as the alternatives that would do. */
function missingFields(entry: BibEntry): readonly (readonly string[])[] {
  const required = REQUIRED_FIELDS.get(entry.type);
  if (required === undefined) return [];
  const has = (name: string): boolean => (entry.fields.get(name)?.value ?? '').trim() !== '';
  const preprint = isPreprint(entry);
  return required
    .filter(({ fields }) => !fields.some(has))
    .filter(({ container }) => !(container === true && preprint))
    .map(({ fields, shown }) => fields.slice(0, shown));
}
