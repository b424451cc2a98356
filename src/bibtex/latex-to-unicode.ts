import { ACCENTS, CONTROL_SYMBOLS, FONT_COMMANDS, SYMBOLS } from './latex-symbols.ts';

/** Whether a text holds anything that decoding would change. */
const MARKUP = /[\\{}$~`]|--|''/;
/** Commands whose argument is an address, not LaTeX. */
const ADDRESS_COMMANDS = new Set(['url', 'path', 'nolinkurl', 'doi']);
/** Commands whose first argument is not shown. */
const HIDDEN_ARGUMENT = new Set([
  'href',
  'textcolor',
  'color',
  'hspace',
  'vspace',
  'noopsort',
  'SortNoop',
  'foreignlanguage',
]);
/** More accents on one letter than any language has; the rest is dropped. */
const MOST_ACCENTS = 4;

/**
 * Turns the LaTeX of bibliographies into Unicode: accents and symbols become characters (composed,
 * NFC), quotes and dashes typographic, braces and font commands go, `~` becomes a blank. In
 * `$mathematics$` commands become characters where one exists; the rest stays readable. A `%` is
 * no comment, for BibTeX keeps it in values. Outside mathematics an unknown command stays as
 * it is, unless an argument in braces follows; then the argument stays alone.
 *
 * White space is left as it is. Linear in the length of the text.
 */
export function latexToUnicode(text: string): string {
  return MARKUP.test(text) ? new LatexDecoder(text).decode() : text;
}

class LatexDecoder {
  readonly #text: string;
  #at = 0;
  #out = '';
  #accents: string[] = [];
  /** What ends the mathematics being read: `$`, `$$`, or nothing outside of it. */
  #mathEnd = '';
  #lastDollar: number;

  constructor(text: string) {
    this.#text = text;
    this.#lastDollar = text.lastIndexOf('$');
  }

  decode(): string {
    const text = this.#text;
    while (this.#at < text.length) {
      const start = this.#at;
      if (this.#accents.length === 0) this.#copyPlain();
      if (this.#at === start) this.#step(text.charAt(start));
    }
    return this.#out;
  }

  /** Copies characters without meaning in one slice. */
  #copyPlain(): void {
    const text = this.#text;
    const start = this.#at;
    let at = start;
    while (at < text.length && !isSpecial(text.charCodeAt(at))) at++;
    if (at > start) this.#out += text.slice(start, at);
    this.#at = at;
  }

  #step(character: string): void {
    switch (character) {
      case '\\':
        this.#command();
        return;
      case '{':
        this.#at++;
        return;
      case '}':
        this.#accents = [];
        this.#at++;
        return;
      case '$':
        this.#dollar();
        return;
      case '~':
        this.#put(' ', 1);
        return;
      case '-':
      case '`':
      case "'":
        this.#ligature(character);
        return;
      default: {
        if (this.#accents.length > 0 && /\s/.test(character)) {
          this.#at++;
          return;
        }
        const whole = String.fromCodePoint(this.#text.codePointAt(this.#at) ?? 0);
        this.#put(whole, whole.length);
      }
    }
  }

  /** Emits a character under the accents that wait for one. */
  #put(character: string, read: number): void {
    this.#at += read;
    if (this.#accents.length === 0) {
      this.#out += character;
      return;
    }
    const base = character === 'ı' ? 'i' : character === 'ȷ' ? 'j' : character;
    this.#out += (base + this.#accents.reverse().join('')).normalize('NFC');
    this.#accents = [];
  }

  /** A `$` begins mathematics only when another one ends it; `$$` is one sign at the beginning. */
  #dollar(): void {
    if (this.#mathEnd !== '') {
      this.#at += this.#text.startsWith(this.#mathEnd, this.#at) ? this.#mathEnd.length : 1;
      this.#mathEnd = '';
    } else if (this.#lastDollar > this.#at) {
      this.#mathEnd = this.#text.charAt(this.#at + 1) === '$' ? '$$' : '$';
      this.#at += this.#mathEnd.length;
    } else this.#put('$', 1);
  }

  #ligature(character: string): void {
    const text = this.#text;
    const doubled = text.charAt(this.#at + 1) === character;
    if (this.#mathEnd !== '') this.#put(character, 1);
    else if (character === '-' && doubled) {
      const tripled = text.charAt(this.#at + 2) === '-';
      this.#put(tripled ? '—' : '–', tripled ? 3 : 2);
    } else if (character === '`') this.#put(doubled ? '“' : '‘', doubled ? 2 : 1);
    else if (character === "'" && doubled) this.#put('”', 2);
    else this.#put(character, 1);
  }

  #command(): void {
    const text = this.#text;
    const start = this.#at;
    let end = start + 1;
    while (isLetter(text.charCodeAt(end))) end++;
    if (end === start + 1) this.#controlSymbol(text.charAt(end));
    else this.#controlWord(text.slice(start + 1, end), end);
  }

  #controlSymbol(symbol: string): void {
    const accent = ACCENTS.get(symbol);
    const spacing = CONTROL_SYMBOLS.get(symbol);
    if (accent !== undefined) this.#addAccent(accent, this.#at + 2);
    else if (spacing !== undefined) this.#put(spacing, 2);
    else if (symbol === '') this.#put('\\', 1);
    else this.#put(symbol, 2);
  }

  #controlWord(name: string, end: number): void {
    const text = this.#text;
    const accent = ACCENTS.get(name);
    if (accent !== undefined && this.#hasArgument(end)) {
      this.#addAccent(accent, end);
      return;
    }
    const symbol = SYMBOLS.get(name);
    if (symbol !== undefined) {
      this.#put(symbol, 0);
      this.#at = this.#mathEnd === '' ? skipSpaces(text, end) : end;
      return;
    }
    const next = skipSpaces(text, end);
    const braced = text.charAt(next) === '{';
    if (ADDRESS_COMMANDS.has(name) && braced) this.#copyAddress(next);
    else if (HIDDEN_ARGUMENT.has(name) && braced) this.#at = groupEnd(text, next);
    else if (FONT_COMMANDS.has(name) || braced) this.#at = next;
    // Names of functions, such as `\log x`.
    else if (this.#mathEnd !== '') this.#put(name, name.length + 1);
    else this.#put(`\\${name}`, name.length + 1);
  }

  /** Whether a letter or a group follows; `\c` at the end of a text is no accent. */
  #hasArgument(end: number): boolean {
    const next = this.#text.charAt(skipSpaces(this.#text, end));
    return next !== '' && next !== '}';
  }

  #addAccent(accent: string, next: number): void {
    if (this.#accents.length < MOST_ACCENTS) this.#accents.push(accent);
    this.#at = next;
  }

  #copyAddress(open: number): void {
    const end = groupEnd(this.#text, open);
    const inner = this.#text.slice(open + 1, this.#text.charAt(end - 1) === '}' ? end - 1 : end);
    this.#put(inner.replace(/\\([_%&#~$])/g, '$1'), 0);
    this.#at = end;
  }
}

/** The offset behind the group that opens at an offset; the end of the text when nothing closes it. */
function groupEnd(text: string, open: number): number {
  let depth = 0;
  for (let at = open; at < text.length; at++) {
    const character = text.charAt(at);
    if (character === '{') depth++;
    else if (character === '}' && --depth === 0) return at + 1;
  }
  return text.length;
}

function skipSpaces(text: string, at: number): number {
  let next = at;
  while (next < text.length && /\s/.test(text.charAt(next))) next++;
  return next;
}

function isLetter(code: number): boolean {
  return (code >= 65 && code <= 90) || (code >= 97 && code <= 122);
}

/** `$ ' - \ ` { } ~` */
function isSpecial(code: number): boolean {
  return (
    code === 36 ||
    code === 39 ||
    code === 45 ||
    code === 92 ||
    code === 96 ||
    code === 123 ||
    code === 125 ||
    code === 126
  );
}
