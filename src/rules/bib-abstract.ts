import type { BibEntry } from '../bibtex/bibliography.ts';
import { count } from '../text/plural.ts';
import type { Rule } from './rule.ts';
import { nameBibEntry } from './support/naming.ts';
import { NOT_WORKS } from './support/required-fields.ts';

/** More gaps than can be read one by one. */
const MANY = 20;

/** Where bib entries have abstracts, all of them do. */
export const bibAbstract: Rule = {
  id: 'bib-abstract',
  severity: 'warning',
  fix: 'none',
  summary: 'Every bib entry has an abstract if most of them have one.',
  why: 'The abstract in the .bib is what the list is checked against, and what reference managers show beside the title.',
  create: () => ({
    onBibliography({ entries, source }) {
      const works = entries.filter(
        ({ type }) => !NOT_WORKS.has(type) && type !== 'proceedings' && type !== 'book',
      );
      const missing = works.filter((entry) => !hasAbstract(entry));
      const few = missing.length <= works.length / 2;
      const [first] = missing;
      if (first === undefined) return undefined;
      if (few && missing.length <= MANY) {
        return missing.map((entry) => ({
          message: `${nameBibEntry(entry)} has no abstract, as most entries of ${source.path} do. Add the field abstract.`,
          entry,
        }));
      }
      const all = count(works.length, 'bib entry', 'bib entries');
      return {
        message: `${missing.length === works.length ? 'No bib entry has an' : `${missing.length} of ${all} have no`} abstract. Add the field abstract, with which the abstracts in the list are compared.`,
        range: first.keyRange,
        content: 'all',
        severity: few ? undefined : 'info',
        isNote: true,
      };
    },
  }),
};

function hasAbstract({ fields }: BibEntry): boolean {
  return (fields.get('abstract')?.raw ?? '').trim() !== '';
}
