import type { BibEntry, Bibliography } from '../bibtex/bibliography.ts';
import type { Catalog, Pair } from '../catalog/catalog.ts';
import { anchorNamesFile, anchorShows, linesOf } from '../catalog/line-anchors.ts';
import type { CitationReference, LineAnchor, List, ListEntry } from '../markdown/list.ts';
import { didYouMean } from '../text/did-you-mean.ts';
import { isHabit } from './flood.ts';
import { count, nameBibEntry, quote } from './naming.ts';
import type { Problem, Rule, Spot } from './rule.ts';

/** Every paper shows the citation key of its bib entry, and the key is right. */
export const entryCitationKey: Rule = {
  id: 'entry-citation-key',
  severity: 'error',
  fix: 'none',
  summary: 'Every paper shows a citation key that the bibliography has.',
  why: 'The key is how a reader cites the paper. One that is missing, unknown, or linked to the wrong lines leaves them to search the .bib by hand.',
  *check({ catalog, settings }) {
    const { list } = catalog;
    if (list === undefined) return;
    const papers = list.entries.filter(({ kind }) => kind === 'paper');
    const [first] = papers;
    if (first === undefined) return;
    if (catalog.bibliographies.length === 0) {
      if (settings.bibliographyWanted) yield noBibliography(list, first);
      return;
    }
    yield* missingKeys(list, papers, catalog);
    yield* wrongKeys(list, papers, catalog);
    yield* keysOfOthers(list, papers, catalog);
    for (const entry of papers) yield* staleAnchor(list, entry, catalog);
  },
};

function noBibliography(list: List, first: ListEntry): Problem {
  return {
    message:
      'The list has no .bib file, so its papers cannot be cited from it and nothing is checked against it. Add one beside the README, or say "bib: false" in the configuration.',
    at: { file: list.source, range: first.titleRange },
    severity: 'info',
    content: 'no bibliography',
  };
}

function* missingKeys(
  list: List,
  papers: readonly ListEntry[],
  catalog: Catalog,
): Iterable<Problem> {
  const missing = papers.filter(({ citation }) => citation === undefined);
  const [first] = missing;
  if (first !== undefined && isHabit(missing.length, papers.length)) {
    const paired = missing.filter((entry) => catalog.pairOf(entry) !== undefined).length;
    const who =
      missing.length === papers.length
        ? `None of the ${count(papers.length, 'paper')} shows its citation key`
        : `${missing.length} of ${count(papers.length, 'paper')} show no citation key`;
    yield {
      message: `${who}; ${paired === missing.length ? 'all' : paired} of them were found in the bibliography by identifier or title. Show the key beside each title, linked to its lines in the .bib.`,
      at: { file: list.source, range: first.titleRange },
      severity: 'warning',
      content: 'all',
    };
    return;
  }
  for (const entry of missing) yield missingKey(list, entry, catalog);
}

function missingKey(list: List, entry: ListEntry, catalog: Catalog): Problem {
  const at = { file: list.source, range: entry.titleRange };
  const pair = catalog.pairOf(entry);
  if (pair !== undefined) {
    return {
      message: `No citation key is shown. The bibliography has the paper as "${pair.bibEntry.key}": show it as ${keyLink(pair)}.`,
      at,
      entry,
      related: [bibSpot(pair.bibEntry, pair.bibliography, 'the bib entry of this paper')],
    };
  }
  const ambiguity = catalog.ambiguities.find((one) => one.entry === entry);
  if (ambiguity !== undefined) {
    return {
      message: `No citation key is shown, and ${ambiguity.candidates.length} bib entries fit the paper: ${ambiguity.candidates.map(nameBibEntry).join(', ')}. Show the key of the right one, or remove the others.`,
      at,
      entry,
      related: ambiguity.candidates.flatMap((one) => spotOf(one, catalog, 'fits this paper')),
    };
  }
  const files = catalog.bibliographies.map(({ source }) => source.path).join(', ');
  return {
    message: `No citation key is shown, and no entry of ${files} fits the paper. Add one and show its key beside the title.`,
    at,
    entry,
  };
}

function* wrongKeys(list: List, papers: readonly ListEntry[], catalog: Catalog): Iterable<Problem> {
  const keys = new Map<string, BibEntry>();
  for (const { entries } of catalog.bibliographies) {
    for (const bibEntry of entries) keys.set(bibEntry.key, bibEntry);
  }
  const shown = papers.filter(({ citation }) => citation?.key !== undefined);
  const unknown = shown.filter(({ citation }) => !keys.has(citation?.key ?? ''));
  const [first] = unknown;
  if (first !== undefined && unknown.length > 5 && isHabit(unknown.length, shown.length)) {
    yield {
      message: `${unknown.length} of ${count(shown.length, 'shown citation key')}, such as ${quote(first.citation?.key ?? '')}, are not in the bibliography. Show the keys that the .bib has.`,
      at: { file: list.source, range: first.citation?.keyRange ?? first.titleRange },
      content: 'all unknown',
    };
    return;
  }
  for (const entry of unknown) {
    if (entry.citation !== undefined) yield unknownKey(list, entry, entry.citation, catalog, keys);
  }
}

