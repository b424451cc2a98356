import type { FieldName } from '../format/template.ts';

/** A printed entry in which no value begins a line or item as a heading, quote or nested item does. */
export function withoutBlocks(text: string, values: ReadonlyMap<FieldName, string>): string {
  const marked = [...values.values()].filter((value) => asParagraph(value) !== value);
  if (marked.length === 0) return text;
  return text.replace(/^([ \t]*)((?:[-*+]|\d{1,9}[.)])[ \t]+)?(.*)$/gm, (line, ...found) => {
    const [indent = '', marker = '', rest = ''] = found;
    if (marked.some((value) => `${marker}${rest}`.startsWith(value)))
      return `${indent}${asParagraph(`${marker}${rest}`)}`;
    const begins = marked.some((value) => rest.startsWith(value));
    return begins ? `${indent}${marker}${asParagraph(rest)}` : line;
  });
}

/** A text that Markdown reads as a paragraph, and not as a heading, quote or nested item. */
function asParagraph(text: string): string {
  return text
    .replace(/^(?:#{1,6}(?=\s|$)|>|[-+](?=\s|$)|[-~]{3})/, '\\$&')
    .replace(/^(\d{1,9})([.)])(?=\s|$)/, '$1\\$2');
}
