import { type BibEntry, bibUrls } from '../../bibtex/bibliography.ts';
import type { Catalog } from '../../catalog/catalog.ts';
import type { RawInput } from '../../files/raw-file.ts';
import { identifierKey } from '../../identifiers/identifier.ts';
import { identifiersOfUrl } from '../../identifiers/identifiers-of-url.ts';
import {
  isReference,
  type ReferenceIdentifier,
  registryIdentifier,
} from '../../links/registry-identifier.ts';
import type { List, ListEntry } from '../../list/list.ts';
import { webAddresses } from '../../list/source/addresses.ts';
import { fieldsNaming } from '../../references/referenced-works.ts';
import { lastFrom } from '../../text/range.ts';
import { type LinePlace, linePlace } from '../../text/source-file.ts';
import { readCatalog } from '../check/check-list.ts';
import type { ReadingMemory } from '../check/reading-memory.ts';
import { decodeInput } from '../child-process/decode-input.ts';

/** Everything in the files that can be verified, each once, in the order of the files. */
export interface CollectedLinks {
  /** The places of each http and https address, by the address as written. */
  readonly urls: ReadonlyMap<string, readonly LinePlace[]>;
  /**
   * The places of each DOI, arXiv id, PMID and PMCID, in a field, a text or a link to its registry.
   * An identifier that only seems to be in a publisher's address has no places: it is looked up,
   * but is no fault if it does not exist.
   */
  readonly references: ReadonlyMap<
    string,
    { identifier: ReferenceIdentifier; places: readonly LinePlace[] }
  >;
  /** The title of the first work with an address or a reference, by either. */
  readonly titles: ReadonlyMap<string, string>;
}

/** Collects the links and references of a list and its bibliographies. */
export function collectLinks(catalog: Catalog): CollectedLinks {
  const { list, bibliographies } = catalog;
  const urls = new Map<string, LinePlace[]>();
  const references = new Map<string, { identifier: ReferenceIdentifier; places: LinePlace[] }>();
  const titles = new Map<string, string>();
  const addTitle = (key: string, title: string | undefined): void => {
    if (title !== undefined && title !== '' && !titles.has(key)) titles.set(key, title);
  };
  const addReference = (
    identifier: ReferenceIdentifier,
    place: LinePlace | undefined,
    title: string | undefined,
  ): void => {
    const key = identifierKey(identifier);
    addTitle(key, title);
    const known = references.get(key) ?? { identifier, places: [] };
    references.set(key, known);
    if (place !== undefined) addPlace(known.places, place);
  };
  const spellings = new Map<string, string>();
  const addUrl = (written: string, place: LinePlace, title: string | undefined): void => {
    // Two spellings of one address (`|` and `%7C`) are requested once, in the first.
    const href = URL.canParse(written) ? new URL(written).href : written;
    const url = spellings.get(href) ?? written;
    spellings.set(href, url);
    const places = urls.get(url) ?? [];
    urls.set(url, places);
    addPlace(places, place);
    addTitle(url, title);
    const named = registryIdentifier(url);
    if (named === undefined) return;
    addReference(named.identifier, named.resolver ? place : undefined, title);
  };
  if (list !== undefined) {
    for (const { url, start, title } of urlsOfList(list)) {
      addUrl(url, linePlace(list.source, start), title);
    }
    for (const entry of list.entries) {
      for (const identifier of identifiersInText(entry)) {
        addReference(identifier, linePlace(list.source, entry.range.start), entry.title);
      }
    }
  }
  for (const bibliography of bibliographies) {
    for (const entry of bibliography.entries) {
      const title = entry.fields.get('title')?.value;
      for (const { url, range } of bibUrls(entry)) {
        addUrl(url, linePlace(bibliography.source, range.start), title);
      }
      for (const { identifier, start } of identifiersOf(entry)) {
        addReference(identifier, linePlace(bibliography.source, start), title);
      }
    }
  }
  return { urls, references, titles };
}

/**
 * Collects the links and references of a list, as its files came.
 *
 * @throws {InputError} when it cannot be read.
 */
export async function linksOfList(
  { list }: { readonly list: RawInput },
  memory?: ReadingMemory,
): Promise<CollectedLinks> {
  return collectLinks(readCatalog(await decodeInput(list), memory));
}

/** What an entry names without a link: `arXiv:2303.14070`. */
function identifiersInText({ identifiers, links }: ListEntry): ReferenceIdentifier[] {
  const linked = new Set(links.flatMap(({ url }) => identifiersOfUrl(url)).map(identifierKey));
  return identifiers.filter(isReference).filter((one) => !linked.has(identifierKey(one)));
}

function urlsOfList({ source, entries }: List): { url: string; start: number; title?: string }[] {
  const addresses = webAddresses(source);
  const found = addresses.map(({ url, range }) => ({ url, start: range.start }));
  // Links that the reader repaired; where the parser has an address, it is the parser's.
  const known = new Set(addresses.map(({ url }) => url));
  for (const { links } of entries) {
    for (const { url, range } of links) {
      if (!/^https?:\/\/[^/]/i.test(url) || /\s/.test(url) || known.has(url)) continue;
      const next = addresses[lastFrom(addresses, range.start - 1) + 1];
      if (next === undefined || next.range.start >= range.end) {
        found.push({ url, start: range.start });
      }
    }
  }
  return found
    .sort((a, b) => a.start - b.start)
    .map(({ url, start }) => {
      const entry = entries[lastFrom(entries, start)];
      const isInside = entry !== undefined && start < entry.range.end;
      return { url, start, ...(isInside ? { title: entry.title } : {}) };
    });
}

/** The references that a bib entry has in fields of their own. */
function identifiersOf(entry: BibEntry): { identifier: ReferenceIdentifier; start: number }[] {
  return entry.identifiers.filter(isReference).flatMap((identifier) => {
    const field = fieldsNaming(entry, identifier).find(
      ({ value }) => !/https?:\/\//i.test(value.replace(/^https?:\/\/(?:dx\.)?doi\.org\//i, '')),
    );
    return field === undefined ? [] : [{ identifier, start: field.node.range.start }];
  });
}

function addPlace(places: LinePlace[], place: LinePlace): void {
  if (!places.some(({ file, line }) => file === place.file && line === place.line)) {
    places.push(place);
  }
}
