import {
  type BibEntry,
  type BibField,
  type Bibliography,
  yearOfFields,
} from '../bibtex/bibliography.ts';
import { displayName, isOthers, parseNames } from '../bibtex/names.ts';
import type { Catalog } from '../catalog/catalog.ts';
import { type Identifier, identifierKey } from '../identifiers/identifier.ts';
import { identifiersOfUrl } from '../identifiers/identifiers-of-url.ts';
import { certainFacts } from '../list/certain-facts.ts';
import type { ListEntry } from '../list/list.ts';
import type { FindingEntry } from '../rules/finding.ts';
import { ET_AL_AT_END } from '../text/et-al.ts';
import { compact } from '../text/json.ts';
import { type LinePlace, linePlace, type SourceFile } from '../text/source-file.ts';

/** An identifier of a work, and where it was found. */
export interface Reference {
  readonly identifier: Identifier;
  readonly places: readonly LinePlace[];
  /**
   * Whether the identifier is that of the work, and not only mentioned in its entry; only then must
   * title, authors and year agree.
   */
  readonly isOwn: boolean;
}

/** A work of the catalog: a bib entry with the list entries that cite it, or either of them alone. */
export interface ReferencedWork {
  readonly entry: FindingEntry;
  readonly titles: readonly string[];
  /** As printed; empty if there are none. */
  readonly authors: readonly string[];
  readonly year?: number;
  readonly venue?: string;
  readonly references: readonly Reference[];
  /** The places of the work, the list first. */
  readonly places: readonly LinePlace[];
  readonly entries: readonly ListEntry[];
  readonly bib?: { readonly bibEntry: BibEntry; readonly bibliography: Bibliography };
}

/** All works of a catalog with an identifier, in the order of the list, then of the files. */
export function referencedWorks(catalog: Catalog): ReferencedWork[] {
  const works: ReferencedWork[] = [];
  const done = new Set<BibEntry>();
  const { list, bibliographies } = catalog;
  for (const entry of list?.entries ?? []) {
    const pair = catalog.pairOf(entry);
    if (pair === undefined) works.push(workOfList(entry, list?.source));
    else if (!done.has(pair.bibEntry)) {
      done.add(pair.bibEntry);
      const entries = catalog.pairsOf(pair.bibEntry).map((one) => one.entry);
      works.push(workOfBib(pair.bibEntry, pair.bibliography, entries, list?.source));
    }
  }
  for (const bibliography of bibliographies) {
    for (const bibEntry of bibliography.entries) {
      if (!done.has(bibEntry)) works.push(workOfBib(bibEntry, bibliography, [], undefined));
    }
  }
  return works.filter(({ references }) => references.length > 0);
}

function workOfList(entry: ListEntry, source: SourceFile | undefined): ReferencedWork {
  const { title } = entry;
  const { authors, year, venue } = certainFacts(entry);
  return compact({
    entry: { title },
    titles: [title],
    authors: authors === undefined ? [] : printedAuthors(authors),
    year,
    venue,
    references: joined(referencesOfList(entry, source)),
    places: source === undefined ? [] : [linePlace(source, entry.range.start)],
    entries: [entry],
  });
}

function workOfBib(
  bibEntry: BibEntry,
  bibliography: Bibliography,
  entries: readonly ListEntry[],
  list: SourceFile | undefined,
): ReferencedWork {
  const { fields, key } = bibEntry;
  const title = fields.get('title')?.value ?? '';
  const year = yearOfFields(fields);
  const names = parseNames(fields.get('author')?.raw ?? '').filter((name) => !isOthers(name));
  const venue = ['journal', 'journaltitle', 'booktitle']
    .map((name) => fields.get(name)?.value)
    .find((value) => value !== undefined);
  return compact({
    entry: compact({
      title: title || (entries[0]?.title ?? ''),
      citationKey: key || undefined,
    }),
    titles: [title, ...entries.map((entry) => entry.title)].filter((one) => one !== ''),
    authors: names.map(displayName),
    year,
    venue,
    references: joined([
      ...entries.flatMap((entry) => referencesOfList(entry, list)),
      ...referencesOfBib(bibEntry, bibliography.source),
    ]),
    places: [
      ...(list === undefined ? [] : entries.map(({ range }) => linePlace(list, range.start))),
      linePlace(bibliography.source, bibEntry.range.start),
    ],
    entries,
    bib: { bibEntry, bibliography },
  });
}

/** The authors of a list entry as names, without `et al.` and the like. */
function printedAuthors(authors: string): string[] {
  return authors
    .replace(ET_AL_AT_END, '')
    .split(/[,;&]|\band\b/)
    .map((name) => name.trim())
    .filter((name) => /\p{L}{2}/u.test(name));
}

function referencesOfList(entry: ListEntry, source: SourceFile | undefined): Reference[] {
  if (source === undefined) return [];
  const { url } = entry;
  const own = new Set((url === undefined ? [] : identifiersOfUrl(url)).map(identifierKey));
  return entry.identifiers.map((identifier) => {
    const link = entry.links.find((one) =>
      identifiersOfUrl(one.url).some((found) => identifierKey(found) === identifierKey(identifier)),
    );
    return {
      identifier,
      // A tool or dataset links to the paper that describes it, which has another name.
      isOwn: entry.kind === 'paper' && own.has(identifierKey(identifier)),
      places: [linePlace(source, (link?.range ?? entry.range).start)],
    };
  });
}

/** The fields of a bib entry that an identifier is in; an inherited one is in those of the parent. */
export function fieldsNaming({ fields }: BibEntry, { id }: Identifier): BibField[] {
  const number = id.replace(/^PMC/, '').toLowerCase();
  return [...fields.values()].filter(
    ({ value, inheritedFrom }) =>
      inheritedFrom === undefined && value.toLowerCase().includes(number),
  );
}

/** An inherited identifier is that of the parent, and a note may mention any paper. */
function referencesOfBib(bibEntry: BibEntry, source: SourceFile): Reference[] {
  return bibEntry.identifiers.flatMap((identifier) => {
    const fields = fieldsNaming(bibEntry, identifier);
    const field = fields.find(({ name }) => name !== 'note') ?? fields[0];
    if (field === undefined) return [];
    const places = [linePlace(source, field.node.range.start)];
    return [{ identifier, isOwn: field.name !== 'note', places }];
  });
}

/** The distinct identifiers, with all their places. */
function joined(references: readonly Reference[]): Reference[] {
  const found = new Map<string, Reference>();
  for (const one of references) {
    const key = identifierKey(one.identifier);
    const known = found.get(key);
    found.set(key, {
      identifier: one.identifier,
      isOwn: one.isOwn || known?.isOwn === true,
      places: [...(known?.places ?? []), ...one.places],
    });
  }
  return [...found.values()];
}
