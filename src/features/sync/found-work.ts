import { mergeRecords } from '../../registries/merge.ts';
import type { Work } from '../../registries/work.ts';
import { factsOf, type WorkFacts } from '../../registries/work-facts.ts';
import type { FoundRecord } from '../papers/ask-records-of.ts';

/** A record as the work that is written, and as the facts that are compared. */
export interface FoundWork {
  readonly work: Work;
  readonly facts: WorkFacts;
}

/** What a registry's record says; undefined if it has no title. */
export function foundWork(found: FoundRecord): FoundWork | undefined {
  const facts = factsOf(found.record);
  // What the reading of years needs is of no use in an entry.
  const { years: _, ...record } = found.record;
  const work = mergeRecords([{ ...found, outcome: 'found', record }]);
  return work === undefined || facts === undefined ? undefined : { work, facts };
}
