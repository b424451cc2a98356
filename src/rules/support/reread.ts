import type { List, ListEntry } from '../../list/list.ts';
import { readList } from '../../list/read/read-list.ts';
import { lastFrom } from '../../text/range.ts';
import { sourceFile } from '../../text/source-file.ts';
import { applyEdits, type TextEdit } from '../../text/text-edit.ts';

/** This many entries before and after an edited one are read along with it: enough to show the format. */
const NEIGHBORS = 6;
/** A longer stretch (characters) is not read again. */
const LONGEST = 40_000;

/** An entry with its neighbors, read again with and without an edit. Ranges count in the stretch. */
export interface Reread {
  readonly before: readonly ListEntry[];
  readonly after: readonly ListEntry[];
  /** The stretch as it is read with the edit. */
  readonly list: List;
  /** Where the entry is in both. */
  readonly index: number;
}

/**
 * Reads an entry and its neighbors again with some edits, to see the result of these edits.
 *
 * @param edits within the entry, or directly after it.
 * @returns undefined where the stretch alone is read differently than within its list: then the
 *   edits cannot be judged.
 */
export function reread(
  list: List,
  entry: ListEntry,
  edits: readonly TextEdit[],
): Reread | undefined {
  const at = lastFrom(list.entries, entry.range.start);
  const section = sectionOf(list, entry);
  if (list.entries[at] !== entry || section === undefined) return undefined;
  const inside = list.entries.slice(Math.max(0, at - NEIGHBORS), at + NEIGHBORS + 1);
  const around = inside.filter(
    ({ range }) => section.range.start <= range.start && range.end <= section.range.end,
  );
  const [first] = around;
  const isTable = entry.unit === 'row';
  const { text } = list.source;
  const next = list.entries[at + around.length - around.indexOf(entry)];
  const start = isTable || first === undefined ? section.range.start : lineStart(list, first);
  const end = Math.min(
    section.range.end,
    isTable || next === undefined ? section.range.end : lineStart(list, next),
  );
  if (end - start > LONGEST) return undefined;
  const { shown } = section;
  const read = (stretch: string): List =>
    readList(sourceFile('README.md', `# List\n\n## ${shown}\n\n${stretch}`), {
      ...(list.known && { known: list.known }),
      categories: [shown],
    });
  const stretch = text.slice(start, end);
  const before = read(stretch).entries;
  const index = around.indexOf(entry);
  const expected = isTable
    ? list.entries.filter(({ range }) => start <= range.start && range.end <= end)
    : around;
  if (before.length !== expected.length) return undefined;
  // The entry itself may be read differently, and what kind an odd one is depends on the whole list.
  const others = before.every(
    (one, nth) => expected[nth] === entry || hasSameFacts(one, expected[nth]),
  );
  if (!others) return undefined;
  const moved = edits.map(({ range, text: written }) => ({
    range: { start: range.start - start, end: range.end - start },
    text: written,
  }));
  if (moved.some(({ range }) => range.start < 0 || range.end > stretch.length)) return undefined;
  const edited = read(applyEdits(stretch, moved));
  return {
    before,
    after: edited.entries,
    list: edited,
    index: isTable ? expected.indexOf(entry) : index,
  };
}

/** The section of an entry; of one that is a heading, the section around it and those like it. */
function sectionOf({ sections, source }: List, { range, unit }: ListEntry) {
  let at = lastFrom(sections, range.start);
  let next = at + 1;
  if (unit === 'heading') {
    const depthOf = (one: (typeof sections)[number] | undefined) => one?.heading?.depth ?? 0;
    const own = depthOf(sections[at]);
    at = sections.findLastIndex((one, index) => index < at && depthOf(one) < own);
    const around = depthOf(sections[at]);
    next = sections.findIndex((one, index) => index > at && depthOf(one) <= around);
  }
  const section = sections[at];
  if (section === undefined) return undefined;
  const end = sections[next]?.range.start ?? source.text.length;
  return { shown: section.heading?.text ?? 'Papers', range: { start: section.range.start, end } };
}

function lineStart({ source: { lines } }: List, { range }: ListEntry): number {
  return lines.lineStart(lines.position(range.start).line);
}

/**
 * Whether an edit changes one entry alone.
 *
 * @returns the entry as it reads afterwards; undefined where another entry reads differently, or
 *   where one is added or removed.
 */
export function editedEntry(
  list: List,
  entry: ListEntry,
  edits: readonly TextEdit[],
): ListEntry | undefined {
  const result = reread(list, entry, edits);
  if (result === undefined) return undefined;
  const { before, after, index } = result;
  if (before.length !== after.length) return undefined;
  const others = before.every((one, at) => at === index || saysTheSame(one, after[at]));
  return others ? after[index] : undefined;
}

/** Whether two readings of an entry have the same facts, and it is of one kind in both. */
export function saysTheSame(a: ListEntry, b: ListEntry | undefined): boolean {
  return hasSameFacts(a, b) && a.kind === b?.kind;
}

function hasSameFacts(a: ListEntry, b: ListEntry | undefined): boolean {
  return (
    b !== undefined &&
    a.citation?.key === b.citation?.key &&
    a.abstract?.text === b.abstract?.text &&
    a.title === b.title &&
    a.url === b.url &&
    a.authors === b.authors &&
    a.venue === b.venue &&
    a.year === b.year
  );
}
