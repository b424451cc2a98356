import type { BibField } from '../bibtex/bibliography.ts';
import { MONTH_MACROS, monthOfWord } from '../text/months.ts';
import type { Rule } from './rule.ts';
import { cosmeticHabit } from './support/habit.ts';
import { nameBibEntry, quote } from './support/naming.ts';
import { countFields } from './support/own-fields.ts';

/** Seasons, as EDTF numbers them (https://www.loc.gov/standards/datetime/), which biblatex reads. */
const SEASON = /^2[1-4]$/;

/** Months are macros, which each style prints in its own way. */
export const bibMonth: Rule = {
  id: 'bib-month',
  severity: 'info',
  fix: 'safe',
  summary: 'Months are given as macros: month = jan.',
  why: 'A style can shorten, translate and sort the macros jan to dec; a month in braces is printed unchanged.',
  create: () => ({
    onField: {
      month(field, entry, { entries }) {
        const range = field.node.value[0]?.range;
        const macro = macroOf(field);
        if (range === undefined) return undefined;
        if (isNoMonth(field)) {
          return {
            message: `The month of ${nameBibEntry(entry)} is ${quote(field.value)}, which is not a month. Write one of the macros jan to dec, or remove the field.`,
            range,
            severity: 'warning',
            content: 'none',
          };
        }
        if (macro === undefined) return undefined;
        // Next to a date, the entry is written for biblatex, whose months are numbers.
        if (entry.fields.has('date') && /^\d/.test(field.value.trim())) return undefined;
        return {
          message: `The month of ${nameBibEntry(entry)} is ${quote(field.value)}. Write the macro ${macro}, without braces.`,
          range,
          fix: { kind: 'safe', edits: [{ range, text: macro }] },
          habit: cosmeticHabit(
            () => countFields(entries, 'month'),
            (many, all) =>
              `${many} of ${all} month fields give the month as text or number. Write the macros jan to dec, without braces.`,
          ),
        };
      },
    },
  }),
};

/** The macro of a month that is written in another way, alone in its field. */
function macroOf({ node, value }: BibField): string | undefined {
  const [part, ...more] = node.value;
  if (part === undefined || more.length > 0 || part.unclosed === true) return undefined;
  if (part.kind !== 'braced' && part.kind !== 'quoted' && part.kind !== 'number') return undefined;
  const text = value.trim();
  if (/^\d{1,2}$/.test(text)) return MONTH_MACROS[Number(text) - 1];
  return MONTH_MACROS[(monthOfWord(text) ?? 0) - 1];
}

/** `13`, `0`, `2021`: a number that stands for no month and no season. */
function isNoMonth({ value }: BibField): boolean {
  const text = value.trim();
  if (!/^\d{1,4}$/.test(text) || SEASON.test(text)) return false;
  return Number(text) < 1 || Number(text) > 12;
}
