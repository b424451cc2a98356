/** How often each value is there, in the order in which they first are. */
export function countsOf<T>(values: Iterable<T>): Map<T, number> {
  const counts = new Map<T, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return counts;
}

/** The most frequent value, the first one of several; undefined if there is none. */
export function mostUsed<T>(values: readonly T[]): T | undefined {
  const counts = countsOf(values);
  let most: T | undefined;
  for (const [value, count] of counts)
    if (most === undefined || count > (counts.get(most) ?? 0)) most = value;
  return most;
}
