/**
 * A word as BibTeX styles take it apart: letters and digits, and what a hyphen or dot and a digit
 * add to a name (`GPT-3.5`, `COVID-19`).
 */
const WORD = /[\p{L}\p{N}\p{M}]+(?:[-.]\p{N}[\p{L}\p{N}\p{M}]*)*/gu;
/** BERT, ChatGPT, mRNA, 3D: a style that writes titles small would make other words of these. */
const INNER_CAPITAL = /^..*\p{Lu}/su;

/**
 * A title in which braces keep the capitals of words that have one behind their first letter. In
 * a title that is all capitals these mean nothing, so it stays as it is.
 *
 * @param title plain text.
 * @param toLatex writes a part of it as LaTeX.
 * @param whole the title that it is a part of, beside formulas.
 */
export function protectCapitals(
  title: string,
  toLatex: (part: string) => string,
  whole = title,
): string {
  if (!/\p{Ll}/u.test(whole)) return toLatex(title);
  let written = '';
  let at = 0;
  for (const { 0: word, index } of title.matchAll(WORD)) {
    if (!INNER_CAPITAL.test(word)) continue;
    written += `${toLatex(title.slice(at, index))}{${toLatex(word)}}`;
    at = index + word.length;
  }
  return written + toLatex(title.slice(at));
}

/**
 * How many words with a capital behind their first letter stand in braces in the title of a file,
 * and how many do not.
 *
 * @param latex the value between its delimiters.
 */
export function countProtected(latex: string): { readonly kept: number; readonly bare: number } {
  let kept = 0;
  let bare = 0;
  let depth = 0;
  let word = '';
  let isKept = false;
  const end = (): void => {
    if (INNER_CAPITAL.test(word)) {
      if (isKept) kept++;
      else bare++;
    }
    word = '';
    isKept = false;
  };
  for (const character of latex.replace(/\\(?:[a-z]+|.)/gi, '')) {
    if (character === '{') depth++;
    else if (character === '}') depth--;
    else if (/[\p{L}\p{N}\p{M}]/u.test(character)) {
      word += character;
      if (depth > 0 && /\p{Lu}/u.test(character)) isKept = true;
    } else end();
  }
  end();
  return { kept, bare };
}
