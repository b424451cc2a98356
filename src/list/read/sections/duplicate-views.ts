import { identifierKey } from '../../../identifiers/identifier.ts';
import { fold } from '../../../text/fold.ts';
import type { Draft } from '../fields/entry.ts';
import { announcesOwnWork, announcesView } from '../words/section-role.ts';

/** A section that only repeats the rest of the list. */
export interface View {
  readonly index: number;
  readonly message: string;
}

const SMALLEST = 10;
/** The fewest entries of a section that is a view by its name. */
const SMALLEST_NAMED = 2;
/** The share of entries that must be elsewhere too. */
const REPEATED = 0.95;
/** More places per entry elsewhere: the others sort by many subjects what this section lists. */
const MOST_PLACES_OF_COPY = 2;
/** The same where the name announces the maintainers' own papers. */
const REPEATED_OWN = 0.5;
/** The same where entries are elsewhere under their full titles. */
const REPEATED_SHORT = 0.8;
/** Share of the entries that must have longer titles elsewhere. */
const SHORTER = 0.5;

interface Placed {
  readonly index: number;
  readonly drafts: readonly Draft[];
}

/**
 * Sections that repeat the list, as generated timelines do: nearly all their entries are elsewhere,
 * and they contain most of what is elsewhere. The first such copy is kept as the list. A section
 * whose headings (`pathOf`, outermost first) call it so, `Recently added`, is also a view when it
 * repeats a few; so is one with short names of papers that are elsewhere in full.
 */
export function findViews(
  sections: readonly Placed[],
  pathOf: (index: number) => readonly string[] = () => [],
): View[] {
  const keys = sections.map(({ drafts }) => new Set(drafts.map(({ title }) => fold(title))));
  const shares = sections.map(({ index }) => shareByName(pathOf(index)));
  const own = new Set(keys.flatMap((set, at) => (shares[at] !== undefined ? [] : [...set])));
  const counts = new Map<string, number>();
  for (const set of keys) for (const key of set) counts.set(key, (counts.get(key) ?? 0) + 1);
  const addresses = placesOf(sections);
  /** How many titles are in sections that still count. */
  let standing = counts.size;
  const views: View[] = [];
  // Views by name go first; otherwise the sections that they repeat would count as copies.
  const isNamed = (at: number): number => (shares[at] === undefined ? 0 : 1);
  const order = [...sections.entries()].sort(([a], [b]) => isNamed(b) - isNamed(a) || a - b);
  for (const [at, section] of order) {
    const titles = keys[at];
    if (titles === undefined || titles.size < SMALLEST_NAMED) continue;
    const repeated = [...titles].filter((key) => (counts.get(key) ?? 0) > 1).length;
    const places = [...titles].reduce((sum, key) => sum + (counts.get(key) ?? 0) - 1, 0);
    const elsewhere = standing - (titles.size - repeated);
    const copies =
      titles.size >= SMALLEST &&
      repeated >= titles.size * REPEATED &&
      repeated >= elsewhere * 0.9 &&
      places <= titles.size * MOST_PLACES_OF_COPY;
    const share = shares[at];
    const shows =
      share !== undefined &&
      [...titles].filter((key) => own.has(key)).length >= titles.size * share;
    if (!shows && !copies && !namesShortly(section, addresses)) continue;
    views.push({
      index: section.index,
      message: `${section.drafts.length} entries repeat the rest of the list; they are not counted again.`,
    });
    for (const key of titles) counts.set(key, (counts.get(key) ?? 1) - 1);
    standing = elsewhere;
  }
  return views;
}

/** The share of entries that must be elsewhere for a section to be a view, by its names. */
function shareByName(path: readonly string[]): number | undefined {
  if (path.some(announcesOwnWork)) return REPEATED_OWN;
  return path.some(announcesView) ? REPEATED : undefined;
}

/** The titles of each address, with the section of each. */
type Places = ReadonlyMap<string, readonly { readonly index: number; readonly title: string }[]>;

function placesOf(sections: readonly Placed[]): Places {
  const places = new Map<string, { index: number; title: string }[]>();
  for (const { index, drafts } of sections)
    for (const draft of drafts) {
      const { title } = draft;
      const address = addressOf(draft);
      if (address === undefined) continue;
      const found = places.get(address) ?? [];
      if (found.length === 0) places.set(address, found);
      if (found.length < MOST_PLACES) found.push({ index, title: fold(title) });
    }
  return places;
}

/** What identifies a paper in any place: an identifier, the address. */
function addressOf({ identifiers, url }: Draft): string | undefined {
  const [first] = identifiers;
  return first === undefined ? url : identifierKey(first);
}

/** Places of one address that are looked at. */
const MOST_PLACES = 20;

/** Whether a section's entries are elsewhere, most of them under longer titles. */
function namesShortly({ index, drafts }: Placed, places: Places): boolean {
  let repeated = 0;
  let shorter = 0;
  for (const draft of drafts) {
    const { title } = draft;
    const others = (places.get(addressOf(draft) ?? '') ?? []).filter((one) => one.index !== index);
    if (others.length > 0) repeated++;
    if (others.some((one) => one.title.length > fold(title).length)) shorter++;
  }
  return repeated >= drafts.length * REPEATED_SHORT && shorter >= drafts.length * SHORTER;
}
