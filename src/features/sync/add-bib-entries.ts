import { type BibLayout, insertEntries } from '../../bibtex/bib-edits.ts';
import type { BibEntryDraft } from '../../bibtex/bib-entry-draft.ts';
import type { Bibliography } from '../../bibtex/bibliography.ts';
import { isCitationKey, keyPattern, makeCitationKey } from '../../bibtex/citation-key.ts';
import { readBibliography } from '../../bibtex/read-bibliography.ts';
import { bibliographyChooser } from '../../catalog/bibliography-chooser.ts';
import { buildCatalog } from '../../catalog/build-catalog.ts';
import type { Catalog } from '../../catalog/catalog.ts';
import { draftOfListEntry } from '../../catalog/draft-of-list-entry.ts';
import { isNameAlone, leadingName, mayBePeople } from '../../catalog/name-in-title.ts';
import { titleKey } from '../../catalog/title-key.ts';
import { identifierKey } from '../../identifiers/identifier.ts';
import { isCertain } from '../../list/certain-facts.ts';
import type { EntryFact, List, ListEntry } from '../../list/list.ts';
import { keyWriter } from '../../rules/support/part-writer.ts';
import { withEdits } from '../../text/source-file.ts';
import { type CheckInput, readCatalog } from '../check/check-list.ts';
import { bibLayout } from '../check/insertion-options.ts';
import type { ReadingMemory } from '../check/reading-memory.ts';
import { moveAnchors } from '../fixes/move-anchors.ts';
import type { Stage, WantedStep } from './sync-plan.ts';

/**
 * What is known of a paper besides the list's facts, in place of a stub; or why it gets no bib
 * entry.
 */
export type DraftOf = (entry: ListEntry) => BibEntryDraft | string | undefined;

/** A paper of the list with the bib entry that is made for it. */
interface Made {
  readonly entry: ListEntry;
  readonly draft: BibEntryDraft;
  /** Where it is added. */
  readonly bibliography: Bibliography;
  /** What the list has on it without certainty. */
  readonly omitted: readonly EntryFact[];
}

/**
 * The papers of a list that would get a bib entry, in their order, each title once. Those that
 * share an identifier with another work are among them, though a fault of the list may be why.
 */
export function papersWithoutBibEntry(catalog: Catalog): ListEntry[] {
  const ambiguous = new Set(catalog.ambiguities.map(({ entry }) => entry));
  return unpairedPapers(catalog).filter((entry) => !ambiguous.has(entry));
}

/** The papers that no bib entry cites, each title once. */
function unpairedPapers({ list, pairOf }: Catalog): ListEntry[] {
  const seen = new Set<string>();
  return (list?.entries ?? []).filter((entry) => {
    if (entry.kind !== 'paper' || pairOf(entry) !== undefined) return false;
    if (entry.citation?.via === 'inline-bibtex') return false;
    const title = titleKey(entry.title);
    const isNew = !seen.has(title);
    seen.add(title);
    return isNew;
  });
}

/** Who has which identifier. */
function holdersOf(bibliographies: readonly Bibliography[]): Map<string, string> {
  const holders = new Map<string, string>();
  for (const { key, identifiers } of bibliographies.flatMap(({ entries }) => entries)) {
    for (const identifier of identifiers) holders.set(identifierKey(identifier), key);
  }
  return holders;
}

/**
 * Adds a bib entry for each paper that only the list has, to the bibliography with the papers of its
 * category, and shows its key in the list where the other entries show theirs. A bib entry that would not be paired with
 * the paper afterwards is skipped: the next run would add it again.
 *
 * @param draftOf what was looked up; absent where nothing was.
 * @param wanted which steps to make.
 */
