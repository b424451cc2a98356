import { codePoints } from '../text/code-points.ts';

/** Characters that are invisible or look like a hyphen, with their names in Unicode. */
const NAMES: Readonly<Record<string, string>> = {
  '\u00ad': 'soft hyphen',
  '\u200b': 'zero width space',
  '\u200c': 'zero width non-joiner',
  '\u200d': 'zero width joiner',
  '\u200e': 'left-to-right mark',
  '\u200f': 'right-to-left mark',
  '\u202a': 'left-to-right embedding',
  '\u202b': 'right-to-left embedding',
  '\u202c': 'pop directional formatting',
  '\u2060': 'word joiner',
  '\ufeff': 'byte order mark',
  '\u2010': 'hyphen',
  '\u2011': 'non-breaking hyphen',
  '\u2012': 'figure dash',
  '\u2013': 'en dash',
  '\u2014': 'em dash',
  '\u2212': 'minus sign',
};
const INVISIBLE = /[\u00ad\u200b-\u200f\u202a-\u202c\u2060\ufeff]/g;
const HYPHENS = /[\u2010-\u2014\u2212]/g;

/**
 * An identifier without the characters that are copied from web pages and PDF files: invisible ones
 * are removed, and those like a hyphen become one. Registries use none of them.
 */
export function withoutOddCharacters(identifier: string): string {
  return identifier.replace(INVISIBLE, '').replace(HYPHENS, '-');
}

/**
 * The distinct characters of a text that {@link withoutOddCharacters} changes, with their names:
 * `U+200B (zero width space)`.
 */
export function oddCharacters(text: string): string[] {
  const found = [...text.matchAll(INVISIBLE), ...text.matchAll(HYPHENS)].map(([one]) => one);
  return [...new Set(found)].map(
    (one) => `${codePoints(one)} (${NAMES[one] ?? 'invisible character'})`,
  );
}
