import { venueOfFields, yearOfFields } from '../../../bibtex/bibliography.ts';
import { readBibliography } from '../../../bibtex/read-bibliography.ts';
import { fold } from '../../../text/fold.ts';
import { compact } from '../../../text/json.ts';
import { similarity } from '../../../text/similarity.ts';
import { sourceFile } from '../../../text/source-file.ts';
import type { Candidate } from '../pieces/candidate.ts';
import { venueName } from '../words/venue.ts';
import type { Facts } from './facts.ts';

/** How similar the title of BibTeX is to that of its entry. */
const SAME_TITLE = 0.8;

/** The facts in the BibTeX that an entry prints of its own paper, with people as the field has them. */
export function inlineFacts({ bibtex }: Pick<Candidate, 'bibtex'>, title: string): Facts {
  const shown = fold(title);
  for (const { text } of bibtex)
    for (const { fields } of readBibliography(sourceFile('', text)).entries) {
      const known = fold(fields.get('title')?.value ?? '');
      if (!known.startsWith(`${shown} `) && similarity(known, shown) < SAME_TITLE) continue;
      const authors = fields.get('author')?.value || undefined;
      const venue = venueName(venueOfFields(fields) ?? '');
      const year = yearOfFields(fields);
      return compact({ authors, venue, year });
    }
  return {};
}
