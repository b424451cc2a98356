/** From this many misses on, a list that misses more often than not gets one finding. */
const MANY = 20;

/**
 * Whether a lack is the list's habit rather than an oversight: every entry has it, or most of many.
 * Then one finding with the count says more than a thousand.
 */
export function isHabit(missing: number, all: number): boolean {
  if (missing < 2) return false;
  return missing === all || (missing > MANY && missing > all / 2);
}
