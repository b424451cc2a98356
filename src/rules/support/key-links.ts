import type { Catalog, Pair } from '../../catalog/catalog.ts';
import { anchorNamesFile, anchorShows, linesOf, renewAnchor } from '../../catalog/line-anchors.ts';
import type { LineAnchor, List, ListEntry } from '../../list/list.ts';
import { hostOf } from '../../list/read/words/link-role.ts';
import { decodePercent } from '../../text/percent-encoded.ts';
import { count } from '../../text/plural.ts';
import { relativePath } from '../../text/relative-path.ts';
import type { TextEdit } from '../../text/text-edit.ts';
import type { Problem } from '../rule.ts';
import { manyOf } from './habit.ts';
import { bibSpot, bibSpots, nameBibEntry } from './naming.ts';

/** More of them are one finding: the file was renamed, and each link has the same problem. */
const MANY = 20;

interface DeadLink {
  readonly entry: ListEntry;
  readonly anchor: LineAnchor;
  /** The file that it leads to. */
  readonly path: string;
  readonly pair: Pair | undefined;
}

/**
 * Links of citation keys to a .bib file that does not exist.
 *
 * @param exists whether there is a .bib file at a path; absent where that is not known.
 */
export function* deadBibLinks(
  list: List,
  papers: readonly ListEntry[],
  catalog: Catalog,
  exists: ((path: string) => boolean) | undefined,
): Iterable<Problem> {
  if (exists === undefined) return;
  const dead = papers.flatMap((entry): DeadLink[] => {
    const anchor = entry.citation?.anchor;
    if (anchor === undefined || hostOf(anchor.path) !== undefined) return [];
    const path = resolved(list.source.path, anchor.path);
    if (path === undefined || exists(path)) return [];
    return [{ entry, anchor, path, pair: catalog.pairOf(entry) }];
  });
  const habit = manyOf('dead links', MANY, ({ length }) => ({
    message: `${count(length, 'citation key')} link to .bib files that do not exist, such as ${dead[0]?.path}. Link to the file that has the bib entries.`,
  }));
  for (const link of dead) yield { ...deadLink(list, link), habit };
}

function deadLink(list: List, link: DeadLink): Problem {
  const { entry, anchor, path, pair } = link;
  const advice =
    pair === undefined
      ? 'Link to the file that has the bib entry.'
      : `"${pair.bibEntry.key}" is in ${pair.bibliography.source.path}: link to that file.`;
  return {
    message: `The citation key links to ${path}, which does not exist. ${advice}`,
    range: anchor.range,
    entry,
    content: `dead ${path}`,
    fix: { kind: 'safe', edits: rewritten(list, link) },
  };
}

/** The edit that leads a link to the bib entry of its paper, where that is known. */
function rewritten({ source }: List, { anchor, pair }: DeadLink): TextEdit[] {
  const target = source.text.slice(anchor.range.start, anchor.range.end);
  if (pair === undefined || !target.startsWith(anchor.path)) return [];
  const { bibEntry, bibliography } = pair;
  const path = relativePath(source.path, bibliography.source.path);
  const { start, end } = linesOf(bibEntry, bibliography);
  const lines = anchor.startLine === undefined ? '' : `#L${start}-L${end}`;
  return [{ range: anchor.range, text: `${path}${lines}` }];
}

/** The path that a link of a file leads to; undefined where that is outside, or no .bib. */
function resolved(from: string, link: string): string | undefined {
  const parts = link.startsWith('/') ? [] : from.split('/').slice(0, -1);
  for (const part of decodePercent(link).split('/')) {
    if (part === '..') {
      if (parts.pop() === undefined) return undefined;
    } else if (part !== '.' && part !== '') parts.push(part);
  }
  const path = parts.join('/');
  return /\.bib$/i.test(path) ? path : undefined;
}

/** A link to lines of the .bib where the paper's bib entry is not. */
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
    message: `The link shows ${shown} of ${bibliography.source.path}, but "${bibEntry.key}" is on lines ${span.start}-${span.end}. Link to #L${span.start}-L${span.end}.`,
    range: anchor.range,
    severity: 'warning',
    entry,
    content: 'anchor',
    related: [bibSpot(bibEntry, bibliography, 'the bib entry of this paper')],
    fix: edit && { kind: 'safe', edits: [edit] },
  };
}

/** An entry names its bib entry only by a link to lines, and another bib entry is there. */
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
