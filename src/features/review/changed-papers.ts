import type { BibEntry } from '../../bibtex/bibliography.ts';
import type { Catalog } from '../../catalog/catalog.ts';
import { titleKey } from '../../catalog/title-key.ts';
import { referenceOf } from '../../links/registry-identifier.ts';
import type { ListEntry } from '../../list/list.ts';
import { fold } from '../../text/fold.ts';
import { groupBy } from '../../text/group-by.ts';
import type { EntryPair } from './pair-entries.ts';

/** What may be another one after a change of a paper; `host`: a link that leads to another host. */
export type ChangedPart = 'host' | 'link' | 'title' | 'abstract' | 'authors';

/** The papers of a list of which a change makes something else; plain data. */
export interface Changed {
  /** As they were. */
  readonly titles: readonly string[];
  /** How many papers the list had. */
  readonly of: number;
  /** How many papers have another one. */
  readonly parts: readonly (readonly [ChangedPart, number])[];
  /** The hosts that links lead to from now on, each once, most links first. */
  readonly hosts: readonly string[];
}

/** Says what of the papers that stay has changed: words count, not marks, order or spelling of names. */
export function changedPapers(
  pairs: readonly EntryPair[],
  base: Catalog,
  head: Catalog,
): Omit<Changed, 'of'> {
  const changes = pairs
    .filter(({ before }) => before.kind === 'paper')
    .map((pair) => {
      const bibs = [base.pairOf(pair.before)?.bibEntry, head.pairOf(pair.after)?.bibEntry] as const;
      const hosts = newHosts(addresses(pair.before, bibs[0]), addresses(pair.after, bibs[1]));
      return { title: pair.before.title, hosts, parts: changedParts(pair, bibs, hosts.length > 0) };
    })
    .filter(({ parts }) => parts.length > 0);
  const bySize = <T>(all: readonly T[]): [T, number][] =>
    [...groupBy(all, (one) => one)]
      .map(([one, { length }]): [T, number] => [one, length])
      .sort(([, a], [, b]) => b - a);
  return {
    titles: changes.map(({ title }) => title),
    parts: bySize(changes.flatMap(({ parts }) => parts)),
    hosts: bySize(changes.flatMap(({ hosts }) => hosts)).map(([host]) => host),
  };
}

function changedParts(
  { before, after, isSame }: EntryPair,
  [bib, newBib]: readonly [BibEntry | undefined, BibEntry | undefined],
  isElsewhere: boolean,
): ChangedPart[] {
  // What is read of lines that stay as they were does not change, whatever is around them.
  const own = isSame ? after : before;
  const [links, newLinks] = [addresses(before), addresses(after)];
  const fieldOf = (entry: BibEntry | undefined, name: string) => entry?.fields.get(name)?.value;
  const differs = (name: 'abstract' | 'authors', field: string, key: (text: string) => string) =>
    isOther(partOf(own, name), partOf(after, name), key) ||
    isOther(fieldOf(bib, field), fieldOf(newBib, field), key);
  return [
    ...(isElsewhere ? (['host'] as const) : []),
    ...(!isElsewhere && links.join('\n') !== newLinks.join('\n') ? (['link'] as const) : []),
    ...(isOther(own.title, after.title, titleKey) ? (['title'] as const) : []),
    ...(differs('abstract', 'abstract', fold) ? (['abstract'] as const) : []),
    ...(differs('authors', 'author', nameKey) ? (['authors'] as const) : []),
  ];
}

function partOf(entry: ListEntry, name: 'abstract' | 'authors'): string | undefined {
  return name === 'abstract' ? entry.abstract?.text : entry.authors;
}

function isOther(
  before: string | undefined,
  after: string | undefined,
  key: (text: string) => string,
): boolean {
  return !!before && !!after && before !== after && key(before) !== key(after);
}

/** The words of names, in any order. */
function nameKey(names: string): string {
  const words = new Set(fold(names).split(' '));
  for (const word of ['and', 'et', 'al', 'others']) words.delete(word);
  return [...words].sort().join(' ');
}

/** The web addresses of a paper without their fragments, which are lines of a .bib as a rule. */
function addresses({ url, links }: ListEntry, bib?: BibEntry): string[] {
  const all = [url, ...links.map((link) => link.url), bib?.fields.get('url')?.value];
  return all.flatMap((one) =>
    one !== undefined && URL.canParse(one) && /^https?:/i.test(one)
      ? [one.replace(/#.*/s, '')]
      : [],
  );
}

/** The hosts that take the place of others; doi.org and the like are no other place. */
function newHosts(before: readonly string[], after: readonly string[]): string[] {
  if (before.join('\n') === after.join('\n')) return [];
  const hosts = new Set(before.map(hostOf));
  const now = new Set(after.map(hostOf));
  if ([...hosts].every((host) => now.has(host))) return [];
  const others = after.filter((one) => !hosts.has(hostOf(one)) && referenceOf(one) === undefined);
  return [...new Set(others.map(hostOf))];
}

function hostOf(address: string): string {
  return new URL(address).hostname.replace(/^www\./, '');
}
