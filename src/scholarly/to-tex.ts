import { MATH_COMMANDS } from './math-symbols.ts';
import { partsOf, type ScholarlyText } from './scholarly-text.ts';
import { ACCENTS } from './tex-commands.ts';
import { TEXT_SYMBOLS } from './tex-symbols.ts';

/**
 * Writes a text as LaTeX for a field of a .bib file, so that `fromTex` gives the text back. Special
 * characters are escaped; braces become commands, because BibTeX counts `\{` as a brace.
 * Mathematics stands between dollar signs.
 *
 * @param ascii writes accents and symbols as commands, for files that hold nothing but ASCII.
 *   Characters that LaTeX has no command for (other scripts, emoji) stay: better than losing them.
 */
export function toTex(text: ScholarlyText, ascii: boolean): string {
  return partsOf(text)
    .map((part) => {
      if (typeof part === 'string') return plainToTex(part, ascii);
      return `$${ascii ? part.tex.replace(NOT_ASCII, mathCommand) : part.tex}$`;
    })
    .join('');
}

function plainToTex(text: string, ascii: boolean): string {
  const escaped = text.normalize('NFC').replace(SPECIAL, (found) => ESCAPES.get(found) ?? found);
  return ascii ? escaped.replace(NOT_ASCII, toCommand) : escaped;
}

function mathCommand(character: string): string {
  const command = MATH_COMMANDS.get(character);
  if (command !== undefined) return `\\${command} `;
  const written = toCommand(character, 0, character);
  return written === character ? character : `\\text{${written}}`;
}

/** What means something else to LaTeX than to a reader: two dashes are one, two quotes another. */
const SPECIAL = /[\\{}$&%#_~^`]|-(?=-)|'(?=')/g;

const ESCAPES: ReadonlyMap<string, string> = new Map([
  ['\\', '\\textbackslash{}'],
  ['{', '\\textbraceleft{}'],
  ['}', '\\textbraceright{}'],
  ['$', '\\$'],
  ['&', '\\&'],
  ['%', '\\%'],
  ['#', '\\#'],
  ['_', '\\_'],
  ['~', '\\textasciitilde{}'],
  ['^', '\\textasciicircum{}'],
  ['`', '\\textasciigrave{}'],
  ['-', '-{}'],
  ["'", "'{}"],
]);

/** A letter with its combining marks counts as one. */
const NOT_ASCII = /[^\p{ASCII}]\p{M}*|[A-Za-z]\p{M}+/gu;

/** Shorter than a command, and what people type. */
const LIGATURES: ReadonlyMap<string, string> = new Map([
  ['–', '--'],
  ['—', '---'],
  ['‘', '`'],
  ['“', '``'],
  ['”', "''"],
  ['\u00a0', '~'],
]);

const ACCENT_COMMANDS: ReadonlyMap<string, string> = inverted(ACCENTS);
const TEXT_COMMANDS: ReadonlyMap<string, string> = inverted(TEXT_SYMBOLS);

/** The first command named for a character counts. */
function inverted(symbols: ReadonlyMap<string, string>): Map<string, string> {
  const commands = new Map<string, string>();
  for (const [name, character] of symbols)
    if (!commands.has(character)) commands.set(character, name);
  return commands;
}

/** What would run together with a ligature beside it. */
const RUNS_TOGETHER = /[-'`–—‘“”]/;

function toCommand(character: string, at: number, whole: string): string {
  const ligature = LIGATURES.get(character);
  if (ligature !== undefined) {
    const before = /[-'`]/.test(whole.charAt(at - 1)) ? '{}' : '';
    const after = RUNS_TOGETHER.test(whole.charAt(at + character.length)) ? '{}' : '';
    return before + ligature + after;
  }
  const text = TEXT_COMMANDS.get(character);
  if (text !== undefined) return `{\\${text}}`;
  const math = MATH_COMMANDS.get(character);
  if (math !== undefined) return `$\\${math}$`;
  return accented(character) ?? character;
}

/** `{\'e}`; the dot of an i goes under its accent. */
function accented(character: string): string | undefined {
  const [base = '', ...marks] = character.normalize('NFD');
  const commands = marks.map((mark) => ACCENT_COMMANDS.get(mark));
  if (marks.length === 0 || commands.includes(undefined)) return undefined;
  const letter = letterCommand(base);
  if (letter === undefined) return undefined;
  return `{${commands.reduce<string>((inner, command = '') => withAccent(command, inner), letter)}}`;
}

/** `\'e` and `\'\i` need no braces; `\v{r}` and `\'{\"u}` do. */
function withAccent(command: string, inner: string): string {
  const bare = !/[a-z]/i.test(command) && /^(?:[A-Za-z]|\\[ij])$/.test(inner);
  return bare ? `\\${command}${inner}` : `\\${command}{${inner}}`;
}

function letterCommand(base: string): string | undefined {
  if (base === 'i' || base === 'j') return `\\${base}`;
  if (/^[A-Za-z]$/.test(base)) return base;
  const command = TEXT_COMMANDS.get(base);
  return command === undefined ? undefined : `\\${command}`;
}
