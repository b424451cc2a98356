import type { BibEntry, Bibliography } from '../bibtex/bibliography.ts';
import type { List, ListEntry } from '../list/list.ts';
import { addTo, groupBy } from '../text/group-by.ts';
import { type BibIndex, bibIndex } from './bib-index.ts';
import type { Ambiguity, Catalog, Pair, PairedBy } from './catalog.ts';
import { type Claim, claimOf, EVIDENCE } from './pairing.ts';
import { isOneLetterApart, isPartOfTitle } from './title-likeness.ts';

/** The number of entries with the same bib entry with which a further one is compared. */
const MOST_HOLDERS = 20;

/**
 * Pairs a list with its bibliographies: by citation key, line anchor, identifiers, folded title,
 * similar title with the same author or year, and last by the name before the colon of a title, if a
 * table row has only that. A bib entry belongs to one work; list entries of the same work share it,
 * as does a name that links to its lines. An entry that fits several bib entries equally well is not
 * paired, but listed in `ambiguities`.
 */
export function buildCatalog(
  list: List | undefined,
  bibliographies: readonly Bibliography[],
): Catalog {
  const index = bibIndex(bibliographies);
  const entries = list?.entries ?? [];
  const { paired, ambiguous } = pairEntries(entries, index);
  const pairs = entries.flatMap((entry) => paired.get(entry) ?? []);
  const byBibEntry = groupBy(pairs, ({ bibEntry }) => bibEntry);
  const contested = new Set([...ambiguous.values()].flatMap(({ candidates }) => candidates));
  return {
    ...(list === undefined ? {} : { list }),
    bibliographies,
    pairs,
    ambiguities: entries.flatMap((entry) => ambiguous.get(entry) ?? []),
    unlisted: index.candidates
      .filter(({ bibEntry }) => !byBibEntry.has(bibEntry) && !contested.has(bibEntry))
      .map(({ bibEntry, bibliography }) => ({ bibEntry, bibliography })),
    pairOf: (entry) => paired.get(entry),
    pairsOf: (bibEntry) => byBibEntry.get(bibEntry) ?? [],
  };
}

/** The pair of each entry, or the bib entries that fit it equally well. */
function pairEntries(entries: readonly ListEntry[], index: BibIndex) {
  const paired = new Map<ListEntry, Pair>();
  const ambiguous = new Map<ListEntry, Ambiguity>();
  const holders = new Map<BibEntry, Claim[]>();
  const mayHold = (claim: Claim, bibEntry: BibEntry, by: PairedBy): boolean =>
    (holders.get(bibEntry) ?? [])
      .slice(0, MOST_HOLDERS)
      .every(
        (holder) =>
          sameWork(holder, claim) ||
          ((by === 'anchor' || paired.get(holder.entry)?.by === 'anchor') &&
            isPartOfTitle(holder.foldedTitle, claim.foldedTitle)),
      );
  let open = papersFirst(entries).map(claimOf);
  for (const [by, evidence] of EVIDENCE) {
    const undecided: Claim[] = [];
    for (const claim of open) {
      const { entry } = claim;
      const free = evidence(claim, index).filter(({ bibEntry }) => mayHold(claim, bibEntry, by));
      const [found, other] = free;
      if (found === undefined || other !== undefined) {
        undecided.push(claim);
        if (found === undefined || ambiguous.has(entry)) continue;
        ambiguous.set(entry, { entry, candidates: free.map(({ bibEntry }) => bibEntry), by });
        continue;
      }
      const { bibEntry, bibliography } = found;
      paired.set(entry, { entry, bibEntry, bibliography, by });
      ambiguous.delete(entry);
      addTo(holders, bibEntry, claim);
    }
    open = undecided;
  }
  return { paired, ambiguous };
}

/** Resources may be cited too, but papers are paired first. */
function papersFirst(entries: readonly ListEntry[]): ListEntry[] {
  return [
    ...entries.filter(({ kind }) => kind === 'paper'),
    ...entries.filter(({ kind }) => kind === 'resource'),
  ];
}

/**
 * Whether two list entries are of the same work: equal titles, titles that differ in a letter where
 * people and year are equal, or a common identifier.
 */
function sameWork(a: Claim, b: Claim): boolean {
  if (a.titleKey !== '' && a.titleKey === b.titleKey) return true;
  const { authors, year } = a.entry;
  const sameFacts = authors !== undefined && year !== undefined && year === b.entry.year;
  if (sameFacts && authors === b.entry.authors && isOneLetterApart(a.foldedTitle, b.foldedTitle))
    return true;
  return a.identifiers.some((identifier) => b.identifiers.includes(identifier));
}
