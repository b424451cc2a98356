import { type BibLayout, insertEntries } from '../../bibtex/bib-edits.ts';
import type { BibEntryDraft } from '../../bibtex/bib-entry-draft.ts';
import type { Bibliography } from '../../bibtex/bibliography.ts';
import { isCitationKey, keyPattern, makeCitationKey } from '../../bibtex/citation-key.ts';
import { readBibliography } from '../../bibtex/read-bibliography.ts';
import { buildCatalog } from '../../catalog/build-catalog.ts';
import type { Catalog } from '../../catalog/catalog.ts';
import { draftOfListEntry } from '../../catalog/draft-of-list-entry.ts';
import { titleKey } from '../../catalog/title-key.ts';
import { identifierKey } from '../../identifiers/identifier.ts';
import type { EntryFact, List, ListEntry } from '../../list/list.ts';
import { isSure } from '../../list/sure-fields.ts';
import { keyWriter } from '../../rules/support/part-writer.ts';
import { withEdits } from '../../text/source-file.ts';
import { type CheckInput, readCatalog } from '../check-list.ts';
import { bibLayout } from '../insertion-wishes.ts';
import { moveAnchors } from '../move-anchors.ts';
import type { ReadingMemory } from '../reading-memory.ts';
import type { SkippedStep, Stage, WantedStep } from './sync-plan.ts';

/** A paper of the list with the bib entry that is made for it. */
interface Made {
  readonly entry: ListEntry;
  readonly draft: BibEntryDraft;
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
 * Adds a bib entry to the first bibliography for each paper that only the list has, and shows its
 * key in the list where the other entries show theirs. A bib entry that would not be paired with
 * the paper afterwards is skipped: the next run would add it again.
 *
 * @param draftOf what is known of a paper besides the list's facts, in place of a stub.
 * @param wanted which steps to make; all when absent.
 */
export function addBibEntries(
  input: CheckInput,
  draftOf: (entry: ListEntry) => BibEntryDraft | undefined,
  memory: ReadingMemory,
  wanted: WantedStep = () => true,
): Stage {
  const catalog = readCatalog(input, memory);
  const { list } = catalog;
  const [bibliography] = catalog.bibliographies;
  if (list === undefined || bibliography === undefined) return { input, steps: [], skipped: [] };
  const skipped: SkippedStep[] = [];
  const leave = (entry: ListEntry, reason: string): void => {
    skipped.push(skippedStep(list, entry, reason));
  };
  const ambiguous = new Map(catalog.ambiguities.map((one) => [one.entry, one] as const));
  const taken = catalog.bibliographies.flatMap(({ entries }) => entries.map(({ key }) => key));
  const pattern = input.config.keyStyle ?? keyPattern(bibliography.entries);
  const made: Made[] = [];
  const holders = holdersOf(catalog.bibliographies);
  const sharing: { readonly entry: ListEntry; readonly holder: string }[] = [];
  const papers = unpairedPapers(catalog).filter(({ title }) =>
    wanted({ kind: 'bib-entry', title }),
  );
  for (const entry of papers) {
    const candidates = ambiguous.get(entry)?.candidates;
    if (candidates !== undefined) {
      const keys = candidates.map(({ key }) => key).join(', ');
      leave(entry, `several bib entries fit it: ${keys}. Show the key of the right one.`);
      continue;
    }
    const names = entry.identifiers.map(identifierKey);
    const [holder] = names.flatMap((name) => holders.get(name) ?? []);
    if (holder !== undefined) {
      sharing.push({ entry, holder });
      continue;
    }
    for (const name of names) holders.set(name, `"${entry.title}"`);
    const known = draftOf(entry);
    const own = known === undefined ? draftOfListEntry(entry) : undefined;
    const draft = known ?? own?.draft;
    if (known === undefined && !isSure(entry, 'title')) {
      leave(entry, 'its title is not read with certainty. Add it by hand, or use --look-up.');
      continue;
    }
    if (draft === undefined) {
      leave(entry, 'the list says nothing of it but its title. Add its address or authors.');
      continue;
    }
    const shown = entry.citation?.key;
    const isFree = (key: string): boolean =>
      taken.every((other) => other.toLowerCase() !== key.toLowerCase());
    const key =
      shown !== undefined && isCitationKey(shown) && isFree(shown)
        ? shown
        : makeCitationKey(draft, pattern, taken);
    taken.push(key);
    made.push({ entry, draft: { ...draft, key }, omitted: own?.omitted ?? [] });
  }
  const fitting = paired(list, catalog, bibliography, made, bibLayout(input.config));
  const after = catalogWith(list, catalog, bibliography, fitting, bibLayout(input.config));
  for (const { entry, holder } of sharing.filter((one) => after.pairOf(one.entry) === undefined)) {
    leave(
      entry,
      `it has the address or identifier of another work, ${holder}. Correct the wrong one.`,
    );
  }
  for (const { entry } of made.filter((one) => !fitting.includes(one))) {
    leave(entry, 'its bib entry would not be recognised as the same work. Add it by hand.');
  }
  return {
    input: written(input, catalog, bibliography, fitting),
    steps: fitting.map(({ entry, draft, omitted }) => ({
      kind: 'bib-entry',
      title: entry.title,
      citationKey: draft.key,
      file: bibliography.source.path,
      ...(omitted.length === 0 ? {} : { omitted }),
    })),
    skipped,
  };
}

function skippedStep({ source }: List, { title }: ListEntry, reason: string): SkippedStep {
  return { kind: 'bib-entry', title, file: source.path, reason };
}

/** Those that are paired with their papers once they are in the file, without breaking other pairs. */
function paired(
  list: List,
  before: Catalog,
  bibliography: Bibliography,
  made: readonly Made[],
  layout: BibLayout,
): readonly Made[] {
  let now = made;
  while (now.length > 0) {
    const after = catalogWith(list, before, bibliography, now, layout);
    const fitting = now.filter(
      ({ entry, draft }) => after.pairOf(entry)?.bibEntry.key === draft.key,
    );
    if (fitting.length === now.length) break;
    now = fitting;
  }
  return now;
}

function catalogWith(
  list: List,
  { bibliographies }: Catalog,
  bibliography: Bibliography,
  made: readonly Made[],
  layout: BibLayout,
): Catalog {
  const after = withEntries(bibliography, made, layout);
  return buildCatalog(
    list,
    bibliographies.map((one) => (one === bibliography ? after : one)),
  );
}

function withEntries(
  bibliography: Bibliography,
  made: readonly Made[],
  layout: BibLayout,
): Bibliography {
  const edits = insertEntries(
    bibliography,
    made.map(({ draft }) => draft),
    layout,
  );
  return readBibliography(withEdits(bibliography.source, edits));
}

function written(
  input: CheckInput,
  before: Catalog,
  bibliography: Bibliography,
  made: readonly Made[],
): CheckInput {
  const { list } = before;
  const { readme } = input;
  if (made.length === 0 || list === undefined || readme === undefined) return input;
  const after = catalogWith(list, before, bibliography, made, bibLayout(input.config));
  const changed = after.bibliographies.filter((one) => !before.bibliographies.includes(one));
  const write = keyWriter(after);
  const keys = made.flatMap(({ entry }) => {
    const pair = after.pairOf(entry);
    return entry.citation !== undefined || pair === undefined ? [] : (write(entry, pair) ?? []);
  });
  return {
    ...input,
    readme: withEdits(readme, [...moveAnchors(before, changed), ...keys]),
    bibs: after.bibliographies.map(({ source }) => source),
  };
}
