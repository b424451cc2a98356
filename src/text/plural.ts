const RULES = new Intl.PluralRules('en-US');

/** `1 paper`, `2 papers`, `2 entries`. */
export function count(number: number, one: string, many = `${one}s`): string {
  return `${number} ${plural(number, one, many)}`;
}

/** The form of a word, such as a verb, for a number. */
export function plural(number: number, one: string, many: string): string {
  return RULES.select(number) === 'one' ? one : many;
}

/** `a, b and c`. */
export function listText(items: readonly string[]): string {
  const last = items.at(-1) ?? '';
  return items.length < 2 ? last : `${items.slice(0, -1).join(', ')} and ${last}`;
}

/** The number of items that a sentence lists; the others are only counted. */
const SHOWN = 5;

/** `a, b and c`, `a, b, c, d, e and 7 more`. */
export function someText(items: readonly string[]): string {
  const more = items.length - SHOWN;
  return listText(more > 0 ? [...items.slice(0, SHOWN), `${more} more`] : items);
}

/** `line 14`, `lines 14 and 20`, `lines 14, 20, 31, 47, 50 and 7 more`, without repeated lines. */
export function linesText(lines: readonly number[]): string {
  const different = [...new Set(lines)];
  return `${plural(different.length, 'line', 'lines')} ${someText(different.map(String))}`;
}
