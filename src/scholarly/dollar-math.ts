import { append } from '../text/append.ts';
import type { Range } from '../text/range.ts';
import {
  type Mathematics,
  mathematics,
  partsOf,
  type ScholarlyText,
  scholarlyText,
} from './scholarly-text.ts';

/**
 * Reads text as Markdown shows it, without escapes: the text between dollar signs is what GitHub
 * shows as mathematics.
 */
export function fromShownText(shown: string): ScholarlyText {
  return shown.includes('$') ? readFormulas(shown, (plain) => plain) : shown;
}

/**
 * A text with its formulas between dollar signs.
 *
 * @param read reads the text between formulas.
 * @param nextDollar the next `$` that may start a formula, or -1.
 */
export function readFormulas(
  text: string,
  read: (plain: string) => ScholarlyText,
  nextDollar = (from: number) => text.indexOf('$', from),
): ScholarlyText {
  const parts: (string | Mathematics)[] = [];
  let at = 0;
  for (let dollar = nextDollar(0); dollar >= 0; ) {
    const formula = dollarMathAt(text, dollar);
    if (formula !== undefined) {
      append(parts, partsOf(read(text.slice(at, dollar))));
      parts.push(mathematics(formula.tex));
      at = formula.end;
    }
    dollar = nextDollar(formula?.end ?? dollar + 1);
  }
  append(parts, partsOf(read(text.slice(at))));
  return scholarlyText(parts);
}

/** Formulas in titles and abstracts are shorter; longer ones are text between two prices. */
const LONGEST = 1000;

/**
 * The formula that starts with the dollar sign at an offset of running text, where a `$` may also be
 * a price. As in Pandoc and on GitHub, there is no space after the opening `$` or before the closing
 * one, and no digit after that, unless it is a relation such as `$\sim$10` or `$>$5`, which is no
 * price; `$$...$$` and GitHub's `` $`...`$ `` are formulas too.
 * Sources: https://pandoc.org/MANUAL.html#extension-tex_math_dollars and
 * https://docs.github.com/en/get-started/writing-on-github/working-with-advanced-formatting/writing-mathematical-expressions
 *
 * @returns undefined if the `$` is a currency.
 */
export function dollarMathAt(text: string, start: number): (Range & Mathematics) | undefined {
  const mark = text.startsWith('$`', start) ? '$`' : text.startsWith('$$', start) ? '$$' : '$';
  const closing = mark === '$`' ? '`$' : mark;
  const from = start + mark.length;
  const limit = Math.min(text.length, from + LONGEST);
  for (let at = from; at < limit; at++) {
    const character = text.charAt(at);
    if (character === '\\' && mark !== '$`') at++;
    else if (text.startsWith(closing, at)) {
      const tex = text.slice(from, at);
      const end = at + closing.length;
      return isFormula(tex, mark, text.charAt(end)) ? { start, end, tex } : undefined;
    } else if (character === '\n' && /^\s*\n/.test(text.slice(at + 1, at + 80))) return undefined;
  }
  return undefined;
}

function isFormula(tex: string, mark: string, after: string): boolean {
  if (tex.trim() === '') return false;
  const isCurrency = /\d/.test(after) && /[\p{L}\p{N}]/u.test(tex) && !/\\[a-zA-Z]/.test(tex);
  return mark !== '$' || !(/^\s|\s$/.test(tex) || isCurrency);
}
