import { foldTitle } from '../../catalog/title-key.ts';
import { isCertain } from '../../list/certain-facts.ts';
import type { ListEntry } from '../../list/list.ts';

/** The versions of one work, from its preprint on, appear within so many years. */
const YEARS_OF_A_WORK = 2;

/**
 * Whether two entries with one link are two works, since their titles, even if one begins with the
 * other, have more than a word in another spelling, and their years are too far apart.
 */
export function areTwoWorks(a: ListEntry, b: ListEntry): boolean {
  const [own, other] = [a, b].map(({ title }) => foldTitle(title).split(' ').length);
  return own !== other && areYearsApart(a, b);
}

/** Whether two entries show years that are too far apart for versions of one work. */
export function areYearsApart(a: ListEntry, b: ListEntry): boolean {
  if (a.year === undefined || b.year === undefined) return false;
  if (!isCertain(a, 'year') || !isCertain(b, 'year')) return false;
  return Math.abs(a.year - b.year) > YEARS_OF_A_WORK;
}
