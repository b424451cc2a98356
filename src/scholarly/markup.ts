import { decodeNamedCharacterReference } from 'decode-named-character-reference';

/** A tag of HTML, JATS or MathML. */
export interface MarkupTag {
  /** Lower case, without the prefix: `mi` for `<mml:mi>`. */
  readonly name: string;
  readonly part: 'open' | 'close' | 'empty';
  /** The whole tag, for its attributes. */
  readonly tag: string;
}

/**
 * The texts and tags of a markup in order, without comments. A `<` that starts no tag (`p < 0.05`) is
 * text. Linear in the length.
 */
export function* markupTokens(markup: string): Generator<string | MarkupTag> {
  // A tag starts with a letter and ends before the next `<`, so nothing is read twice. Only
  // attributes may follow its name: `a<b and b>c` contains no tag.
  const tag = /<(\/?)(?:[a-z]{1,10}:)?([a-z][a-z0-9-]{0,20})(?:\s[^<>=]*=[^<>]*|\s*\/?)>|<!--/gi;
  let from = 0;
  for (let found = tag.exec(markup); found !== null; found = tag.exec(markup)) {
    if (found.index > from) yield markup.slice(from, found.index);
    if (found[0] === '<!--') {
      const end = markup.indexOf('-->', found.index);
      if (end < 0) return;
      tag.lastIndex = end + 3;
    } else {
      const part = found[1] === '/' ? 'close' : found[0].endsWith('/>') ? 'empty' : 'open';
      yield { name: (found[2] ?? '').toLowerCase(), part, tag: found[0] };
    }
    from = tag.lastIndex;
  }
  if (from < markup.length) yield markup.slice(from);
}

/** A reference in a text: `&amp;`, `&#8211;`, `&#x3b1;`. No name is longer than 31 letters. */
export const CHARACTER_REFERENCE = /&(?:#x[0-9a-f]{1,6}|#\d{1,7}|[a-z][a-z0-9]{1,30});/gi;

/** The characters of Windows-1252 for the bytes 0x80 to 0x9f; five of them are unassigned. */
export const WINDOWS_1252 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

/**
 * The character of a reference, with the names of HTML
 * (https://html.spec.whatwg.org/multipage/named-characters.html) and its reading of numbers.
 *
 * @param reference with its `&` and `;`.
 * @returns undefined if there is no such name; a space for a number that is not a character.
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

/** Replaces character references by their characters, once; unknown ones are unchanged. */
export function decodeReferences(text: string): string {
  if (!text.includes('&')) return text;
  return text.replace(CHARACTER_REFERENCE, (whole) => characterOfReference(whole) ?? whole);
}
