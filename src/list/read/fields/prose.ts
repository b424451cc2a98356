import { groupBy } from '../../../text/group-by.ts';
import type { Abstract } from '../../list.ts';
import { type FlatText, plain, sourceRange, trimRange } from '../../source/flat-text.ts';
import { ROLES } from '../decode/model.ts';
import type { Reading } from '../decode/reading.ts';
import { isProseLine, SHORTEST_PROSE } from '../words/prose-line.ts';
import type { Draft } from './entry.ts';

const SHORTEST_QUOTED = 40;
const MOST_LINKS = 3;
/** How many entries of a list must end in prose before it is read as their abstracts. */
const SHARE = 0.6;
const FEWEST = 5;
const OTHER = ROLES.indexOf('other');

/** What was read of a candidate, and which candidates have its group: those of a section, or all headings. */
export interface ReadEntry {
  readonly group: number;
  readonly reading: Reading;
  readonly draft: Draft;
}

/** Sets the prose below or after entries as their abstract, where most of the list or of their group has one. */
export function withProse<Entry extends ReadEntry>(entries: readonly Entry[]): readonly Entry[] {
  const all = entries.map((entry) => ({
    entry,
    abstract: entry.draft.abstract ?? proseOf(entry.reading),
  }));
  const isHabit = (some: typeof all): boolean => {
    const found = some.filter(({ abstract }) => abstract !== undefined).length;
    return some.length >= FEWEST && found >= some.length * SHARE;
  };
  const everywhere = isHabit(all);
  const groups = groupBy(all, ({ entry }) => entry.group);
  const withHabit = new Set(
    [...groups].flatMap(([group, some]) => (everywhere || isHabit(some) ? group : [])),
  );
  return all.map(({ entry, abstract }) =>
    abstract === undefined || !withHabit.has(entry.group)
      ? entry
      : { ...entry, draft: withAbstract(entry.draft, abstract) },
  );
}

/** An entry with its abstract; who and when an abstract cites are no facts of the entry. */
function withAbstract(draft: Draft, abstract: Abstract): Draft {
  const { start, end } = abstract.range;
  const cited = FACTS.filter((fact) => {
    const place = draft.places[fact];
    return place !== undefined && place.start >= start && place.end <= end;
  });
  const places = { ...draft.places };
  const kept = { ...draft, abstract, places };
  for (const fact of cited) {
    delete kept[fact];
    delete places[fact];
  }
  return kept;
}

const FACTS = ['authors', 'venue', 'year'] as const;

/** The one long text without label of an entry: the end of its first text, a text below, a cell, or what `<details>` hide. */
function proseOf({ candidate, segments, roles }: Reading): Abstract | undefined {
  const isProse = ({ text, links }: FlatText, shortest = SHORTEST_PROSE): boolean =>
    text.trim().length >= shortest && links.length <= MOST_LINKS;
  const below = candidate.parts.filter(
    ({ flat, place, column, quoted }, index) =>
      (place === 'cell' ? column?.kind === 'other' : index > 0) &&
      isProse(flat, quoted ? SHORTEST_QUOTED : SHORTEST_PROSE),
  );
  const hidden = candidate.details.flatMap(({ content }) =>
    isProse(content) && isProseLine(content.text) ? content : [],
  );
  const [inDetails] = hidden;
  if (inDetails !== undefined)
    return hidden.length > 1 || below.length > 0 ? undefined : whole(inDetails);
  const [only] = below;
  if (only !== undefined) {
    const part = candidate.parts.indexOf(only);
    const free = segments.every(
      (one, index) =>
        one.part !== part ||
        (one.label === undefined && !one.isLabel && (only.quoted || roles[index] === OTHER)),
    );
    if (below.length > 1 || !free) return undefined;
    return whole(only.flat);
  }
  if (candidate.kind === 'row') return undefined;
  let from = segments.length;
  while (
    from > 0 &&
    roles[from - 1] === OTHER &&
    segments[from - 1]?.part === 0 &&
    segments[from - 1]?.label === undefined
  )
    from--;
  const first = segments[from];
  const flat = candidate.parts[0]?.flat;
  if (first === undefined || flat === undefined || segments.at(-1)?.part !== 0) return undefined;
  const stretch = trimRange(flat.text, { start: first.start, end: flat.text.length });
  return stretch.end - stretch.start < SHORTEST_PROSE
    ? undefined
    : { text: plain(flat, stretch), range: sourceRange(flat, stretch) };
}

function whole(flat: FlatText): Abstract {
  const stretch = trimRange(flat.text, { start: 0, end: flat.text.length });
  return { text: plain(flat, stretch), range: sourceRange(flat, stretch) };
}
