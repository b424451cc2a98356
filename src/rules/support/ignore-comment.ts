import type { Range } from '../../text/range.ts';

/** A comment by which a person asks for silence: `curator-ignore RULE, RULE -- reason`. */
export interface IgnoreComment {
  /** The whole comment, marks included. */
  readonly range: Range;
  /** As written, known or not. */
  readonly ruleIds: readonly string[];
  /** Empty when none is given. */
  readonly reason: string;
}

const OPENING = /<!--\s*curator-ignore(?![\w-])/g;
const BIB_LINE = /^[ \t]*(%+[ \t]*curator-ignore(?![\w-])([^\r\n]*))/gm;
const FENCE = /^ {0,3}(`{3,}|~{3,})/;

/** The comments of a README, those in code left out. */
export function ignoreCommentsOfMarkdown(text: string): IgnoreComment[] {
  if (!text.includes('curator-ignore')) return [];
  const fenced = fencedRanges(text);
  const comments: IgnoreComment[] = [];
  for (const { index, 0: opening } of text.matchAll(OPENING)) {
    const from = index + opening.length;
    const close = text.indexOf('-->', from);
    if (close < 0) break;
    const inCode = fenced.some(({ start, end }) => index >= start && index < end);
    if (inCode || text[index - 1] === '`') continue;
    comments.push({ range: { start: index, end: close + 3 }, ...parse(text.slice(from, close)) });
  }
  return comments;
}

/** The comments of a bibliography: lines that begin with `%`. */
export function ignoreCommentsOfBib(text: string): IgnoreComment[] {
  if (!text.includes('curator-ignore')) return [];
  return [...text.matchAll(BIB_LINE)].map(({ index, 0: line, 1: comment = '', 2: body = '' }) => {
    const end = index + line.length;
    return { range: { start: end - comment.length, end }, ...parse(body) };
  });
}

function parse(body: string): Pick<IgnoreComment, 'ruleIds' | 'reason'> {
  const separator = /(?:^|\s)--(?=\s|$)/.exec(body);
  const ids = separator === null ? body : body.slice(0, separator.index);
  return {
    ruleIds: ids.split(/[\s,]+/).filter((id) => id !== ''),
    reason: separator === null ? '' : body.slice(separator.index + separator[0].length).trim(),
  };
}

function fencedRanges(text: string): Range[] {
  const ranges: Range[] = [];
  let open: { readonly marks: string; readonly start: number } | undefined;
  for (const { 0: line, index } of text.matchAll(/[^\r\n]+/g)) {
    const marks = FENCE.exec(line)?.[1];
    if (marks === undefined) continue;
    if (open === undefined) open = { marks, start: index };
    else if (marks.startsWith(open.marks) && line.trim() === marks) {
      ranges.push({ start: open.start, end: index + line.length });
      open = undefined;
    }
  }
  if (open !== undefined) ranges.push({ start: open.start, end: text.length });
  return ranges;
}
