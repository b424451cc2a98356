import { plainText } from '../../scholarly/scholarly-text.ts';
import { newlineOf } from '../../text/newline-of.ts';
import type { Order, Sortable } from '../../text/order.ts';
import { type SourceFile, withEdits } from '../../text/source-file.ts';
import type { TextEdit } from '../../text/text-edit.ts';
import { certainFacts } from '../certain-facts.ts';
import { entriesBySection } from '../entries-by-section.ts';
import { readTemplate } from '../format/parse-template.ts';
import { isRow } from '../format/row-template.ts';
import { type FieldName, nameOfField, printTemplate, type Template } from '../format/template.ts';
import type { Category, List, ListEntry } from '../list.ts';
import { insertionPlace, type OrderOptions, sortableNew } from './insertion-place.ts';
import { listsNoPapers } from './lists-no-papers.ts';
import type { NewEntry } from './new-entry.ts';
import type { InsertionPlace } from './place-in-empty.ts';
import { type Change, type PrintedEntry, printEntry } from './print-entry.ts';
import { type Misreading, misreading } from './read-back.ts';
import { isTableOfResources, rowLike } from './row-formats.ts';
import { coinedNameIn } from './title-habit.ts';
import { hasAddress, hasLoneBracket, isWellFormed } from './well-formed.ts';
import { type FormatOptions, PLAIN_FORM, writingFormats } from './writing-formats.ts';

/** How a paper is to be added. */
export interface InsertionOptions extends Partial<OrderOptions>, FormatOptions {
  /** Reads the list again. */
  readonly read: (readme: SourceFile) => List;
  /** The bibliography as the README links to it. */
  readonly bibPath?: string | undefined;
}

/** A paper that can be written into a list, or why it cannot. */
export type Insertion =
  | {
      readonly kind: 'written';
      readonly edits: readonly TextEdit[];
      /** Fields that would be misread there, and are not written. */
      readonly omitted: readonly FieldName[];
      /** Fields of the paper that its neighbors do not show, and are not written. */
      readonly unplaced: readonly FieldName[];
    }
  | {
      readonly kind: 'refused';
      /** Why, as the end of a sentence. */
      readonly reason: string;
      /** What a person may paste instead. */
      readonly text: string;
    };

/** A way to write an entry into a list, not yet read back. */
export interface Attempt {
  readonly edits: readonly TextEdit[];
  readonly printed: PrintedEntry;
  /** The categories above it. */
  readonly path: readonly string[];
  /** The order of its neighbors. */
  readonly order?: Order | undefined;
}

/** As the neighbors are written. */
const STRICT: ReadonlySet<Change> = new Set();

