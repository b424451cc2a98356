import { type TexInProse, texInProse } from '../../scholarly/from-prose.ts';
import { toMarkdown } from '../../scholarly/to-markdown.ts';
import { compact } from '../../text/json.ts';
import type { Range } from '../../text/range.ts';

/** LaTeX in a Markdown text, and what to write instead. */
export interface LeftoverLatex {
  /** What is found, for the message. */
  readonly found: string;
  /** Where it is in the text. */
  readonly start: number;
  /** Whether GitHub hides it: Markdown uses the escape itself. */
  readonly hidden: boolean;
  /** Absent where it takes a person: citations, footnotes. */
  readonly instead?: { readonly text: string; readonly range: Range; readonly isExact: boolean };
}

/** Commands for fonts and references, which have no place in Markdown text. */
const COMMANDS =
  /\\(?:text(?:it|bf|sc|tt|rm|sf|superscript|subscript)|emph|mbox|url|cite[pt]?|footnote)\{|\{\\(?:it|bf|em|sc|tt)\b/g;
/**
 * Markdown's own escapes. `\"` at the edge of a word is one too, so that an accent without braces
 * counts only inside a word, with a letter that languages put it on.
 */
const ESCAPE = /^\\[_#${}]$/;
const BARE_ACCENT = /^\\["'`^~=.]\s*\p{L}$/u;
const ACCENT_IN_WORD = /^\\(?:["^`][aeiou]|'[aeiouycnz]|~[ano])$/i;
/** Mathematics between `$` characters is shown by GitHub; code is shown as it is. */
const MATH = /\$\$[^$]*\$\$|\$[^$\n]+\$|(?<!`)(`+)(?!`)[^`]+\1(?!`)/g;
/** Braces that keep capitals in a .bib: `{BERT}`, `{Moss} and {Bark}`. */
const CAPITALS = /\{([\p{L}\p{N}][\p{L}\p{N}-]{0,40})\}/gu;
/** What makes braces an argument or a group of a formula: `\emph{Bark}`, `x^{AB}`. */
const OPERATOR = /(?:[\\^_}$]|\\[A-Za-z]{1,20})$/;
const LONGEST_COMMAND = 21;
/** The marks that font commands become, by their names. */
const MARKS: Readonly<Record<string, string>> = {
  emph: '*',
  em: '*',
  it: '*',
  textit: '*',
  bf: '**',
  textbf: '**',
  tt: '`',
  texttt: '`',
};
const PLAIN = new Set(['textsc', 'textrm', 'textsf', 'mbox', 'url', 'sc']);

/** All LaTeX in a text. */
export function leftoverLatex(text: string): LeftoverLatex[] {
  if (!/[\\{]/.test(text)) return [];
  const prose = text.replace(MATH, (formula) => ' '.repeat(formula.length));
  const commands = [...prose.matchAll(COMMANDS)].map(({ 0: found, index }): LeftoverLatex => {
    const instead = markInstead(prose, found, index);
    return compact({ found, start: index, hidden: false, instead });
  });
  const characters = texInProse(prose)
    .filter((one) => isLatex(one, prose))
    .map(({ found, range, text: said }): LeftoverLatex => {
      const hidden = /^\\[&%]$/.test(found);
      // `\&lt;` shows "&lt;"; without the backslash it would be a character reference.
      const reference = /^(?:#\w|[a-z][a-z\d]*;)/i.test(prose.slice(range.end, range.end + 32));
      const start = range.start;
      if (/^\{?\\&/.test(found) && reference) return { found, start, hidden };
      return { found, start, hidden, instead: { text: toMarkdown(said), range, isExact: true } };
    });
  return [...commands, ...characters, ...bracedWords(prose)].sort((a, b) => a.start - b.start);
}

/** Words in braces; one alone, without two capitals, may be a name that a template leaves to fill in. */
function bracedWords(prose: string): LeftoverLatex[] {
  const words = [...prose.matchAll(CAPITALS)].filter(
    ({ 1: word = '', index }) =>
      /\p{Lu}/u.test(word) &&
      !OPERATOR.test(prose.slice(Math.max(0, index - LONGEST_COMMAND), index)),
  );
  if (words.length < 2 && !/\p{Lu}.*\p{Lu}/u.test(words[0]?.[1] ?? '')) return [];
  return words.map(({ 0: found, 1: text = '', index: start }) => {
    const range = { start, end: start + found.length };
    return { found, start, hidden: false, instead: { text, range, isExact: true } };
  });
}

function isLatex({ found, range }: TexInProse, prose: string): boolean {
  if (ESCAPE.test(found)) return false;
  if (!BARE_ACCENT.test(found)) return true;
  return ACCENT_IN_WORD.test(found) && /[a-z]/i.test(prose.charAt(range.start - 1));
}

/** A mark of Markdown for a font command, from its beginning to the brace that closes it. */
function markInstead(text: string, found: string, start: number): LeftoverLatex['instead'] {
  const end = start + found.length;
  const whole = /^\s*(?:[^\s{}\\][^{}\\\n]*)?\}/.exec(text.slice(end))?.[0] ?? '';
  const words = whole.slice(0, -1).trim();
  const name = /[a-z]+/.exec(found)?.[0] ?? '';
  const mark = MARKS[name] ?? (PLAIN.has(name) ? '' : undefined);
  if (mark === undefined || words === '') return undefined;
  return {
    text: `${mark}${words}${mark}`,
    range: { start, end: end + whole.length },
    isExact: false,
  };
}
