import type { Identifier } from '../identifiers/identifier.ts';
import type { Sortable } from '../text/order.ts';
import type { Range } from '../text/range.ts';
import type { SourceFile } from '../text/source-file.ts';
import { withoutTail } from '../text/without-tail.ts';
import type { BibDiagnostic, BibFile, EntryNode, FieldNode } from './syntax-tree.ts';
import { unescapedAddresses } from './unescaped-addresses.ts';

/** A .bib file as a list of entries. All ranges are offsets in `source.text`. */
export interface Bibliography {
  readonly source: SourceFile;
  /** The lossless tree of the file. */
  readonly tree: BibFile;
  /** In the order of the file, including repeated keys. */
  readonly entries: readonly BibEntry[];
  /** Problems of syntax and meaning (repeated keys, undefined macros), in the order of the file. */
  readonly diagnostics: readonly BibDiagnostic[];
}

/** One item of a bibliography. */
export interface BibEntry {
  /** The citation key as written; empty if it is missing. */
  readonly key: string;
  /** Lower-cased entry type: `article`, `inproceedings`. */
  readonly type: string;
  readonly range: Range;
  /** The place of the key; an empty range where it should be. */
  readonly keyRange: Range;
  /** By lower-cased name, the first of repeated fields; inherited fields (crossref, xdata) included. */
  readonly fields: ReadonlyMap<string, BibField>;
  /** From `doi`, `eprint`, `pmid`, `url` and the like, the most significant first. */
  readonly identifiers: readonly Identifier[];
  readonly node: EntryNode;
}

/** One field's value, decoded. */
export interface BibField {
  /** Lower-cased. */
  readonly name: string;
  /** With macros expanded, LaTeX decoded to Unicode, braces removed and white space folded. */
  readonly value: string;
  /** With macros expanded and delimiters removed, LaTeX unchanged. */
  readonly raw: string;
  /** The field's node; that of the parent entry if it is inherited. */
  readonly node: FieldNode;
  /** The key of the entry it is inherited from. */
  readonly inheritedFrom?: string;
}

/** Entry types that cite no work of their own. */
export const NOT_WORKS: ReadonlySet<string> = new Set([
  'xdata',
  'set',
  'string',
  'comment',
  'preamble',
]);

/**
 * The year of a bib entry: the first number between 1500 and 2099 in its `year`, or else its `date`.
 * Undefined if there is none.
 */
export function yearOfFields(
  fields: ReadonlyMap<string, Pick<BibField, 'value'>>,
): number | undefined {
  const date = fields.get('year')?.value || fields.get('date')?.value || '';
  const year = /\b(?:1[5-9]|20)\d\d\b/.exec(date)?.[0];
  return year === undefined ? undefined : Number(year);
}

/**
 * The fields for the venue of a work, the most specific first. The server of a preprint is in
 * `howpublished`; its publisher is rather who runs the server.
 */
const VENUE_FIELDS = [
  'journal',
  'journaltitle',
  'booktitle',
  'school',
  'institution',
  'howpublished',
  'publisher',
];
const IS_ADDRESS = /:\/\/|^www\./i;

/** The venue of a bib entry, the most specific that it names. Undefined if there is none. */
export function venueOfFields(
  fields: ReadonlyMap<string, Pick<BibField, 'value'>>,
): string | undefined {
  return VENUE_FIELDS.map((name) => fields.get(name)?.value || undefined).find(
    (venue) => venue !== undefined && !IS_ADDRESS.test(venue),
  );
}

/** The values by which a bib entry is sorted. */
export function sortableBibEntry({
  key,
  fields,
}: {
  readonly key: string;
  readonly fields: Parameters<typeof yearOfFields>[0];
}): Sortable {
  return { key, title: fields.get('title')?.value, year: yearOfFields(fields) };
}

/** Groups in an address protect its letters. */
const ADDRESS = /https?:\/\/(?:[^\s{}"<>\\]|\{[^\s{}"<>\\]*\})+/gi;
const FIELDS = ['url', 'link', 'ee', 'howpublished', 'note'];

/** The http and https addresses in an entry's own fields, with LaTeX escapes decoded. */
export function bibUrls({ fields }: BibEntry): { readonly url: string; readonly range: Range }[] {
  return FIELDS.flatMap((name) => {
    const field = fields.get(name);
    if (field === undefined || field.inheritedFrom !== undefined) return [];
    return addressesIn(field).map((url) => ({ url, range: field.node.range }));
  });
}

/** The http and https addresses in a field, with LaTeX escapes decoded. */
export function addressesIn({ raw }: Pick<BibField, 'raw'>): string[] {
  return [...unescapedAddresses(raw).matchAll(ADDRESS)].map(([address]) =>
    withoutTail(address.replace(/[{}]/g, ''), /[.,;]/),
  );
}
