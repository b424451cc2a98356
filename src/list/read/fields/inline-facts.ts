import { type BibEntry, venueOfFields, yearOfFields } from '../../../bibtex/bibliography.ts';
import { readBibliography } from '../../../bibtex/read-bibliography.ts';
import { fold } from '../../../text/fold.ts';
import { similarity } from '../../../text/similarity.ts';
import { sourceFile } from '../../../text/source-file.ts';
import type { Candidate, InlineBibtex } from '../pieces/candidate.ts';
import { venueName } from '../words/venue.ts';
import type { Facts } from './facts.ts';

/** The bib entry that an entry prints of its paper, and the text that it is in. */
export interface InlineEntry extends Pick<BibEntry, 'key' | 'fields'> {
  readonly printed: InlineBibtex;
}

/** How similar the title of BibTeX is to that of its entry. */
const SAME_TITLE = 0.8;

/** The bib entry of a title, or one that begins with it, which a candidate prints; undefined for none. */
export function inlineEntry(
  { bibtex }: Pick<Candidate, 'bibtex'>,
  title: string,
): InlineEntry | undefined {
  const shown = fold(title);
  for (const printed of bibtex)
    for (const { key, fields } of readBibliography(sourceFile('', printed.text)).entries) {
      const known = fold(fields.get('title')?.value ?? '');
      if (known === '' || known.startsWith(`${shown} `) || similarity(known, shown) >= SAME_TITLE)
        return { key, fields, printed };
    }
  return undefined;
}

/** The facts of a bib entry, with people as the field has them. */
export function inlineFacts({ fields }: Pick<BibEntry, 'fields'>): Facts {
  const authors = fields.get('author')?.value || undefined;
  const venue = venueName(venueOfFields(fields) ?? '');
  const year = yearOfFields(fields);
  return {
    ...(authors === undefined ? {} : { authors }),
    ...(venue === undefined ? {} : { venue }),
    ...(year === undefined ? {} : { year }),
  };
}
