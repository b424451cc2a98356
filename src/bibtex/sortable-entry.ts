import type { Sortable } from '../text/order.ts';
import type { BibField } from './bibliography.ts';

/** What is asked of a bib entry to put it in order. */
interface ToBeSorted {
  readonly key: string;
  readonly fields: ReadonlyMap<string, Pick<BibField, 'value'>>;
}

/** What a bib entry is put in order by. */
export function sortableBibEntry({ key, fields }: ToBeSorted): Sortable {
  const date = fields.get('year')?.value ?? fields.get('date')?.value ?? '';
  const year = /\b(?:1[5-9]|20)\d\d\b/.exec(date)?.[0];
  return {
    key,
    title: fields.get('title')?.value,
    year: year === undefined ? undefined : Number(year),
  };
}
