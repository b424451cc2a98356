import { latexToUnicode } from '../bibtex/latex-to-unicode.ts';
import type { Range } from '../text/range.ts';

/** LaTeX in a Markdown text, and what to write instead. */
export interface LatexLeft {
  /** What is found, for the message. */
  readonly found: string;
  /** Where it stands in the text. */
  readonly start: number;
  /** Whether GitHub hides it: Markdown takes the escape for its own. */
  readonly hidden: boolean;
  /** Absent where it takes a person: citations, footnotes. */
  readonly instead?: { readonly text: string; readonly range: Range; readonly sure: boolean };
}

/**
 * LaTeX that has no business in Markdown text: escapes that Markdown never needs, font commands,
 * accents. `\_`, `\#`, `\$` and `\*` are Markdown's own escapes, and so is `\"` at the edge of a
 * word, so that bare accents count only inside one.
 */
const LATEX =
  /\{\\[&%]\}|\\[&%]|\\(?:text(?:it|bf|sc|tt|rm|sf|superscript|subscript)|emph|mbox|url|cite[pt]?|footnote)\{|\{\\(?:it|bf|em|sc|tt)\b|\\["'`^~=.uvHtcdbkr]\{\w+\}|(?<=[a-zA-Z])\\(?:["^`][aeiouAEIOU]|'[aeiouycnz])/g;
/** Mathematics between dollar signs is shown by GitHub; code is shown as it stands. */
const MATH = /\$\$[^$]*\$\$|\$[^$\n]+\$|(?<!`)(`+)(?!`)[^`]+\1(?!`)/g;
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

/** All LaTeX that a text holds. */
export function latexLeft(text: string): LatexLeft[] {
  if (!text.includes('\\')) return [];
  const prose = text.replace(MATH, (formula) => ' '.repeat(formula.length));
  return [...prose.matchAll(LATEX)].map(({ 0: found, index }) => {
    const instead = insteadOf(prose, found, index);
    const hidden = /^\\[&%]$/.test(found);
    return { found, start: index, hidden, ...(instead === undefined ? {} : { instead }) };
  });
}

function insteadOf(text: string, found: string, start: number): LatexLeft['instead'] {
  const range = { start, end: start + found.length };
  const sign = /^\{?\\([&%])\}?$/.exec(found)?.[1];
  if (sign !== undefined) {
    // `\&lt;` shows "&lt;"; without the backslash it would be a character reference.
    const reference = /^(?:#\w|[a-z][a-z\d]*;)/i.test(text.slice(range.end, range.end + 32));
    return reference ? undefined : { text: sign, range, sure: true };
  }
  if (!/\{$|^\{/.test(found)) {
    const decoded = latexToUnicode(found);
    return /[\\{}]/.test(decoded) ? undefined : { text: decoded, range, sure: true };
  }
  const whole = /^\s*(?:[^\s{}\\][^{}\\\n]*)?\}/.exec(text.slice(range.end))?.[0] ?? '';
  const words = whole.slice(0, -1).trim();
  const name = /[a-z]+/.exec(found)?.[0] ?? '';
  const mark = MARKS[name] ?? (PLAIN.has(name) ? '' : undefined);
  if (mark === undefined || words === '') return undefined;
  return {
    text: `${mark}${words}${mark}`,
    range: { start, end: range.end + whole.length },
    sure: false,
  };
}
