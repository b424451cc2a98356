import type { Range } from '../text/range.ts';
import { fromTex } from './from-tex.ts';
import type { ScholarlyText } from './scholarly-text.ts';
import { ACCENTS, RARE_ACCENTS } from './tex-commands.ts';
import { groupEnd, isTexLetter, skipSpaces } from './tex-groups.ts';
import { SYMBOLS, TEXT_SYMBOLS } from './tex-symbols.ts';

/** TeX in a text that is not TeX, and what it says. */
export interface TexInProse {
  readonly range: Range;
  /** The braces around it included: `{\`{a}}`. */
  readonly found: string;
  readonly text: ScholarlyText;
}

/** A letter with its accents and braces is shorter than this. */
const LONGEST = 40;
/** Letters of text with a name of two letters: `\ss`, `\ae`. */
const WORDS = new Set([...TEXT_SYMBOLS.keys()].filter((name) => name.length > 1));
const GREEK = /\p{Script=Greek}/u;

/**
 * The accents, letters and escaped characters of TeX in running text, where a backslash may also
 * stand for itself: `Poincar\'e`, `Rodol{\`{a}}`, `{\v{Z}}{\'{i}}dek`, `5\%`, `\texttimes`. An accent needs
 * a letter, a command a known name. Mathematics is not looked for. Linear in the length.
 */
export function texInProse(prose: string): TexInProse[] {
  const found: TexInProse[] = [];
  for (let at = prose.indexOf('\\'); at >= 0; at = prose.indexOf('\\', at)) {
    const end = atomEnd(prose, at);
    if (end === undefined) {
      at += 2;
      continue;
    }
    const range = withBraces(prose, { start: at, end }, found.at(-1)?.range.end ?? 0);
    const source = prose.slice(range.start, range.end);
    found.push({ range, found: source, text: fromTex(source) });
    at = range.end;
  }
  return found;
}

/** Where the command at a backslash ends with what belongs to it; undefined when it is none. */
function atomEnd(text: string, at: number): number | undefined {
  let end = at + 1;
  while (isTexLetter(text.charCodeAt(end))) end++;
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

/** `\%` and its like, and the accents that need no letter for a name. */
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

/** Whether a group holds a letter, and beside it nothing but accents, braces and letters. */
function isLetters(group: string): boolean {
  return /^\{[\s{}]*(?:\\(?:[ij]|ae|oe|o(?!e)|aa|l|ss|[`'^"~=.]|[uvHcdbkr](?=[\s{]))[\s{}]*|\p{L}[\s}]*)+\}$/iu.test(
    group,
  );
}

/** Short names, such as `\o` and `\in`, may be parts of a path: they want braces around them. */
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

/** With the braces that stand around the command and nothing else. */
function withBraces(text: string, { start, end }: Range, from: number): Range {
  let [first, last] = [start, end];
  while (first > from && text.charAt(first - 1) === '{' && text.charAt(last) === '}') {
    first--;
    last++;
  }
  return { start: first, end: last };
}
