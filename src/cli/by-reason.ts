import { groupBy } from './group-by.ts';

/** How what shares a reason is told. */
export interface ReasonTexts<T> {
  /** The reason of one; what reads alike is told together. */
  readonly reason: (item: T) => string;
  /** One with its reason, a line. */
  readonly alone: (item: T) => string;
  /** The reason of many, a line. */
  readonly together: (first: T, count: number) => string;
  /** One of many, without its reason. */
  readonly name: (item: T) => string;
}

/** Fewer are told one by one. */
const FEWEST = 4;
/** The names shown of those that share a reason. */
const MOST_NAMES = 20;

/**
 * Tells of things with their reasons, a line each; a reason that many share is told once, above
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
