import type { Range } from '../../text/range.ts';
import { applyEdits, type TextEdit } from '../../text/text-edit.ts';
import type { ListEntry } from '../list.ts';
import { markdownOf } from './inert-text.ts';
import type { NewEntry } from './new-entry.ts';

/**
 * Writes a new entry by the example of another: what the other says of itself is replaced, its marks
 * and order stay, and what the new one has not got goes.
 *
 * @param text the README.
 * @param model the entry that is copied.
 * @param number the number of the new item where the entries are numbered.
 * @returns the entry's text, or undefined when the model does not show enough to go by, or shows
 *   what leaves a gap in an entry that has not got it.
 */
export function likeEntry(
  text: string,
  model: ListEntry,
  entry: NewEntry,
  number: number | undefined,
): string | undefined {
  const edits = slotsOf(text, model, entry);
  if (edits === undefined) return undefined;
  const { start } = model.range;
  const inside = edits.map(({ range, text: value }) => ({
    range: { start: range.start - start, end: range.end - start },
    text: value,
  }));
  const example = text.slice(start, model.range.end);
  const written = applyEdits(example, inside);
  if (isRagged(written, example)) return undefined;
  return number === undefined ? written : written.replace(/^(\s*)\d+(?=[.)])/, `$1${number}`);
}

/**
 * Whether what went has left an empty line, or a mark behind which something should follow: the
 * entries below one that leads a group of them are no part of it.
 */
