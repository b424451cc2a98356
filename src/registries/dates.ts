import { at, noneIfEmpty } from '../text/json.ts';
import { monthNumber } from '../text/months.ts';

/** `2023`, `2023-09` or `2023-09-05` from parts that are words or numbers, or missing. */
export function dateOfParts(
  year: string | undefined,
  month?: string | undefined,
  day?: string | undefined,
): string | undefined {
  if (year === undefined || !/^[12]\d{3}$/.test(year)) return undefined;
  const number = monthNumber(month);
  if (number === undefined) return year;
  const yearAndMonth = `${year}-${String(number).padStart(2, '0')}`;
  const dayNumber = Number(day ?? 0);
  return dayNumber >= 1 && dayNumber <= 31
    ? `${yearAndMonth}-${String(Math.trunc(dayNumber)).padStart(2, '0')}`
    : yearAndMonth;
}

/** The date in `date-parts` of CSL-JSON and Crossref, whose items may be strings or null. */
export function dateOfDateParts(value: unknown): string | undefined {
  const [year, month, day] = [0, 1, 2].map((index) => {
    const part = at(value, 'date-parts', 0, index);
    return part === undefined || part === null ? undefined : String(part);
  });
  return dateOfParts(year, month, day);
}

/** The date of `2023-03-24T15:29:44Z`, or of a shorter form of it. */
export function dateOfIso(text: string | undefined): string | undefined {
  const [, year, month, day] = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?/.exec(text ?? '') ?? [];
  return dateOfParts(year, month, day);
}

/** The distinct years of dates; undefined if there is none. */
export function yearsOf(dates: readonly (string | undefined)[]): readonly number[] | undefined {
  const years = dates.flatMap((date) => (date === undefined ? [] : Number(date.slice(0, 4))));
  return noneIfEmpty([...new Set(years)]);
}

/** ` on 2023-09-05`, ` in 2023`: a date behind what happened then; empty without one. */
export function atDate(date: string | undefined): string {
  return date === undefined ? '' : ` ${date.length < 10 ? 'in' : 'on'} ${date}`;
}
