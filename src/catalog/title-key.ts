import { fromProse } from '../scholarly/from-prose.ts';
import { plainText } from '../scholarly/scholarly-text.ts';
import { fold } from '../text/fold.ts';

/**
 * A title normalized for comparisons: its LaTeX is decoded, then it is folded, so that case, accents,
 * braces and punctuation do not count.
 */
export function foldTitle(title: string): string {
  return fold(/[\\${}]/.test(title) ? plainText(fromProse(title)).replace(/[{}]/g, '') : title);
}

/** A folded title without spaces, so that `auto-encoder` and `autoencoder` are equal. */
export function titleKey(title: string): string {
  return foldTitle(title).replaceAll(' ', '');
}
