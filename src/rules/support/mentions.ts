import type { List } from '../../list/list.ts';
import { isProseLine } from '../../list/read/words/prose-line.ts';
import type { Range } from '../../text/range.ts';

/** A line of so few words names a paper, but has no title. */
const WORDS_OF_A_MENTION = 5;
/** A line without a bullet of so many characters, or with so many words of sentences, is prose. */
const LONGEST_ENTRY = 300;
const WORDS_OF_PROSE = 2;

/**
 * Whether a line is no entry: too short for a title (`Metric from [Moss 2021](https://...)`), a
 * paragraph of prose, or the definition of a label (`[1]: https://...`).
 */
export function isMention(range: Range, list: List): boolean {
  if (isDefinition(range, list)) return true;
  const shown = lineAt(range, list);
  const bare = shown.replace(/https?:\/\/\S+/g, ' ');
  const words = bare.match(/\p{L}+/gu) ?? [];
  return (
    /^\p{L}/u.test(shown) &&
    (words.length <= WORDS_OF_A_MENTION ||
      bare.length > LONGEST_ENTRY ||
      isProseLine(bare, WORDS_OF_PROSE))
  );
}

/** Whether a line is in a quotation, where no entry of the list is: a remark on the paper above. */
export function isQuotedRemark(range: Range, list: List): boolean {
  const isQuoted = (one: Range): boolean => /^\s{0,3}>/.test(lineAt(one, list));
  return isQuoted(range) && !list.entries.some(({ titleRange }) => isQuoted(titleRange));
}

/** Whether a line defines a label or a footnote (`[^1]: Moss A. ...`), for the text above. */
export function isDefinition(range: Range, list: List): boolean {
  return /^\s{0,3}\[[^[\]]{1,200}\]:/.test(lineAt(range, list));
}

function lineAt({ start }: Range, { source: { text, lines } }: List): string {
  const { line } = lines.position(start);
  return text.slice(lines.lineStart(line), lines.lineEnd(line));
}
