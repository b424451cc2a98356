import { fill } from '../../list/format/fill.ts';
import { formatsOf, type OtherEntry } from '../../list/format/formats.ts';
import { isRow } from '../../list/format/row-template.ts';
import { type FieldName, fieldsOf, type Template } from '../../list/format/template.ts';
import type { List, ListEntry } from '../../list/list.ts';
import { readList } from '../../list/read/read-list.ts';
import { addTo } from '../../text/group-by.ts';
import { lastFrom } from '../../text/range.ts';
import { sourceFile } from '../../text/source-file.ts';
import { applyEdits, type TextEdit } from '../../text/text-edit.ts';
import { saysTheSame } from './reread.ts';

/** Sections beyond this length (characters) are not read again for a fix. */
const LONGEST_SECTION = 200_000;

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
  const newline = text.includes('\r\n') ? '\r\n' : '\n';
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

/** Whether the section, read again with the edit, has the same entries, and this one in form. */
function readsTheSame(list: List, entry: ListEntry, { range, text }: TextEdit): boolean {
  const section = list.sections[lastFrom(list.sections, entry.range.start)];
  if (section === undefined) return false;
  const { start, end } = section.range;
  if (end - start > LONGEST_SECTION) return false;
  const before = list.source.text.slice(start, end);
  const moved = { start: range.start - start, end: range.end - start };
  const after = applyEdits(before, [{ range: moved, text }]);
  const read = (of: string): List =>
    readList(
      sourceFile(
        'README.md',
        `# List\n\n${section.heading === undefined ? '## Papers\n\n' : ''}${of}`,
      ),
      {
        categories: [section.heading?.text ?? 'Papers'],
      },
    );
  const old = read(before);
  const now = read(after);
  const others = new Set(
    formatsOf(now).sections.flatMap(({ others: all }) => all.map((one) => one.entry.title)),
  );
  return (
    old.entries.length === now.entries.length &&
    old.entries.every((one, at) => saysTheSame(one, now.entries[at])) &&
    now.entries.some(({ title }) => title === entry.title) &&
    !others.has(entry.title)
  );
}
