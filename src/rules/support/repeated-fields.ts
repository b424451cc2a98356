import type { FieldNode } from '../../bibtex/syntax-tree.ts';
import type { TextEdit } from '../../text/text-edit.ts';

/**
 * The edits that remove the repeated fields of an entry, by the offset of the field's name: only
 * where all fields of that name have the same value, because BibTeX reads the first and biber the
 * last. The comma and spaces of a field are removed too. Linear in the number of fields.
 */
export function repeatedFieldEdits(
  fields: readonly FieldNode[],
  text: string,
): ReadonlyMap<number, TextEdit> {
  const values = new Map<string, Set<string>>();
  for (const field of fields) {
    const name = nameOf(field, text);
    const before = values.get(name);
    if (before === undefined) values.set(name, new Set([comparable(field, text)]));
    else before.add(comparable(field, text));
  }
  const edits = new Map<number, TextEdit>();
  const seen = new Set<string>();
  fields.forEach((field, index) => {
    const name = nameOf(field, text);
    const isRepeated = seen.has(name);
    seen.add(name);
    if (!isRepeated || values.get(name)?.size !== 1) return;
    const edit = withoutField(field, fields[index - 1], text);
    if (edit !== undefined) edits.set(field.name.start, edit);
  });
  return edits;
}

function nameOf({ name }: FieldNode, text: string): string {
  return text.slice(name.start, name.end).toLowerCase();
}

/** The edit that removes a field of an entry with its comma; undefined where that is not safe. */
export function removeField(
  fields: readonly FieldNode[],
  field: FieldNode,
  text: string,
): TextEdit | undefined {
  const at = fields.indexOf(field);
  const next = fields[at + 1];
  if (at > 0) return withoutField(field, fields[at - 1], text);
  return next === undefined || field.comma === undefined
    ? undefined
    : { range: { start: field.range.start, end: next.range.start }, text: '' };
}

/**
 * Removes a field with the comma before it, if only spaces are around that; its own comma stays, so
 * that the edits of neighboring fields touch, and never overlap.
 */
function withoutField(
  { range }: FieldNode,
  before: FieldNode | undefined,
  text: string,
): TextEdit | undefined {
  if (before?.comma === undefined) return undefined;
  if (text.slice(before.range.end, before.comma.start).trim() !== '') return undefined;
  if (text.slice(before.comma.end, range.start).trim() !== '') return undefined;
  return { range: { start: before.range.end, end: range.end }, text: '' };
}

/** A value as two people would compare it: delimiters and spaces do not count. */
function comparable({ value }: FieldNode, text: string): string {
  return value
    .map(({ kind, range, unclosed }) => {
      const written = text.slice(range.start, range.end);
      if (unclosed === true || kind === 'bare') return `unsure ${range.start}`;
      if (kind === 'macro') return `macro ${written.toLowerCase()}`;
      return written.replace(/^["{]|["}]$/g, '').trim();
    })
    .join(' # ')
    .replace(/\s+/g, ' ');
}
