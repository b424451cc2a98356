import { VOCABULARY } from './vocabulary.ts';

const letters = (one: boolean): string =>
  VOCABULARY.references.locators.filter((word) => (word.length === 1) === one).join('|');

/** The words before a number in a volume whose period ends no sentence, as alternatives of an expression. */
export const LOCATORS = VOCABULARY.references.locators.join('|');

// `P. Moss`, `Volker`, `Noor` and `T5` are none.
const LOCATOR = new RegExp(
  [
    String.raw`(?:${letters(false)})(?:\.|\s?[º°]?\s?\d|$)`,
    String.raw`(?:${letters(true)})[.º°]\s?\d`,
    String.raw`p\.?(?:\s?\d|$)|(?:pages?|volumes?|issue)\b|\d+(?:\(\d+\))?:\d`,
    String.raw`第?\d{1,4}(?:[-–]\d{1,4})?\s?[巻卷期号號頁页권호쪽]`,
  ]
    .map((one) => `^(?:${one})`)
    .join('|'),
  'iu',
);

/** Whether a text is a place in a volume, which names no venue: `v. 3`, `n° 12`, `S. 4–16`, `Vol.45`, `23巻10号`. */
export function isLocator(text: string): boolean {
  return LOCATOR.test(text);
}

/** Whether a text is a word and a number that are a place in a volume, and nothing else: `p. 260`. */
export function isLocatorAlone(text: string): boolean {
  return /^[\p{L}.º°]{1,9} ?\d+\W*$/u.test(text) && isLocator(text);
}
