import { applyEdits } from '../text/text-edit.ts';
import { fromTex } from './from-tex.ts';
import { markupEdits } from './markup-edits.ts';
import { mayHaveMarkup, withoutMarkup } from './markup-in-tex.ts';
import { plainText, type ScholarlyText } from './scholarly-text.ts';

/**
 * Reads a value of a .bib file as people mean it: LaTeX, and the HTML and XML that the exports of
 * publishers have within it. The rule bib-markup makes LaTeX of that; the text that is read stays
 * the same.
 */
export function fromBibValue(raw: string): ScholarlyText {
  return fromTex(withMarkupAsTex(raw));
}

/** A value of a .bib file as plain Unicode, see {@link fromBibValue}. */
export function plainTextOfBibValue(raw: string): string {
  return plainText(fromBibValue(raw));
}

/** A value with LaTeX for its HTML and XML; without the tags where LaTeX has nothing for them. */
export function withMarkupAsTex(raw: string): string {
  if (!mayHaveMarkup(raw)) return raw;
  const found = markupEdits(raw);
  return found === undefined ? withoutMarkup(raw) : applyEdits(raw, found.edits);
}
