import { isEastAsian } from './east-asian.ts';
import { NAME_PARTICLES } from './name-particles.ts';
import { withoutTail } from './without-tail.ts';

/** `Jr.`, `III`: a word that is no name of its own. */
export const NAME_SUFFIX = /^(?:[JS][Rr]\.?|jr\.?|I{2,3}|IV|2nd|3rd|4th)$/;

/** A name without the suffix at its end, with or without a comma before it; and the suffix. */
export function splitSuffix(name: string): { readonly rest: string; readonly suffix?: string } {
  const at = Math.max(name.lastIndexOf(' '), name.lastIndexOf(','));
  const suffix = name.slice(at + 1);
  const rest = withoutTail(name.slice(0, Math.max(0, at)), /[\s,]/);
  return rest !== '' && NAME_SUFFIX.test(suffix) ? { rest, suffix } : { rest: name };
}

/** Given and family name of `Ludwig van der Rohe`; undefined for a single word, and for `李 明`, where the family comes first. */
export function splitGiven(
  name: string,
): { readonly given: string; readonly family: string } | undefined {
  const words = name.split(' ');
  if (words.length < 2 || words.every(isEastAsian)) return undefined;
  let start = words.length - 1;
  while (start > 1 && NAME_PARTICLES.has(words[start - 1] ?? '')) start--;
  return { given: words.slice(0, start).join(' '), family: words.slice(start).join(' ') };
}
