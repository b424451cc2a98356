import { fold } from '../../text/fold.ts';
import { sourceFile } from '../../text/source-file.ts';
import { applyEdits, type TextEdit } from '../../text/text-edit.ts';
import type { Category, List, ListEntry } from '../list.ts';
import { type ReadListOptions, readList } from '../read-list.ts';
import { likeEntry, wordsLeft } from './entry-template.ts';
import type { NewEntry } from './new-entry.ts';
import { plainEntry } from './plain-entry.ts';

/** Neighbours that are tried as examples before the plain form is taken. */
const MOST_MODELS = 8;

/**
 * The edit that adds a paper at the end of a category, in the layout of its neighbours. Whether
 * it is right is not hoped for but read: a neighbour is copied only when the list, read again,
 * has the new paper and every old one as before.
 *
 * @param bibPath the bibliography as the README links to it, for lists that show no example.
 * @returns undefined when no way of writing it reads as it should; a person must then add it.
 */
export function insertListEntry(
  list: List,
  category: Category,
  entry: NewEntry,
  options: ReadListOptions,
  bibPath?: string,
): TextEdit | undefined {
  const { text } = list.source;
  const newline = text.includes('\r\n') ? '\r\n' : '\n';
  const place = placeIn(list, category, newline);
  const models = modelsFor(list, category, entry);
  for (const model of models) {
    if (saysTooMuch(list, model, models, entry)) continue;
    const written = likeEntry(text, model, entry, place.number);
    if (written === undefined) continue;
    const edit = place.edit(written);
    if (readsAs(list, edit, category, entry, options)) return edit;
  }
  const { citationKey: _, ...withoutKey } = entry;
  const shown = list.entries.length === 0 || list.entries.some(({ citation }) => citation);
  return (shown ? [entry] : [withoutKey, entry])
    .map((one) => place.edit(plainEntry(one, newline, bibPath)))
    .find((plain) => readsAs(list, plain, category, entry, options));
}

/**
 * Whether a copy of the model would say of the new paper what is true of the old one: words that
 * no neighbour has too, beyond a stray one.
 */
function saysTooMuch(
  { source: { text } }: List,
  model: ListEntry,
  models: readonly ListEntry[],
  entry: NewEntry,
): boolean {
  const others = models.filter((other) => other !== model);
  const common = others
    .map(({ range }) => text.slice(range.start, range.end).toLowerCase())
    .join('\n');
  return wordsLeft(text, model, entry).filter((word) => !common.includes(word)).length > 1;
}

/** Papers of the category, then of the list, those first that show most and link least beside it. */
function modelsFor(list: List, category: Category, entry: NewEntry): ListEntry[] {
  const papers = list.entries.filter(({ kind }) => kind === 'paper');
  const inside = papers.filter(({ categories }) => isSame(categories, category.path));
  const shows = (model: ListEntry): number =>
    (model.url === undefined ? 0 : 2) +
    (model.citation === undefined ? 0 : 2) +
    ((model.abstract === undefined) === (entry.abstract === undefined) ? 3 : 0) +
    (model.authors === undefined ? 0 : 1) +
    (model.venue === undefined ? 0 : 1) -
    model.links.length / 10;
  const ranked = (models: readonly ListEntry[]): ListEntry[] =>
    models.slice(-100).sort((a, b) => shows(b) - shows(a));
  const near = ranked(inside).slice(0, MOST_MODELS);
  return near.length > 0 ? near : ranked(papers).slice(0, MOST_MODELS);
}

interface InsertionPlace {
  readonly edit: (text: string) => TextEdit;
  /** The number of the new item where the last one has a number. */
  readonly number?: number;
}

function placeIn(list: List, category: Category, newline: string): InsertionPlace {
  const { text } = list.source;
  const { heading } = category;
  const next = list.headings.find(({ range }) => range.start >= heading.range.end);
  const end = next?.range.start ?? text.length;
  const own = list.entries.filter(
    ({ range }) => range.start >= heading.range.end && range.start < end,
  );
  const last = own.at(-1);
  if (last === undefined) {
    const at = heading.range.end;
    return { edit: (written) => insertion(at, `${newline}${newline}${written}`) };
  }
  const before = own.at(-2);
  const gap = before === undefined ? newline : text.slice(before.range.end, last.range.start);
  const clean = /^\s*$/.test(gap) && gap !== '' ? gap : newline;
  const number = /^\s*(\d+)[.)]/.exec(text.slice(last.range.start, last.range.start + 12))?.[1];
  return {
    edit: (written) => insertion(last.range.end, `${clean}${written}`),
    ...(number === undefined ? {} : { number: Number(number) + 1 }),
  };
}

function insertion(at: number, text: string): TextEdit {
  return { range: { start: at, end: at }, text };
}

/** Whether the list, with the edit, has the paper where it should be and is otherwise as before. */
function readsAs(
  list: List,
  edit: TextEdit,
  category: Category,
  wanted: NewEntry,
  options: ReadListOptions,
): boolean {
  const { path, text } = list.source;
  const after = readList(sourceFile(path, applyEdits(text, [edit])), options).entries;
  const added = after.filter(({ range }) => range.start >= edit.range.start)[0];
  if (added === undefined || after.length !== list.entries.length + 1) return false;
  const rest = after.filter((one) => one !== added);
  return (
    rest.every((one, at) => one.title === list.entries[at]?.title) &&
    isSame(added.categories, category.path) &&
    fold(added.title) === fold(wanted.title) &&
    added.url === wanted.url &&
    saysNoMore(added.authors, wanted.authors) &&
    (added.year === undefined || wanted.year === undefined || added.year === wanted.year) &&
    (added.abstract === undefined || fold(added.abstract.text) === fold(wanted.abstract ?? '')) &&
    (added.citation?.key === undefined || added.citation.key === wanted.citationKey)
  );
}

/** Readers see some of the people at times, and must never see others. */
function saysNoMore(read: string | undefined, wanted: string | undefined): boolean {
  const words = new Set(fold(wanted ?? '').split(' '));
  return (
    read === undefined ||
    fold(read)
      .split(' ')
      .every((word) => words.has(word))
  );
}

function isSame(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((one, at) => one === b[at]);
}
