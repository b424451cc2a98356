import { type FieldName, fieldsOf, type Piece, type Template, templateOf } from './template.ts';

/** Whether a template is a row of a table: it begins with a bar. */
export function isRow([first]: Template): boolean {
  return first !== undefined && 'text' in first && first.text.startsWith('|');
}

/** A row with some cells, and spaces around what is in them. */
export function rowOf(cells: readonly (readonly Piece[])[], space: '' | ' ' = ' '): Template {
  return templateOf([
    { text: '|' },
    ...cells.flatMap((cell): Piece[] => [{ text: space }, ...cell, { text: `${space}|` }]),
  ]);
}

/** What is between the bars and the cells of a row. */
export function spaceIn([first]: Template): '' | ' ' {
  return first !== undefined && 'text' in first && /^\|\s/.test(first.text) ? ' ' : '';
}

/** The cells of a row's template. */
export function cellsIn(template: Template): Template[] {
  const cells: Piece[][] = [[]];
  for (const piece of template) {
    if ('field' in piece) cells.at(-1)?.push(piece);
    else
      for (const [at, text] of piece.text.split(/(?<!\\)\|/).entries()) {
        if (at > 0) cells.push([]);
        if (text !== '') cells.at(-1)?.push({ text });
      }
  }
  return cells.slice(1, -1).map((cell) => templateOf(trimmedCell(cell)));
}

function trimmedCell(cell: readonly Piece[]): Piece[] {
  return cell.map((piece, at) => {
    if ('field' in piece) return piece;
    const start = at === 0 ? piece.text.trimStart() : piece.text;
    return { text: at === cell.length - 1 ? start.trimEnd() : start };
  });
}

/** The columns of a row, each with the fields in its cells. */
export function columnsOf(template: Template): readonly (readonly FieldName[])[] {
  return isRow(template) ? cellsIn(template).map(fieldsOf) : [];
}
