import { fromShownText } from '../../scholarly/dollar-math.ts';
import { plainText, type ScholarlyText } from '../../scholarly/scholarly-text.ts';
import { fold } from '../../text/fold.ts';
import { groupBy } from '../../text/group-by.ts';
import { shorten } from '../../text/shorten.ts';
import type { TextEdit } from '../../text/text-edit.ts';
import { certainFacts, isCertain } from '../certain-facts.ts';
import { type FieldName, nameOfField } from '../format/template.ts';
import type { List, ListEntry } from '../list.ts';
import type { NewEntry } from './new-entry.ts';
import type { PrintedEntry } from './print-entry.ts';

/** How a list that was read again differs from what was expected. */
export interface Misreading {
  /** The field of the new entry that is read differently; absent where it is more than one field. */
  readonly field?: FieldName;
  /** What is read, as the end of a sentence. */
  readonly reason: string;
}

/** What an entry is recognized by after a change elsewhere, besides its title. */
function surroundingsOf({ url, citation, categories }: ListEntry): string {
  const cited = citation && [citation.key, citation.anchor?.path];
  return JSON.stringify([url, cited, categories]);
}

/**
 * Whether an entry is still read as before: all that was certain is, and a paper with a certain
 * title, and more than the address of a page, is still a paper. With one entry more to learn from, the reader may see uncertain facts
 * differently, find an abstract where it saw none, swap the authors and the venue, or read on.
 */
function isReadAs(before: ListEntry, after: ListEntry): boolean {
  const { authors, venue, year } = certainFacts(before);
  const { kind, abstract, identifiers } = before;
  const isPaper =
    kind === 'paper' &&
    isCertain(before, 'title') &&
    (identifiers.length > 0 || (before.authors ?? before.venue) !== undefined);
  return (
    (after.kind === 'paper' || !isPaper) &&
    (abstract === undefined || abstract.text === after.abstract?.text) &&
    (year === undefined || year === after.year) &&
    [authors, venue].every(
      (text) =>
        text === undefined ||
        [after.authors, after.venue].some((one) => letters(one ?? '').includes(letters(text))),
    )
  );
}

/** Whether another title of an entry is more certain, or begins or ends elsewhere alone. */
function isBetterTitle(before: ListEntry, after: ListEntry): boolean {
  const [old, now] = [fold(before.title), fold(after.title)];
  const isMoreCertain = (after.confidence.title ?? 0) > (before.confidence.title ?? 0);
  return isMoreCertain || old.includes(now) || now.includes(old);
}

/** The first entry that is not read as before: see `misreadEntries`. */
export function misreadEntry(
  before: readonly ListEntry[],
  after: readonly ListEntry[],
  touches?: (entry: ListEntry) => boolean,
): ListEntry | undefined {
  return misreadEntries(before, after, touches)[0];
}

/**
 * The entries that are not read as before. A title that was uncertain may become
 * another one that is more certain, or longer or shorter.
 *
 * @param after the entries of the list, read again.
 * @param touches returns which entries are not compared.
 */
export function misreadEntries(
  before: readonly ListEntry[],
  after: readonly ListEntry[],
  touches: (entry: ListEntry) => boolean = () => false,
): ListEntry[] {
  const untouched = before.filter((entry) => !touches(entry));
  const nameOf = (entry: ListEntry) => `${entry.title}\n${surroundingsOf(entry)}`;
  const [changed, others] = unmatched(untouched, after, nameOf, isReadAs);
  const [lost] = unmatched(
    changed.filter((entry) => !isCertain(entry, 'title')),
    others,
    surroundingsOf,
    (old, now) => isReadAs(old, now) && isBetterTitle(old, now),
  );
  const missing = new Set(lost);
  return changed.filter((entry) => isCertain(entry, 'title') || missing.has(entry));
}

/** The entries that none of the others reads the same as, and the others that no entry reads the same as. */
function unmatched(
  entries: readonly ListEntry[],
  others: readonly ListEntry[],
  nameOf: (entry: ListEntry) => string,
  isSame: (before: ListEntry, after: ListEntry) => boolean,
): readonly [ListEntry[], ListEntry[]] {
  const alike = groupBy(others.toReversed(), nameOf);
  const passed: ListEntry[] = [];
  const missing = entries.filter((entry) => {
    const same = alike.get(nameOf(entry)) ?? [];
    // Equal entries are in the same order as before.
    for (let other = same.pop(); other !== undefined; other = same.pop()) {
      if (isSame(entry, other)) return false;
      passed.push(other);
    }
    return true;
  });
  return [missing, [...passed, ...[...alike.values()].flat()]];
}

/**
 * Checks whether a list, read again with a new entry, has just that and all others as before.
 *
 * @returns undefined when it is right.
 */
