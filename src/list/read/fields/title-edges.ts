import type { Range } from '../../../text/range.ts';
import { withoutTail } from '../../../text/without-tail.ts';

/** What a bracket is closed with. */
const CLOSING: Readonly<Record<string, string>> = {
  '(': ')',
  '[': ']',
  '（': '）',
  '{': '}',
  '“': '”',
  '「': '」',
};
/** What a quotation is closed with. */
const QUOTED: Readonly<Record<string, string>> = {
  '"': '"',
  '“': '”',
  '„': '“',
  '«': '»',
  '「': '」',
  '『': '』',
};

/**
 * Takes in the bracket or formula that a title opens, with a question mark behind it: `Workflow (Extended
 * Abstract)`, `Reduction of CO$_2$?`.
 */
export function withClosing(text: string, start: number, end: number): number {
  const open: string[] = [];
  let inFormula = false;
  for (let at = start; at < end; at++) {
    const closing = CLOSING[text.charAt(at)];
    if (text.charAt(at) === '$' && text.charAt(at - 1) !== '\\') inFormula = !inFormula;
    if (closing !== undefined) open.push(closing);
    else if (text.charAt(at) === open.at(-1)) open.pop();
  }
  let to = end;
  for (; to < text.length; to++) {
    const character = text.charAt(to);
    if (inFormula && character === '$') inFormula = false;
    else if (character === open.at(-1)) open.pop();
    else break;
  }
  return to > end && /[?!]/.test(text.charAt(to)) ? to + 1 : to;
}

/** Includes the quotation mark before a title when only its first words are quoted: `"RSCoin": Central ...`. */
export function withOpening(text: string, start: number, end: number): number {
  const closing = QUOTED[text.charAt(start - 1)];
  if (closing === undefined) return start;
  const marks = text.slice(start, end).split(closing).length - 1;
  return marks % 2 === 1 ? start - 1 : start;
}

/** Without single quotation marks around the whole: `'Walls of the Old Harbor'`. */
export function withoutQuotes(text: string, { start, end }: Range): Range {
  const isQuoted = /['‘]/.test(text.charAt(start)) && /['’]/.test(text.charAt(end - 1));
  return isQuoted && end - start > 2 ? { start: start + 1, end: end - 1 } : { start, end };
}

/** Where a title ends without a picture, period, colon or the end of a file's name behind it. */
export function withoutStop(text: string, { start, end }: Range): number {
  const title = text.slice(start, end).replace(MARKS_AT_END, '');
  const shown = PICTURE_AT_END.test(title) ? title.replace(PICTURE_AT_END, '').trimEnd() : title;
  const bare = shown.includes('://') ? shown : shown.replace(/\.pdf$/i, '');
  return start + withoutTail(bare, /[.。:：]/).length;
}

/** Marks that Markdown shows, because there is a space before them: `**Walls of the Harbor **`. */
const MARKS_AT_END = /\s[*_]{1,3}$/;

/** A picture behind the words of a title: `Walls📝`; `Walls™` is a word. */
const PICTURE_AT_END = /(?<![\s©®™])\s?(?![©®™])\p{Extended_Pictographic}\ufe0f?$/u;
