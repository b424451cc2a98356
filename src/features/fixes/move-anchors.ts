import type { BibEntry, Bibliography } from '../../bibtex/bibliography.ts';
import type { Catalog } from '../../catalog/catalog.ts';
import { anchorNamesFile, anchorShows, linesOf, renewAnchor } from '../../catalog/line-anchors.ts';
import { groupBy } from '../../text/group-by.ts';
import type { SourceFile } from '../../text/source-file.ts';
import type { TextEdit } from '../../text/text-edit.ts';
import { type ReadingMemory, recallBibliography } from '../check/reading-memory.ts';

/**
 * The edits of the list that keep its links to lines of a .bib correct while the .bib changes. They
 * must be made at the same time: an entry that names its bib entry only by lines would be paired
 * with another paper afterwards.
 *
 * @param before the catalog before the change.
 * @param changed the bibliographies that change, as they will be.
 */
export function moveAnchors(before: Catalog, changed: readonly Bibliography[]): TextEdit[] {
  const { list } = before;
  if (list === undefined) return [];
  const later = new Map(changed.map((one) => [one.source.path, laterEntries(one)] as const));
  return before.pairs.flatMap(({ entry, bibEntry, bibliography }) => {
    const anchor = entry.citation?.anchor;
    const path = bibliography.source.path;
    if (anchor?.startLine === undefined || !anchorNamesFile(anchor, path)) return [];
    if (!anchorShows(anchor, bibEntry, bibliography)) return [];
    const moved = later.get(path)?.(bibEntry, bibliography);
    if (moved === undefined) return [];
    const [was, is] = [linesOf(bibEntry, bibliography), linesOf(moved.entry, moved.bibliography)];
    if (was.start === is.start && was.end === is.end) return [];
    return renewAnchor(list.source.text, anchor, is) ?? [];
  });
}

/**
 * The same for the files of bibliographies.
 *
 * @param files those before the change, and in the same order those after it.
 */
export function moveAnchorsTo(
  before: Catalog,
  [old, now]: readonly [readonly SourceFile[], readonly SourceFile[]],
  memory: ReadingMemory,
): TextEdit[] {
  const changed = now.filter((file, at) => file !== old[at]);
  return moveAnchors(
    before,
    changed.map((file) => recallBibliography(file, memory)),
  );
}

/** Finds the bib entries of an earlier reading again: by their keys, or by their places. */
function laterEntries(bibliography: Bibliography) {
  const byKey = groupBy(bibliography.entries, ({ key }) => key);
  return (wanted: BibEntry, earlier: Bibliography) => {
    const same = byKey.get(wanted.key) ?? [];
    const entry =
      same.length === 1
        ? same[0]
        : earlier.entries.length === bibliography.entries.length
          ? bibliography.entries[earlier.entries.indexOf(wanted)]
          : undefined;
    return entry === undefined ? undefined : { entry, bibliography };
  };
}
