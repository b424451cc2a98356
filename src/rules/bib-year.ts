import type { BibEntry, BibField } from '../bibtex/bibliography.ts';
import { monthNumber } from '../text/months.ts';
import type { SourceFile } from '../text/source-file.ts';
import type { Problem, Rule } from './rule.ts';
import { linesOfProblems, manyOf } from './support/habit.ts';
import { nameBibEntry, quote } from './support/naming.ts';
import { ownField, valueRange } from './support/own-fields.ts';

/** A year since printing began. */
const YEAR = /(?<!\d)(?:1[4-9]|20)\d{2}(?!\d)/;
/** What replaces a year that is not known yet. */
const NOT_YET =
  /^\W*(?:to appear|in press|in prep\w*|forthcoming|submitted|accepted|under review|preprint|undated|n\.?\s?d\.?)\b/i;
/** A year before the first, which no style sorts by four digits. */
const ANCIENT = /\d\s?B\.?C/;
/** The dates that biber reads: ISO 8601-2 to the day, the second or the season, and ranges. */
const DATE_POINT = String.raw`-?[\dX]{4}(?:-[\dX]{2}(?:-[\dX]{2}(?:T[\d:]+(?:Z|[+-][\d:]+)?)?)?)?[?~%]?`;
const DATE = new RegExp(
  `^(?:${DATE_POINT}|y-?\\d+)(?:/(?:${DATE_POINT}|\\.\\.)?)?$|^(?:\\.\\.)?/${DATE_POINT}$`,
);
/** `08 1995`, `5.2021`, `2021-03`, `2021-03-04` */
const MONTH_IN_DIGITS =
  /(?<![\d-])(?:0?[1-9]|1[0-2])(?:\s|[./-]\s?)\d{4}(?!\d)|\d{4}-\d{1,2}\b(?!\d)/;
/** `[2020] 2021`, `2020 (2021)`: the year on the issue and the one of its appearance. */
const TWO_YEARS = /^[[(]\d{4}[\])]\s*\d{4}$|^\d{4}\s*[[(]\d{4}[\])]$/;

/** More dates that cannot be read, and years of one kind, are one finding. */
const FEW_DATES = 3;

/** The year and the date of a bib entry are valid. */
export const bibYear: Rule = {
  id: 'bib-year',
  severity: 'warning',
  fix: 'none',
  summary: 'The year is a year of four digits, a date is written YYYY-MM-DD, and the two agree.',
  why: 'Styles sort and label references by the year; a year that is not a number puts a paper in the wrong place.',
  create: () => ({
    onBibEntry(entry, { source }) {
      const [year, date] = [ownField(entry, 'year'), ownField(entry, 'date')];
      return (
        (year && faultOfYear(entry, year, source)) ??
        (date && faultOfDate(entry, date, source)) ??
        (year && date && disagreement(entry, year, date, source))
      );
    },
  }),
};

function faultOfYear(entry: BibEntry, field: BibField, file: SourceFile): Problem | undefined {
  const { value } = field;
  if (value === '' || NOT_YET.test(value) || ANCIENT.test(value)) return undefined;
  const range = valueRange(field, file);
  const has = `The year of ${nameBibEntry(entry)} is ${quote(value)}`;
  if (!YEAR.test(value)) {
    return {
      message: `${has}, which is not a year. Write four digits.`,
      range,
      content: value,
      habit: manyOf(`year ${value}`, FEW_DATES, (problems) => ({
        message: `${problems.length} year fields are ${quote(value)}, which is not a year: ${linesOfProblems(problems)}. Write four digits.`,
      })),
    };
  }
  const isTwo = TWO_YEARS.test(value.trim());
  if (!isTwo && !hasMonth(value)) return undefined;
  const advice = isTwo
    ? 'which is two years. Write the one that styles should print, and the other in a note.'
    : 'which is more than a year. Write only the year here, and the rest in month.';
  return { message: `${has}, ${advice}`, range, content: value, severity: 'info' };
}

function hasMonth(value: string): boolean {
  if (MONTH_IN_DIGITS.test(value)) return true;
  return (value.match(/\p{L}+/gu) ?? []).some((word) => monthNumber(word) !== undefined);
}

function faultOfDate(entry: BibEntry, field: BibField, file: SourceFile): Problem | undefined {
  const value = field.value.replaceAll('–', '-');
  if (value === '' || DATE.test(value) || NOT_YET.test(value)) return undefined;
  return {
    message: `The date of ${nameBibEntry(entry)} is ${quote(value)}, which biber cannot read. Write it as YYYY-MM-DD, YYYY-MM or YYYY.`,
    range: valueRange(field, file),
    content: value,
    habit: manyOf('dates', FEW_DATES, (problems) => ({
      message: `${problems.length} date fields contain what biber cannot read, such as ${quote(value)}: ${linesOfProblems(problems)}. Write them as YYYY-MM-DD, YYYY-MM or YYYY.`,
    })),
  };
}

function disagreement(
  entry: BibEntry,
  year: BibField,
  date: BibField,
  file: SourceFile,
): Problem | undefined {
  const wanted = YEAR.exec(year.value)?.[0];
  const dated = YEAR.exec(date.value)?.[0];
  if (wanted === undefined || dated === undefined || dated === wanted) return undefined;
  if (date.value.includes('/')) return undefined;
  return {
    message: `The year of ${nameBibEntry(entry)} is ${wanted}, but its date is ${quote(date.value)}. Correct one of the two.`,
    range: valueRange(year, file),
    content: 'disagreement',
    related: [{ range: date.node.range, message: 'the date' }],
  };
}
