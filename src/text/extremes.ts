/**
 * The largest of some numbers, however many: `Math.max(...numbers)` overflows the stack with some
 * 120,000.
 *
 * @returns `least` where none is larger.
 */
export function largest(numbers: Iterable<number>, least = Number.NEGATIVE_INFINITY): number {
  let found = least;
  for (const number of numbers) if (number > found) found = number;
  return found;
}

/** The smallest of some numbers, however many; `Infinity` where there is none. */
export function smallest(numbers: Iterable<number>): number {
  let found = Number.POSITIVE_INFINITY;
  for (const number of numbers) if (number < found) found = number;
  return found;
}
