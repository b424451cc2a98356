import type { BibEntryDraft, DraftField } from './bib-entry-draft.ts';
import { valueText } from './field-text.ts';
import type { FileStyle } from './file-style.ts';

/** Writes a bib entry in the style of a file, without a line ending behind it. */
export function bibEntryText(draft: BibEntryDraft, style: FileStyle): string {
  const { newline, indent, trailingComma, closeIndent } = style;
  const fields = inOrder(draft.fields, style.fieldOrder).map(
    (field) => `${indent}${fieldText(field, style)}`,
  );
  const body = fields.join(`,${newline}`) + (trailingComma && fields.length > 0 ? ',' : '');
  const head = `@${spelt(draft.type, style.typeCase)}{${draft.key},`;
  return [head, ...(body === '' ? [] : [body]), `${closeIndent}}`].join(newline);
}

/** `name = {value}` in the style of a file. */
export function fieldText(field: DraftField, style: FileStyle): string {
  const name = spelt(field.name, style.fieldCase);
  const equals =
    style.equalsColumn > name.length
      ? `${' '.repeat(style.equalsColumn - name.length)}=${/\s$/.test(style.equals) ? ' ' : ''}`
      : style.equals;
  return `${name}${equals}${valueText(field, style)}`;
}

/** A journal and the title of proceedings have the same place. */
const VENUES: Readonly<Record<string, string>> = { booktitle: 'journal', journal: 'booktitle' };

/** Fields in the order of the file; one that it does not know stays behind the one before it. */
function inOrder(fields: readonly DraftField[], order: FileStyle['fieldOrder']): DraftField[] {
  if (order === 'alphabetical') {
    return fields.toSorted((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0));
  }
  let before = 0;
  const placed = fields.map((field) => {
    before = order.get(field.name) ?? order.get(VENUES[field.name] ?? '') ?? before;
    return { field, place: before };
  });
  return placed.sort((a, b) => a.place - b.place).map(({ field }) => field);
}

function spelt(name: string, letters: FileStyle['typeCase']): string {
  if (letters === 'upper') return name.toUpperCase();
  return letters === 'capital' ? name.charAt(0).toUpperCase() + name.slice(1) : name;
}
