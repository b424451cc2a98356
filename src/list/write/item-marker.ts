import { type Piece, type Template, templateOf } from '../format/template.ts';
import type { ListEntry } from '../list.ts';

/** The bullet of an item, or the character after its number. */
export function markerAt(text: string, { range }: ListEntry): string | undefined {
  return /^(?:[-*+]|\d{1,9}[.)])(?=[ \t])/
    .exec(text.slice(range.start, range.start + 12))?.[0]
    .replace(/^\d+/, '');
}

/** A template of items with another bullet or number; the lines below are indented by its width. */
export function withMarker(template: Template, marker: string): Template {
  const isNumber = /^[.)]/.test(marker);
  const [first, second] = template;
  const wasNumber = first !== undefined && 'field' in first && first.field === 'n';
  const head = wasNumber ? second : first;
  if (head === undefined || 'field' in head) return template;
  const found = /^(?:[-*+]|[.)])(?=[ \t])/.exec(head.text)?.[0];
  if (found === undefined) return template;
  const rest: Piece[] = [
    { text: marker + head.text.slice(1) },
    ...template.slice(wasNumber ? 2 : 1),
  ];
  const below = (text: string): string =>
    isNumber === wasNumber
      ? text
      : isNumber
        ? text.replace(/\n(?= )/g, '\n ')
        : text.replace(/\n (?= )/g, '\n');
  return templateOf([
    ...(isNumber ? [{ field: 'n' } as const] : []),
    ...rest.map((piece) => ('text' in piece ? { text: below(piece.text) } : piece)),
  ]);
}
