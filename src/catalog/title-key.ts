import { fromProse } from '../scholarly/from-prose.ts';
import { plainText } from '../scholarly/scholarly-text.ts';
import { fold } from '../text/fold.ts';

/**
 * The form in which titles of a README and a .bib are compared: LaTeX that is left in it decoded, then folded (case,
 * accents, braces and punctuation do not count).
 */
export function foldTitle(title: string): string {
  return fold(/[\\${}]/.test(title) ? plainText(fromProse(title)).replace(/[{}]/g, '') : title);
}

/** A folded title without its blanks, so that `auto-encoder` and `autoencoder` are one. */
export function titleKey(title: string): string {
  return foldTitle(title).replaceAll(' ', '');
}
