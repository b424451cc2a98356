import type { BibEntry, Bibliography } from '../../bibtex/bibliography.ts';
import type { Catalog } from '../../catalog/catalog.ts';
import { titleKey } from '../../catalog/title-key.ts';
import { identifierKey } from '../../identifiers/identifier.ts';
import type { ListEntry } from '../../list/list.ts';

/** Where a paper is already: in the list, or in a bibliography that no entry cites. */
export type KnownPlace =
  | { readonly kind: 'listed'; readonly entry: ListEntry }
  | {
      readonly kind: 'unlisted';
      readonly bibEntry: BibEntry;
      readonly bibliography: Bibliography;
    };

/** Finds a paper in a catalog: it is known when one of its identifiers or its title is. */
export function findKnownPaper(
  { list, bibliographies, pairsOf }: Catalog,
  paper: BibEntry,
): KnownPlace | undefined {
  const identifiers = new Set(paper.identifiers.map(identifierKey));
  const title = titleKey(paper.fields.get('title')?.value ?? '');
  const isSame = (other: ListEntry | BibEntry, otherTitle: string): boolean =>
    titleKey(otherTitle) === title ||
    other.identifiers.some((one) => identifiers.has(identifierKey(one)));
  const listed = list?.entries.find((entry) => isSame(entry, entry.title));
  if (listed !== undefined) return { kind: 'listed', entry: listed };
  for (const bibliography of bibliographies) {
    const bibEntry = bibliography.entries.find((entry) =>
      isSame(entry, entry.fields.get('title')?.value ?? ''),
    );
    if (bibEntry === undefined) continue;
    const [pair] = list === undefined ? [] : pairsOf(bibEntry);
    return pair === undefined
      ? { kind: 'unlisted', bibEntry, bibliography }
      : { kind: 'listed', entry: pair.entry };
  }
  return undefined;
}
