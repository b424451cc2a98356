import type { EntryFact, ListEntry } from './list.ts';
import table from './read/certainty.json' with { type: 'json' };

/**
 * Whether an entry prints a fact, and it was read with certainty: it can be compared, copied and
 * complained about.
 */
export function isSure(entry: Pick<ListEntry, 'confidence'>, fact: EntryFact): boolean {
  return (entry.confidence[fact] ?? 0) >= table[fact].threshold;
}

/** The facts of an entry that are certain; what was read without certainty is left out. */
export function sureFields(
  entry: Pick<ListEntry, EntryFact | 'confidence'>,
): Partial<Pick<ListEntry, EntryFact>> {
  const { title, authors, venue, year } = entry;
  const facts = Object.entries({ title, authors, venue, year });
  return Object.fromEntries(
    facts.filter(([fact, value]) => value !== undefined && isSure(entry, fact as EntryFact)),
  );
}
