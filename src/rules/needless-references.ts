import type { TextEdit } from '../text/text-edit.ts';

/** Named references whose characters Markdown takes as they are. `&lt;` and its like are needed. */
const NAMED: Readonly<Record<string, string>> = {
  amp: '&',
  quot: '"',
  apos: "'",
  ndash: '–',
  mdash: '—',
  hellip: '…',
  lsquo: '‘',
  rsquo: '’',
  ldquo: '“',
  rdquo: '”',
  times: '×',
  deg: '°',
};
const ACCENTS: Readonly<Record<string, string>> = {
  acute: '\u0301',
  grave: '\u0300',
  uml: '\u0308',
  circ: '\u0302',
  tilde: '\u0303',
  cedil: '\u0327',
};
const REFERENCE =
  /&(?:([a-z])(acute|grave|uml|circ|tilde|cedil)|([a-z]{3,6})|#(\d{2,6})|#x([\da-f]{2,5}));/gi;
const CODE = /(?<!`)(`+)(?!`)[^`]+\1(?!`)/g;

/**
 * Character references that could be the characters themselves, as the edits that make them so.
 * Ranges count from the start of the text.
 */
export function needlessReferences(text: string): TextEdit[] {
  if (!text.includes('&')) return [];
  const prose = text.replace(CODE, (code) => ' '.repeat(code.length));
  return [...prose.matchAll(REFERENCE)].flatMap((match) => {
    const end = match.index + match[0].length;
    const character = characterOf(match);
    // `&amp;lt;` shows "&lt;".
    const begins = character === '&' && /^(?:#|[a-z][a-z\d]*;)/i.test(prose.slice(end, end + 32));
    if (character === undefined || begins) return [];
    return [{ range: { start: match.index, end }, text: character }];
  });
}

function characterOf([, letter, accent, name, decimal, hexadecimal]: RegExpMatchArray) {
  if (name !== undefined) return Object.hasOwn(NAMED, name) ? NAMED[name] : undefined;
  if (letter !== undefined) return `${letter}${ACCENTS[accent ?? ''] ?? ''}`.normalize('NFC');
  const code = decimal === undefined ? Number.parseInt(hexadecimal ?? '', 16) : Number(decimal);
  const character = String.fromCodePoint(code);
  return /^[\p{L}\p{M}'"&–—…‘’“”×°]$/u.test(character) ? character : undefined;
}
