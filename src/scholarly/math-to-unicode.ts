import { MATH_SYMBOLS, SYMBOLS } from './symbols.ts';
import {
  commandEnd,
  MATH_ACCENTS,
  MATH_FONTS,
  MATH_FUNCTIONS,
  skipSpaces,
} from './tex-commands.ts';

/** Groups that are nested deeper are ignored; formulas in titles are not. */
const DEEPEST = 40;

const SUPERSCRIPTS = charactersOf('0123456789+-−=()ni', '⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁻⁼⁽⁾ⁿⁱ');
const SUBSCRIPTS = charactersOf('0123456789+-−=()', '₀₁₂₃₄₅₆₇₈₉₊₋₋₌₍₎');
/** Double-struck capitals outside of Unicode's block of mathematical letters. */
const DOUBLE_STRUCK = charactersOf('CHNPQRZ', 'ℂℍℕℙℚℝℤ');

function charactersOf(from: string, to: string): ReadonlyMap<string, string> {
  const targets = [...to];
  return new Map([...from].map((character, at) => [character, targets[at] ?? character]));
}

/** What a function would be read as a part of. */
const LETTER = /[\p{L}\p{N})]/u;
/** Commands with a numerator and a denominator. */
const FRACTIONS = new Set(['frac', 'tfrac', 'dfrac', 'cfrac', 'nicefrac', 'sfrac']);
const ROOTS: Readonly<Record<string, string>> = { '3': '∛', '4': '∜' };
/** Control symbols for spaces; `\!` is a negative space. */
const SPACES = new Set([' ', ',', ':', ';', '\\', '>']);
const DOUBLE_STRUCK_COMMANDS = new Set(['mathbb', 'Bbb', 'mathds', 'bb']);

/**
 * A formula as plain Unicode: `\mathcal{O}(n^2)` is `O(n²)`, `\frac{1}{2}` is `1/2`, `\Bbb C^2` is
 * `ℂ²`. Without a character in Unicode, the formula stays readable (`x_{ij}` is `x_ij`); an
 * unknown command keeps its backslash, because its name is not text. Linear in the length.
 */
export function mathToUnicode(tex: string): string {
  return new MathReader(tex).all().replace(/ {2,}/g, ' ');
}

class MathReader {
  readonly #tex: string;
  #at = 0;
  #depth = 0;

  constructor(tex: string) {
    this.#tex = tex;
  }

  all(): string {
    let out = '';
    while (this.#at < this.#tex.length) {
      out += this.#sequence();
      // A brace without a partner.
      this.#at++;
    }
    return out;
  }

