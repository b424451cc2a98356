import type { Catalog, Pair } from '../../catalog/catalog.ts';
import {
  anchorNamesFile,
  anchorShows,
  bibEntryAtLine,
  linesOf,
  renewAnchor,
} from '../../catalog/line-anchors.ts';
import { isCertain } from '../../list/certain-facts.ts';
import type { CitationReference, LineAnchor, List, ListEntry } from '../../list/list.ts';
import { hostOf } from '../../list/read/words/link-role.ts';
import { didYouMean } from '../../text/did-you-mean.ts';
import { lineFragment } from '../../text/line-fragment.ts';
import { decodePercent } from '../../text/percent-encoded.ts';
import { count } from '../../text/plural.ts';
import { relativePath } from '../../text/relative-path.ts';
import type { TextEdit } from '../../text/text-edit.ts';
import type { Habit, Problem } from '../rule.ts';
import { isHabit, linesOfProblems, manyOf } from './habit.ts';
import { bibPaths, bibSpot, bibSpots, nameBibEntry, pairSpot, quote } from './naming.ts';

/** With more unknown keys than this, none is guessed at: it costs a look at every other key. */
const MANY = 100;
/** Up to this many are reported one by one. */
const FEW = 5;

/** Shown keys that the bibliography does not have. */
export function* unknownKeys(
  list: List,
  papers: readonly ListEntry[],
  catalog: Catalog,
): Iterable<Problem> {
  const keys = new Set(
    catalog.bibliographies.flatMap(({ entries }) => entries.map(({ key }) => key)),
  );
  const shown = papers.flatMap((entry) => {
    const { citation } = entry;
    // The text of a link to the .bib may be the name of the file; that of a footnote is its own, and
    // the text above refers to it.
    if (
      citation?.key === undefined ||
      !/[a-z\d]/i.test(citation.key) ||
      /\.bib$/i.test(citation.key) ||
      list.source.text.startsWith('[^', entry.range.start)
    )
      return [];
    return [{ entry, citation, key: citation.key }];
  });
  const isExample = (entry: ListEntry, { via }: CitationReference): boolean =>
    via === 'label' && catalog.pairOf(entry) === undefined && !isCertain(entry, 'title');
  const unknown = shown.filter(
    ({ entry, citation, key }) => !keys.has(key) && !isExample(entry, citation),
  );
  const habit: Habit = {
    name: 'all unknown',
    isOne: (number) => number > FEW && isHabit(number, shown.length),
    asOne: (problems) => ({
      message: `${problems.length} of ${count(shown.length, 'shown citation key')}, such as ${quote(problems[0]?.content ?? '')}, are not in the bibliography. Show the keys that the .bib has.`,
      fix: undefined,
    }),
  };
  const taken = new Set(shown.map(({ key }) => key));
  const guesses = unknown.length <= MANY ? [...keys].filter((key) => !taken.has(key)) : [];
  for (const { entry, citation, key } of unknown) {
    const pair = catalog.pairOf(entry);
    yield {
      message: '',
      range: citation.keyRange ?? citation.range,
      entry,
      content: key,
      habit,
      detail: () => ({
        message: wrongKey(key, pair?.bibEntry.key ?? likelyKey(key, guesses), pair, catalog),
        related: pair && [pairSpot(pair)],
        fix: renamed(list, citation, pair?.bibEntry.key),
      }),
    };
  }
}

/** A mistyped key has the right name or the right year; with both different, it is another paper's. */
export function likelyKey(key: string, guesses: readonly string[]): string | undefined {
  const name = (one: string): string => one.replace(/\d/g, '').toLowerCase();
  const year = (one: string): string => one.replace(/\D/g, '');
  const near = guesses.filter((one) => name(one) === name(key) || year(one) === year(key));
  return didYouMean(key, near);
}

export function wrongKey(
  key: string,
  meant: string | undefined,
  pair: Pair | undefined,
  catalog: Catalog,
): string {
  const files = bibPaths(catalog);
  if (meant !== undefined && meant !== key && meant.toLowerCase() === key.toLowerCase()) {
    return `The citation key "${key}" differs in case from "${meant}" in ${files}. LaTeX does not find it. Write it as the bibliography does.`;
  }
  const advice =
    pair !== undefined
      ? `The paper's bib entry is "${pair.bibEntry.key}".`
      : meant !== undefined
        ? `Did you mean "${meant}"?`
        : 'Add the bib entry, or correct the key.';
  return `The citation key "${key}" is not in ${files}. ${advice}`;
}

