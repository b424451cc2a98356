import { replaceHidden } from '../text/hidden-characters.ts';

/** Letters that take two columns: East Asian Wide and Fullwidth (UAX #11), and most emoji. */
const WIDE =
  /[\u1100-\u115f\u2e80-\u303e\u3041-\u33ff\u3400-\u4dbf\u4e00-\u9fff\ua000-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6\u{1f300}-\u{1faff}\u{20000}-\u{3fffd}]/u;
const MARK = /\p{M}/u;

/** Text that is safe to print: a tab becomes a space, other hidden characters a visible dot. */
export function printable(text: string): string {
  return replaceHidden(text, () => '·').replace(/[\t\r\n]/g, (end) => (end === '\t' ? ' ' : '·'));
}

/** The same for text of several lines. */
export function printableLines(text: string): string {
  return text
    .split(/\r\n?|\n/)
    .map(printable)
    .join('\n');
}

/** The styles of the reports: plain, bold, dim and four colors. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: it starts with one.
const STYLE = /(\u001b\[(?:[0-2]|3[1236])m)/;

/**
 * Output for programs, made safe for a terminal: exports and diffs contain the unchanged text of a
 * list, which must not be able to move the cursor, name the window or fill the clipboard.
 */
export function shownOnTerminal(text: string): string {
  return text
    .split(STYLE)
    .map((part) =>
      STYLE.test(part) ? part : replaceHidden(part, () => '·').replace(/\r(?!\n)/g, '·'),
    )
    .join('');
}

/** The number of columns of printable text on a terminal. */
export function columnsOf(text: string): number {
  let columns = 0;
  for (const character of text) {
    if (MARK.test(character)) continue;
    columns += WIDE.test(character) ? 2 : 1;
  }
  return columns;
}
