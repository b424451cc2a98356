import { fold } from '../../../text/fold.ts';
import { isCertain } from '../../certain-facts.ts';
import type { Category, KnownWords } from '../../list.ts';
import type { Record } from '../decode/records.ts';
import { placeDraft } from '../fields/place-draft.ts';
import { excludesPapers, namesResources } from '../words/section-role.ts';
import { categoryYears } from './category-facts.ts';
import type { Unjudged } from './kind-evidence.ts';
import type { SectionDraft } from './section-drafts.ts';
import type { PlacedHeading } from './section-tree.ts';

/**
 * The entries of a section, each with its place in the file and its categories.
 *
 * @param headingPapers the headings that are papers themselves, by index.
 */
export function entriesOf(
  { index, drafts, role, range, bare }: SectionDraft,
  placed: readonly PlacedHeading[],
  headingPapers: ReadonlyMap<number, Record>,
): Unjudged[] {
  // A paper that stands outside the sections of the list is an entry without a category.
  const path = role === 'entries' ? categoryPath(index, placed, headingPapers) : [];
  const yearOf = categoryYears(placed);
  return drafts.map((draft) => {
    const { style, group, ...entry } = placeDraft(draft, range.start);
    const categories = group.length === 0 ? path : [...path, ...group];
    const year = yearOf(categories);
    return {
      ...entry,
      ...(bare.has(draft) && !excludesPapers(categories) ? { kind: 'paper' as const } : {}),
      categories,
      ...(year === undefined || statesYear(entry) ? {} : withYear(entry, year)),
    };
  });
}

/** Whether the year of an entry is its own: certain, or right behind its venue. */
function statesYear(entry: Pick<Unjudged, 'places' | 'confidence'>): boolean {
  const { venue, year } = entry.places;
  if (isCertain(entry, 'year')) return true;
  const between = (year?.start ?? Number.NaN) - (venue?.end ?? Number.NaN);
  return between >= 0 && between <= BEHIND_VENUE;
}

/** A space, an apostrophe, a bracket between a venue and its year. */
const BEHIND_VENUE = 3;

/** The year of a category, in place of one that the entry may only mention: `data of 2019`. */
function withYear(
  { places, confidence }: Pick<Unjudged, 'places' | 'confidence'>,
  year: number,
): Pick<Unjudged, 'year' | 'places' | 'confidence'> {
  const { year: _, ...rest } = places;
  return { year, places: rest, confidence: { ...confidence, year: 1 } };
}

/**
 * The entries of which the bibliography has the title, or the name before its colon, are papers,
 * but for those below the name of other things: data sets have bib entries, too.
 */
export function withCited(
  entries: readonly Unjudged[],
  { titles, names }: KnownWords,
): readonly Unjudged[] {
  return entries.map((entry) => {
    const title = namesResources(entry.categories) ? '' : fold(entry.title);
    return titles.has(title) || names?.has(title) ? { ...entry, kind: 'paper' as const } : entry;
  });
}

/** The category of a section; a heading that is itself an entry is in the one above it. */
function categoryPath(
  index: number,
  placed: readonly PlacedHeading[],
  papers: ReadonlyMap<number, Record>,
): readonly string[] {
  const place = placed[index];
  if (place === undefined) return [];
  if (!papers.has(index)) return place.path;
  return place.parent === undefined ? [] : categoryPath(place.parent, placed, papers);
}

/** The headings and the groups below them that hold entries, in the order of the list. */
export function categoriesOf(
  sections: readonly SectionDraft[],
  placed: readonly PlacedHeading[],
  papers: ReadonlyMap<number, Record>,
): Category[] {
  const found = new Map<string, { owner: number; category: Category }>();
  for (const { index, drafts, role } of sections) {
    const owner = papers.has(index) ? placed[index]?.parent : index;
    const place = placed[owner ?? -1];
    if (role !== 'entries' || owner === undefined || place === undefined) continue;
    for (const { group } of drafts) {
      if (place.isTitle && group.length === 0) continue;
      const path = [...place.path, ...group];
      const key = JSON.stringify([owner, path]);
      const entries = (found.get(key)?.category.entries ?? 0) + 1;
      found.set(key, { owner, category: { path, heading: place.heading, entries } });
    }
  }
  return [...found.values()].sort((a, b) => a.owner - b.owner).map(({ category }) => category);
}
