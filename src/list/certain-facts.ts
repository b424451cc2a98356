import type { EntryFact, ListEntry } from './list.ts';
import table from './read/fields/certainty.json' with { type: 'json' };

/**
 * Whether an entry prints a fact, and it was read with certainty: it can be compared, copied and
 * complained about.
 */
export function isCertain(entry: Pick<ListEntry, 'confidence'>, fact: EntryFact): boolean {
  return (entry.confidence[fact] ?? 0) >= table[fact].threshold;
}

const FACTS: readonly EntryFact[] = ['title', 'authors', 'year', 'venue'];

/** The facts that an entry prints, but that may have been misread. */
export function uncertainFacts(entry: Pick<ListEntry, EntryFact | 'confidence'>): EntryFact[] {
  return FACTS.filter((fact) => entry[fact] !== undefined && !isCertain(entry, fact));
}

/** The facts of an entry that are certain; uncertain facts are omitted. */
export function certainFacts(
  entry: Pick<ListEntry, EntryFact | 'confidence'>,
): Partial<Pick<ListEntry, EntryFact>> {
  return Object.fromEntries(
    FACTS.filter((fact) => isCertain(entry, fact)).map((fact) => [fact, entry[fact]]),
  );
}
