/**
 * Characters that would act on a terminal or hide what a text says: controls, the directional
 * marks behind "Trojan Source" (https://trojansource.codes/), and zero-width characters.
 */
const HIDDEN = /[\p{Cc}\u061c\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]/gu;

/** Letters that take two columns: East Asian Wide and Fullwidth (UAX #11), and most emoji. */
const WIDE =
  /[\u1100-\u115f\u2e80-\u303e\u3041-\u33ff\u3400-\u4dbf\u4e00-\u9fff\ua000-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6\u{1f300}-\u{1faff}\u{20000}-\u{3fffd}]/u;
const MARK = /\p{M}/u;

/** Text that is safe to print: a tab becomes a blank, other hidden characters a visible dot. */
export function printable(text: string): string {
  return text.replace(HIDDEN, (character) => (character === '\t' ? ' ' : '·'));
}

/** How many columns printable text takes on a terminal. */
export function columnsOf(text: string): number {
  let columns = 0;
  for (const character of text) {
    if (MARK.test(character)) continue;
    columns += WIDE.test(character) ? 2 : 1;
  }
  return columns;
}
