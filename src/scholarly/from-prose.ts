import { append } from '../text/append.ts';
import type { Range } from '../text/range.ts';
import { readFormulas } from './dollar-math.ts';
import { fromTex } from './from-tex.ts';
import {
  hasBalancedBraces,
  type Mathematics,
  partsOf,
  type ScholarlyText,
  scholarlyText,
} from './scholarly-text.ts';
import { SYMBOLS, TEXT_SYMBOLS } from './symbols.ts';
import {
  ACCENTS,
  ADDRESS_COMMANDS,
  commandEnd,
  FONT_COMMANDS,
  groupEnd,
  HIDDEN_ARGUMENT,
  isTexLetter,
  RARE_ACCENTS,
  skipSpaces,
} from './tex-commands.ts';

const TEX = /[\\$~]|--|``|''/;

/**
 * Reads running text that contains some TeX, as that of arXiv, Springer and Crossref: `$\sigma$`,
 * `$$\alpha$$`, `Poincar\'e`, `5\%`, `pages 1--2`. Characters that are special in TeX but probably not
 * in the text are unchanged: a brace, a price, the `~` of "~5 %", the dashes of `--flag`.
 */
export function fromProse(prose: string): ScholarlyText {
  if (!TEX.test(prose)) return prose;
  return readFormulas(prose, withoutTex, (from) => nextDollar(prose, from));
}

/** The next `$` without a backslash. */
function nextDollar(text: string, from: number): number {
  let at = text.indexOf('$', from);
  while (at > 0 && text.charAt(at - 1) === '\\') at = text.indexOf('$', at + 1);
  return at;
}

function withoutTex(prose: string): ScholarlyText {
  if (!TEX.test(prose)) return prose;
  const parts: (string | Mathematics)[] = [];
  let at = 0;
  const found = texInProse(prose, groupedRange);
  // Beside TeX, the braces of a word are TeX, too.
  const plain = (text: string) =>
    typography(found.length > 0 ? text.replace(GROUPED_WORD, '$1') : text);
  for (const { range, text } of found) {
    parts.push(plain(prose.slice(at, range.start)));
    append(parts, partsOf(text));
    at = range.end;
  }
  parts.push(plain(prose.slice(at)));
  return scholarlyText(parts);
}

/** `{B}ert`, `{BERT}`; `{0,1}` is a set. */
const GROUPED_WORD = /\{(\p{L}[\p{L}\p{N}-]{0,40})\}/gu;

