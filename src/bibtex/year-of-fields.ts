import type { BibField } from './bibliography.ts';

/**
 * The year that a bib entry tells, in its `year` or else its `date`: the first number there between
 * 1500 and 2099. Undefined where there is none.
 */
export function yearOfFields(
  fields: ReadonlyMap<string, Pick<BibField, 'value'>>,
): number | undefined {
  const date = fields.get('year')?.value || fields.get('date')?.value || '';
  const year = /\b(?:1[5-9]|20)\d\d\b/.exec(date)?.[0];
  return year === undefined ? undefined : Number(year);
}
