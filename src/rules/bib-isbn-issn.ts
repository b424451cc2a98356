import type { BibEntry, BibField } from '../bibtex/bibliography.ts';
import type { SourceFile } from '../text/source-file.ts';
import { faultOfIsbn, faultOfIssn, splitNumbers } from './check-digits.ts';
import { nameBibEntry, quote } from './naming.ts';
import { oncePerHabit } from './once-per-habit.ts';
import { ownField, valueRange } from './own-fields.ts';
import type { Problem, Rule } from './rule.ts';

/** Book and serial numbers are real ones. */
export const bibIsbnIssn: Rule = {
  id: 'bib-isbn-issn',
  severity: 'warning',
  fix: 'none',
  summary: 'Numbers in isbn and issn have the right length and check digit.',
  why: 'The last digit of an ISBN or ISSN is computed from the others; one that does not fit shows a typing error, and the number leads nowhere.',
  *check({ catalog, told }) {
    for (const { entries, source } of catalog.bibliographies) {
      for (const name of ['isbn', 'issn'] as const) {
        const fields = entries.flatMap((entry) => {
          const field = ownField(entry, name);
          return field === undefined || field.value === '' ? [] : [{ entry, field }];
        });
        const problems = fields.flatMap(({ entry, field }) => problemsOf(entry, field, source));
        yield* oncePerHabit(
          problems.filter(told),
          fields.length,
          (many) =>
            `${many} ${name} fields hold a number that is no ${name.toUpperCase()}. Look the numbers up, or remove them.`,
        );
      }
    }
  },
};

function problemsOf(entry: BibEntry, field: BibField, file: SourceFile): Problem[] {
  const isIsbn = field.name === 'isbn';
  const [faultOf, faultOfOther] = isIsbn ? [faultOfIsbn, faultOfIssn] : [faultOfIssn, faultOfIsbn];
  const kind = field.name.toUpperCase();
  const other = isIsbn ? 'issn' : 'isbn';
  for (const number of splitNumbers(field.value)) {
    const fault = faultOf(number);
    if (fault === undefined) continue;
    const misplaced = faultOfOther(number) === undefined;
    return [
      {
        message: misplaced
          ? `The ${field.name} of ${nameBibEntry(entry)} is ${quote(number)}, which is an ${other.toUpperCase()}. Move it to the field ${other}.`
          : `The ${field.name} of ${nameBibEntry(entry)} is ${quote(number)}, which is no ${kind}: ${fault}. Look it up, or remove it.`,
        at: { file, range: valueRange(field, file) },
        entry,
        content: `${field.name} ${number}`,
        ...(misplaced ? { severity: 'info' as const } : {}),
      },
    ];
  }
  return [];
}
