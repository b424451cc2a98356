import type { BibEntry, Bibliography } from '../bibtex/bibliography.ts';
import type { List, ListEntry } from '../list/list.ts';
import { bibIndex, type Candidate } from './bib-index.ts';
import type { Ambiguity, Catalog, Pair, PairedBy } from './catalog.ts';
import { type Claim, claimOf } from './evidence.ts';
import { EVIDENCE } from './pairing.ts';
import { isPartOfTitle } from './title-likeness.ts';

/** Entries that share a bib entry are compared with the first of them. */
const MOST_HOLDERS = 20;

/**
 * Pairs a list with its bibliographies: by shown citation key, then line anchor, identifiers,
 * folded title, high similarity of titles with author or year agreeing, and last by the name in
 * front of a title's colon, where a row gives that alone. A bib entry goes to one work; a work
 * that the list names several times shares it, as does a name that links to its lines. What fits
 * several bib entries equally well is left unpaired and named in `ambiguities`.
 */
export function buildCatalog(
  list: List | undefined,
  bibliographies: readonly Bibliography[],
): Catalog {
  const index = bibIndex(bibliographies);
  const paired = new Map<ListEntry, Pair>();
  const holders = new Map<BibEntry, Claim[]>();
  const ambiguous = new Map<ListEntry, Ambiguity>();
  let open = papersFirst(list?.entries ?? []).map(claimOf);

  for (const [by, evidence] of EVIDENCE) {
    const left: Claim[] = [];
    for (const claim of open) {
      const free = evidence(claim, index).filter(({ bibEntry }) =>
        (holders.get(bibEntry) ?? [])
          .slice(0, MOST_HOLDERS)
          .every(
            (holder) =>
              sameWork(holder, claim) ||
              ((by === 'anchor' || paired.get(holder.entry)?.by === 'anchor') &&
                isPartOfTitle(holder.foldedTitle, claim.foldedTitle)),
          ),
      );
      const only = free.length === 1 ? free[0] : undefined;
      if (only !== undefined) pair(claim, only, by);
      else {
        if (free.length > 1) noteAmbiguity(claim, free, by);
        left.push(claim);
      }
    }
    open = left;
  }

  function pair(claim: Claim, found: Candidate, by: PairedBy): void {
    const { bibEntry, bibliography } = found;
    paired.set(claim.entry, { entry: claim.entry, bibEntry, bibliography, by });
    ambiguous.delete(claim.entry);
    const sharing = holders.get(bibEntry);
    if (sharing === undefined) holders.set(bibEntry, [claim]);
    else sharing.push(claim);
  }

  function noteAmbiguity(claim: Claim, found: readonly Candidate[], by: PairedBy): void {
    if (ambiguous.has(claim.entry)) return;
    const candidates = found.map(({ bibEntry }) => bibEntry);
    ambiguous.set(claim.entry, { entry: claim.entry, candidates, by });
  }

  const pairs = (list?.entries ?? []).flatMap((entry) => paired.get(entry) ?? []);
  const byBibEntry = new Map<BibEntry, Pair[]>();
  for (const one of pairs) {
    const group = byBibEntry.get(one.bibEntry);
    if (group === undefined) byBibEntry.set(one.bibEntry, [one]);
    else group.push(one);
  }
  const contested = new Set([...ambiguous.values()].flatMap(({ candidates }) => candidates));
  return {
    ...(list === undefined ? {} : { list }),
    bibliographies,
    pairs,
    ambiguities: (list?.entries ?? []).flatMap((entry) => ambiguous.get(entry) ?? []),
    unlisted: index.candidates
      .filter(({ bibEntry }) => !byBibEntry.has(bibEntry) && !contested.has(bibEntry))
      .map(({ bibEntry, bibliography }) => ({ bibEntry, bibliography })),
    pairOf: (entry) => paired.get(entry),
    pairsOf: (bibEntry) => byBibEntry.get(bibEntry) ?? [],
  };
}

/** Resources may be cited too, but a paper has the first claim on a bib entry. */
function papersFirst(entries: readonly ListEntry[]): ListEntry[] {
  return [
    ...entries.filter(({ kind }) => kind === 'paper'),
    ...entries.filter(({ kind }) => kind === 'resource'),
  ];
}

/** Whether two list entries name one work: equal titles, or an identifier in common. */
function sameWork(a: Claim, b: Claim): boolean {
  if (a.titleKey !== '' && a.titleKey === b.titleKey) return true;
  return a.identifiers.some((identifier) => b.identifiers.includes(identifier));
}
