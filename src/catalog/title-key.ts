import { latexToUnicode } from '../bibtex/latex-to-unicode.ts';
import { fold } from '../text/fold.ts';

/**
 * The form in which titles of a README and a .bib are compared: LaTeX decoded, then folded (case,
 * accents, braces and punctuation do not count).
 */
export function foldTitle(title: string): string {
  return fold(/[\\${}]/.test(title) ? latexToUnicode(title) : title);
}

/** A folded title without its blanks, so that `auto-encoder` and `autoencoder` are one. */
export function titleKey(title: string): string {
  return foldTitle(title).replaceAll(' ', '');
}
