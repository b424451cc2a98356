import type { Catalog, Pair } from '../../catalog/catalog.ts';
import type { CitationReference, List, ListEntry } from '../../list/list.ts';
import { didYouMean } from '../../text/did-you-mean.ts';
import type { Problem } from '../rule.ts';
import { bibSpot } from './bib-spot.ts';
import { fixIn } from './fix-in.ts';
import { isHabit } from './flood.ts';
import { count, quote } from './naming.ts';

/** With more unknown keys than this, none is guessed at: it costs a look at every other key. */
const MANY = 100;

/**
 * Shown keys that the bibliography does not have.
 *
 * @param heard whether no comment silences an entry.
 */
export function* unknownKeys(
  list: List,
  papers: readonly ListEntry[],
  catalog: Catalog,
  heard: (entry: ListEntry) => boolean,
): Iterable<Problem> {
  const keys = new Set(
    catalog.bibliographies.flatMap(({ entries }) => entries.map(({ key }) => key)),
  );
  const shown = papers.filter(({ citation }) => citation?.key !== undefined);
  const unknown = shown.filter((entry) => !keys.has(entry.citation?.key ?? '') && heard(entry));
  const [first] = unknown;
  if (first !== undefined && unknown.length > 5 && isHabit(unknown.length, shown.length)) {
    yield {
      message: `${unknown.length} of ${count(shown.length, 'shown citation key')}, such as ${quote(first.citation?.key ?? '')}, are not in the bibliography. Show the keys that the .bib has.`,
      at: { file: list.source, range: first.citation?.keyRange ?? first.titleRange },
      content: 'all unknown',
    };
    return;
  }
  const guesses = unknown.length <= MANY ? keys : new Set<string>();
  for (const entry of unknown) {
    if (entry.citation !== undefined) {
      yield unknownKey(list, entry, entry.citation, catalog, guesses);
    }
  }
}

function unknownKey(
  list: List,
  entry: ListEntry,
  citation: CitationReference,
  catalog: Catalog,
  guesses: ReadonlySet<string>,
): Problem {
  const key = citation.key ?? '';
  const pair = catalog.pairOf(entry);
  const at = { file: list.source, range: citation.keyRange ?? citation.range };
  const meant = pair?.bibEntry.key ?? didYouMean(key, guesses);
  const files = catalog.bibliographies.map(({ source }) => source.path).join(', ');
  if (meant !== undefined && meant !== key && meant.toLowerCase() === key.toLowerCase()) {
    return {
      message: `The citation key "${key}" differs in case from "${meant}" in ${files}. LaTeX will not find it: write it as the bibliography does.`,
      at,
      entry,
      content: key,
      ...relatedPair(pair),
      ...renamed(list, citation, pair?.bibEntry.key),
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
    ...renamed(list, citation, pair?.bibEntry.key),
  };
}

/** Keys that the bibliography has, but for another paper: copied with the entry above, say. */
export function* keysOfOthers(
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
      ...renamed(list, citation, pair?.bibEntry.key),
    };
  }
}

/** Shows the key of the bib entry that the paper has; a person decides whether that is the one. */
function renamed(
  { source }: List,
  { key, keyRange }: CitationReference,
  right: string | undefined,
): Pick<Problem, 'fix'> {
  if (key === undefined || keyRange === undefined || right === undefined) return {};
  const range = { start: keyRange.start, end: keyRange.start + key.length };
  const isPlain = source.text.slice(range.start, range.end) === key && PLAIN_KEY.test(right);
  return isPlain ? fixIn('suggested', source, [{ range, text: right }]) : {};
}

/** Keys that Markdown shows as they are written, in code or out of it. */
const PLAIN_KEY = /^[\p{L}\d][\p{L}\d:.+/'-]*$/u;

function relatedPair(pair: Pair | undefined): Pick<Problem, 'related'> {
  if (pair === undefined) return {};
  return { related: [bibSpot(pair.bibEntry, pair.bibliography, 'the bib entry of this paper')] };
}
