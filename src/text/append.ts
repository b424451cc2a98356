/** Adds items to the end of a list, however many: `push(...items)` overflows the stack with some 120,000. */
export function append<T>(to: T[], items: Iterable<T>): void {
  for (const item of items) to.push(item);
}
