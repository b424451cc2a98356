import type { Catalog, Pair } from '../catalog/catalog.ts';
import { linesOf } from '../catalog/line-anchors.ts';
import { linkedBib } from '../catalog/linked-bib.ts';
import type { List, ListEntry } from '../list/list.ts';
import { lineFragment } from '../text/line-fragment.ts';
import { count, plural } from '../text/plural.ts';
import { overlaps, type Range } from '../text/range.ts';
import type { TextEdit } from '../text/text-edit.ts';
import type { Habit, Problem, Rule, RuleSettings } from './rule.ts';
import { brokenLinks } from './support/broken-links.ts';
import { habitOfCategory, isHabit, isPartOfList } from './support/habit.ts';
import { bibPaths, bibSpots, isBibEntry, nameBibEntry, pairSpot, quote } from './support/naming.ts';
import { papersOf } from './support/papers-of.ts';
import { keyWriter } from './support/part-writer.ts';
import { editedEntry } from './support/reread.ts';
import {
  deadBibLinks,
  keysOfOthers,
  likelyKey,
  staleAnchor,
  unknownKeys,
  wrongKey,
} from './support/shown-keys.ts';
import { strayAbstract } from './support/stray-abstract.ts';

/** Every paper shows the citation key of its bib entry, and the key is right. */
export const entryCitationKey: Rule = {
  id: 'entry-citation-key',
  severity: 'error',
  fix: 'safe',
  summary: 'Every paper shows a citation key that is in the bibliography.',
  why: 'The key is how a reader cites the paper. If it is missing, unknown, or linked to the wrong lines, the reader has to search the .bib by hand.',
  options: ['bib'],
  // A table may have no place for keys, and its other rows show none either.
  afterAddition: 'on-keyless',
  create: ({ catalog, settings }) => ({
    *onList(list) {
      const papers = papersOf(list);
      const [first] = papers;
      if (first === undefined) return;
      if (catalog.bibliographies.length === 0) {
        if (settings.bibliographyWanted)
          yield lostBibliography(list, settings) ?? noBibliography(first);
        return;
      }
      yield* missingKeys(list, papers, catalog);
      yield* unknownKeys(list, papers, catalog);
      yield* keysOfOthers(list, papers, catalog);
      yield* deadBibLinks(list, papers, catalog, settings.bibExists);
      for (const entry of papers) yield* staleAnchor(list, entry, catalog);
    },
  }),
};

/** A .bib that papers link to, and that no reader will find there. */
function lostBibliography(list: List, { bibExists }: RuleSettings): Problem | undefined {
  const found = linkedBib(list);
  if (found === undefined) return undefined;
  const { path, link } = found;
  const what = path.startsWith('../')
    ? 'which is not among the files that are checked. Set the option bib to it, or correct the links.'
    : bibExists?.(path) === true
      ? `which was not read. Name the .bib files of the list under "bib" in the configuration.`
      : 'but no such file was found, so the list cannot be compared with it. Add the file, or correct the links.';
  return {
    message: `The list links to ${path}, ${what}`,
    range: link.range,
    severity: 'warning',
    content: 'no bibliography',
  };
}

function noBibliography(first: ListEntry): Problem {
  return {
    message:
      'There is no .bib file to cite papers from and to compare the list with. Add one beside the README, or set "bib: false" in the configuration.',
    range: first.titleRange,
    severity: 'info',
    content: 'no bibliography',
    isNote: true,
  };
}

