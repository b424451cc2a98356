import type { Pair } from '../../catalog/catalog.ts';
import { foldTitle } from '../../catalog/title-key.ts';
import { titleLikeness } from '../../catalog/title-likeness.ts';

/** Titles with less in common than this are not one title in two wordings. */
const RELATED = 0.35;

/** Whether the titles of a paper and its bib entry have nothing in common. */
export function hasOtherTitle({ entry, bibEntry }: Pair): boolean {
  const title = bibEntry.fields.get('title')?.value ?? '';
  return title !== '' && titleLikeness(foldTitle(entry.title), foldTitle(title)) < RELATED;
}
