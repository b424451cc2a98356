import type { Sortable } from '../text/order.ts';
import type { BibField } from './bibliography.ts';
import { yearOfFields } from './year-of-fields.ts';

/** What is asked of a bib entry to put it in order. */
interface ToBeSorted {
  readonly key: string;
  readonly fields: ReadonlyMap<string, Pick<BibField, 'value'>>;
}

/** What a bib entry is put in order by. */
export function sortableBibEntry({ key, fields }: ToBeSorted): Sortable {
  return { key, title: fields.get('title')?.value, year: yearOfFields(fields) };
}
