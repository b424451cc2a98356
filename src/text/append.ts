/** Appends items to a list of any length; `push(...items)` overflows the stack with about 120,000. */
export function append<T>(to: T[], items: Iterable<T>): void {
  for (const item of items) to.push(item);
}