export function addBibEntries(
  input: CheckInput,
  draftOf: DraftOf | undefined,
  memory: ReadingMemory,
  wanted: WantedStep,
): Stage {
  const catalog = readCatalog(input, memory);
  const { list, bibliographies } = catalog;
  const [first] = bibliographies;
  if (list === undefined || first === undefined) return { input, steps: [], skipped: [] };
  const papers = unpairedPapers(catalog).filter(({ title }) =>
    wanted({ kind: 'bib-entry', title }),
  );
  const newKey = keyGiver(
    catalog,
    input.config.keyStyle ?? keyPattern(bibliographies.flatMap(({ entries }) => entries)),
  );
  const bibliographyFor = bibliographyChooser(catalog);
  const { made, sharing, skipped } = draftPapers(papers, catalog, (entry) => {
    const drafted = draftPaper(entry, draftOf);
    if (typeof drafted === 'string') return drafted;
    const { draft, omitted } = drafted;
    const bibliography = bibliographyFor(entry.categories) ?? first;
    return { entry, bibliography, draft: { ...draft, key: newKey(entry, draft) }, omitted };
  });
  const place = { list, bibliographies, layout: bibLayout(input.config) };
  const fitting = fittingOnes(place, made);
  const after = catalogWith(place, fitting);
  const unmade = [
    ...skipped,
    ...sharing.filter(({ entry }) => after.pairOf(entry) === undefined),
    ...made.filter((one) => !fitting.includes(one)).map(({ entry }) => ({ entry, reason: UNLIKE })),
  ];
  return {
    input: written(input, catalog, after, fitting),
    steps: fitting.map(({ entry, draft, bibliography, omitted }) => ({
      kind: 'bib-entry',
      title: entry.title,
      citationKey: draft.key,
      file: bibliography.source.path,
      ...(omitted.length === 0 ? {} : { omitted }),
    })),
    skipped: unmade.map(({ entry: { title }, reason }) => ({
      kind: 'bib-entry',
      title,
      file: list.source.path,
      reason,
    })),
  };
}

const UNLIKE = 'its bib entry would not be recognized as the same work. Add it by hand.';

/** Gives each paper a key: the one that the list shows, if it is free, or else a new one. */
function keyGiver(
  { bibliographies }: Catalog,
  pattern: ReturnType<typeof keyPattern>,
): (entry: ListEntry, draft: BibEntryDraft) => string {
  const taken = new Set(
    bibliographies.flatMap(({ entries }) => entries.map(({ key }) => key.toLowerCase())),
  );
  return (entry, draft) => {
    const shown = entry.citation?.key;
    const key =
      shown !== undefined && isCitationKey(shown) && !taken.has(shown.toLowerCase())
        ? shown
        : makeCitationKey(draft, pattern, taken);
    taken.add(key.toLowerCase());
    return key;
  };
}

/** A paper without a bib entry, and why. */
interface Unmade {
  readonly entry: ListEntry;
  readonly reason: string;
}

/** What became of papers. */
interface Drafted {
  readonly made: readonly Made[];
  /** Those with an identifier of another work: in the end they may be paired with its bib entry. */
  readonly sharing: readonly Unmade[];
  readonly skipped: readonly Unmade[];
}

/** Makes bib entries for the papers that no other work competes with. */
function draftPapers(
  papers: readonly ListEntry[],
  { ambiguities, bibliographies, pairs }: Catalog,
  make: (entry: ListEntry) => Made | string,
): Drafted {
  const listed = new Set(pairs.map(({ bibEntry }) => bibEntry));
  const unlisted = new Map(
    bibliographies.flatMap(({ entries }) =>
      entries
        .filter((one) => !listed.has(one))
        .map((one) => [leadingName(one.fields.get('title')?.value ?? ''), one.key] as const),
    ),
  );
  const candidatesOf = new Map(ambiguities.map((one) => [one.entry, one.candidates] as const));
  const holders = holdersOf(bibliographies);
  const made: Made[] = [];
  const sharing: Unmade[] = [];
  const skipped: Unmade[] = [];
  for (const entry of papers) {
    const candidates = candidatesOf.get(entry);
    if (candidates !== undefined) {
      skipped.push({ entry, reason: ambiguityText(candidates.map(({ key }) => key)) });
      continue;
    }
    const names = entry.identifiers.map(identifierKey);
    const [holder] = names.flatMap((name) => holders.get(name) ?? []);
    if (holder !== undefined) {
      const reason = `it has the address or identifier of ${holder}. Where that is another work, correct the wrong one.`;
      sharing.push({ entry, reason });
      continue;
    }
    const name = leadingName(entry.title);
    const version = name === '' ? undefined : unlisted.get(name);
    if (version !== undefined) {
      const reason = `${version} may be another version of it. Show that key, or add its own entry by hand.`;
      skipped.push({ entry, reason });
      continue;
    }
    for (const name of names) holders.set(name, `"${entry.title}"`);
    const one = make(entry);
    if (typeof one === 'string') skipped.push({ entry, reason: one });
    else made.push(one);
  }
  return { made, sharing, skipped };
}

