import type { BibEntry } from '../bibtex/bibliography.ts';
import { listText, plural } from '../text/plural.ts';
import type { Rule } from './rule.ts';
import { nameBibEntry } from './support/naming.ts';
import { isPreprint, meantType, REQUIRED_FIELDS } from './support/required-fields.ts';

/** Every bib entry has the fields without which it cannot be cited. */
export const bibRequiredFields: Rule = {
  id: 'bib-required-fields',
  severity: 'warning',
  fix: 'none',
  summary: 'Every bib entry has the fields that its type needs.',
  why: 'BibTeX prints an incomplete reference and warns only in a log; readers of the paper see the gap.',
  create: () => ({
    onBibEntry(entry) {
      const meant = meantType(entry.type);
      if (meant !== undefined) {
        return {
          message: `${nameBibEntry(entry)} has the unknown type @${entry.type}. Did you mean @${meant}?`,
          content: entry.type,
        };
      }
      const missing = missingFields(entry);
      if (missing.length === 0) return undefined;
      const names = listText(missing.map((alternatives) => alternatives.join(' or ')));
      return {
        message: `${nameBibEntry(entry)} lacks the ${plural(missing.length, 'field', 'fields')} ${names}, which entries of type @${entry.type} need to be cited. Add ${plural(missing.length, 'it', 'them')}.`,
        content: names,
        isLack: true,
        severity: missing.some(([name]) => name === 'title' || name === 'author')
          ? 'error'
          : undefined,
      };
    },
  }),
};

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
