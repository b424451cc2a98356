/**
 * A word for BibTeX styles: letters and digits, and the rest of a name after a hyphen or dot and a
 * digit (`GPT-3.5`, `COVID-19`).
 */
const WORD = /[\p{L}\p{N}\p{M}]+(?:[-.]\p{N}[\p{L}\p{N}\p{M}]*)*/gu;
/** BERT, ChatGPT, mRNA, 3D: words that lower case would change into others. */
const INNER_CAPITAL = /^..*\p{Lu}/su;

/**
 * A title with braces around words that have a capital after their first letter. A title in capitals
 * is not changed, because its capitals have no meaning.
 *
 * @param title plain text.
 * @param toLatex converts a part of it to LaTeX.
 * @param whole the whole title, if `title` is a part of it between formulas.
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
 * How many words with a capital after their first letter are in braces, and how many are not.
 *
 * @param latex the title's value without its delimiters.
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