function unknownKey(
  list: List,
  entry: ListEntry,
  citation: CitationReference,
  catalog: Catalog,
  keys: ReadonlyMap<string, BibEntry>,
): Problem {
  const key = citation.key ?? '';
  const pair = catalog.pairOf(entry);
  const at = { file: list.source, range: citation.keyRange ?? citation.range };
  const meant = pair?.bibEntry.key ?? didYouMean(key, keys.keys());
  const files = catalog.bibliographies.map(({ source }) => source.path).join(', ');
  if (meant !== undefined && meant !== key && meant.toLowerCase() === key.toLowerCase()) {
    return {
      message: `The citation key "${key}" differs in case from "${meant}" in ${files}. LaTeX will not find it: write it as the bibliography does.`,
      at,
      entry,
      content: key,
      ...relatedPair(pair),
    };
  }
  const advice =
    pair !== undefined
      ? `The paper's bib entry is "${pair.bibEntry.key}".`
      : meant !== undefined
        ? `Did you mean "${meant}"?`
        : 'Add the bib entry, or correct the key.';
  return {
    message: `The citation key "${key}" is not in ${files}. ${advice}`,
    at,
    entry,
    content: key,
    ...relatedPair(pair),
  };
}

/** Keys that the bibliography has, but for another paper: copied with the entry above, say. */
function* keysOfOthers(
  list: List,
  papers: readonly ListEntry[],
  catalog: Catalog,
): Iterable<Problem> {
  const owners = new Map(
    catalog.bibliographies.flatMap((home) =>
      home.entries.map((bibEntry) => [bibEntry.key, { bibEntry, home }] as const),
    ),
  );
  const ambiguous = new Set(catalog.ambiguities.map(({ entry }) => entry));
  for (const entry of papers) {
    const { citation } = entry;
    const owner = owners.get(citation?.key ?? '');
    if (citation?.key === undefined || owner === undefined || ambiguous.has(entry)) continue;
    const pair = catalog.pairOf(entry);
    if (pair?.bibEntry.key === citation.key) continue;
    const title = owner.bibEntry.fields.get('title')?.value;
    const advice =
      pair === undefined
        ? 'No bib entry fits this paper: add one, and show its key.'
        : `This paper's bib entry is "${pair.bibEntry.key}".`;
    yield {
      message: `The citation key "${citation.key}" belongs to another paper${title === undefined ? '' : `, ${quote(title)}`}. ${advice}`,
      at: { file: list.source, range: citation.keyRange ?? citation.range },
      entry,
      content: citation.key,
      related: [bibSpot(owner.bibEntry, owner.home, 'the bib entry with this key')],
    };
  }
}

function* staleAnchor(list: List, entry: ListEntry, catalog: Catalog): Iterable<Problem> {
  const anchor = entry.citation?.anchor;
  const pair = catalog.pairOf(entry);
  if (anchor?.startLine === undefined) return;
  const shown =
    anchor.endLine === undefined
      ? `line ${anchor.startLine}`
      : `lines ${anchor.startLine}-${anchor.endLine}`;
  if (pair === undefined) {
    if (entry.citation?.key === undefined) yield deadAnchor(list, entry, anchor, shown, catalog);
    return;
  }
  const { bibEntry, bibliography } = pair;
  if (!anchorNamesFile(anchor, bibliography.source.path)) return;
  if (anchorShows(anchor, bibEntry, bibliography)) return;
  const span = linesOf(bibEntry, bibliography);
  yield {
    message: `The link shows ${shown} of ${bibliography.source.path}, but "${bibEntry.key}" stands on lines ${span.start}-${span.end}. Link to #L${span.start}-L${span.end}.`,
    at: { file: list.source, range: anchor.range },
    severity: 'warning',
    entry,
    content: 'anchor',
    related: [bibSpot(bibEntry, bibliography, 'the bib entry of this paper')],
  };
}

/** A link to lines is all that an entry says of its bib entry, and what stands there is another. */
function deadAnchor(
  list: List,
  entry: ListEntry,
  anchor: LineAnchor,
  shown: string,
  catalog: Catalog,
): Problem {
  const files = catalog.bibliographies.map(({ source }) => source.path).join(', ');
  const fitting = catalog.ambiguities.find((one) => one.entry === entry)?.candidates ?? [];
  const trouble =
    fitting.length === 0
      ? `but no entry of ${files} fits the paper. Add one, and link to its lines.`
      : `but ${fitting.length} others fit the paper: ${fitting.map(nameBibEntry).join(', ')}. Link to the lines of the right one.`;
  return {
    message: `The link shows ${shown} of ${anchor.path}, ${trouble}`,
    at: { file: list.source, range: anchor.range },
    entry,
    content: 'anchor',
    related: fitting.flatMap((one) => spotOf(one, catalog, 'fits this paper')),
  };
}

function keyLink({ bibEntry, bibliography }: Pair): string {
  const { start, end } = linesOf(bibEntry, bibliography);
  return `[\`${bibEntry.key}\`](${bibliography.source.path}#L${start}-L${end})`;
}

function relatedPair(pair: Pair | undefined): Pick<Problem, 'related'> {
  if (pair === undefined) return {};
  return { related: [bibSpot(pair.bibEntry, pair.bibliography, 'the bib entry of this paper')] };
}

function spotOf(bibEntry: BibEntry, catalog: Catalog, message: string) {
  const home = catalog.bibliographies.find(({ entries }) => entries.includes(bibEntry));
  return home === undefined ? [] : [bibSpot(bibEntry, home, message)];
}

function bibSpot(
  bibEntry: BibEntry,
  { source }: Bibliography,
  message: string,
): Spot & { readonly message: string } {
  return { file: source, range: bibEntry.keyRange, message };
}
