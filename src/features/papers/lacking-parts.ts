import type { Catalog } from '../../catalog/catalog.ts';
import { identifierKey } from '../../identifiers/identifier.ts';
import { isReference, type ReferenceIdentifier } from '../../links/registry-identifier.ts';
import type { ListEntry } from '../../list/list.ts';
import { isAbstract } from '../../rules/entry-abstract.ts';

/** A part of a paper in the two files. `entry`: all that a bare link lacks. */
export type PaperPart = 'entry' | 'bib-entry' | 'key' | 'abstract' | 'bib-abstract' | 'doi';

/** A paper that lacks something which a registry may know; plain data. */
export interface PaperToComplete {
  /** What it is looked up by. */
  readonly identifier: ReferenceIdentifier;
  readonly parts: readonly PaperPart[];
}

/**
 * The papers among some entries that have an identifier and lack what the other papers of the list
 * have. A paper that several bib entries fit is none of them: a person must choose.
 */
export function papersToComplete(
  catalog: Catalog,
  wanted: readonly ListEntry[],
): PaperToComplete[] {
  const habits = habitsOf(catalog, new Set(wanted));
  const ambiguous = new Set(catalog.ambiguities.map(({ entry }) => entry));
  return wanted.flatMap((entry) => {
    const identifier = lookUpIdentifier(entry);
    if (entry.kind !== 'paper' || identifier === undefined || ambiguous.has(entry)) return [];
    const parts = lackingParts(catalog, entry, habits);
    return parts.length === 0 ? [] : [{ identifier, parts }];
  });
}

/** The identifier that a paper is looked up by; the DOIs of the ACL Anthology since 2016 contain its id. */
export function lookUpIdentifier({
  identifiers,
}: Pick<ListEntry, 'identifiers'>): ReferenceIdentifier | undefined {
  const known = identifiers.find(isReference);
  const acl = identifiers.find(({ kind, id }) => kind === 'acl' && /^\d{4}\./.test(id));
  if (known !== undefined || acl === undefined) return known;
  return { kind: 'doi', id: `10.18653/v1/${acl.id}` };
}

/** The one paper that an identifier names; undefined where several do. */
export function paperNamed({ list }: Catalog, name: string): ListEntry | undefined {
  const [entry, ...others] = (list?.entries ?? []).filter((one) => {
    const identifier = lookUpIdentifier(one);
    return identifier !== undefined && identifierKey(identifier) === name;
  });
  return others.length === 0 ? entry : undefined;
}

/** Which parts most papers of the list have. */
type Habits = ReturnType<typeof habitsOf>;

function habitsOf(catalog: Catalog, wanted: ReadonlySet<ListEntry>) {
  const papers = (catalog.list?.entries ?? []).filter(
    (entry) => entry.kind === 'paper' && !wanted.has(entry),
  );
  const own = new Set([...wanted].map((entry) => catalog.pairOf(entry)?.bibEntry));
  const bibEntries = catalog.bibliographies
    .flatMap(({ entries }) => entries)
    .filter((entry) => !own.has(entry));
  const most = <T>(all: readonly T[], has: (one: T) => boolean): boolean =>
    all.length > 0 && all.filter(has).length * 2 >= all.length;
  return {
    key: most(papers, ({ citation }) => citation !== undefined),
    abstract: most(papers, hasAbstract),
    bibAbstract: most(bibEntries, ({ fields }) => (fields.get('abstract')?.value ?? '') !== ''),
    doi: most(bibEntries, ({ fields }) => fields.has('doi')),
  };
}

function lackingParts(catalog: Catalog, entry: ListEntry, habits: Habits): PaperPart[] {
  const parts: PaperPart[] = [];
  const fields = catalog.pairOf(entry)?.bibEntry.fields;
  if (isBareLink(entry)) parts.push('entry');
  if (habits.abstract && !hasAbstract(entry)) parts.push('abstract');
  if (catalog.bibliographies.length === 0 || entry.citation?.via === 'inline-bibtex') return parts;
  if (fields === undefined) {
    parts.push('bib-entry');
    if (habits.key && entry.citation === undefined) parts.push('key');
    return parts;
  }
  if (habits.bibAbstract && (fields.get('abstract')?.value ?? '') === '')
    parts.push('bib-abstract');
  if (habits.doi && !fields.has('doi') && entry.identifiers.some(({ kind }) => kind === 'doi')) {
    parts.push('doi');
  }
  return parts;
}

/** Whether an entry is an address and nothing else. */
export function isBareLink({ title }: Pick<ListEntry, 'title'>): boolean {
  return /^(?:https?:\/\/|doi:|10\.\d{4,9}\/|arxiv:)\S+$/i.test(title);
}

/** Whether an entry has a meaningful abstract. */
export function hasAbstract({ abstract }: Pick<ListEntry, 'abstract'>): boolean {
  return isAbstract(abstract?.text ?? '');
}
