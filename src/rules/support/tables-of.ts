import type { List, ListEntry } from '../../list/list.ts';

/** The tables with rows, each by the line of its first row. */
export function tablesOf({ source: { lines }, entries }: List): ReadonlyMap<ListEntry, number> {
  const tables = new Map<ListEntry, number>();
  let first = 0;
  let last = Number.NEGATIVE_INFINITY;
  for (const entry of entries) {
    if (entry.unit !== 'row') continue;
    const { line } = lines.position(entry.range.start);
    if (line !== last + 1) first = line;
    last = lines.position(entry.range.end).line;
    tables.set(entry, first);
  }
  return tables;
}
