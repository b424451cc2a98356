import type { TextEdit } from '../text/text-edit.ts';
import type { DraftField } from './bib-entry-draft.ts';
import type { BibEntry, Bibliography } from './bibliography.ts';
import { fieldText } from './entry-text.ts';
import { valueText } from './field-text.ts';
import { type FileStyle, fileStyle } from './file-style.ts';
import type { EntryNode, FieldNode } from './syntax-tree.ts';

/**
 * The edits that give a bib entry a field: the value is replaced where the entry has the field
 * itself (not by inheritance), else the field is added behind the last one.
 */
export function setField(
  bibliography: Bibliography,
  { node }: BibEntry,
  field: DraftField,
): TextEdit[] {
  const { text } = bibliography.source;
  const style = fileStyle(bibliography);
  const old = ownField(text, node, field.name);
  const [first, last] = [old?.value[0], old?.value.at(-1)];
  if (first !== undefined && last !== undefined) {
    const quoted = first.kind === 'quoted';
    return [
      {
        range: { start: first.range.start, end: last.range.end },
        text: valueText(field, { ...style, quoted }),
      },
    ];
  }
  return addField(text, node, fieldText(field, style), style);
}

/** A field that stands in the entry itself, by its lower-case name. */
function ownField(text: string, node: EntryNode, name: string): FieldNode | undefined {
  return node.fields.find(
    (field) => text.slice(field.name.start, field.name.end).toLowerCase() === name,
  );
}

function addField(text: string, node: EntryNode, added: string, style: FileStyle): TextEdit[] {
  const before = node.fields.at(-1) ?? node;
  const end =
    before.comma?.end ?? (before === node ? (node.key ?? node.open).end : before.range.end);
  const oneLine = !text.slice(node.range.start, node.range.end).includes('\n');
  const gap = oneLine ? ' ' : `${style.newline}${style.indent}`;
  const comma = before.comma === undefined ? ',' : '';
  const after = before === node ? style.trailingComma : before.comma !== undefined;
  const line = `${comma}${gap}${added}${after ? ',' : ''}`;
  return [{ range: { start: end, end }, text: line }];
}
