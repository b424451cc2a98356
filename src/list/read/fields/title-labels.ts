import { fold } from '../../../text/fold.ts';
import { ROLES } from '../decode/model.ts';
import type { Reading } from '../decode/reading.ts';

/** A text before the titles of so many entries is no method's name. */
const HABIT = 3;
const TITLE = ROLES.indexOf('title');
const LABEL = ROLES.indexOf('label');
const OTHER = ROLES.indexOf('other');

/**
 * The readings of a list, with the text named as a label that several entries have before a title
 * with markup of its own: `Discussed paper: [Walls](...)`. Where one has it, it may be the name of a
 * method, and part of the title.
 */
export function withTitleLabels(
  sections: readonly (readonly Reading[])[],
): readonly (readonly Reading[])[] {
  const places = new Map<Reading, { readonly at: number; readonly name: string }>();
  const counts = new Map<string, number>();
  for (const reading of sections.flat()) {
    const at = nameBeforeTitle(reading);
    const name = fold(reading.segments[at]?.text ?? '');
    if (name === '') continue;
    places.set(reading, { at, name });
    counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  return sections.map((readings) =>
    readings.map((reading) => {
      const place = places.get(reading);
      if (place === undefined || (counts.get(place.name) ?? 0) < HABIT) return reading;
      return { ...reading, roles: reading.roles.with(place.at, LABEL) };
    }),
  );
}

/** The segment before a title's colon, outside its link or mark; -1 for none. */
function nameBeforeTitle({ segments, roles, margin }: Reading): number {
  const at = margin > 0 ? roles.indexOf(TITLE) - 1 : -1;
  const [name, first] = [segments[at], segments[at + 1]];
  if (name === undefined || first === undefined || roles[at] !== OTHER) return -1;
  const isApart = first.span !== 0 && name.span !== first.span && name.part === first.part;
  return isApart && /^[:：]$/.test(first.before) ? at : -1;
}
