import { decodeNamedCharacterReference } from 'decode-named-character-reference';

/** A reference in a text: `&amp;`, `&#8211;`, `&#x3b1;`. No name is longer than 31 letters. */
export const CHARACTER_REFERENCE = /&(?:#x[0-9a-f]{1,6}|#\d{1,7}|[a-z][a-z0-9]{1,30});/gi;

/** What browsers show for the numbers of Windows-1252 that Unicode has no characters for. */
const WINDOWS_1252 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

/**
 * The character of a reference, with the names of HTML
 * (https://html.spec.whatwg.org/multipage/named-characters.html) and its reading of numbers.
 *
 * @param reference with its `&` and `;`.
 * @returns undefined when there is no such name; a space for a number that is no character.
 */
export function characterOfReference(reference: string): string | undefined {
  const name = reference.slice(1, -1);
  if (!name.startsWith('#')) return decodeNamedCharacterReference(name) || undefined;
  const hex = /^#x/i.test(name);
  const code = Number.parseInt(name.slice(hex ? 2 : 1), hex ? 16 : 10);
  if (code >= 0x80 && code <= 0x9f) return WINDOWS_1252.charAt(code - 0x80);
  const isCharacter = code >= 0x20 && code <= 0x10ffff && !(code >= 0xd800 && code <= 0xdfff);
  return isCharacter ? String.fromCodePoint(code) : ' ';
}

/** Replaces character references by their characters, once; unknown ones stay as they are. */
export function decodeReferences(text: string): string {
  if (!text.includes('&')) return text;
  return text.replace(CHARACTER_REFERENCE, (whole) => characterOfReference(whole) ?? whole);
}
