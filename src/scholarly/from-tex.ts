import { numberAt } from './number-at.ts';
import {
  type Mathematics,
  mathematics,
  plainText,
  type ScholarlyText,
  scholarlyText,
} from './scholarly-text.ts';
import { SYMBOLS } from './symbols.ts';
import {
  ACCENTS,
  ADDRESS_COMMANDS,
  CONTROL_SYMBOLS,
  commandEnd,
  FONT_COMMANDS,
  FORMULA_COMMANDS,
  groupEnd,
  HIDDEN_ARGUMENT,
  isTexLetter,
  LIGATURES,
  QUOTING,
  RARE_ACCENTS,
  skipSpaces,
} from './tex-commands.ts';

/** Characters without a meaning in LaTeX. */
const PLAIN = /[^$'!?\-\\`{}~]+/y;
/** Characters that decoding changes. */
const MARKUP = /[\\{}$~`]|--|''/;
/** More accents than a letter has in any language; further ones are dropped. */
const MOST_ACCENTS = 4;

/**
 * Reads the LaTeX of bibliographies: accents and symbols become characters (composed, NFC), quotes
 * and dashes typographic, `~` a space; braces and font commands are removed. Text between dollar
 * signs, in `\(...\)` or in `\ensuremath{...}` becomes mathematics. A `%` is not a comment, because
 * BibTeX keeps it in values. Outside mathematics an unknown command is unchanged, or replaced by its
 * argument in braces.
 *
 * White space is unchanged. Linear in the length of the text.
 */
export function fromTex(tex: string): ScholarlyText {
  return MARKUP.test(tex) ? scholarlyText(new TexReader(tex).read()) : tex;
}

/** The LaTeX of bibliographies as plain Unicode. */
export function plainTextOfTex(tex: string): string {
  return plainText(fromTex(tex));
}

class TexReader {
  readonly #text: string;
  #at = 0;
  readonly #parts: (string | Mathematics)[] = [];
  #out = '';
  #accents: string[] = [];
  #depth = 0;
  /** Whether a single quotation mark is open. */
  #isOpen = false;
  /** The depths of the groups that end with a quotation mark. */
  readonly #quoted: number[] = [];
  readonly #lastDollar: number;
  /** The next offset of each closing mark, so that nothing is searched twice. */
  readonly #next = new Map<string, number>();

  constructor(text: string) {
    this.#text = text;
    this.#lastDollar = text.lastIndexOf('$');
  }

  read(): readonly (string | Mathematics)[] {
    const text = this.#text;
    while (this.#at < text.length) {
      const start = this.#at;
      if (this.#accents.length === 0) this.#copyPlain();
      if (this.#at === start) this.#step(text.charAt(start));
    }
    this.#parts.push(this.#out);
    return this.#parts;
  }

  #copyPlain(): void {
    PLAIN.lastIndex = this.#at;
    const [plain = ''] = PLAIN.exec(this.#text) ?? [];
    this.#out += plain;
    this.#at += plain.length;
  }

  #step(character: string): void {
    switch (character) {
      case '\\':
        this.#command();
        return;
      case '{':
        this.#depth++;
        this.#at++;
        return;
      case '}':
        this.#closeGroup();
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
      case '!':
      case '?':
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

  #closeGroup(): void {
    this.#accents = [];
    const isQuoted = this.#quoted.at(-1) === this.#depth;
    if (isQuoted) this.#quoted.pop();
    this.#put(isQuoted ? '”' : '', 1);
    this.#depth--;
  }

  /** Emits a character with the pending accents. */
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

  #formula(tex: string, end: number): void {
    this.#accents = [];
    this.#at = end;
    this.#parts.push(this.#out, mathematics(tex));
    this.#out = '';
  }

  /** A `$` starts mathematics only if another one ends it; `$$` is one mark at the start. */
  #dollar(): void {
    const text = this.#text;
    const start = this.#at;
    if (this.#lastDollar <= start) {
      this.#put('$', 1);
      return;
    }
    const doubled = text.charAt(start + 1) === '$';
    const from = start + (doubled ? 2 : 1);
    let end = from;
    while (end < text.length && text.charAt(end) !== '$') end += text.charAt(end) === '\\' ? 2 : 1;
    if (end >= text.length) {
      // All following dollar signs have a backslash.
      this.#put('$', 1);
      return;
    }
    const closing = doubled && text.charAt(end + 1) === '$' ? 2 : 1;
    this.#formula(text.slice(from, end), end + closing);
  }

  #ligature(character: string): void {
    const text = this.#text;
    const [tex, shown] = LIGATURES.find(([one]) => text.startsWith(one, this.#at)) ?? [];
    const closes =
      tex === undefined &&
      character === "'" &&
      this.#isOpen &&
      !isTexLetter(text.charCodeAt(this.#at + 1));
    if (closes || shown === '‘') this.#isOpen = !closes;
    this.#put(shown ?? (closes ? '’' : character), tex?.length ?? 1);
  }

  #command(): void {
    const start = this.#at + 1;
    const end = commandEnd(this.#text, start);
    if (end === start) this.#controlSymbol(this.#text.charAt(end));
    else this.#controlWord(this.#text.slice(start, end), end);
  }

  #controlSymbol(symbol: string): void {
    const accent = ACCENTS.get(symbol);
    const spacing = CONTROL_SYMBOLS.get(symbol);
    const closing = symbol === '(' ? '\\)' : symbol === '[' ? '\\]' : undefined;
    const end = closing === undefined ? -1 : this.#find(closing, this.#at + 2);
    if (end >= 0) this.#formula(this.#text.slice(this.#at + 2, end), end + 2);
    else if (accent !== undefined && this.#text.startsWith('{}', this.#at + 2)) {
      // An accent on nothing is the character itself: `10\^{}5`.
      this.#put(symbol, 4);
    } else if (accent !== undefined) this.#addAccent(accent, this.#at + 2);
    else if (spacing !== undefined) this.#put(spacing, 2);
    else if (symbol === '') this.#put('\\', 1);
    else this.#put(symbol, 2);
  }

  #controlWord(name: string, end: number): void {
    const text = this.#text;
    const accent = ACCENTS.get(name) ?? RARE_ACCENTS.get(name);
    if (accent !== undefined && this.#hasArgument(end)) {
      this.#addAccent(accent, end);
      return;
    }
    const symbol = SYMBOLS.get(name);
    if (symbol !== undefined) {
      this.#put(symbol, 0);
      this.#at = skipSpaces(text, end);
      return;
    }
    const next = skipSpaces(text, end);
    const braced = text.charAt(next) === '{';
    const number = numberAt(text, name, next);
    const formula = this.#formulaEnd(name, end);
    if (formula !== undefined) {
      const isWrapper = name === 'ensuremath' && text.charAt(formula - 1) === '}';
      this.#formula(
        isWrapper ? text.slice(next + 1, formula - 1) : text.slice(this.#at, formula),
        formula,
      );
    } else if (ADDRESS_COMMANDS.has(name) && braced) this.#copyAddress(next);
    else if (HIDDEN_ARGUMENT.has(name) && (braced || text.charAt(next) === '['))
      this.#at = this.#afterHidden(next);
    else if (number !== undefined) this.#put(number.text, number.end - this.#at);
    else if (QUOTING.has(name) && braced) this.#openQuoted(next);
    else if (name === 'ifmmode') this.#at = this.#elseBranch(end);
    else if (FONT_COMMANDS.has(name) || braced) this.#at = next;
    else this.#put(`\\${name}`, name.length + 1);
  }

  /** The end of an argument that is not shown, and of the option before it: `\footnote[2]{...}`. */
  #afterHidden(start: number): number {
    const text = this.#text;
    const option = text.charAt(start) === '[' ? this.#find(']', start) + 1 : start;
    return text.charAt(option) === '{' ? groupEnd(text, option) : option || start + 1;
  }

  #openQuoted(open: number): void {
    this.#put('“', 0);
    this.#quoted.push(++this.#depth);
    this.#at = open + 1;
  }

  /** In text, `\ifmmode` selects the part after `\else`. */
  #elseBranch(end: number): number {
    const close = this.#find('\\fi', end);
    const branch = this.#find('\\else', end);
    if (close < 0) return end;
    return skipSpaces(this.#text, branch >= 0 && branch < close ? branch + 5 : close + 3);
  }

  /** The end of a formula without dollar signs; undefined if the command starts none. */
  #formulaEnd(name: string, end: number): number | undefined {
    const most = FORMULA_COMMANDS.get(name);
    if (most === undefined) return undefined;
    let at = end;
    for (let read = 0; read < most; read++) {
      const next = skipSpaces(this.#text, at);
      if (this.#text.charAt(next) !== '{') return undefined;
      at = groupEnd(this.#text, next);
    }
    return at;
  }

  /** The next offset of a mark, or -1. */
  #find(mark: string, from: number): number {
    const known = this.#next.get(mark);
    if (known !== undefined && (known >= from || known < 0)) return known;
    const found = this.#text.indexOf(mark, from);
    this.#next.set(mark, found);
    return found;
  }

  /** Whether a letter or a group follows; `\c` at the end of a text is not an accent. */
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
