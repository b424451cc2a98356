import type { WorkFacts } from '../registries/work-facts.ts';
import { largest, smallest } from '../text/extremes.ts';

/** Online in December and in print the year after, or the other way round. */
const SLACK = 1;

/** Whether a year can be that of a work. */
export type YearAgreement = 'same' | 'different' | 'incomparable';

/**
 * Compares a year with all years in which a registry says that a work appeared.
 *
 * A preprint's year tells little: lists give the year of the publication, which may lie years
 * behind the preprint, or before it, where an old paper was put online later. Books and reference
 * works have editions. Only articles are compared.
 */
export function compareYears(ours: number, facts: WorkFacts): YearAgreement {
  const { years, type } = facts;
  if (years === undefined || years.length === 0) return 'incomparable';
  if (type !== 'article' && type !== 'proceedings-article') return 'incomparable';
  const [first, last] = [smallest(years), largest(years)];
  return ours >= first - SLACK && ours <= last + SLACK ? 'same' : 'different';
}
