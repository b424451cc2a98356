import type { Catalog, Pair } from '../../catalog/catalog.ts';
import { anchorNamesFile, linesOf } from '../../catalog/line-anchors.ts';
import type { CitationReference, ListEntry } from '../../list/list.ts';
import type { Range } from '../../text/range.ts';
import type { TextEdit } from '../../text/text-edit.ts';
import { type StyleVotes, styleVotes } from './common-style.ts';
import { insertPart } from './insert-part.ts';
import { type Hole, partStyles } from './part-style.ts';

/** Keys that are read as such wherever they stand; others would not be recognised afterwards. */
const KEY = /^[\p{L}\d][\p{L}\d_:.+/'-]{2,90}$/u;

/**
 * Writes citation keys as the other entries of a list do: in code or a link, behind the title or on
 * a line of their own, with lines of the .bib or without.
 *
 * @returns a function that gives the edit for an entry, or undefined when no entry shows how.
 */
export function keyWriter(
  catalog: Catalog,
): (entry: ListEntry, pair: Pair) => TextEdit | undefined {
  const { list } = catalog;
  const byFile = new Map<string, StyleVotes>();
  return (entry, pair) => {
    const { bibEntry, bibliography } = pair;
    if (list === undefined || !KEY.test(bibEntry.key)) return undefined;
    const { path } = bibliography.source;
    const votes = byFile.get(path) ?? votesFor(catalog, path);
    byFile.set(path, votes);
    const style = votes.common(entry.unit);
    if (style === undefined) return undefined;
    const { start, end } = linesOf(bibEntry, bibliography);
    return insertPart(list.source, entry, style, {
      key: bibEntry.key,
      lines: `#L${start}-L${end}`,
      line: `#L${start}`,
    });
  };
}

function votesFor({ list }: Catalog, path: string): StyleVotes {
  const votes = styleVotes();
  if (list === undefined) return votes;
  for (const entry of list.entries) {
    const { citation } = entry;
    if (citation === undefined || citation.via === 'inline-bibtex') continue;
    const { anchor } = citation;
    if (anchor !== undefined && !anchorNamesFile(anchor, path)) continue;
    if (anchor?.startLine !== undefined && /\/[0-9a-f]{40}\//i.test(anchor.path)) continue;
    const part = partOf(entry, citation);
    if (part === undefined) continue;
    votes.add(entry, partStyles(list.source, entry, part, holesOf(list.source.text, citation)));
  }
  return votes;
}

/** The reference with its line link, when nothing else stands between them. */
function partOf({ links }: ListEntry, { range, anchor }: CitationReference): Range | undefined {
  if (anchor === undefined) return range;
  const link = links.find(
    (one) => one.range.start <= anchor.range.start && anchor.range.end <= one.range.end,
  );
  const other = link?.range ?? anchor.range;
  const part = {
    start: Math.min(range.start, other.start),
    end: Math.max(range.end, other.end),
  };
  const strangers = links.filter(
    (one) => one !== link && part.start <= one.range.start && one.range.end <= part.end,
  );
  return strangers.some((one) => one.range.start < range.start || one.range.end > range.end)
    ? undefined
    : part;
}

function holesOf(text: string, { range, key, keyRange, anchor }: CitationReference): Hole[] {
  const holes: Hole[] = [];
  if (key !== undefined) {
    const start = keyRange?.start ?? range.start + text.slice(range.start, range.end).indexOf(key);
    holes.push({ name: 'key', range: { start, end: start + key.length } });
  }
  const lines =
    anchor === undefined
      ? null
      : /#L\d[^#\s]*$/.exec(text.slice(anchor.range.start, anchor.range.end));
  if (anchor !== undefined && lines !== null) {
    holes.push({
      name: anchor.endLine === undefined ? 'line' : 'lines',
      range: { start: anchor.range.start + lines.index, end: anchor.range.end },
    });
  }
  return holes.sort((a, b) => a.range.start - b.range.start);
}
