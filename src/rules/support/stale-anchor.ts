import type { Catalog } from '../../catalog/catalog.ts';
import { anchorNamesFile, anchorShows, linesOf } from '../../catalog/line-anchors.ts';
import { renewAnchor } from '../../catalog/renew-anchor.ts';
import type { LineAnchor, List, ListEntry } from '../../list/list.ts';
import type { Problem } from '../rule.ts';
import { bibSpot, bibSpots } from './bib-spot.ts';
import { nameBibEntry } from './naming.ts';

/** A link to lines of the .bib where the paper's bib entry does not stand. */
export function* staleAnchor(list: List, entry: ListEntry, catalog: Catalog): Iterable<Problem> {
  const anchor = entry.citation?.anchor;
  const pair = catalog.pairOf(entry);
  if (anchor?.startLine === undefined) return;
  const shown =
    anchor.endLine === undefined
      ? `line ${anchor.startLine}`
      : `lines ${anchor.startLine}-${anchor.endLine}`;
  if (pair === undefined) {
    if (entry.citation?.key === undefined) yield deadAnchor(entry, anchor, shown, catalog);
    return;
  }
  const { bibEntry, bibliography } = pair;
  if (!anchorNamesFile(anchor, bibliography.source.path)) return;
  if (anchorShows(anchor, bibEntry, bibliography)) return;
  const span = linesOf(bibEntry, bibliography);
  const edit = renewAnchor(list.source.text, anchor, span);
  yield {
    message: `The link shows ${shown} of ${bibliography.source.path}, but "${bibEntry.key}" stands on lines ${span.start}-${span.end}. Link to #L${span.start}-L${span.end}.`,
    range: anchor.range,
    severity: 'warning',
    entry,
    content: 'anchor',
    related: [bibSpot(bibEntry, bibliography, 'the bib entry of this paper')],
    fix: edit && { kind: 'safe', edits: [edit] },
  };
}

/** A link to lines is all that an entry says of its bib entry, and what stands there is another. */
function deadAnchor(
  entry: ListEntry,
  anchor: LineAnchor,
  shown: string,
  catalog: Catalog,
): Problem {
  const files = catalog.bibliographies.map(({ source }) => source.path).join(', ');
  const fitting = catalog.ambiguities.find((one) => one.entry === entry)?.candidates ?? [];
  const trouble =
    fitting.length === 0
      ? `but no entry of ${files} fits the paper. Add one, and link to its lines.`
      : `but ${fitting.length} others fit the paper: ${fitting.map(nameBibEntry).join(', ')}. Link to the lines of the right one.`;
  return {
    message: `The link shows ${shown} of ${anchor.path}, ${trouble}`,
    range: anchor.range,
    entry,
    content: 'anchor',
    related: fitting.flatMap((one) => bibSpots(one, catalog, 'fits this paper')),
  };
}
