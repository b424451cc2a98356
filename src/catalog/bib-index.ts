import { type BibEntry, type Bibliography, yearOfFields } from '../bibtex/bibliography.ts';
import { type Identifier, identifierKey } from '../identifiers/identifier.ts';
import type { LineAnchor } from '../list/list.ts';
import { addTo } from '../text/group-by.ts';
import { lazy } from '../text/memo.ts';
import { anchorNamesFile, bibEntryAtLine } from './line-anchors.ts';
import { byRareWords } from './rare-words.ts';
import { foldTitle } from './title-key.ts';

/** A bib entry with what pairing compares, computed once. */
export interface Candidate {
  readonly bibEntry: BibEntry;
  readonly bibliography: Bibliography;
  readonly foldedTitle: string;
  readonly titleKey: string;
  /** The name before the colon, folded: `glam` of `GLAM: Efficient ...`; empty if there is none. */
  readonly name: string;
  readonly year: number | undefined;
}

/** The bib entries of all files, by what a list entry may contain of them. */
export interface BibIndex {
  readonly candidates: readonly Candidate[];
  byKey(key: string): readonly Candidate[];
  byKeyIgnoringCase(key: string): readonly Candidate[];
  byIdentifier(identifier: Identifier): readonly Candidate[];
  byTitle(titleKey: string): readonly Candidate[];
  byName(foldedName: string): readonly Candidate[];
  /** The bib entry that is now on the lines of a link to a .bib file. */
  byAnchor(anchor: LineAnchor): Candidate | undefined;
  /** Candidates that share the rarest words of a folded title, for closer comparison. */
  byRareWords(foldedTitle: string): readonly Candidate[];
}

/** The number of candidates with the same key, identifier or title that are compared. */
const LONGEST_POSTING = 100;

/** Indexes the bib entries of all files. */
export function bibIndex(bibliographies: readonly Bibliography[]): BibIndex {
  const candidates = bibliographies.flatMap((bibliography) =>
    bibliography.entries.map((bibEntry) => candidateOf(bibEntry, bibliography)),
  );
  const keys = indexed(candidates, ({ bibEntry }) => [bibEntry.key]);
  const foldedKeys = lazy(() =>
    indexed(candidates, ({ bibEntry }) => [bibEntry.key.toLowerCase()]),
  );
  const identifiers = lazy(() =>
    indexed(candidates, ({ bibEntry }) => bibEntry.identifiers.map(identifierKey)),
  );
  const titles = lazy(() => indexed(candidates, ({ titleKey }) => [titleKey]));
  const names = lazy(() => indexed(candidates, ({ name }) => [name]));
  const byEntry = lazy(() => new Map(candidates.map((one) => [one.bibEntry, one] as const)));
  const rare = lazy(() => byRareWords(candidates, ({ foldedTitle }) => foldedTitle));
  return {
    candidates,
    byKey: (key) => first(keys.get(key)),
    byKeyIgnoringCase: (key) => first(foldedKeys().get(key.toLowerCase())),
    byIdentifier: (identifier) => first(identifiers().get(identifierKey(identifier))),
    byTitle: (key) => first(titles().get(key)),
    byName: (name) => first(names().get(name)),
    byAnchor: ({ startLine, ...anchor }) => {
      if (startLine === undefined) return undefined;
      const file = bibliographies.find(({ source }) => anchorNamesFile(anchor, source.path));
      const found = file === undefined ? undefined : bibEntryAtLine(file, startLine);
      return found === undefined ? undefined : byEntry().get(found);
    },
    byRareWords: (title) => rare()(title),
  };
}

/** Hundreds of entries with one name are not a real bibliography, and must not take longer. */
function first(group: readonly Candidate[] = []): readonly Candidate[] {
  return group.slice(0, LONGEST_POSTING);
}

function candidateOf(bibEntry: BibEntry, bibliography: Bibliography): Candidate {
  const title = bibEntry.fields.get('title')?.value ?? '';
  const foldedTitle = foldTitle(title);
  const colon = title.indexOf(':');
  return {
    bibEntry,
    bibliography,
    foldedTitle,
    titleKey: foldedTitle.replaceAll(' ', ''),
    name: colon < 0 ? '' : foldTitle(title.slice(0, colon)),
    year: yearOfFields(bibEntry.fields),
  };
}

/** The candidates by their keys, of which empty ones do not count. */
function indexed(
  candidates: readonly Candidate[],
  keysOf: (candidate: Candidate) => readonly string[],
): Map<string, Candidate[]> {
  const groups = new Map<string, Candidate[]>();
  for (const candidate of candidates) {
    const keys = keysOf(candidate);
    for (const key of keys.length > 1 ? new Set(keys) : keys)
      if (key !== '') addTo(groups, key, candidate);
  }
  return groups;
}
