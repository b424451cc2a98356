import { memoOf } from '../../text/memo.ts';
import { mostUsed } from '../../text/most-used.ts';
import { withoutTail } from '../../text/without-tail.ts';
import { entryStrands } from '../format/entry-strands.ts';
import { cellsIn, isRow, rowOf, spaceIn } from '../format/row-template.ts';
import { fieldsOf, type Piece, type Template, templateOf } from '../format/template.ts';
import type { List, ListEntry } from '../list.ts';
import { nameIn } from './title-habit.ts';

/** Where an entry prints the name of its method besides the title: in front of it, or in a cell of its own. */
interface NamePlace {
  readonly column: number;
  /** The field in front of the name, empty at the start of the entry, and the one behind it. */
  readonly behind: string;
  readonly next: string;
  /** What is around the name, without bullet or number. */
  readonly before: string;
  readonly after: string;
}

/** How many examples a habit needs, and what share of the titles with a name. */
const FEWEST = 2;
const SHARE = 2 / 3;

const MARKER = /^(?:[-*+]|\d{1,9}[.)])[ \t]+/;
const WORDS = /[\p{L}\p{N}]/u;
/** The marks at the end of a text, which open what follows. */
function openingOf(text: string): string {
  return text.slice(withoutTail(text, /[[*_`"“<(]/).length);
}

/**
 * A template with a place for the name of a method where the neighbors print that besides titles
 * such as `GLAM: Walls of the Harbor`: `**{name}** - {title}`, `({name}) [{title}]({url})`, or a cell.
 */
export function withName(
  list: List,
  template: Template,
  neighbors: readonly ListEntry[],
): Template {
  const place = usualPlace(list, neighbors) ?? placeInList(list).place;
  if (place === undefined) return template;
  return isRow(template) ? inCell(template, place) : inFront(template, place);
}

const placeInList = memoOf((list: List) => ({ place: usualPlace(list, list.entries) }));

function usualPlace(list: List, entries: readonly ListEntry[]): NamePlace | undefined {
  const named = entries.filter(({ title }) => nameIn(title) !== undefined);
  const places = named.flatMap((entry) => namePlace(list, entry) ?? []);
  const texts = places.map((one): string => JSON.stringify(one));
  const usual = mostUsed(texts);
  const count = texts.filter((one) => one === usual).length;
  const isHabit = count >= FEWEST && count >= named.length * SHARE;
  return isHabit ? places.find((_, at) => texts[at] === usual) : undefined;
}

function namePlace({ source }: List, entry: ListEntry): NamePlace | undefined {
  const name = nameIn(entry.title) ?? '';
  const { strands = [], isRow: isOfCells } = entryStrands(source, entry) ?? {};
  for (const [column, strand] of strands.entries()) {
    const title = titleIn(strand);
    const isCell = isOfCells === true && title < 0 && strand.length === 1;
    for (const [index, piece] of strand.slice(0, isCell ? 1 : Math.max(0, title)).entries()) {
      if ('field' in piece) continue;
      const at = piece.text.toLowerCase().indexOf(name.toLowerCase());
      const before = piece.text.slice(0, Math.max(0, at)).replace(MARKER, '');
      const after = piece.text.slice(at + name.length);
      const isApart = isCell || /\S/.test(after);
      if (at < 0 || WORDS.test(before + after) || !isApart) continue;
      const [behind, next] = [fieldAt(strand, index - 1), fieldAt(strand, index + 1)];
      return { column, behind, next, before, after };
    }
  }
  return undefined;
}

function fieldAt(pieces: readonly Piece[], at: number): string {
  const piece = pieces[at];
  return piece !== undefined && 'field' in piece ? piece.field : '';
}

function titleIn(pieces: readonly Piece[]): number {
  return pieces.findIndex((piece) => 'field' in piece && piece.field === 'title');
}

function inCell(template: Template, place: NamePlace): Template {
  const cells = cellsIn(template).map((cell, at) => {
    if (at !== place.column) return cell;
    if (titleIn(cell) >= 0) return inFront(cell, place);
    const isFree = fieldsOf(cell).every((field) => field === '...');
    return isFree ? [{ text: place.before }, NAME, { text: place.after }] : cell;
  });
  return rowOf(cells, spaceIn(template));
}

const NAME: Piece = { field: 'name' };

/** A template with the name in place of all that it has between the fields around it. */
function inFront(template: Template, { behind, next, before, after }: NamePlace): Template {
  const end = template.findIndex((piece) => 'field' in piece && piece.field === next);
  const previous = template.findLastIndex(
    (piece, at) => at < end && 'field' in piece && piece.field !== '...',
  );
  const [first, last] = [template[previous + 1], template[end - 1]];
  if (fieldAt(template, previous) !== behind || first === undefined) return template;
  if (last === undefined || !('text' in last)) return template;
  if (openingOf(last.text) !== openingOf(after)) return template;
  const marker = previous < 0 && 'text' in first ? (MARKER.exec(first.text)?.[0] ?? '') : '';
  return templateOf([
    ...template.slice(0, previous + 1),
    { text: marker + before },
    NAME,
    { text: after },
    ...template.slice(end),
  ]);
}
