import type { BibEntry } from '../../bibtex/bibliography.ts';
import { InputError } from '../../files/input-error.ts';

/** Fields that readers see as people, a venue or a date. */
export const SHOWN_FIELDS: readonly string[] = [
  'author',
  'editor',
  'journal',
  'journaltitle',
  'booktitle',
  'maintitle',
  'series',
  'publisher',
  'institution',
  'school',
  'organization',
  'year',
  'date',
  'month',
];
const ADDRESS = /https?:|www\.|\]\(/i;

/**
 * Refuses a bib entry with an address where readers expect a name or a date: in the list it would be
 * a link that nobody has looked at.
 *
 * @throws {InputError} with the field, and what to do.
 */
export function refuseAddresses({ fields }: BibEntry): void {
  const name = SHOWN_FIELDS.find((one) => ADDRESS.test(fields.get(one)?.raw ?? ''));
  if (name === undefined) return;
  throw new InputError(
    `the field "${name}" contains an address or a link. Remove it; the address of the paper belongs in "url".`,
  );
}