  #sequence(): string {
    let out = '';
    while (this.#at < this.#tex.length && this.#tex.charAt(this.#at) !== '}') {
      const isFunction = MATH_FUNCTIONS.has(this.#nameHere());
      // TeX sets a function apart: `n\log{n}`.
      if (isFunction && LETTER.test(out.slice(-1))) out += ' ';
      out += this.#next();
      if (isFunction && (this.#tex.charAt(this.#at) === '{' || MATH_SYMBOLS.has(this.#nameHere())))
        out += ' ';
    }
    return out;
  }

  /** The name of the command here; empty where there is none. */
  #nameHere(): string {
    if (this.#tex.charAt(this.#at) !== '\\') return '';
    return this.#tex.slice(this.#at + 1, commandEnd(this.#tex, this.#at + 1));
  }

  #next(): string {
    const character = this.#tex.charAt(this.#at);
    if (character === '{') return this.#group();
    if (character === '\\') return this.#command();
    if (character === '^' || character === '_') return this.#script(character);
    if (character === '~' || character === '&') {
      this.#at++;
      return ' ';
    }
    if (character === "'") return this.#primes();
    const whole = String.fromCodePoint(this.#tex.codePointAt(this.#at) ?? 0);
    this.#at += whole.length;
    return whole;
  }

  #group(): string {
    this.#at++;
    if (this.#depth >= DEEPEST) return '';
    this.#depth++;
    const inner = this.#sequence();
    this.#depth--;
    this.#at++;
    return inner;
  }

  /** The argument of a command: a group, a command or one character. */
  #argument(): string {
    this.#skipSpaces();
    const next = this.#tex.charAt(this.#at);
    if (next === '' || next === '}') return '';
    // Limits the recursion for long sequences of scripts and commands.
    if (this.#depth >= DEEPEST) return '';
    this.#depth++;
    const read = next === '{' ? this.#group() : this.#next();
    this.#depth--;
    return read;
  }

  #primes(): string {
    let out = '';
    for (; this.#tex.charAt(this.#at) === "'"; this.#at++) out += '′';
    return out;
  }

  #script(mark: '^' | '_'): string {
    this.#at++;
    const inner = this.#argument().trim();
    if (inner === '') return '';
    if (mark === '^' && inner === '∘') return '°';
    if (mark === '^' && /^[°′†‡∗*]+$/u.test(inner)) return inner;
    const characters = mark === '^' ? SUPERSCRIPTS : SUBSCRIPTS;
    const written = [...inner].map((one) => characters.get(one));
    if (!written.includes(undefined)) return written.join('');
    return isSimple(inner) ? `${mark}${inner}` : `${mark}(${inner})`;
  }

  #command(): string {
    const start = this.#at + 1;
    const end = commandEnd(this.#tex, start);
    if (end === start) {
      const symbol = this.#tex.charAt(start);
      this.#at = start + 1;
      if (SPACES.has(symbol)) return ' ';
      if (symbol === '|') return '‖';
      return symbol === '!' || symbol === '/' ? '' : symbol;
    }
    const name = this.#tex.slice(start, end);
    this.#at = end;
    const symbol = MATH_SYMBOLS.get(name) ?? (MATH_FONTS.has(name) ? undefined : SYMBOLS.get(name));
    return symbol ?? this.#named(name);
  }

  #named(name: string): string {
    const accent = MATH_ACCENTS.get(name);
    if (accent !== undefined) return accented(this.#argument(), accent);
    if (FRACTIONS.has(name)) return `${operand(this.#argument())}/${operand(this.#argument())}`;
    if (name === 'not') return this.#argument().replace(/^\S/u, '$&\u0338').normalize('NFC');
    if (name === 'sqrt') return this.#root();
    if (DOUBLE_STRUCK_COMMANDS.has(name)) return [...this.#argument()].map(doubleStruck).join('');
    if (name === 'begin' || name === 'end') {
      this.#argument();
      return ' ';
    }
    if (name === 'ifmmode' || name === 'fi') {
      this.#skipSpaces();
      return '';
    }
    if (name === 'else') return this.#elseBranch();
    if (MATH_FONTS.has(name)) {
      this.#skipSpaces();
      // `\left.` is an invisible bracket.
      if ((name === 'left' || name === 'right') && this.#tex.charAt(this.#at) === '.') this.#at++;
      return '';
    }
    return MATH_FUNCTIONS.has(name) ? name : `\\${name}`;
  }

  /** In mathematics, `\ifmmode` selects the part before `\else`. */
  #elseBranch(): string {
    const end = this.#tex.indexOf('\\fi', this.#at);
    this.#at = end < 0 ? this.#tex.length : end + 3;
    return '';
  }

  #root(): string {
    const degree = /^\s*\[(\w{1,3})\]/.exec(this.#tex.slice(this.#at, this.#at + 10));
    if (degree !== null) this.#at += degree[0].length;
    const root = degree === null ? '√' : (ROOTS[degree[1] ?? ''] ?? `${degree[1]}√`);
    return `${root}${operand(this.#argument())}`;
  }

  #skipSpaces(): void {
    this.#at = skipSpaces(this.#tex, this.#at);
  }
}

/** A number as superscript; other texts as they are. */
export function superscript(text: string): string {
  const plain = text.trim();
  return /^[-−–+]?\d{1,6}$/.test(plain)
    ? [...plain.replace('–', '-')].map((one) => SUPERSCRIPTS.get(one) ?? one).join('')
    : text;
}

/** One letter, number or word. */
function isSimple(text: string): boolean {
  return /^[\p{L}\p{N}\p{M}.]+$/u.test(text) || [...text].length === 1;
}

function operand(text: string): string {
  const inner = text.trim();
  return isSimple(inner) ? inner : `(${inner})`;
}

/** A letter with its accent if Unicode has one character for it: `Ž`, but `x` for x̂. */
function accented(text: string, accent: string): string {
  const whole = `${text}${accent}`.normalize('NFC');
  return [...text].length === 1 && [...whole].length === 1 ? whole : text;
}

function doubleStruck(letter: string): string {
  const known = DOUBLE_STRUCK.get(letter);
  if (known !== undefined) return known;
  const code = letter.charCodeAt(0);
  if (/^[A-Z]$/.test(letter)) return String.fromCodePoint(0x1d538 + code - 65);
  if (/^[a-z]$/.test(letter)) return String.fromCodePoint(0x1d552 + code - 97);
  return /^\d$/.test(letter) ? String.fromCodePoint(0x1d7d8 + code - 48) : letter;
}
