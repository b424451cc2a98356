/**
 * The largest of any amount of numbers; `Math.max(...numbers)` overflows the stack with about 120,000.
 *
 * @returns `least` if no number is larger.
 */
export function largest(numbers: Iterable<number>, least = Number.NEGATIVE_INFINITY): number {
  let found = least;
  for (const number of numbers) if (number > found) found = number;
  return found;
}

/** The smallest of any amount of numbers; `Infinity` if there are none. */
export function smallest(numbers: Iterable<number>): number {
  let found = Number.POSITIVE_INFINITY;
  for (const number of numbers) if (number < found) found = number;
  return found;
}
