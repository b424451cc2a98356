/** A formula in a text. */
interface DollarMath {
  readonly start: number;
  readonly end: number;
  readonly tex: string;
}

/** Formulas in titles and abstracts are shorter; longer ones are text between two prices. */
const LONGEST = 1000;

/**
 * The formula that starts with the dollar sign at an offset of running text, where a `$` may also be
 * a price. As in Pandoc and on GitHub, there is no space after the opening `$` or before the closing
 * one, and no digit after that; `$$...$$` and GitHub's `` $`...`$ `` are formulas too.
 * Sources: https://pandoc.org/MANUAL.html#extension-tex_math_dollars and
 * https://docs.github.com/en/get-started/writing-on-github/working-with-advanced-formatting/writing-mathematical-expressions
 *
 * @returns undefined if the `$` is a currency.
 */
export function dollarMathAt(text: string, start: number): DollarMath | undefined {
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
  return mark !== '$' || !(/^\s|\s$/.test(tex) || /\d/.test(after));
}
