/** From this many misses on, a list that misses more often than not gets one finding. */
const MANY = 20;

/** From this share on, so many misses are no oversights either. */
const SHARE = 1 / 5;

/**
 * Whether papers that lack something which a list may well do without, such as a heading above
 * them, are told together: by habit, or because they are many and a part of the list.
 */
export function isPartOfList(missing: number, all: number): boolean {
  return isHabit(missing, all) || (missing > MANY && missing > all * SHARE);
}

/**
 * Whether a lack is the list's habit rather than an oversight: every entry has it, or most of many.
 * Then one finding with the count says more than a thousand.
 */
export function isHabit(missing: number, all: number): boolean {
  if (missing < 2) return false;
  return missing === all || (missing > MANY && missing > all / 2);
}
