import type { Abstract } from '../../list.ts';
import { plain, sourceRange, trimRange } from '../../source/flat-text.ts';
import { ROLES } from '../decode/model.ts';
import type { Reading } from '../decode/reading.ts';
import type { Draft } from './entry.ts';

/** Shorter texts are remarks. */
const SHORTEST = 200;
const SHORTEST_QUOTED = 40;
/** How many entries of a list must end in prose before it is read as their abstracts. */
const SHARE = 0.6;
const FEWEST = 5;
const OTHER = ROLES.indexOf('other');

/** Sets the prose below or after entries as their abstract, where the list does so throughout. */
export function withProse(
  drafts: readonly Draft[],
  readings: readonly Reading[],
): readonly Draft[] {
  if (drafts.length < FEWEST) return drafts;
  const prose = readings.map(proseOf);
  const found = drafts.filter(
    ({ abstract }, at) => abstract !== undefined || prose[at] !== undefined,
  );
  if (found.length < drafts.length * SHARE) return drafts;
  return drafts.map((draft, at) => {
    const abstract = prose[at];
    return draft.abstract !== undefined || abstract === undefined ? draft : { ...draft, abstract };
  });
}

/** The one long text without label of an entry: the end of its first text, or a text below. */
function proseOf({ candidate, segments, roles }: Reading): Abstract | undefined {
  if (candidate.kind === 'row') return undefined;
  const below = candidate.parts.filter(
    ({ flat, place, quoted }, index) =>
      index > 0 &&
      place !== 'cell' &&
      flat.text.trim().length >= (quoted ? SHORTEST_QUOTED : SHORTEST) &&
      flat.links.length <= 3,
  );
  const [only] = below;
  if (only !== undefined) {
    const part = candidate.parts.indexOf(only);
    const free = segments.every(
      (one, index) =>
        one.part !== part ||
        (one.label === undefined && !one.isLabel && (only.quoted || roles[index] === OTHER)),
    );
    if (below.length > 1 || !free) return undefined;
    const stretch = trimRange(only.flat.text, { start: 0, end: only.flat.text.length });
    return { text: plain(only.flat, stretch), range: sourceRange(only.flat, stretch) };
  }
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
  return stretch.end - stretch.start < SHORTEST
    ? undefined
    : { text: plain(flat, stretch), range: sourceRange(flat, stretch) };
}
