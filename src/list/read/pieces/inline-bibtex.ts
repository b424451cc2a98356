import type { Range } from '../../../text/range.ts';

/** How a bib entry begins: `@article{moss2021,`. */
const BEGINNING = /(?<!\S)@[a-z]{3,20}\s?[{(]\s?[^\s,{}]{1,90},/i;

/** Where a text prints bib entries, up to its last closing brace; undefined for none. */
export function bibtexIn(text: string): Range | undefined {
  const start = BEGINNING.exec(text)?.index ?? -1;
  const end = Math.max(text.lastIndexOf('}'), text.lastIndexOf(')')) + 1;
  return start < 0 || end <= start ? undefined : { start, end };
}