/** What to try next in one format; undefined when nothing in it can help. */
function moreChanges(
  now: ReadonlySet<Change>,
  { field }: Misreading,
  { values }: PrintedEntry,
): ReadonlySet<Change> | undefined {
  if (values.has('name') && !now.has('name')) return new Set([...now, 'name']);
  if (field === undefined) return undefined;
  const isMarked = /["“”[\]$]|https?:|www\./i.test(values.get('title') ?? '');
  // A long venue may be read as a part of the title.
  const isVenues = field === 'title' && !isMarked;
  const remedy = isVenues
    ? values.has('venue')
      ? 'short venue'
      : undefined
    : // An address in the title may be read as that of the paper.
      REMEDIES[field === 'url' && isMarked ? 'title' : field];
  if (remedy !== undefined && !now.has(remedy)) return new Set([...now, remedy]);
  const isTitles = field === 'title' && !isMarked;
  const lost = isTitles ? besideTitle(values) : field;
  const canGo = lost !== undefined && OPTIONAL.has(lost) && values.has(lost);
  const most = isTitles ? 1 : MOST_OMITTED;
  return canGo && omittedOf(now).length < most ? new Set([...now, lost]) : undefined;
}

/** What is written after the title, which may be read as a part of it. */
function besideTitle(values: PrintedEntry['values']): FieldName | undefined {
  const written = [...values.keys()].filter((field) => field !== 'url');
  return written[written.indexOf('title') + 1];
}

/** What to try before a field is not written. */
const REMEDIES: { readonly [Field in FieldName]?: Change } = {
  authors: 'full names',
  title: 'plain title',
  venue: 'short venue',
  yy: 'full year',
  date: 'full year',
};

function omittedOf(changes: ReadonlySet<Change>): FieldName[] {
  return [...OPTIONAL].filter((field) => changes.has(field));
}

/** What readers would look for in an entry and that it does not show. */
function unplacedOf(
  { people, venue, year, url }: NewEntry,
  { values }: PrintedEntry,
  omitted: readonly FieldName[],
): FieldName[] {
  const shown = new Set([...values.keys(), ...omitted].map(nameOfField));
  const known = { authors: people, venue, year, url };
  return (['authors', 'venue', 'year', 'url'] as const).filter(
    (field) => known[field] !== undefined && !shown.has(nameOfField(field)),
  );
}

/** Fields that an entry can do without. */
const OPTIONAL: ReadonlySet<FieldName> = new Set([
  'authors',
  'venue',
  'year',
  'yy',
  'date',
  'abstract',
  'key',
  'url',
]);
/** How many fields may be missing before an entry is refused. */
const MOST_OMITTED = 3;

/** An attempt, and how it differs from what its neighbors show. */
interface Try extends Attempt {
  readonly changes: ReadonlySet<Change>;
}

/** The ways to write an entry, one after the other, each by how the one before was misread. */
export function* triesFor(
  list: List,
  category: Category,
  entry: NewEntry,
  options: InsertionOptions,
): Generator<Try, undefined, Misreading> {
  for (const attempt of attemptsFor(list, category, entry, options)) {
    let changes: ReadonlySet<Change> | undefined = STRICT;
    while (changes !== undefined) {
      const current = attempt(changes);
      if (current === undefined) break;
      changes = moreChanges(changes, yield { ...current, changes }, current.printed);
    }
  }
  return undefined;
}

/**
 * Adds a paper to a category: where its order puts it, printed through the format of its
 * neighbors. The list is read again with it; what is not read as it was written is not written.
 */
export function insertListEntry(
  list: List,
  category: Category,
  entry: NewEntry,
  options: InsertionOptions,
): Insertion {
  let first: { readonly wrong: Misreading; readonly text: string } | undefined;
  const tries = triesFor(list, category, entry, options);
  for (let current = tries.next().value; current !== undefined; ) {
    const { edits, printed, path, changes } = current;
    const after = options.read(withEdits(list.source, edits));
    const wrong = misreading(list, after, edits, { entry, values: printed.values, path });
    if (wrong === undefined) {
      const omitted = omittedOf(changes);
      return { kind: 'written', edits, omitted, unplaced: unplacedOf(entry, printed, omitted) };
    }
    first ??= { wrong, text: printed.text };
    current = tries.next(wrong).value;
  }
  return {
    kind: 'refused',
    reason: first?.wrong.reason ?? reasonWithoutFormat(list, category, options),
    text: first?.text ?? plainForm(entry, list),
  };
}

/** Why there is no way to write an entry, as the end of a sentence. */
function reasonWithoutFormat(list: List, category: Category, { entry }: FormatOptions): string {
  const { range } = category.heading;
  const own = entriesBySection(list).find(({ heading }) => heading?.range.start === range.start);
  const entries = own?.entries ?? [];
  if (isTableOfResources(list, entries))
    return 'its table lists no papers and has no column for their titles';
  if (entry === undefined && listsNoPapers(list, category, entries))
    return 'what is below its heading does not read as a list of papers';
  return entry === undefined
    ? 'its entries are set in a way that cannot be extended, such as an HTML table, or paragraphs or items within an entry'
    : `the configured entry, ${printTemplate(entry)}, does not fit its entries`;
}

/** The ways to write an entry, the best first; each can leave out fields. */
function attemptsFor(
  list: List,
  category: Category,
  entry: NewEntry,
  options: InsertionOptions,
): ((changes: ReadonlySet<Change>) => Attempt | undefined)[] {
  const { bibPath, order, sortable = sortableEntry } = options;
  const added = sortableNew(entry);
  const { venue } = entry;
  const isNamed = coinedNameIn(plainText(entry.title)) !== undefined;
  return writingFormats(list, category, { ...options, venue, isNamed }).map((format) => {
    const { template, alike, path, configured } = format;
    let found: InsertionPlace | undefined;
    const neighbors = alike.length >= FEW ? alike : list.entries;
    const without = configured === true ? NOTHING : rareIn(neighbors, alike);
    const isOfAnother = configured !== true && (hasAddress(template) || hasLoneBracket(template));
    return (changes) => {
      if (isOfAnother) return undefined;
      found ??= insertionPlace(list, format, category, { added, order, sortable });
      const place = found;
      const printed = printEntry(entry, {
        template,
        readme: list.source.text,
        neighbors,
        all: list.entries,
        number: place.number ?? (isNumbered(template) ? '1' : undefined),
        bibPath,
        changes,
        without,
      });
      if (printed === undefined || !isWellFormed(printed.text)) return undefined;
      const source = list.source.text;
      const row = isRow(template) ? alike.at(-1)?.range : undefined;
      const shown = row ? rowLike(printed.text, source.slice(row.start, row.end)) : printed.text;
      const text = shown.replaceAll('\n', newlineOf(source) + place.indent);
      return { printed, path, edits: place.edits(text), order: place.order };
    };
  });
}

/** Whether an entry begins with a number, as the items of a numbered list do. */
function isNumbered([first]: Template): boolean {
  return first !== undefined && 'field' in first && first.field === 'n';
}

/** Fewer neighbors show no habit: the list does. */
const FEW = 3;
/** What a new entry has where more than a share of its neighbors has it, and its fields. */
const HABITS: readonly (readonly [
  'citation' | 'abstract' | 'authors' | 'venue' | 'year',
  number,
  readonly FieldName[],
])[] = [
  ['citation', 1 / 3, ['key', 'bib']],
  ['abstract', 1 / 3, ['abstract']],
  ['authors', 1 / 6, ['authors']],
  ['venue', 1 / 6, ['venue']],
  ['year', 1 / 6, ['year', 'yy', 'date']],
];
/** What the first entry of a list has. */
const OF_FIRST: ReadonlySet<string> = new Set(['authors', 'venue', 'year']);
const NOTHING: ReadonlySet<FieldName> = new Set();

/** The fields that a new entry lacks as its neighbors do; what all entries beside it have is not rare. */
function rareIn(
  neighbors: readonly ListEntry[],
  beside: readonly ListEntry[] = [],
): ReadonlySet<FieldName> {
  const rare = HABITS.filter(([fact, share]) => {
    if (neighbors.length === 0) return !OF_FIRST.has(fact);
    if (beside.length > 0 && beside.every((one) => one[fact] !== undefined)) return false;
    const having = neighbors.filter((one) => one[fact] !== undefined).length;
    return having <= share * neighbors.length;
  });
  return new Set(rare.flatMap(([, , fields]) => fields));
}

/** What an entry is sorted by when only the list's facts are known. */
function sortableEntry(entry: ListEntry): Sortable {
  return { title: entry.title, year: certainFacts(entry).year, key: entry.citation?.key };
}

/** A plain form, with what some entries of the list have. */
function plainForm(entry: NewEntry, { entries, source }: List): string {
  const printed = printEntry(entry, {
    template: readTemplate(PLAIN_FORM) ?? [],
    readme: source.text,
    neighbors: entries,
    all: entries,
    without: rareIn(entries),
  });
  return printed?.text ?? '';
}
