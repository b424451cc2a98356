import { memo } from './memo.ts';

const LETTERS_WITHOUT_DECOMPOSITION: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ı: 'i',
};

const IRREGULAR = /[ßæœøłđðþı]/g;
const PLAIN_ASCII = /^[\x20-\x7e]*$/;

/**
 * Normalizes a text for comparisons of titles, names and abstracts: lower case, no accents, words of
 * letters and digits with one space between them. Not for display.
 */
export function fold(text: string): string {
  return text.length > LONGEST_REMEMBERED ? folded(text) : remembered(text);
}

/** The titles and names of a list are asked for a dozen times; longer texts, to remember them would keep them. */
const LONGEST_REMEMBERED = 200;
const remembered = memo(folded);

function folded(text: string): string {
  if (PLAIN_ASCII.test(text)) {
    return text
      .toLowerCase()
      .replace(/[^a-z0-9]+/g, ' ')
      .trim();
  }
  return text
    .replace(/[™℠®©]/g, ' ')
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(IRREGULAR, (letter) => LETTERS_WITHOUT_DECOMPOSITION[letter] ?? letter)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** Whether a text is empty after folding; long texts are not folded for this. */
export function foldsToNothing(text: string): boolean {
  return !/[a-z0-9]/i.test(text) && fold(text) === '';
}