/** Ties, dashes and quotation marks as people type them for TeX. */
function typography(text: string): string {
  return text
    .replace(/(?<=[\p{L}\p{N}.)])~(?=\S)/gu, ' ')
    .replace(/``([^`']{1,500})''/g, '“$1”')
    .replace(/(?<=[\p{L}\p{N})])(---?)(?=[\p{L}\p{N}(])|(?<= )(---?)(?= )/gu, (_, tight, loose) =>
      (tight ?? loose) === '--' ? '–' : '—',
    );
}

export interface TexInProse {
  readonly range: Range;
  /** Including the braces around it: `{\`{a}}`. */
  readonly found: string;
  readonly text: ScholarlyText;
}

/** A letter with its accents and braces is shorter. */
const LONGEST = 40;
/** Letters of text with a name of two letters: `\ss`, `\ae`. */
const WORDS = new Set([...TEXT_SYMBOLS.keys()].filter((name) => name.length > 1));
const GREEK = /\p{Script=Greek}/u;

/**
 * The accents, letters and escaped characters of TeX in running text, where a backslash may also be
 * literal: `Poincar\'e`, `Rodol{\`{a}}`, `{\v{Z}}{\'{i}}dek`, `5\%`, `\texttimes`. An accent needs
 * a letter, a command a known name. Mathematics is not included. Linear in the length.
 *
 * @param more finds further commands at a backslash.
 */
export function texInProse(
  prose: string,
  more: (prose: string, at: number) => Range | undefined = () => undefined,
): TexInProse[] {
  const found: TexInProse[] = [];
  for (let at = prose.indexOf('\\'); at >= 0; at = prose.indexOf('\\', at)) {
    const end = atomEnd(prose, at);
    const from = found.at(-1)?.range.end ?? 0;
    const range = end === undefined ? more(prose, at) : withBraces(prose, { start: at, end }, from);
    if (range === undefined || range.start < from) {
      at += 2;
      continue;
    }
    const source = prose.slice(range.start, range.end);
    found.push({ range, found: source, text: fromTex(source) });
    at = range.end;
  }
  return found;
}

/** Longer arguments are not looked for. */
const LONGEST_GROUP = 500;
/** Commands with an argument that is shown, or an address: `\emph{...}`, `\url{...}`. */
const GROUPED = new Set([...FONT_COMMANDS, ...ADDRESS_COMMANDS, ...HIDDEN_ARGUMENT, 'enquote']);
/** Commands for the rest of their group: `{\it ...}`. */
const DECLARATION = /^\\(?:it|em|bf|sc|tt|rm|sf|sl)(?=[ {])/;

/** What abstracts at arXiv contain besides accents and formulas: `{\it E. coli}`, `\cite{Moss2021}`. */
function groupedRange(text: string, at: number): Range | undefined {
  if (text.charAt(at - 1) === '{' && DECLARATION.test(text.slice(at, at + 4))) {
    const end = closedGroup(text, at - 1);
    return end === undefined ? undefined : { start: at - 1, end };
  }
  const from = commandEnd(text, at + 1);
  if (text.charAt(from) !== '{' || !GROUPED.has(text.slice(at + 1, from))) return undefined;
  const end = closedGroup(text, from);
  if (end === undefined) return undefined;
  const second = text.charAt(end) === '{' ? closedGroup(text, end) : undefined;
  return { start: at, end: second ?? end };
}

function closedGroup(text: string, open: number): number | undefined {
  const from = text.slice(open, open + LONGEST_GROUP);
  const group = from.slice(0, groupEnd(from, 0));
  return hasBalancedBraces(group) ? open + group.length : undefined;
}

/** The end of the command at a backslash, including its argument; undefined if there is none. */
function atomEnd(text: string, at: number): number | undefined {
  const end = commandEnd(text, at + 1);
  if (end === at + 1) return controlSymbolEnd(text, at);
  const name = text.slice(at + 1, end);
  if (name === 'ifmmode') {
    const close = text.slice(at, at + 200).indexOf('\\fi');
    return close < 0 ? undefined : emptyGroup(text, at + close + 3);
  }
  if (ACCENTS.has(name) || RARE_ACCENTS.has(name)) return accentEnd(text, end, true);
  if (isSymbol(name, text, at, end)) return symbolEnd(text, end);
  return undefined;
}

/** `\%` and the like, and accents without a letter in their name. */
function controlSymbolEnd(text: string, at: number): number | undefined {
  const symbol = text.charAt(at + 1);
  if (/[%&$#_{}]/.test(symbol)) return at + 2;
  return ACCENTS.has(symbol) ? accentEnd(text, at + 2, false) : undefined;
}

/** An accent with its letter, in braces or bare: `\'e`, `\'{\i}`, `\v{c}`, `\v c`. */
function accentEnd(text: string, from: number, needsSpace: boolean): number | undefined {
  const next = skipSpaces(text, from);
  if (text.charAt(next) === '{') {
    const end = groupEnd(text.slice(next, next + LONGEST), 0) + next;
    return isLetters(text.slice(next, end)) ? end : undefined;
  }
  if (text.charAt(next) === '\\') {
    const [letter] = /^\\(?:[ij]|ae|oe|o|aa|l|ss)(?![a-z])/i.exec(text.slice(next, next + 5)) ?? [];
    return letter === undefined ? undefined : symbolEnd(text, next + letter.length);
  }
  if (next > from !== needsSpace) return undefined;
  const letter = String.fromCodePoint(text.codePointAt(next) ?? 0);
  return /^\p{L}$/u.test(letter) ? next + letter.length : undefined;
}

/** Whether a group contains only letters with accents and braces. */
function isLetters(group: string): boolean {
  return /^\{[\s{}]*(?:\\(?:[ij]|ae|oe|o(?!e)|aa|l|ss|[`'^"~=.]|[uvHcdbkr](?=[\s{]))[\s{}]*|\p{L}[\s}]*)+\}$/iu.test(
    group,
  );
}

/** Short names, such as `\o` and `\in`, may be parts of a path, so they need braces around them. */
function isSymbol(name: string, text: string, at: number, end: number): boolean {
  const character = SYMBOLS.get(name);
  if (character === undefined) return false;
  if (name.length > 2 || WORDS.has(name) || GREEK.test(character)) return true;
  return text.charAt(at - 1) === '{' && text.charAt(end) === '}';
}

/** `\ss{}` and `\o ` end their name with an empty group or a space. */
function symbolEnd(text: string, end: number): number {
  if (text.startsWith('{}', end)) return end + 2;
  return text.charAt(end) === ' ' && isTexLetter(text.charCodeAt(end + 1)) ? end + 1 : end;
}

function emptyGroup(text: string, end: number): number {
  return text.startsWith('{}', end) ? end + 2 : end;
}

/** The range including braces that contain only the command. */
function withBraces(text: string, { start, end }: Range, from: number): Range {
  let [first, last] = [start, end];
  while (first > from && text.charAt(first - 1) === '{' && text.charAt(last) === '}') {
    first--;
    last++;
  }
  return { start: first, end: last };
}
