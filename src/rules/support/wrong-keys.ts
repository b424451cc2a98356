import type { Catalog, Pair } from '../../catalog/catalog.ts';
import type { CitationReference, List, ListEntry } from '../../list/list.ts';
import { didYouMean } from '../../text/did-you-mean.ts';
import { count } from '../../text/plural.ts';
import type { Habit, Problem } from '../rule.ts';
import { isHabit } from './habit.ts';
import { bibSpot, quote } from './naming.ts';

/** With more unknown keys than this, none is guessed at: it costs a look at every other key. */
const MANY = 100;
/** Up to this many are reported one by one. */
const FEW = 5;

/** Shown keys that the bibliography does not have. */
export function* unknownKeys(
  list: List,
  papers: readonly ListEntry[],
  catalog: Catalog,
): Iterable<Problem> {
  const keys = new Set(
    catalog.bibliographies.flatMap(({ entries }) => entries.map(({ key }) => key)),
  );
  const shown = papers.flatMap((entry) => {
    const { citation } = entry;
    // The text of a link to the .bib may be the name of the file.
    if (
      citation?.key === undefined ||
      !/[a-z\d]/i.test(citation.key) ||
      /\.bib$/i.test(citation.key)
    )
      return [];
    return [{ entry, citation, key: citation.key }];
  });
  const unknown = shown.filter(({ key }) => !keys.has(key));
  const habit: Habit = {
    name: 'all unknown',
    isOne: (number) => number > FEW && isHabit(number, shown.length),
    asOne: (problems) => ({
      message: `${problems.length} of ${count(shown.length, 'shown citation key')}, such as ${quote(problems[0]?.content ?? '')}, are not in the bibliography. Show the keys that the .bib has.`,
      fix: undefined,
    }),
  };
  const guesses = unknown.length <= MANY ? keys : new Set<string>();
  for (const { entry, citation, key } of unknown) {
    const pair = catalog.pairOf(entry);
    yield {
      message: '',
      range: citation.keyRange ?? citation.range,
      entry,
      content: key,
      habit,
      detail: () => ({
        message: wrongKey(key, pair?.bibEntry.key ?? didYouMean(key, guesses), pair, catalog),
        related: relatedPair(pair),
        fix: renamed(list, citation, pair?.bibEntry.key),
      }),
    };
  }
}

function wrongKey(
  key: string,
  meant: string | undefined,
  pair: Pair | undefined,
  { bibliographies }: Catalog,
): string {
  const files = bibliographies.map(({ source }) => source.path).join(', ');
  if (meant !== undefined && meant !== key && meant.toLowerCase() === key.toLowerCase()) {
    return `The citation key "${key}" differs in case from "${meant}" in ${files}. LaTeX does not find it. Write it as the bibliography does.`;
  }
  const advice =
    pair !== undefined
      ? `The paper's bib entry is "${pair.bibEntry.key}".`
      : meant !== undefined
        ? `Did you mean "${meant}"?`
        : 'Add the bib entry, or correct the key.';
  return `The citation key "${key}" is not in ${files}. ${advice}`;
}

/** Keys that the bibliography has, but for another paper, for example copied with the entry above. */
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
        ? 'No bib entry fits this paper. Add one, and show its key.'
        : `This paper's bib entry is "${pair.bibEntry.key}".`;
    yield {
      message: `The citation key "${citation.key}" belongs to another paper${title === undefined ? '' : `, ${quote(title)}`}. ${advice}`,
      range: citation.keyRange ?? citation.range,
      entry,
      content: citation.key,
      related: [bibSpot(owner.bibEntry, owner.home, 'the bib entry with this key')],
      fix: renamed(list, citation, pair?.bibEntry.key),
    };
  }
}

/** Shows the key of the bib entry that the paper has; a person decides whether that is the one. */
function renamed(
  { source }: List,
  { key, keyRange }: CitationReference,
  right: string | undefined,
): Problem['fix'] {
  if (key === undefined || keyRange === undefined || right === undefined) return undefined;
  const range = { start: keyRange.start, end: keyRange.start + key.length };
  const isPlain = source.text.slice(range.start, range.end) === key && PLAIN_KEY.test(right);
  return isPlain ? { kind: 'suggested', edits: [{ range, text: right }] } : undefined;
}

/** Keys that Markdown shows as they are written, in code or out of it. */
const PLAIN_KEY = /^[\p{L}\d][\p{L}\d:.+/'-]*$/u;

function relatedPair(pair: Pair | undefined): Problem['related'] {
  return pair && [bibSpot(pair.bibEntry, pair.bibliography, 'the bib entry of this paper')];
}
