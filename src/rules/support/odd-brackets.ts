import type { Range } from '../../text/range.ts';
import { shorten } from '../../text/shorten.ts';
import type { TextEdit } from '../../text/text-edit.ts';
import { quote } from './naming.ts';

/** A web address or a place in a .bib, without what can be a bracket after it. */
const TARGET = String.raw`(?<kept>https?:\/\/[^\s()（）<>[\]［］"]{1,2000}|[\w./-]{1,200}\.bib(?:#[\w-]{1,40})?)`;
const TEXT = String.raw`(?<text>[^()（）[\]［］\n]{1,300})`;

/** Texts with addresses whose brackets make no link, each with what is wrong and whether nothing else can be meant. */
const FORMS: readonly (readonly [string, RegExp, boolean])[] = [
  [
    'has no "(" before its address',
    new RegExp(
      String.raw`(?<open>\[)(?<text>[^[\]\n]{1,300})(?<between>\])${TARGET}(?<end>\))`,
      'g',
    ),
    true,
  ],
  [
    'has full-width brackets',
    new RegExp(
      String.raw`(?<open>[[［])(?<text>[^[\]［］\n]{1,300})(?<between>[\]］][(（])${TARGET}(?<end>[)）])`,
      'g',
    ),
    true,
  ],
  [
    'has a "<" before its address that nothing closes',
    new RegExp(
      String.raw`(?<open>\[)(?<text>[^[\]\n]{1,300})(?<between>\]\(<)${TARGET}(?<end>\))`,
      'g',
    ),
    true,
  ],
  [
    'has its brackets the wrong way round',
    new RegExp(String.raw`(?<open>\()${TEXT}(?<between>\)\[)${TARGET}(?<end>\])(?!\()`, 'g'),
    false,
  ],
];

const LONGEST_SHOWN = 120;

/** Links whose brackets are others than those of Markdown, and the edits that put these in their places. */
export function* oddBrackets(text: string) {
  for (const [what, pattern, isLossless] of FORMS) {
    for (const { index, 0: found, groups = {} } of text.matchAll(pattern)) {
      const { open = '', text: label = '', between = '', kept = '', end = '' } = groups;
      const edits: TextEdit[] = [];
      const write = (at: number, from: string, to: string): void => {
        if (from !== to) edits.push({ range: { start: at, end: at + from.length }, text: to });
      };
      const behind = index + open.length + label.length;
      write(index, open, '[');
      write(behind, between, '](');
      write(index + found.length - end.length, end, ')');
      // `(see [the code]https://a.example)`: the bracket at the end is another's.
      if (edits.length === 0 || (open === '[' && between === ']' && isInBrackets(text, index)))
        continue;
      const range: Range = { start: index, end: index + found.length };
      yield {
        message: `The link ${quote(shorten(found, LONGEST_SHOWN))} ${what}, so Markdown shows no link. Write it as "[text](address)".`,
        range,
        edits,
        kept,
        isLossless,
      };
    }
  }
}

/** Whether a parenthesis before a place on its line is still open. */
function isInBrackets(text: string, at: number): boolean {
  const line = text.slice(text.lastIndexOf('\n', at) + 1, at);
  return line.split('(').length > line.split(')').length;
}
