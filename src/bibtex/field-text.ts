import {
  foldSpaces,
  partsOf,
  plainText,
  type ScholarlyText,
  scholarlyText,
} from '../scholarly/scholarly-text.ts';
import { toTex } from '../scholarly/to-tex.ts';
import type { DraftField, TextField } from './bib-entry-draft.ts';
import { VERBATIM_FIELDS } from './field-values.ts';
import type { FileStyle } from './file-style.ts';
import { protectCapitals } from './protect-capitals.ts';

/** What names of persons are joined by, and braces that keep a name together: not to be escaped. */
const NAME_FIELDS = new Set(['author', 'editor', 'translator']);

/** A field's value as it stands in a file, delimiters included. */
export function valueText(
  field: DraftField,
  style: Pick<FileStyle, 'ascii' | 'quoted' | 'bracedTitles' | 'protectedCapitals'>,
): string {
  if (field.form === 'macro') return oneLine(field.value);
  const inner = field.form === 'latex' ? balanced(oneLine(field.value)) : latexOf(field, style);
  // A quotation mark outside braces would end a quoted value.
  return style.quoted ? `"${inner.replaceAll('"', '{"}')}"` : `{${inner}}`;
}

function latexOf(
  { name, value }: TextField,
  style: Pick<FileStyle, 'ascii' | 'bracedTitles' | 'protectedCapitals'>,
): string {
  const text = foldSpaces(value);
  if (name === 'title') {
    return style.bracedTitles ? `{${toTex(text, style.ascii)}}` : titleLatex(text, style);
  }
  if (VERBATIM_FIELDS.has(name)) return balanced(plainText(text));
  if (!NAME_FIELDS.has(name)) return toTex(text, style.ascii);
  const names = balanced(plainText(text)).split(/([{}])/);
  return names
    .map((part) => (part === '{' || part === '}' ? part : toTex(part, style.ascii)))
    .join('');
}

/**
 * BibTeX styles write titles small, formulas and the names of their commands too: `$\Gamma$` would
 * become `$\gamma$`, so that formulas stand in braces.
 */
function titleLatex(
  title: ScholarlyText,
  { ascii, protectedCapitals }: Pick<FileStyle, 'ascii' | 'protectedCapitals'>,
): string {
  const whole = plainText(title);
  return partsOf(title)
    .map((part) => {
      const latex = (plain: string): string => toTex(plain, ascii);
      if (typeof part !== 'string') {
        const formula = toTex(scholarlyText([part]), ascii);
        return /[A-Z]/.test(part.tex) ? `{${formula}}` : formula;
      }
      return protectedCapitals ? protectCapitals(part, latex, whole) : latex(part);
    })
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
