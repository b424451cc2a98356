import type { ListEntry } from '../../list/list.ts';
import { cellsOf } from '../../list/source/table-cells.ts';
import type { SourceFile } from '../../text/source-file.ts';
import type { TextEdit } from '../../text/text-edit.ts';
import { indentOf, type PartStyle, titleEnd } from './part-style.ts';

/**
 * The edit that adds a part to an entry as other entries of the list write it.
 *
 * @param values what goes into the holes of the style, by name.
 * @returns undefined where the entry has no room for it, such as a table cell that is taken.
 */
export function insertPart(
  source: SourceFile,
  entry: ListEntry,
  style: PartStyle,
  values: Readonly<Record<string, string>>,
): TextEdit | undefined {
  const written = style.literals
    .map((literal, index) => literal + (values[style.holes[index] ?? ''] ?? ''))
    .join('');
  const at = insertionPoint(source, entry, style);
  if (at === undefined) return undefined;
  if (style.place === 'cell') {
    return {
      range: { start: at, end: at },
      text: source.text[at] === ' ' ? ` ${written}` : ` ${written} `,
    };
  }
  const text = written.replaceAll('\n', `${newlineOf(source)}${indentOf(source, entry)}`);
  return { range: { start: at, end: at }, text };
}

function insertionPoint(
  source: SourceFile,
  entry: ListEntry,
  { place, rest, column }: PartStyle,
): number | undefined {
  const { lines, text } = source;
  const lineEnd = (offset: number): number => lines.lineEnd(lines.position(offset).line);
  switch (place) {
    case 'behind-title':
      return titleEnd(source, entry);
    case 'line-end': {
      const end = lineEnd(titleEnd(source, entry));
      const line = text.slice(entry.titleRange.end, end).trimEnd();
      return entry.titleRange.end + (line.endsWith(rest) ? line.length - rest.length : line.length);
    }
    case 'below-title':
      return lineEnd(titleEnd(source, entry));
    case 'below-abstract':
      return lineEnd(entry.abstract?.range.end ?? titleEnd(source, entry));
    case 'last-line':
      return lineEnd(Math.max(entry.range.end - 1, entry.range.start));
    case 'cell': {
      const cell = cellsOf(source, entry.titleRange.start)[column];
      return cell === undefined || text.slice(cell.start, cell.end).trim() !== ''
        ? undefined
        : cell.start;
    }
  }
}

function newlineOf({ text }: SourceFile): string {
  return /\r\n|\n|\r/.exec(text)?.[0] ?? '\n';
}
