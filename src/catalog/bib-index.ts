import type { BibEntry, Bibliography } from '../bibtex/bibliography.ts';
import { type Identifier, identifierKey } from '../identifiers/identifier.ts';
import type { LineAnchor } from '../list/list.ts';
import { anchorNamesFile, bibEntryAtLine } from './line-anchors.ts';
import { byRareWords } from './rare-words.ts';
import { foldTitle } from './title-key.ts';

/** A bib entry with all that pairing asks of it, worked out once. */
export interface Candidate {
  readonly bibEntry: BibEntry;
  readonly bibliography: Bibliography;
  readonly foldedTitle: string;
  readonly titleKey: string;
  /** The name in front of the colon, folded: `glam` of `GLAM: Efficient ...`; empty for none. */
  readonly name: string;
  readonly year: number | undefined;
}

/** Bib entries of all files, found by what a list entry may say of them. */
export interface BibIndex {
  readonly candidates: readonly Candidate[];
  byKey(key: string): readonly Candidate[];
  byKeyIgnoringCase(key: string): readonly Candidate[];
  byIdentifier(identifier: Identifier): readonly Candidate[];
  byTitle(titleKey: string): readonly Candidate[];
  byName(foldedName: string): readonly Candidate[];
  /** The bib entry that a link to lines of a .bib file leads to today. */
  byAnchor(anchor: LineAnchor): Candidate | undefined;
  /** Candidates that share the rarest words of a folded title, for closer comparison. */
  byRareWords(foldedTitle: string): readonly Candidate[];
}

/** More bib entries than this that share a key, an identifier or a title say nothing. */
const LONGEST_POSTING = 100;

/** Indexes the bib entries of all files. */
export function bibIndex(bibliographies: readonly Bibliography[]): BibIndex {
  const candidates = bibliographies.flatMap((bibliography) =>
    bibliography.entries.map((bibEntry) => candidateOf(bibEntry, bibliography)),
  );
  const keys = groupBy(candidates, ({ bibEntry }) => (bibEntry.key === '' ? [] : [bibEntry.key]));
  const foldedKeys = groupBy(candidates, ({ bibEntry }) =>
    bibEntry.key === '' ? [] : [bibEntry.key.toLowerCase()],
  );
  const identifiers = groupBy(candidates, ({ bibEntry }) =>
    bibEntry.identifiers.map(identifierKey),
  );
  const titles = groupBy(candidates, ({ titleKey }) => (titleKey === '' ? [] : [titleKey]));
  const names = lazy(() => groupBy(candidates, ({ name }) => (name === '' ? [] : [name])));
  const byEntry = lazy(() => new Map(candidates.map((one) => [one.bibEntry, one] as const)));
  const rare = lazy(() => byRareWords(candidates, ({ foldedTitle }) => foldedTitle));
  return {
    candidates,
    byKey: (key) => first(keys.get(key)),
    byKeyIgnoringCase: (key) => first(foldedKeys.get(key.toLowerCase())),
    byIdentifier: (identifier) => first(identifiers.get(identifierKey(identifier))),
    byTitle: (key) => first(titles.get(key)),
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

/** A bibliography with hundreds of entries of one name is no bibliography, and takes no longer. */
function first(group: readonly Candidate[] = []): readonly Candidate[] {
  return group.slice(0, LONGEST_POSTING);
}

function candidateOf(bibEntry: BibEntry, bibliography: Bibliography): Candidate {
  const title = bibEntry.fields.get('title')?.value ?? '';
  const foldedTitle = foldTitle(title);
  const colon = title.indexOf(':');
  const date = bibEntry.fields.get('year')?.value ?? bibEntry.fields.get('date')?.value;
  const year = /\b(?:19|20)\d\d\b/.exec(date ?? '')?.[0];
  return {
    bibEntry,
    bibliography,
    foldedTitle,
    titleKey: foldedTitle.replaceAll(' ', ''),
    name: colon < 0 ? '' : foldTitle(title.slice(0, colon)),
    year: year === undefined ? undefined : Number(year),
  };
}

function groupBy<T>(items: readonly T[], keysOf: (item: T) => readonly string[]): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    for (const key of new Set(keysOf(item))) {
      const group = groups.get(key);
      if (group === undefined) groups.set(key, [item]);
      else group.push(item);
    }
  }
  return groups;
}

function lazy<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}
