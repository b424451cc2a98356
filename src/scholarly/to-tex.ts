import { partsOf, type ScholarlyText } from './scholarly-text.ts';
import { commandsOf, MATH_COMMANDS, symbolTable, TEXT_SYMBOLS } from './symbols.ts';
import { ACCENTS } from './tex-commands.ts';

/**
 * A text as LaTeX for a field of a .bib file; `fromTex` is the inverse. Special characters are
 * escaped; braces become commands, because BibTeX counts `\{` as a brace. Mathematics is written
 * between dollar signs.
 *
 * @param ascii writes accents and symbols as commands, for files that contain only ASCII. Characters
 *   without a command in LaTeX (other scripts, emoji) are unchanged, so that they are not lost.
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

/** Characters with another meaning in LaTeX: two dashes and two quotes are ligatures. */
const SPECIAL = /[\\{}$&%#_~^`]|-(?=-)|'(?=')/g;

const ESCAPES: ReadonlyMap<string, string> = symbolTable(String.raw`
  \ \textbackslash{}  { \textbraceleft{}  } \textbraceright{}  $ \$  & \&  % \%  # \#  _ \_
  ~ \textasciitilde{}  ^ \textasciicircum{}  - -{}  ' '{}
`).set('`', '\\textasciigrave{}');

/** A letter and its combining marks count as one. */
const NOT_ASCII = /[^\p{ASCII}]\p{M}*|[A-Za-z]\p{M}+/gu;

/** Shorter than a command, and more usual. */
const LIGATURES: ReadonlyMap<string, string> = new Map([
  ['–', '--'],
  ['—', '---'],
  ['‘', '`'],
  ['“', '``'],
  ['”', "''"],
  ['\u00a0', '~'],
]);

const ACCENT_COMMANDS: ReadonlyMap<string, string> = commandsOf(ACCENTS);
const TEXT_COMMANDS: ReadonlyMap<string, string> = commandsOf(TEXT_SYMBOLS);

/** Characters that would combine with an adjacent ligature. */
const COMBINES = /[-'`–—‘“”]/;

function toCommand(character: string, at: number, whole: string): string {
  const ligature = LIGATURES.get(character);
  if (ligature !== undefined) {
    const before = /[-'`!?]/.test(whole.charAt(at - 1)) ? '{}' : '';
    const after = COMBINES.test(whole.charAt(at + character.length)) ? '{}' : '';
    return before + ligature + after;
  }
  const text = TEXT_COMMANDS.get(character);
  if (text !== undefined) return `{\\${text}}`;
  const math = MATH_COMMANDS.get(character);
  if (math !== undefined) return `$\\${math}$`;
  return accented(character) ?? character;
}

/** `{\'e}`; an i loses its dot. */
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
