/** How items with a reason are printed. */
export interface ReasonTexts<T> {
  /** The reason of one item; items with the same one are printed together. */
  readonly reason: (item: T) => string;
  /** One item with its reason, a line. */
  readonly alone: (item: T) => string;
  /** The reason of many items, a line. */
  readonly together: (first: T, count: number) => string;
  /** One of many items, without its reason. */
  readonly name: (item: T) => string;
}

/** Fewer are printed one by one. */
const FEWEST = 4;
/** The most items that are named below a shared reason. */
const MOST_NAMES = 20;

/**
 * Prints items with their reasons, a line each; a reason that many share is printed once, above
 * their names, so that it does not hide the others.
 */
export function byReason<T>(items: readonly T[], texts: ReasonTexts<T>): string[] {
  return groupBy(items, texts.reason).flatMap(([, group]) => {
    const [first] = group;
    if (first === undefined || group.length < FEWEST) return group.map(texts.alone);
    const rest = group.length - MOST_NAMES;
    return [
      texts.together(first, group.length),
      ...group.slice(0, MOST_NAMES).map((item) => `  ${texts.name(item)}`),
      ...(rest > 0 ? [`  … and ${rest} more`] : []),
    ];
  });
}

/** Groups items by what they share, in the order in which each group begins. */
export function groupBy<T>(
  items: readonly T[],
  shared: (item: T) => string,
): readonly (readonly [string, readonly T[]])[] {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const key = shared(item);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [item]);
    else group.push(item);
  }
  return [...groups];
}