/** Keys that the bibliography has, but for another paper, for example copied with the entry above. */
export function* keysOfOthers(
  list: List,
  papers: readonly ListEntry[],
  catalog: Catalog,
): Iterable<Problem> {
  const owners = new Map(
    catalog.bibliographies.flatMap((home) =>
      home.entries.map((bibEntry) => [bibEntry.key, { bibEntry, home }] as const),
    ),
  );
  const ambiguous = new Set(catalog.ambiguities.map(({ entry }) => entry));
  for (const entry of papers) {
    const { citation } = entry;
    const owner = owners.get(citation?.key ?? '');
    if (citation?.key === undefined || owner === undefined || ambiguous.has(entry)) continue;
    const pair = catalog.pairOf(entry);
    if (pair?.bibEntry.key === citation.key) continue;
    if (pair === undefined && !isCertain(entry, 'title')) continue;
    const title = owner.bibEntry.fields.get('title')?.value;
    const advice =
      pair === undefined
        ? 'No bib entry fits this paper. Add one, and show its key.'
        : `This paper's bib entry is "${pair.bibEntry.key}".`;
    yield {
      message: `The citation key "${citation.key}" belongs to another paper${title === undefined ? '' : `, ${quote(title)}`}. ${advice}`,
      range: citation.keyRange ?? citation.range,
      entry,
      content: citation.key,
      related: [bibSpot(owner.bibEntry, owner.home, 'the bib entry with this key')],
      fix: renamed(list, citation, pair?.bibEntry.key),
    };
  }
}

/** Shows the key of the bib entry that the paper has; a person decides whether that is the one. */
function renamed(
  { source }: List,
  { key, keyRange }: CitationReference,
  right: string | undefined,
): Problem['fix'] {
  if (key === undefined || keyRange === undefined || right === undefined) return undefined;
  const range = { start: keyRange.start, end: keyRange.start + key.length };
  const isPlain = source.text.slice(range.start, range.end) === key && PLAIN_KEY.test(right);
  return isPlain ? { kind: 'suggested', edits: [{ range, text: right }] } : undefined;
}

/** Keys that Markdown shows as they are written, in code or out of it. */
const PLAIN_KEY = /^[\p{L}\d][\p{L}\d:.+/'-]*$/u;

/** More of them are one finding: the file was renamed, and each link has the same problem. */
const FEW_DEAD = 1;

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
  for (const link of dead) {
    const home = link.pair?.bibliography.source.path;
    const habit = manyOf(`dead ${link.path} ${home}`, FEW_DEAD, (problems) => ({
      message: `${count(problems.length, 'citation key')} link to ${link.path}, which does not exist: ${linesOfProblems(problems)}. ${home === undefined ? 'Link to the file that has the bib entries.' : `Their bib entries are in ${home}: link to that file.`}`,
    }));
    yield { ...deadLink(list, link), habit };
  }
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
  const span = linesOf(bibEntry, bibliography);
  const lines = anchor.startLine === undefined ? '' : lineFragment(span);
  const here = anchor.path.startsWith('./') && !path.startsWith('../') ? './' : '';
  return [{ range: anchor.range, text: `${here}${path}${lines}` }];
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

function lineWords({ start, end }: ReturnType<typeof linesOf>): string {
  return start === end ? `line ${start}` : `lines ${start}-${end}`;
}

/** A link to lines of the .bib where the paper's bib entry is not. */
export function* staleAnchor(list: List, entry: ListEntry, catalog: Catalog): Iterable<Problem> {
  const anchor = entry.citation?.anchor;
  const pair = catalog.pairOf(entry);
  if (anchor?.startLine === undefined) return;
  const shown = lineWords({ start: anchor.startLine, end: anchor.endLine ?? anchor.startLine });
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
    message: `The link shows ${shown} of ${bibliography.source.path}, but "${bibEntry.key}" is on ${lineWords(span)}. Link to ${lineFragment(span)}.`,
    range: anchor.range,
    severity: 'warning',
    entry,
    content: 'anchor',
    related: [pairSpot(pair)],
    fix: edit && { kind: 'safe', edits: [edit] },
    habit: STALE,
  };
}

/** Lines that were added above the bib entries move all of them. */
const STALE = manyOf('stale lines', FEW, ({ length }) => ({
  message: `${length} links show other lines of the .bib than those of their bib entries, the first here. Correct the lines.`,
}));

/** An entry names its bib entry only by a link to lines, and no bib entry with its title is there. */
function deadAnchor(
  entry: ListEntry,
  anchor: LineAnchor,
  shown: string,
  catalog: Catalog,
): Problem {
  const fitting = catalog.ambiguities.find((one) => one.entry === entry)?.candidates ?? [];
  const [there] = catalog.bibliographies
    .filter(({ source }) => anchorNamesFile(anchor, source.path))
    .flatMap((one) => bibEntryAtLine(one, anchor.startLine ?? 0) ?? []);
  const trouble =
    fitting.length > 0
      ? `but ${fitting.length} others fit the paper: ${fitting.map(nameBibEntry).join(', ')}. Link to the lines of the right one.`
      : there === undefined
        ? 'where no bib entry is, and none has the title of this paper. Add one, and link to its lines.'
        : `where ${nameBibEntry(there)} has another title, ${quote(there.fields.get('title')?.value ?? '')}. No bib entry has the title of this paper: correct the title or the link, or add the bib entry.`;
  return {
    message: `The link shows ${shown} of ${anchor.path}, ${trouble}`,
    range: anchor.range,
    entry,
    content: 'anchor',
    related: (fitting.length > 0 ? fitting : [there]).flatMap((one) =>
      one === undefined
        ? []
        : bibSpots(one, catalog, one === there ? 'the bib entry there' : 'fits this paper'),
    ),
  };
}
