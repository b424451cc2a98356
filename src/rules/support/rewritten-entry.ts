import { fill } from '../../list/format/fill.ts';
import { formatsOf, type OtherEntry } from '../../list/format/formats.ts';
import { isRow } from '../../list/format/row-template.ts';
import { type FieldName, fieldsOf, type Template } from '../../list/format/template.ts';
import type { List, ListEntry } from '../../list/list.ts';
import { addTo } from '../../text/group-by.ts';
import { newlineOf } from '../../text/newline-of.ts';
import type { TextEdit } from '../../text/text-edit.ts';
import { reread, saysTheSame } from './reread.ts';

/**
 * The edit that prints an entry through a template; undefined where any of its facts would be lost,
 * or where the result is read as another entry.
 */
export function rewrittenEntry(
  list: List,
  other: OtherEntry,
  template: Template,
): TextEdit | undefined {
  const text = printed(list, other, template);
  if (text === undefined) return undefined;
  const edit = { range: other.entry.range, text };
  return readsTheSame(list, other.entry, edit) ? edit : undefined;
}

/** The entry as the template writes it, in the file's own line ends. */
function printed(
  { source: { text } }: List,
  { entry, fields, template: own }: OtherEntry,
  template: Template,
): string | undefined {
  if (isRow(template) || fieldsOf(own).includes('...')) return undefined;
  // A link that is not closed, or a command of LaTeX, would be printed in pieces.
  const source = text.slice(entry.range.start, entry.range.end);
  if (/\\[a-z]+\{/i.test(source) || isUnclosed(source)) return undefined;
  const values = new Map<FieldName, string[]>();
  for (const { field, start, end } of fields) {
    addTo(values, field, text.slice(start, end));
  }
  const used = new Set<string>();
  const filled = fill(template, (field, nth) => {
    const value = values.get(field)?.[nth];
    if (value !== undefined) used.add(`${field} ${nth}`);
    return value;
  });
  if (filled === undefined || used.size < fields.length) return undefined;
  if (wordsOf(text.slice(entry.range.start, entry.range.end)) !== wordsOf(filled)) return undefined;
  const lineStart = text.lastIndexOf('\n', entry.range.start - 1) + 1;
  const indent = /^[ \t]*/.exec(text.slice(lineStart, entry.range.start))?.[0] ?? '';
  const newline = newlineOf(text);
  return filled.trimEnd().replace(/\r?\n/g, `${newline}${indent}`);
}

/** Whether a bracket of a text has no partner. */
function isUnclosed(text: string): boolean {
  const count = (mark: string): number => text.split(mark).length;
  return count('[') !== count(']') || count('](') > count(')');
}

/** The words and symbols of a text in one order: nothing may be lost or added. */
function wordsOf(text: string): string {
  return (text.match(/[\p{L}\p{N}]+|[\p{S}"'“”‘’%&]/gu) ?? []).sort().join(' ');
}

/** Whether the entry, read again with the edit, says the same, and is written as its neighbors are. */
function readsTheSame(list: List, entry: ListEntry, edit: TextEdit): boolean {
  const result = reread(list, entry, [edit]);
  if (result === undefined || result.before.length !== result.after.length) return false;
  const { before, after, index } = result;
  const others = formatsOf(result.list).sections.flatMap((section) => section.others);
  return (
    before.every((one, at) => saysTheSame(one, after[at])) &&
    after[index]?.title === entry.title &&
    !others.some((other) => other.entry.title === entry.title)
  );
}
