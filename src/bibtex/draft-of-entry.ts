import type { BibEntryDraft, DraftField } from './bib-entry-draft.ts';
import type { BibEntry, Bibliography } from './bibliography.ts';
import type { FieldNode } from './syntax-tree.ts';

/** Takes a bib entry out of its file, to be written into another: its own fields, LaTeX as it is. */
export function draftOfEntry(
  { source }: Bibliography,
  { key, type, node }: BibEntry,
): BibEntryDraft {
  const names = new Set<string>();
  const fields = node.fields.flatMap((field) => {
    const draft = draftOfField(source.text, field);
    if (draft.value === '' || names.has(draft.name)) return [];
    names.add(draft.name);
    return [draft];
  });
  return { type, key, fields };
}

function draftOfField(text: string, { name, value }: FieldNode): DraftField {
  const [first, ...more] = value;
  const lower = text.slice(name.start, name.end).toLowerCase();
  if (first !== undefined && first.kind === 'macro' && more.length === 0) {
    return { name: lower, value: text.slice(first.range.start, first.range.end), form: 'macro' };
  }
  const parts = value.map(({ kind, range, unclosed }) => {
    const whole = text.slice(range.start, range.end);
    const delimited = kind === 'braced' || kind === 'quoted';
    return delimited ? whole.slice(1, unclosed === true ? undefined : -1) : whole;
  });
  return { name: lower, value: parts.join('').replace(/\s+/g, ' ').trim(), form: 'latex' };
}