/** The bib entry of a paper without a key, or why there is none. */
function draftPaper(
  entry: ListEntry,
  draftOf: DraftOf | undefined,
): Pick<Made, 'draft' | 'omitted'> | string {
  const known = draftOf?.(entry);
  if (typeof known === 'string') return known;
  if (known !== undefined) return { draft: known, omitted: [] };
  const remedy = draftOf === undefined ? 'Add it by hand, or use --look-up.' : 'Add it by hand.';
  if (isNameAlone(entry.title)) {
    return `the list may show only its short name. ${remedy}`;
  }
  if (!isCertain(entry, 'title') || mayBePeople(entry.title)) {
    return `the title is not read with certainty. ${remedy}`;
  }
  return (
    draftOfListEntry(entry) ??
    'the list shows neither its address nor its authors. Add one of them.'
  );
}

/** Why none of the bib entries that fit a paper is used. */
function ambiguityText(keys: readonly string[]): string {
  const [first = '', ...others] = new Set(keys);
  return others.length === 0
    ? `${keys.length} bib entries with the key ${first} fit it. Remove or rename all but one.`
    : `several bib entries fit it: ${[first, ...others].join(', ')}. Show the key of the right one.`;
}

/** Where bib entries are added, with all that decides how they are paired. */
interface Place {
  readonly list: List;
  readonly bibliographies: readonly Bibliography[];
  readonly layout: BibLayout;
}

/** Those that are paired with their papers once they are in the file, without breaking other pairs. */
function fittingOnes(place: Place, made: readonly Made[]): readonly Made[] {
  let now = made;
  while (now.length > 0) {
    const after = catalogWith(place, now);
    const fitting = now.filter(
      ({ entry, draft }) => after.pairOf(entry)?.bibEntry.key === draft.key,
    );
    if (fitting.length === now.length) break;
    now = fitting;
  }
  return now;
}

function catalogWith({ list, bibliographies, layout }: Place, made: readonly Made[]): Catalog {
  return buildCatalog(
    list,
    bibliographies.map((one) => {
      const drafts = made.flatMap(({ bibliography, draft }) => (bibliography === one ? draft : []));
      if (drafts.length === 0) return one;
      return readBibliography(withEdits(one.source, insertEntries(one, drafts, layout)));
    }),
  );
}

/** The files with the bib entries, and with their keys in the list. */
function written(
  input: CheckInput,
  before: Catalog,
  after: Catalog,
  made: readonly Made[],
): CheckInput {
  const { readme } = input;
  if (made.length === 0 || readme === undefined) return input;
  const changed = after.bibliographies.filter((one) => !before.bibliographies.includes(one));
  const write = keyWriter(after);
  const keys = (showsKeys(before) ? made : []).flatMap(({ entry }) => {
    const pair = after.pairOf(entry);
    return entry.citation !== undefined || pair === undefined ? [] : (write(entry, pair) ?? []);
  });
  return {
    ...input,
    readme: withEdits(readme, [...moveAnchors(before, changed), ...keys]),
    bibs: after.bibliographies.map(({ source }) => source),
  };
}

/** Whether a list shows citation keys: those of a few papers are no habit. */
function showsKeys({ list }: Catalog): boolean {
  const papers = (list?.entries ?? []).filter(({ kind }) => kind === 'paper');
  return papers.filter(({ citation }) => citation !== undefined).length * 3 >= papers.length;
}
