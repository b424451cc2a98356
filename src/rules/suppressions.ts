import type { Bibliography } from '../bibtex/bibliography.ts';
import type { Catalog } from '../catalog/catalog.ts';
import type { List, ListEntry } from '../markdown/list.ts';
import type { Range } from '../text/range.ts';
import type { SourceFile } from '../text/source-file.ts';
import {
  type IgnoreComment,
  ignoreCommentsOfBib,
  ignoreCommentsOfMarkdown,
} from './ignore-comment.ts';

/** An ignore comment and the stretch of its file whose findings it silences. */
export interface Suppression extends IgnoreComment {
  readonly file: SourceFile;
  /** Absent when no entry follows. */
  readonly covers?: Range;
}

/** What may stand between a comment and its entry: blanks and further comments. */
const MARKDOWN_GAP = /^(?:\s|<!--(?:(?!-->)[\s\S])*-->)*$/;
const BIB_GAP = /^(?:[ \t]*(?:%[^\r\n]*)?(?:\r\n?|\n|$))*$/;

/** All ignore comments of a catalog's files with what they cover, in the order of the files. */
export function suppressionsOf({ list, bibliographies }: Catalog): Suppression[] {
  return [...(list === undefined ? [] : ofList(list)), ...bibliographies.flatMap(ofBibliography)];
}

function ofList(list: List): Suppression[] {
  const file = list.source;
  return ignoreCommentsOfMarkdown(file.text).map((comment) => {
    const covers = coveredByList(list, comment.range);
    return { ...comment, file, ...(covers === undefined ? {} : { covers }) };
  });
}

function ofBibliography({ source, entries }: Bibliography): Suppression[] {
  return ignoreCommentsOfBib(source.text).flatMap((comment) => {
    const { end } = comment.range;
    if (entries.some(({ range }) => range.start < end && end <= range.end)) return [];
    const next = entries.find(({ range }) => range.start >= end);
    const near = next !== undefined && BIB_GAP.test(source.text.slice(end, next.range.start));
    return [{ ...comment, file: source, ...(near ? { covers: next.range } : {}) }];
  });
}

/**
 * A comment inside an entry is about that entry. One on lines of its own is about the section when
 * it stands between a heading and a blank line, else about the table or entry that follows.
 */
function coveredByList(list: List, { start, end }: Range): Range | undefined {
  const { text, lines } = list.source;
  const lineStart = lines.lineStart(lines.position(start).line);
  const lineEnd = lines.lineEnd(lines.position(end).line);
  const alone =
    text.slice(lineStart, start).trim() === '' && text.slice(end, lineEnd).trim() === '';
  const holder = list.entries.find(({ range }) => range.start <= start && end <= range.end);
  if (holder !== undefined && !(alone && isBlank(text.slice(end, holder.range.end)))) {
    return holder.range;
  }
  if (!alone) return undefined;
  const heading = list.headings.findLast(({ range }) => range.end <= start);
  const belowHeading = heading !== undefined && isBlank(text.slice(heading.range.end, start));
  const afterBlank = /^(?:\r\n?|\n)[ \t]*(?:[\r\n]|$)/.test(text.slice(lineEnd, lineEnd + 200));
  if (belowHeading && afterBlank) return sectionFrom(list, heading.range, heading.depth);
  const index = list.entries.findIndex(({ range }) => range.start >= end);
  const next = list.entries[index];
  if (next === undefined) return undefined;
  if (next.layout === 'table') return tableFrom(list, end, index);
  return isBlank(text.slice(end, next.range.start)) ? next.range : undefined;
}

function isBlank(text: string): boolean {
  return MARKDOWN_GAP.test(text);
}

function sectionFrom(list: List, { start, end }: Range, depth: number): Range {
  const next = list.headings.find((one) => one.range.start >= end && one.depth <= depth);
  return { start, end: next?.range.start ?? list.source.text.length };
}

/** The rows of the table that begins after an offset, up to its first blank line. */
function tableFrom(list: List, offset: number, index: number): Range | undefined {
  const { text } = list.source;
  const first = list.entries[index];
  const body = text.slice(offset);
  const lead = /^(?:\s|<!--(?:(?!-->)[\s\S])*?-->)*/.exec(body)?.[0].length ?? 0;
  const begin = offset + lead;
  const blank = /(?:\r\n?|\n)[ \t]*(?:\r|\n)/.exec(text.slice(begin));
  const end = blank === null ? text.length : begin + blank.index;
  const isRow = ({ range }: ListEntry): boolean => range.start >= begin && range.start < end;
  return first !== undefined && isRow(first) ? { start: begin, end } : undefined;
}
