import type { DraftField } from './bib-entry-draft.ts';
import { VERBATIM_FIELDS } from './field-values.ts';
import type { FileStyle } from './file-style.ts';
import { unicodeToLatex } from './unicode-to-latex.ts';

/** What names of persons are joined by, and braces that keep a name together: not to be escaped. */
const NAME_FIELDS = new Set(['author', 'editor', 'translator']);

/** A field's value as it stands in a file, delimiters included. */
export function valueText(
  field: DraftField,
  style: Pick<FileStyle, 'ascii' | 'quoted' | 'bracedTitles'>,
): string {
  const latex = latexOf(field, style.ascii);
  if (field.form === 'macro') return latex;
  const inner =
    field.name === 'title' && style.bracedTitles && field.form !== 'latex' ? `{${latex}}` : latex;
  // A quotation mark outside braces would end a quoted value.
  return style.quoted ? `"${inner.replaceAll('"', '{"}')}"` : `{${inner}}`;
}

function latexOf({ name, value, form }: DraftField, ascii: boolean): string {
  const oneLine = value.replace(/\s+/g, ' ').trim();
  if (form === 'macro') return oneLine;
  if (form === 'latex' || VERBATIM_FIELDS.has(name)) return balanced(oneLine);
  if (!NAME_FIELDS.has(name)) return unicodeToLatex(oneLine, ascii);
  const names = balanced(oneLine).split(/([{}])/);
  return names
    .map((part) => (part === '{' || part === '}' ? part : unicodeToLatex(part, ascii)))
    .join('');
}

/** Braces without a partner would end the value too soon, or never. */
function balanced(text: string): string {
  let depth = 0;
  let lowest = 0;
  for (const character of text) {
    if (character === '{') depth++;
    else if (character === '}') depth--;
    lowest = Math.min(lowest, depth);
  }
  return depth === 0 && lowest === 0 ? text : text.replace(/[{}]/g, '');
}
