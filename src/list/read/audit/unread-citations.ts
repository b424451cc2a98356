import type { Range } from '../../../text/range.ts';
import type { SourceFile } from '../../../text/source-file.ts';
import type { ListEntry } from '../../list.ts';
import type { LineState } from '../../source/scan.ts';
import { isProseLine } from '../words/prose-line.ts';
import { insideAny } from './unread-titles.ts';

/** A bullet or a number at the margin, and what follows it. */
const ITEM = /^ ?(?:[-+] ?|\* |\d{1,4}[.)] |\[\d{1,4}\] )(?=[^\s\-*+])(.*)$/;
/** Where a link leads to, whose digits are no year of the item. */
const TARGET = /\]\([^()\s]*\)/g;
const YEAR = /\b(?:19|20)\d\d\b/;
/** `Keywords: ...` says something of the entry above. */
const LABEL = /^[*_]*[\p{L} -]{1,30}[*_]*[:：]/u;
const WORDS = 8;

/**
 * The items of a README that look like a citation, with a year and the words of a title, though no
 * entry begins in them and none has its title there.
 *
 * @param skipped sections that are no list.
 */
export function unreadCitations(
  source: SourceFile,
  states: readonly LineState[],
  entries: readonly ListEntry[],
  skipped: readonly Range[],
): Range[] {
  const { lines, text } = source;
  const read = new Set(
    entries.flatMap(({ range, titleRange }) =>
      [range.start, titleRange.start].map((at) => lines.position(at).line),
    ),
  );
  const isOutside = insideAny([
    ...skipped,
    ...entries.flatMap(({ abstract }) => abstract?.range ?? []),
    // The items in a `<details>` that is one paper describe it.
    ...entries.flatMap(({ range }) => (text.startsWith('<details', range.start) ? range : [])),
  ]);
  const found: Range[] = [];
  for (let line = 1; line <= lines.count; line++) {
    const range = { start: lines.lineStart(line), end: lines.lineEnd(line) };
    if (states[line] !== 'text' || read.has(line)) continue;
    const [, item = ''] = ITEM.exec(text.slice(range.start, range.end)) ?? [];
    const words = item.replace(TARGET, ']');
    if (!YEAR.test(words) || words.split(/\s+/).length < WORDS) continue;
    if (LABEL.test(words) || isProseLine(words) || isOutside(range)) continue;
    found.push(range);
  }
  return found;
}
