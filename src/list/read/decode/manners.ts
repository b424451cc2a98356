import { isFamily } from '../pieces/name-runs.ts';
import type { Segment } from '../pieces/segments.ts';
import { LINK } from '../pieces/text-pieces.ts';
import { type AuthorEvidence, authorEvidence } from '../words/people.ts';

/**
 * What most texts of a section show that are at the same place and in the same markup: venues with
 * several names, the names of methods, titles, other texts. Empty where they differ.
 */
export type Manner = '' | 'venue' | 'name' | 'title' | 'text' | 'people' | 'date';

/** What one text shows; a family name alone may as well be the name of a method. */
type Shown = Manner | 'family name' | 'family names';

/** So many texts, and this share of those at a place, show its manner. */
const FEWEST = 3;
const SHARE = 0.6;

/** How often a manner was seen at a place, the first text, and whether there are others. */
interface Seen {
  times: number;
  readonly text: string;
  isVaried: boolean;
}

/** The manner at each place of a section. */
export function mannersOf(records: readonly (readonly Segment[])[]): ReadonlyMap<string, Manner> {
  const places = new Map<string, Map<Shown, Seen>>();
  for (const segments of records)
    for (const phrase of phrasesOf(segments)) {
      const [{ text } = { text: '' }] = phrase;
      const place = placeOf(phrase);
      const all = places.get(place) ?? new Map<Shown, Seen>();
      places.set(place, all);
      const shown = shownBy(phrase);
      const seen = all.get(shown) ?? { times: 0, text, isVaried: false };
      all.set(shown, seen);
      seen.times++;
      seen.isVaried ||= text !== seen.text;
    }
  const manners = new Map<string, Manner>();
  for (const [place, all] of places) {
    let total = 0;
    for (const { times } of all.values()) total += times;
    // One text again and again is a label.
    for (const [manner, { times, isVaried }] of counted(all))
      if (isVaried && times >= FEWEST && times >= total * SHARE) manners.set(place, manner);
  }
  return manners;
}

/** How often each manner was seen at a place; single family names are people where other texts list several. */
function counted(all: ReadonlyMap<Shown, Seen>): Map<Manner, Seen> {
  const manners = new Map<Manner, Seen>();
  const alone = all.has('family names') ? 'people' : 'name';
  for (const [shown, seen] of all) {
    const manner = shown === 'family names' ? 'people' : shown === 'family name' ? alone : shown;
    const other = manners.get(manner);
    manners.set(manner, other === undefined ? seen : together(seen, other));
  }
  return manners;
}

function together(one: Seen, other: Seen): Seen {
  const isVaried = one.isVaried || other.isVaried || one.text !== other.text;
  return { times: one.times + other.times, text: one.text, isVaried };
}

/** For each segment, the manner at its place and at the places before and after it. */
export function mannersAround(
  segments: readonly Segment[],
  manners: ReadonlyMap<string, Manner>,
): (readonly [before: Manner, own: Manner, after: Manner])[] {
  const phrases = phrasesOf(segments);
  const found = phrases.map((phrase) => manners.get(placeOf(phrase)) ?? '');
  return phrases.flatMap((phrase, at) => {
    const beside = (by: number): Manner =>
      phrases[at + by]?.[0]?.part === phrase[0]?.part ? (found[at + by] ?? '') : '';
    return phrase.map(() => [beside(-1), found[at] ?? '', beside(1)] as const);
  });
}

/** Segments that read on in the same markup: `GlowMap: Finding Lichens`, `Ferns, Moss and Light in Caves`. */
function phrasesOf(segments: readonly Segment[]): Segment[][] {
  const phrases: Segment[][] = [];
  for (const segment of segments) {
    const phrase = phrases.at(-1);
    const last = phrase?.at(-1);
    if (phrase !== undefined && last !== undefined && readsOn(last, segment)) phrase.push(segment);
    else phrases.push([segment]);
  }
  return phrases;
}

function readsOn(last: Segment, { part, before, marks, bracket, span, quote }: Segment): boolean {
  if (!/^(?:[:,?]|in|by)$/.test(before) || part !== last.part || span !== last.span) return false;
  return marks === last.marks && bracket === last.bracket && quote === last.quote;
}

function placeOf([first]: readonly Segment[]): string {
  if (first === undefined) return '';
  const { part, before, marks, bracket, quote } = first;
  return `${Math.min(part, 4)} ${before} ${marks} ${bracket} ${quote > 0}`;
}

function shownBy(phrase: readonly Segment[]): Shown {
  let words = 0;
  let longest = phrase[0];
  for (const one of phrase) {
    words += one.content.words;
    if (one.content.words > (longest?.content.words ?? 0)) longest = one;
  }
  const names = longest?.content.names ?? [];
  if (words <= 4 && names.includes('venue short')) return 'venue';
  if (words <= 4 && names.includes('date')) return 'date';
  const people = peopleIn(phrase);
  // What is linked and may be one person is rather a name, or a short title.
  const isPerson = people === 'weak' && words > 1 && ((longest?.marks ?? 0) & LINK) === 0;
  if (people === 'strong' || isPerson) return 'people';
  if (areFamilyNames(phrase)) return phrase.length === 1 ? 'family name' : 'family names';
  if (words <= 2) return 'name';
  return names.includes('capitals all') || names.includes('capitals most') ? 'title' : 'text';
}

function peopleIn(phrase: readonly Segment[]): AuthorEvidence {
  const [first] = phrase;
  if (first !== undefined && phrase.length === 1) return first.content.people;
  const listed = phrase.map(({ text, before }, at) => (at === 0 ? text : `${before} ${text}`));
  return authorEvidence(listed.join(''));
}

/** Whether a phrase is nothing but family names: `Moss, Hale, Lund`. */
function areFamilyNames(phrase: readonly Segment[]): boolean {
  return phrase.every(({ text, before }, at) =>
    at === 0 ? isFamily(text, false) : before === ',' && isFamily(text, true),
  );
}