function missingKeys(list: List, papers: readonly ListEntry[], catalog: Catalog): Problem[] {
  const write = keyWriter(catalog);
  const habit: Habit = {
    name: 'all',
    isOne: (missing) => isPartOfList(missing, papers.length),
    asOne: (missing) => {
      const paired = missing.filter(
        ({ entry }) => entry !== undefined && !isBibEntry(entry) && catalog.pairOf(entry),
      ).length;
      const who =
        missing.length === papers.length
          ? 'No paper shows its citation key'
          : `${missing.length} of ${count(papers.length, 'paper')} show no citation key`;
      const found =
        paired === 0
          ? `, and none of them is in ${bibPaths(catalog)}. Add their bib entries and show the keys beside the titles, or set the option bib to the .bib of the list.`
          : `; ${paired} of them ${plural(paired, 'is', 'are')} in the bibliography, by identifier or title. Show the key beside each title, with a link to its lines in the .bib.`;
      return {
        message: who + found,
        severity: 'warning',
        isNote: true,
      };
    },
  };
  // A time line names papers in passing.
  const ofCategory = habitOfCategory(papers, (missing, inCategory, category) => ({
    isOne: isHabit(missing, inCategory),
    message: `${count(missing, 'paper')} below ${quote(category)} show no citation key, and are not in the bibliography. Add their bib entries, or leave the category without.`,
  }));
  return withoutKey(list, papers, catalog).map((entry) => ({
    message: 'No citation key is shown.',
    entry,
    habit,
    detail: () => {
      // Behind a link that is not closed, nothing is read as a key, nor in a line that goes on with
      // a stray abstract.
      if ([...brokenLinks(list, entry)].length > 0) return undefined;
      if (entry.abstract === undefined && strayAbstract(list, entry) !== undefined)
        return undefined;
      const one = missingKey(list, entry, catalog, write);
      return one?.isLack === true ? { ...one, habit: ofCategory(entry) } : one;
    },
  }));
}

/** The papers without a key, if not in a notation that is the list's own: `id: Moss2021`. */
function withoutKey(list: List, papers: readonly ListEntry[], catalog: Catalog): ListEntry[] {
  const without = papers.filter(({ citation }) => citation === undefined);
  if (without.length < papers.length) return without;
  return without.filter((entry) => {
    const pair = catalog.pairOf(entry);
    return pair === undefined || keyInText(list, entry, pair.bibEntry.key) === undefined;
  });
}

function missingKey(
  list: List,
  entry: ListEntry,
  catalog: Catalog,
  write: ReturnType<typeof keyWriter>,
): Problem | undefined {
  const pair = catalog.pairOf(entry);
  if (pair !== undefined) {
    const edit = write(entry, pair);
    const written = keyInText(list, entry, pair.bibEntry.key);
    if (written === 'anchor') return undefined;
    if (written !== undefined) return unreadKey(list, entry, pair, { written, edit });
    const mistyped = mistypedKey(list, entry, pair, catalog);
    if (mistyped !== undefined) return mistyped;
    const isRead = edit !== undefined && givesKey(list, entry, pair, [edit]);
    // A similar title is a guess.
    const kind = pair.by === 'similar-title' || !isRead ? 'suggested' : 'safe';
    return {
      message: `No citation key is shown. The bibliography has the paper as "${pair.bibEntry.key}": show it as ${keyLink(pair)}.`,
      related: [pairSpot(pair)],
      fix: edit && { kind, edits: [edit] },
    };
  }
  const ambiguity = catalog.ambiguities.find((one) => one.entry === entry);
  if (ambiguity !== undefined) {
    return {
      message: `No citation key is shown, and ${ambiguity.candidates.length} bib entries fit the paper: ${ambiguity.candidates.map(nameBibEntry).join(', ')}. Show the key of the right one, or remove the others.`,
      related: ambiguity.candidates.flatMap((one) => bibSpots(one, catalog, 'fits this paper')),
    };
  }
  return {
    message: `No citation key is shown, and no entry of ${bibPaths(catalog)} fits the paper. Add one and show its key beside the title.`,
    isLack: true,
  };
}

