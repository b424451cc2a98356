import { foldTitle } from '../catalog/title-key.ts';
import { isPartOfTitle, SHORT_TITLE, titleLikeness } from '../catalog/title-likeness.ts';
import { type IdentifierKind, identifierKey } from '../identifiers/identifier.ts';
import type { List, ListEntry } from '../list/list.ts';
import { isSure } from '../list/sure-fields.ts';
import { count, quote } from './naming.ts';
import type { Problem, Rule } from './rule.ts';

/** With the same identifier, titles this alike are one; below it, a link may have been copied. */
const SAME_TITLE = 0.9;
/** Of these, a work has one; DOIs differ between a preprint, a proceedings and a journal. */
const ONE_PER_WORK: ReadonlySet<IdentifierKind> = new Set(['arxiv', 'pmid', 'pmcid']);
/** Repositories are linked again and again, for each of their parts. */
const REPOSITORY = /^https?:\/\/(?:www\.)?(?:github|gitlab|bitbucket)\.[a-z]+\//i;
/** From this many on, if it is a quarter of the list, a part of the list is written twice. */
const MANY = 20;

/** A paper and the earlier entry that names the same work. */
interface Repeat {
  readonly entry: ListEntry;
  readonly first: ListEntry;
  /** Whether an identifier or an address says so as well as the title. */
  readonly sure: boolean;
}

/** A paper stands once in a category. */
export const entryDuplicate: Rule = {
  id: 'entry-duplicate',
  severity: 'error',
  fix: 'none',
  summary: 'A paper stands once in its category, or once in the list where that is configured.',
  why: 'A paper that stands twice is counted twice, and the next correction reaches only one of the two.',
  *check({ catalog: { list }, settings }) {
    if (list === undefined) return;
    const papers = list.entries.filter(isComparable);
    const anywhere = settings.duplicates === 'list';
    const repeats = findRepeats(papers, ({ categories }) =>
      anywhere ? '' : categories.join('\n'),
    );
    const [one] = repeats;
    if (one === undefined) return;
    if (repeats.length <= MANY || repeats.length * 4 < papers.length) {
      for (const repeat of repeats) yield describe(list, repeat, anywhere);
      return;
    }
    yield {
      message: `${repeats.length} of ${count(papers.length, 'paper')} stand twice, such as ${quote(one.entry.title)}. If a part of the list is a second view of it, name its heading under "skip-sections".`,
      at: { file: list.source, range: one.entry.titleRange },
      severity: 'warning',
      content: 'all',
    };
  },
};

function isComparable({ kind, url, identifiers }: ListEntry): boolean {
  return kind === 'paper' && (identifiers.length > 0 || !REPOSITORY.test(url ?? ''));
}

function describe(list: List, { entry, first, sure }: Repeat, anywhere: boolean): Problem {
  const where = anywhere || entry.categories.length === 0 ? 'the list' : 'this category';
  const { line } = list.source.lines.position(first.titleRange.start);
  const name =
    foldTitle(entry.title) === foldTitle(first.title) ? '' : `, as ${quote(first.title)}`;
  return {
    message: `The paper stands in ${where} already, on line ${line}${name}. ${sure ? 'Keep one of the two' : 'Keep one of the two, if they are one work'}.`,
    at: { file: list.source, range: entry.titleRange },
    entry,
    ...(sure ? {} : { severity: 'warning' }),
    related: [{ file: list.source, range: first.titleRange, message: 'the first of the two' }],
  };
}

/** Pairs of entries that name one work, found by their identifiers and titles in one pass. */
function findRepeats(
  papers: readonly ListEntry[],
  scopeOf: (entry: ListEntry) => string,
): Repeat[] {
  const seen = new Map<string, ListEntry>();
  const repeats: Repeat[] = [];
  for (const entry of papers) {
    const scope = scopeOf(entry);
    const names = [
      foldTitle(entry.title).replaceAll(' ', ''),
      ...entry.identifiers.map(identifierKey),
    ]
      .filter((name) => name !== '')
      .map((name) => `${scope}\n${name}`);
    const repeat = names
      .flatMap((name) => seen.get(name) ?? [])
      .flatMap((first) => compare(entry, first) ?? [])[0];
    if (repeat !== undefined) repeats.push(repeat);
    for (const name of names) if (!seen.has(name)) seen.set(name, entry);
  }
  return repeats;
}

/** A link alone makes no duplicate, since links get copied with the entry above. */
function compare(entry: ListEntry, first: ListEntry): Repeat | undefined {
  const a = foldTitle(entry.title);
  const b = foldTitle(first.title);
  const linked = shareIdentifier(entry, first) || shareAddress(entry, first);
  const alike = titleLikeness(a, b);
  if (linked) {
    const same = alike >= SAME_TITLE || isPartOfTitle(a, b);
    return same ? { entry, first, sure: true } : undefined;
  }
  if (alike < 1 || a.length < SHORT_TITLE || disagree(entry, first)) return undefined;
  if (!isSure(entry, 'title') || !isSure(first, 'title')) return undefined;
  return { entry, first, sure: false };
}

function shareIdentifier(a: ListEntry, b: ListEntry): boolean {
  const keys = new Set(a.identifiers.map(identifierKey));
  return b.identifiers.some((one) => keys.has(identifierKey(one)));
}

function shareAddress({ url }: ListEntry, other: ListEntry): boolean {
  return url !== undefined && url !== '' && url === other.url;
}

/** Whether both name an identifier of a kind of which a work has one, and not the same. */
function disagree(a: ListEntry, b: ListEntry): boolean {
  return a.identifiers.some(
    ({ kind }) => ONE_PER_WORK.has(kind) && b.identifiers.some((one) => one.kind === kind),
  );
}
