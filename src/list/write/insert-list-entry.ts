import { fromShownText } from '../../scholarly/from-markdown.ts';
import { plainText, type ScholarlyText } from '../../scholarly/scholarly-text.ts';
import { fold } from '../../text/fold.ts';
import type { Sortable } from '../../text/order.ts';
import { type SourceFile, sourceFile } from '../../text/source-file.ts';
import { applyEdits, type TextEdit } from '../../text/text-edit.ts';
import type { Category, List, ListEntry } from '../list.ts';
import { type ReadListOptions, readList } from '../read/read-list.ts';
import type { SectionMemory } from '../read/section-text.ts';
import { likeEntry, wordsLeft } from './entry-template.ts';
import { insertionPlace, type OrderWishes } from './insertion-place.ts';
import type { NewEntry } from './new-entry.ts';
import { TEMPLATES, type TemplateName } from './templates.ts';

/** Neighbours that are tried as examples before the plain form is taken. */
const MOST_MODELS = 8;

/** How a paper is to be added. */
export interface InsertionWishes extends Partial<OrderWishes> {
  /** How the list is read. */
  readonly reading: ReadListOptions;
  /** What other readings of the list have read already. */
  readonly memory?: SectionMemory | undefined;
  /** The bibliography as the README links to it, for lists that show no example. */
  readonly bibPath?: string | undefined;
  /** Writes the entry so, whatever its neighbours look like. */
  readonly template?: TemplateName | undefined;
}

/**
 * The edits that add a paper to a category, where its order puts it and in the layout of its
 * neighbours. Whether they are right is not hoped for but read: a neighbour is copied only when the
 * list, read again, has the new paper and every old one as before.
 *
 * @returns undefined when no way of writing it reads as it should; a person must then add it.
 */
export function insertListEntry(
  list: List,
  category: Category,
  entry: NewEntry,
  {
    reading,
    memory = new Map(),
    bibPath,
    template,
    order,
    sortable = sortableEntry,
  }: InsertionWishes,
): readonly TextEdit[] | undefined {
  const { text } = list.source;
  const newline = text.includes('\r\n') ? '\r\n' : '\n';
  const place = insertionPlace(
    list,
    category,
    { ...entry, title: plainText(entry.title), key: entry.citationKey },
    { order, sortable },
  );
  const isRight = (edits: readonly TextEdit[]): boolean =>
    readsAs(list, edits, category, entry, (file) => readList(file, reading, memory));
  const { marker } = place;
  if (template !== undefined) {
    const setting = { newline, marker, bibPath, header: headerOf(text, place.own) };
    const written = TEMPLATES[template](entry, setting);
    const edits = written === undefined ? undefined : place.edits(written);
    return edits !== undefined && isRight(edits) ? edits : undefined;
  }
  const models = modelsFor(list, category, entry);
  for (const model of models) {
    if (saysTooMuch(list, model, models, entry)) continue;
    const written = likeEntry(text, model, entry, place.number);
    if (written === undefined) continue;
    const edits = place.edits(written);
    if (isRight(edits)) return edits;
  }
  const { citationKey: _, ...withoutKey } = entry;
  const shown = list.entries.length === 0 || list.entries.some(({ citation }) => citation);
  return (shown ? [entry] : [withoutKey, entry])
    .map((one) => place.edits(TEMPLATES['linked-bullets'](one, { newline, marker: '- ', bibPath })))
    .find(isRight);
}

/** What an entry is put in order by when nothing is known but what the list says. */
function sortableEntry({ title, year, citation }: ListEntry): Sortable {
  return { title, year, key: citation?.key };
}

/** The cells of a header row above the first entry of a category, where it stands in a table. */
function headerOf(text: string, [first]: readonly ListEntry[]): string[] | undefined {
  if (first?.unit !== 'row') return undefined;
  const rows = text.slice(0, first.range.start).trimEnd().split('\n');
  const rule = rows.findLastIndex((row) => /^[\s|:-]*-[\s|:-]*$/.test(row));
  return rows[rule - 1]
    ?.trim()
    .replace(/^\||\|$/g, '')
    .split('|');
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

/** Whether the list, with the edits, has the paper where it should be and is otherwise as before. */
function readsAs(
  list: List,
  edits: readonly TextEdit[],
  category: Category,
  wanted: NewEntry,
  read: (file: SourceFile) => List,
): boolean {
  const { path, text } = list.source;
  const after = read(sourceFile(path, applyEdits(text, edits))).entries;
  const start = edits.reduce(
    (least, { range }) => Math.min(least, range.start),
    Number.POSITIVE_INFINITY,
  );
  const added = after.find(({ range }) => range.start >= start);
  if (added === undefined || after.length !== list.entries.length + 1) return false;
  const rest = after.filter((one) => one !== added);
  return (
    rest.every((one, at) => one.title === list.entries[at]?.title) &&
    isSame(added.categories, category.path) &&
    saysTheSame(added.title, wanted.title) &&
    added.url === wanted.url &&
    saysNoMore(added.authors, wanted) &&
    (added.year === undefined || wanted.year === undefined || added.year === wanted.year) &&
    (added.abstract === undefined || saysTheSame(added.abstract.text, wanted.abstract ?? '')) &&
    (added.citation?.key === undefined || added.citation.key === wanted.citationKey)
  );
}

/** Readers see some of the people at times, or the venue with them; words of others they must not see. */
function saysNoMore(read: string | undefined, { authors, venue, year }: NewEntry): boolean {
  const words = new Set(fold(`${authors ?? ''} ${venue ?? ''} ${year ?? ''}`).split(' '));
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

/** Whether what a list shows is the text that was written, mathematics in whatever marks. */
function saysTheSame(shown: string, wanted: ScholarlyText): boolean {
  return fold(plainText(fromShownText(shown))) === fold(plainText(wanted));
}
