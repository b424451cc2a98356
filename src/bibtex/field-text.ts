import type { DraftField } from './bib-entry-draft.ts';
import { VERBATIM_FIELDS } from './field-values.ts';
import type { FileStyle } from './file-style.ts';
import { protectCapitals } from './protect-capitals.ts';
import { unicodeToLatex } from './unicode-to-latex.ts';

/** What names of persons are joined by, and braces that keep a name together: not to be escaped. */
const NAME_FIELDS = new Set(['author', 'editor', 'translator']);

/** A field's value as it stands in a file, delimiters included. */
export function valueText(
  field: DraftField,
  style: Pick<FileStyle, 'ascii' | 'quoted' | 'bracedTitles' | 'protectedCapitals'>,
): string {
  const isTitle = field.name === 'title' && field.form !== 'latex' && field.form !== 'macro';
  const latex =
    isTitle && style.protectedCapitals && !style.bracedTitles
      ? protectCapitals(oneLine(field.value), (part) => unicodeToLatex(part, style.ascii))
      : latexOf(field, style.ascii);
  if (field.form === 'macro') return latex;
  const inner = isTitle && style.bracedTitles ? `{${latex}}` : latex;
  // A quotation mark outside braces would end a quoted value.
  return style.quoted ? `"${inner.replaceAll('"', '{"}')}"` : `{${inner}}`;
}

function latexOf({ name, value, form }: DraftField, ascii: boolean): string {
  const text = oneLine(value);
  if (form === 'macro') return text;
  if (form === 'latex' || VERBATIM_FIELDS.has(name)) return balanced(text);
  if (!NAME_FIELDS.has(name)) return unicodeToLatex(text, ascii);
  const names = balanced(text).split(/([{}])/);
  return names
    .map((part) => (part === '{' || part === '}' ? part : unicodeToLatex(part, ascii)))
    .join('');
}

function oneLine(value: string): string {
  return value.replace(/\s+/g, ' ').trim();
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