/** How a key may be set that is not read as one: `\\cite{Moss2021}`, `[@Moss2021]`, `{Moss2021}`. */
const BEFORE_KEY =
  /(?:\\[a-z]{0,9}cite[a-z]{0,9}\*?\{|\[?@|[{<(["'`]|(?:cite|key|bibtex)[:=]\s{0,3}){1,3}$/i;
/** `<a id="Moss2021">`: other places of the page lead to the entry by its key. */
const ANCHOR = /<\w{1,9}\s[^<>]{0,20}\b(?:id|name)\s?=\s?["']?$/i;
const BEHIND_KEY = /^[\]})>"'`]{1,3}/;

/** Where an entry already contains the key of its bib entry, in any notation, if not as an anchor of the page. */
function keyInText(list: List, { range }: ListEntry, key: string): Range | 'anchor' | undefined {
  const text = list.source.text.slice(range.start, range.end);
  for (let at = text.indexOf(key); at >= 0; at = text.indexOf(key, at + key.length)) {
    const around = text.charAt(at - 1) + text.charAt(at + key.length);
    if (/[\p{L}\p{N}_/-]/u.test(around)) continue;
    if (ANCHOR.test(text.slice(Math.max(0, at - 40), at))) return 'anchor';
    const before = BEFORE_KEY.exec(text.slice(Math.max(0, at - 40), at))?.[0].length ?? 0;
    const after =
      before === 0 ? 0 : (BEHIND_KEY.exec(text.slice(at + key.length))?.[0].length ?? 0);
    const start = range.start + at - before;
    return { start, end: range.start + at + key.length + after };
  }
  return undefined;
}

/** A key in code, brackets or a cell of its own. */
const KEY_IN_MARKS = /(?<=[`[({|]\s?)\p{L}[\p{L}\d_:-]{2,40}(?=\s?[`\])}|])/gu;

/** A key that the bibliography does not have, and that is nearly that of the paper's bib entry. */
function mistypedKey(
  list: List,
  entry: ListEntry,
  pair: Pair,
  catalog: Catalog,
): Problem | undefined {
  const { range, titleRange } = entry;
  const { key } = pair.bibEntry;
  for (const { 0: found, index } of list.source.text
    .slice(range.start, range.end)
    .matchAll(KEY_IN_MARKS)) {
    const start = range.start + index;
    const place = { start, end: start + found.length };
    if (overlaps(place, titleRange) || likelyKey(found, [key]) === undefined) continue;
    const edits = [{ range: place, text: key }];
    return {
      message: wrongKey(found, key, pair, catalog),
      range: place,
      content: found,
      related: [pairSpot(pair)],
      fix: { kind: 'suggested', edits: givesKey(list, entry, pair, edits) ? edits : [] },
    };
  }
  return undefined;
}

/** A key that is there, but not as the other entries show theirs: a second one would repeat it. */
function unreadKey(
  list: List,
  entry: ListEntry,
  pair: Pair,
  { written, edit }: { readonly written: Range; readonly edit: TextEdit | undefined },
): Problem {
  const { text } = list.source;
  const before =
    text.slice(0, written.start).length - text.slice(0, written.start).trimEnd().length;
  const removed = { range: { start: written.start - before, end: written.end }, text: '' };
  const edits =
    edit === undefined ? [] : [edit, removed].sort((a, b) => a.range.start - b.range.start);
  const isRead = edits.length > 0 && !overlaps(removed.range, edit?.range ?? removed.range);
  return {
    message: `The citation key ${quote(text.slice(written.start, written.end))} is not read as one: its notation differs from that of the other entries, or a link before it is not closed. Write it as ${keyLink(pair)}.`,
    range: written,
    content: 'notation',
    related: [pairSpot(pair)],
    fix: { kind: 'suggested', edits: isRead && givesKey(list, entry, pair, edits) ? edits : [] },
  };
}

/** Whether an entry shows the key of its bib entry after some edits, and is the same paper as before. */
function givesKey(list: List, entry: ListEntry, { bibEntry }: Pair, edits: TextEdit[]): boolean {
  const after = editedEntry(list, entry, edits);
  return (
    after?.citation?.key === bibEntry.key &&
    after.title === entry.title &&
    after.url === entry.url &&
    after.year === entry.year
  );
}

function keyLink({ bibEntry, bibliography }: Pair): string {
  const lines = lineFragment(linesOf(bibEntry, bibliography));
  return `[\`${bibEntry.key}\`](${bibliography.source.path}${lines})`;
}
