import type { Catalog, Pair } from '../../catalog/catalog.ts';
import { anchorNamesFile, linesOf } from '../../catalog/line-anchors.ts';
import type { CitationReference, List, ListEntry, UnitKind } from '../../list/list.ts';
import { cellsOf } from '../../list/source/table-cells.ts';
import type { ScholarlyText } from '../../scholarly/scholarly-text.ts';
import { toMarkdown } from '../../scholarly/to-markdown.ts';
import { lineFragment } from '../../text/line-fragment.ts';
import { lazy, memo } from '../../text/memo.ts';
import { mostUsed } from '../../text/most-used.ts';
import { newlineOf } from '../../text/newline-of.ts';
import type { Range } from '../../text/range.ts';
import type { SourceFile } from '../../text/source-file.ts';
import { insertion, type TextEdit } from '../../text/text-edit.ts';
import { type Hole, indentOf, type PartStyle, partStyles, titleEnd } from './part-style.ts';

/** Keys that are read as such anywhere; others would not be recognized afterwards. */
const KEY = /^[\p{L}\d][\p{L}\d_:.+/'-]{2,90}$/u;

/**
 * Writes abstracts as the other entries of a list do: after a label on a line of their own, in a
 * `<details>`, in a table's column.
 *
 * @returns a function that returns the edit for an entry; undefined when no entry shows how.
 */
export function abstractWriter(
  list: List,
): (entry: ListEntry, abstract: ScholarlyText) => TextEdit | undefined {
  const style = commonStyles(list, stylesOfAbstract);
  return (entry, abstract) =>
    insertPart(list.source, entry, style(entry.unit), { abstract: toMarkdown(abstract) });
}

function stylesOfAbstract({ source }: List, entry: ListEntry): PartStyle[] {
  const { abstract } = entry;
  if (abstract === undefined || abstract.text === '') return [];
  const start = Math.min(abstract.label?.start ?? abstract.range.start, abstract.range.start);
  const holes = [{ name: 'abstract', range: abstract.range }];
  return partStyles(source, entry, { start, end: abstract.range.end }, holes);
}

/**
 * Writes citation keys as the other entries of a list do: in code or a link, after the title or on
 * a line of their own, with lines of the .bib or without.
 *
 * @returns a function that returns the edit for an entry; undefined when no entry shows how.
 */
export function keyWriter({
  list,
}: Catalog): (entry: ListEntry, pair: Pair) => TextEdit | undefined {
  if (list === undefined) return () => undefined;
  const styleFor = memo((path) => commonStyles(list, (_, other) => stylesOfKey(list, other, path)));
  return (entry, { bibEntry, bibliography }) => {
    if (!KEY.test(bibEntry.key)) return undefined;
    const span = linesOf(bibEntry, bibliography);
    return insertPart(list.source, entry, styleFor(bibliography.source.path)(entry.unit), {
      key: bibEntry.key,
      lines: lineFragment(span),
      line: `#L${span.start}`,
    });
  };
}

/** How an entry shows a key of one .bib; a link to a commit is no example. */
function stylesOfKey({ source }: List, entry: ListEntry, path: string): PartStyle[] {
  const { citation } = entry;
  if (citation === undefined || citation.via === 'inline-bibtex') return [];
  const { anchor } = citation;
  if (anchor !== undefined && !anchorNamesFile(anchor, path)) return [];
  if (anchor?.startLine !== undefined && /\/[0-9a-f]{40}\//i.test(anchor.path)) return [];
  const part = partOf(entry, citation);
  return part === undefined ? [] : partStyles(source, entry, part, holesOf(source.text, citation));
}

/** The reference with its line link, when nothing else is between them. */
function partOf({ links }: ListEntry, { range, anchor }: CitationReference): Range | undefined {
  if (anchor === undefined) return range;
  const link = links.find(
    (one) => one.range.start <= anchor.range.start && anchor.range.end <= one.range.end,
  );
  const other = link?.range ?? anchor.range;
  const start = Math.min(range.start, other.start);
  const end = Math.max(range.end, other.end);
  const isClear = links.every(
    (one) =>
      one === link ||
      one.range.start < start ||
      one.range.end > end ||
      (one.range.start >= range.start && one.range.end <= range.end),
  );
  return isClear ? { start, end } : undefined;
}

function holesOf(text: string, { range, key, keyRange, anchor }: CitationReference): Hole[] {
  const holes: Hole[] = [];
  if (key !== undefined) {
    const start = keyRange?.start ?? range.start + text.slice(range.start, range.end).indexOf(key);
    holes.push({ name: 'key', range: { start, end: start + key.length } });
  }
  const { start, end } = anchor?.range ?? range;
  const lines = anchor === undefined ? null : /#L\d[^#\s]*$/.exec(text.slice(start, end));
  if (lines !== null) {
    const name = anchor?.endLine === undefined ? 'line' : 'lines';
    holes.push({ name, range: { start: start + lines.index, end } });
  }
  return holes.sort((a, b) => a.range.start - b.range.start);
}

/** Determines, on the first call, which style most entries of each kind have. */
function commonStyles(
  list: List,
  stylesOf: (list: List, entry: ListEntry) => PartStyle[],
): (unit: UnitKind) => PartStyle | undefined {
  const shown = lazy(() =>
    list.entries.flatMap((entry) =>
      stylesOf(list, entry).map((style) => ({ unit: entry.unit, style: JSON.stringify(style) })),
    ),
  );
  const common = new Map<UnitKind, PartStyle | undefined>();
  return (unit) => {
    if (!common.has(unit)) {
      const style = mostUsed(shown().flatMap((one) => (one.unit === unit ? [one.style] : [])));
      common.set(unit, style === undefined ? undefined : JSON.parse(style));
    }
    return common.get(unit);
  };
}

/**
 * The edit that adds a part to an entry as other entries of the list write it.
 *
 * @param values what goes into the holes of the style, by name.
 * @returns undefined where no style is known, or the entry has no room for it, such as a table cell
 *   that is taken.
 */
function insertPart(
  source: SourceFile,
  entry: ListEntry,
  style: PartStyle | undefined,
  values: Readonly<Record<string, string>>,
): TextEdit | undefined {
  const at = style && insertionPoint(source, entry, style);
  if (style === undefined || at === undefined) return undefined;
  const written = style.literals
    .map((literal, index) => literal + (values[style.holes[index] ?? ''] ?? ''))
    .join('');
  if (style.place === 'cell') {
    return insertion(at, source.text[at] === ' ' ? ` ${written}` : ` ${written} `);
  }
  return insertion(
    at,
    written.replaceAll('\n', `${newlineOf(source.text)}${indentOf(source, entry)}`),
  );
}

function insertionPoint(
  source: SourceFile,
  entry: ListEntry,
  { place, rest, column }: PartStyle,
): number | undefined {
  const { lines, text } = source;
  const lineEnd = (offset: number): number => lines.lineEnd(lines.position(offset).line);
  switch (place) {
    case 'after-title':
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
      const isFree = cell !== undefined && text.slice(cell.start, cell.end).trim() === '';
      return isFree ? cell.start : undefined;
    }
  }
}