function isRagged(written: string, example: string): boolean {
  const emptyLines = (text: string): number => text.match(/^[ \t]*\r?$/gm)?.length ?? 0;
  return emptyLines(written) > emptyLines(example) || /[:,;([]\s*$|\n[ \t]*$/.test(written);
}

function slotsOf(text: string, model: ListEntry, entry: NewEntry): TextEdit[] | undefined {
  const edits: TextEdit[] = [];
  const put = (range: Range, value: string): void => {
    if (edits.every((other) => other.range.end <= range.start || range.end <= other.range.start)) {
      edits.push({ range, text: value });
    }
  };
  put(model.titleRange, markdownOf(entry.title));
  if (!putCitation(text, model, entry, put)) return undefined;
  putAbstract(text, model, entry, put);
  for (const { url, range, urlRange } of model.links) {
    if (url === model.url && urlRange !== undefined && entry.url !== undefined)
      put(urlRange, entry.url);
    else if (contains(range, model.titleRange)) {
      const marks = linkMarks(text, range, model.titleRange);
      if (marks === undefined || entry.url !== undefined) return undefined;
      for (const mark of marks) put(mark, '');
    } else if (model.citation === undefined || !contains(model.citation.range, range)) {
      put(withBrackets(text, range), '');
    }
  }
  const { authors, venue, year } = model;
  putFact(text, model, authors, entry.authors, edits, put);
  putFact(text, model, venue, venueBeside(entry, year), edits, put);
  putFact(text, model, year?.toString(), entry.year?.toString(), edits, put);
  if (model.layout === 'table') emptyOtherCells(text, model.range, edits, put);
  return edits;
}

/** What makes a link of a title: the bracket before it, and all from the bracket behind it. */
function linkMarks(text: string, link: Range, title: Range): readonly Range[] | undefined {
  const close = text.indexOf('](', title.end);
  if (text.charAt(link.start) !== '[' || close < 0 || close >= link.end) return undefined;
  return [
    { start: link.start, end: link.start + 1 },
    { start: close, end: link.end },
  ];
}

/** `Cups 2021` without its year where the year has a place of its own. */
function venueBeside({ venue, year }: NewEntry, shown: number | undefined): string | undefined {
  if (venue === undefined || shown === undefined || year === undefined) return venue;
  const name = venue.replace(/[\s,(]+(\d{4})\)?$/, (tail, tailYear: string) =>
    tailYear === String(year) ? '' : tail,
  );
  return name === '' ? venue : name;
}

/** Cells that hold nothing of what is known say something of the other paper alone. */
function emptyOtherCells(
  text: string,
  { start, end }: Range,
  edits: readonly TextEdit[],
  put: Put,
): void {
  for (const { 0: cell, index } of text.slice(start, end).matchAll(/(?:\\.|[^|\\\n])+/g)) {
    const inner = cell.trim();
    const from = start + index + cell.indexOf(inner);
    const range = { start: from, end: from + inner.length };
    if (inner !== '' && !edits.some((edit) => contains(range, edit.range))) put(range, '');
  }
}

/** Words of the model that the new entry would inherit; marks and words of one or two letters do not count. */
export function wordsLeft(text: string, model: ListEntry, entry: NewEntry): string[] {
  let left = text.slice(model.range.start, model.range.end);
  const edits = slotsOf(text, model, entry) ?? [];
  for (const { range } of edits.toSorted((a, b) => b.range.start - a.range.start)) {
    left = `${left.slice(0, range.start - model.range.start)} ${left.slice(range.end - model.range.start)}`;
  }
  return left.toLowerCase().match(/[\p{L}\p{N}]{3,}/gu) ?? [];
}

type Put = (range: Range, value: string) => void;

function contains(outer: Range, inner: Range): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

/** The key and the lines, where the model shows them; false when they cannot be filled in. */
function putCitation(text: string, { citation }: ListEntry, entry: NewEntry, put: Put): boolean {
  if (citation === undefined) return true;
  const { keyRange, anchor, range } = citation;
  if (citation.via === 'inline-bibtex') return false;
  if (keyRange !== undefined) {
    if (entry.citationKey === undefined) return false;
    put(keyRange, entry.citationKey);
  }
  if (anchor !== undefined) {
    const lines = entry.bibLines;
    if (lines === undefined) return false;
    const anchored = anchor.startLine !== undefined;
    put(anchor.range, anchored ? `${anchor.path}#L${lines.start}-L${lines.end}` : anchor.path);
  }
  if (keyRange === undefined && anchor === undefined) put(withBrackets(text, range), '');
  return true;
}

/** The abstract; without one its label goes too, with the line it stands on. */
function putAbstract(
  text: string,
  { abstract, range }: ListEntry,
  entry: NewEntry,
  put: Put,
): void {
  if (abstract === undefined) return;
  if (entry.abstract !== undefined && abstract.text !== '') {
    put(abstract.range, markdownOf(entry.abstract));
    return;
  }
  const from = abstract.label?.start ?? abstract.range.start;
  const newline = text.lastIndexOf('\n', from);
  const line = text.charAt(newline - 1) === '\r' ? newline - 1 : newline;
  put({ start: Math.max(range.start, line), end: Math.max(abstract.range.end, from) }, '');
}

/**
 * A fact stands behind the title in most lists; where it is not found as printed, it is left alone.
 * A year or full stop that was read with it is a mark of its own.
 */
function putFact(
  text: string,
  model: ListEntry,
  printed: string | undefined,
  value: string | undefined,
  taken: readonly TextEdit[],
  put: Put,
): void {
  const core = printed?.replace(/\s+(?:19|20)\d\d$/, '').replace(/[.,;:]+$/, '') ?? '';
  if (core === '') return;
  const place = findOutside(text, core, model.range, taken);
  if (place === undefined) return;
  if (value !== undefined) put(place, markdownOf(value));
  else put(withSeparator(text, place), '');
}

/** Where a text stands in a range, but in none of the places that are taken. */
function findOutside(
  text: string,
  wanted: string,
  { start, end }: Range,
  taken: readonly TextEdit[],
): Range | undefined {
  for (
    let at = text.indexOf(wanted, start);
    at >= 0 && at < end;
    at = text.indexOf(wanted, at + 1)
  ) {
    const range = { start: at, end: at + wanted.length };
    if (taken.every((edit) => edit.range.end <= range.start || range.end <= edit.range.start)) {
      return range;
    }
  }
  return undefined;
}

/** A link with the brackets and the blank or bar that set it apart. */
function withBrackets(text: string, { start, end }: Range): Range {
  const before =
    /(?:[ \t]*[|,·]?[ \t]*)(?:\\?[[(])?$/.exec(text.slice(Math.max(0, start - 12), start))?.[0] ??
    '';
  const after = /^(?:\\?[\])])?/.exec(text.slice(end, end + 2))?.[0] ?? '';
  return { start: start - before.length, end: end + after.length };
}

/** A fact with its emphasis and the comma before it. */
function withSeparator(text: string, { start, end }: Range): Range {
  const marks = /[*_]{0,3}$/.exec(text.slice(Math.max(0, start - 3), start))?.[0] ?? '';
  const closing = text.startsWith(marks, end) ? marks : '';
  const opened = closing === '' ? start : start - marks.length;
  const separator =
    /[ \t]*[,.;]?[ \t]*$/.exec(text.slice(Math.max(0, opened - 8), opened))?.[0] ?? '';
  return { start: opened - separator.length, end: end + closing.length };
}