export function misreading(
  before: List,
  after: List,
  [insertion]: readonly TextEdit[],
  expected: {
    readonly entry: NewEntry;
    readonly values: PrintedEntry['values'];
    readonly path: readonly string[];
  },
): Misreading | undefined {
  const start = insertion?.range.start ?? 0;
  const end = start + (insertion?.text.length ?? 0);
  const [added, second] = after.entries.filter(
    ({ range }) => range.start < end && range.end > start,
  );
  if (added === undefined) return { reason: 'it would not be read as an entry' };
  if (second !== undefined)
    return { reason: 'it would be read as part of another entry, or as two' };
  if (added.range.start < start)
    return { reason: `it would be read as part of another entry, ${named(added)}` };
  const others = after.entries.filter((one) => one !== added);
  const changed = misreadEntry(before.entries, others);
  if (changed !== undefined)
    return { reason: `another entry, ${named(changed)}, would be read differently` };
  // With one entry more to learn from, the reader may take a doubtful text for an entry.
  const certain = others.filter((one) => isCertain(one, 'title'));
  const found =
    others.length > before.entries.length ? misreadEntry(certain, before.entries) : undefined;
  if (found !== undefined) return { reason: `${named(found)} would be read as an entry, too` };
  const { path } = expected;
  if (
    added.categories.length !== path.length ||
    !path.every((one, at) => one === added.categories[at])
  ) {
    return { reason: `it would be read under "${added.categories.join(' > ')}"` };
  }
  return wrongField(added, expected.entry, expected.values);
}

function named({ title }: ListEntry): string {
  return `"${shorten(title, 80)}"`;
}

/**
 * The first field of a new entry that is read differently from what was written. Names and venues
 * that are not read at all, or not with certainty, do not count: people still see them.
 */
export function wrongField(
  added: ListEntry,
  entry: NewEntry,
  values: PrintedEntry['values'],
): Misreading | undefined {
  const wrong = (field: FieldName, read: string | number | undefined): Misreading => ({
    field,
    reason: `its ${nameOfField(field)} would be read as ${read === undefined ? 'nothing' : `"${shorten(String(read), 80)}"`}`,
  });
  if (!saysTheSame(added.title, entry.title)) return wrong('title', added.title);
  if (!leadsTo(added, values.get('url'))) return wrong('url', added.url);
  const printed = values.get('venue');
  const { authors, venue } = certainFacts(added);
  if (authors !== undefined && !isPrinted(authors, values.get('authors'))) {
    return printed !== undefined && letters(authors).includes(letters(printed))
      ? { field: 'venue', reason: 'its venue would be read as one of its authors' }
      : wrong('authors', authors);
  }
  // An entry without a venue may have that of its category.
  const isOfCategory = printed === undefined && added.places.venue === undefined;
  if (venue !== undefined && !isOfCategory && !isPrintedVenue(venue, printed, entry.year))
    return wrong('venue', venue);
  const year = values.get('year') ?? values.get('date') ?? values.get('yy');
  if (year !== undefined && added.year !== entry.year)
    return wrong(values.has('year') ? 'year' : values.has('date') ? 'date' : 'yy', added.year);
  const abstract = values.has('abstract') ? (entry.abstract ?? '') : '';
  if (!saysTheSame(added.abstract?.text ?? '', abstract))
    return wrong('abstract', added.abstract?.text);
  const key = values.get('key');
  return (added.citation?.key ?? key) === key ? undefined : wrong('key', added.citation?.key);
}

/** Whether an entry has an address, if only as a link to what may be no paper, such as a deposit. */
function leadsTo({ url, links }: ListEntry, wanted: string | undefined): boolean {
  return url === wanted || (url === undefined && links.some((link) => link.url === wanted));
}

/** Whether a venue reads as it is printed, with the year before or after it or without. */
function isPrintedVenue(
  read: string,
  printed: string | undefined,
  year: number | undefined,
): boolean {
  const digits = String(year ?? '');
  return [
    printed,
    `${printed} ${digits}`,
    `${digits} ${printed}`,
    `${printed} ${digits.slice(-2)}`,
    `${digits.slice(-2)} ${printed}`,
  ].some((one) => isPrinted(read, one));
}

/** Whether a field reads as it is printed; letters and digits count. */
function isPrinted(read: string, printed: string | undefined): boolean {
  return letters(read) === letters(printed ?? '');
}

function letters(text: string): string {
  return fold(text).replaceAll(' ', '');
}

/** Whether what a list shows is the text that was written, mathematics in whatever marks. */
function saysTheSame(shown: string, wanted: ScholarlyText): boolean {
  return fold(plainText(fromShownText(shown))) === fold(plainText(wanted));
}
