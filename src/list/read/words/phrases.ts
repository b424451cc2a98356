/** The most characters that a `*` in front of a phrase stands for. */
const LONGEST_LEAD = 20;

/**
 * Finds out whether a folded text is one of some phrases. A `*` behind a phrase stands for any
 * further words or none (`how to cite *`), one in front of it for a few characters (`*latest news`).
 *
 * @param list the phrases, folded.
 */
export function phrases(list: readonly string[]): (folded: string) => boolean {
  const whole = new Set(list.map((phrase) => phrase.replace(/ ?\*/g, '')));
  const begins = list.flatMap((phrase) => (phrase.endsWith(' *') ? phrase.slice(0, -1) : []));
  const ends = list.flatMap((phrase) => (phrase.startsWith('*') ? phrase.slice(1) : []));
  return (folded) =>
    whole.has(folded) ||
    begins.some((phrase) => folded.startsWith(phrase)) ||
    ends.some((phrase) => folded.endsWith(phrase) && folded.length - phrase.length <= LONGEST_LEAD);
}
