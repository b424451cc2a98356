import type { BibEntry } from '../bibtex/bibliography.ts';
import type { Catalog, Pair } from '../catalog/catalog.ts';
import { foldTitle } from '../catalog/title-key.ts';
import { titleLikeness } from '../catalog/title-likeness.ts';
import { mayBeOneWork } from '../identifiers/doi.ts';
import {
  type Identifier,
  type IdentifierKind,
  identifierKey,
  identifierText,
} from '../identifiers/identifier.ts';
import { identifiersOfUrl } from '../identifiers/identifiers-of-url.ts';
import { isPreprintDoi } from '../identifiers/preprint-servers.ts';
import { isCertain } from '../list/certain-facts.ts';
import type { List, ListEntry } from '../list/list.ts';
import { linkLabel } from '../list/read/words/vocabulary.ts';
import { groupBy } from '../text/group-by.ts';
import { count } from '../text/plural.ts';
import type { Range } from '../text/range.ts';
import type { Problem, Rule } from './rule.ts';
import { areTwoWorks } from './support/are-two-works.ts';
import { styleHabit } from './support/habit.ts';
import { bibSpots, nameBibEntry, pairSpot, quote } from './support/naming.ts';

/** Of these, a work has one, its preprint included. */
const ONE_PER_WORK: ReadonlySet<IdentifierKind> = new Set(['arxiv', 'pmid', 'pmcid']);
/** Titles this alike may be one paper's in two wordings. */
const ONE_PAPER = 0.6;
/** Titles less alike than this are not one title with a word changed. */
const REWORDED = 0.8;
/** Shorter titles are names, such as that of a data set that a paper introduces besides its method. */
const WORDS_OF_A_TITLE = 4;
/** Titles that begin with as many equal words are one title, written out or shortened. */
const WORDS_IN_COMMON = 3;
/** A title of which so many words are in the other may be that one, shortened. */
const SHORTENED = 0.75;
/** What a paper may introduce besides its method, listed by its own name with the same link. */
const PRODUCT = /\b(?:data ?sets?|benchmarks?|corpus|corpora)\b/;
/** `[Moss et al.](…): Introduces a method …`: what a paper does, not its title. */
const DOES =
  /^(?:analy[sz]es|compares|demonstrates|describes|develops|discusses|evaluates|examines|explores|introduces|investigates|presents|proposes|provides) /;
/** The link of a paper leads to the work that its title and its bib entry name. */
export const entryIdentity: Rule = {
  id: 'entry-identity',
  severity: 'warning',
  fix: 'none',
  summary: 'The link of a paper leads to the work that its title and its bib entry name.',
  why: 'A link is easily copied along with the entry above. The reader then opens another paper than the one described.',
  create: ({ catalog }) => ({
    onList(list) {
      const papers = list.entries.filter(({ kind, url }) => kind === 'paper' && url !== undefined);
      const differing = againstBib(papers, catalog);
      const others = papers.filter((entry) => !differing.has(entry));
      return [
        ...differing.values(),
        ...sharedLinks(list, others, catalog),
        ...linksBeside(list, others),
      ];
    },
  }),
};

function againstBib(papers: readonly ListEntry[], catalog: Catalog): Map<ListEntry, Problem> {
  const owners = new Map<string, BibEntry>();
  for (const { entries } of catalog.bibliographies) {
    for (const entry of entries) {
      for (const one of entry.identifiers) {
        if (!owners.has(identifierKey(one))) owners.set(identifierKey(one), entry);
      }
    }
  }
  const problems = new Map<ListEntry, Problem>();
  for (const entry of papers) {
    const pair = catalog.pairOf(entry);
    const problem = pair === undefined ? undefined : differs(pair, owners, catalog);
    if (problem !== undefined) problems.set(entry, problem);
  }
  return problems;
}

/** The link names another work than the bib entry, according to the bibliography itself. */
function differs(
  pair: Pair,
  owners: ReadonlyMap<string, BibEntry>,
  catalog: Catalog,
): Problem | undefined {
  const { entry, bibEntry } = pair;
  const linked = identifiersOfUrl(entry.url ?? '');
  const own = new Set(bibEntry.identifiers.map(identifierKey));
  const isOfWork = (url: string): boolean =>
    identifiersOfUrl(url).some((one) => own.has(identifierKey(one)));
  if (isOfWork(entry.url ?? '')) return undefined;
  const here = pairSpot(pair);
  for (const one of linked) {
    const owner = owners.get(identifierKey(one));
    if (owner === undefined || owner === bibEntry || !isOther(entry, owner)) continue;
    return {
      message: `The link leads to ${identifierText(one)}, which is ${nameBibEntry(owner)} in the bibliography, but the bib entry of this paper is ${nameBibEntry(bibEntry)}. Correct the link or the citation key.`,
      range: linkRange(entry),
      entry,
      severity: 'error',
      content: identifierKey(one),
      related: [here, ...bibSpots(owner, catalog, 'the work that the link leads to')],
    };
  }
  for (const one of linked) {
    const theirs = bibEntry.identifiers.find((other) => contradicts(one, other));
    if (theirs === undefined || entry.links.some(({ url }) => isOfWork(url))) {
      continue;
    }
    return {
      message: `The link leads to ${identifierText(one)}, but the bib entry ${quote(bibEntry.key)} has ${identifierText(theirs)}. Correct the one that belongs to another work.`,
      range: linkRange(entry),
      entry,
      content: identifierKey(one),
      related: [here],
    };
  }
  return undefined;
}

/** Whether two identifiers cannot be one work's. A preprint has a DOI besides that of its publication. */
function contradicts(one: Identifier, other: Identifier): boolean {
  if (one.kind !== other.kind || one.id === other.id) return false;
  if (ONE_PER_WORK.has(one.kind)) return true;
  if (one.kind !== 'doi' || isPreprintDoi(one.id) || isPreprintDoi(other.id)) return false;
  return !mayBeOneWork(one.id, other.id);
}

function isOther(entry: ListEntry, owner: BibEntry): boolean {
  const title = owner.fields.get('title')?.value ?? '';
  if (!isCertain(entry, 'title') || (isName(entry) && entry.citation === undefined)) return false;
  return titleLikeness(foldTitle(entry.title), foldTitle(title)) < ONE_PAPER;
}

/** Two papers with different titles and one link: it can belong to one of them only. */
function sharedLinks(list: List, papers: readonly ListEntry[], catalog: Catalog): Problem[] {
  const first = new Map<string, ListEntry>();
  const problems: Problem[] = [];
  const shared = groupBy(papers.flatMap(namesOf), ({ key }) => key);
  const habit = styleHabit(
    () => papers.length,
    (many, all) =>
      `${many} of ${count(all, 'linked paper')} share a link with a paper of another title. Link each paper to its own page.`,
  );
  for (const entry of papers) {
    const title = foldTitle(entry.title);
    if (isName(entry) || DOES.test(title) || !isCertain(entry, 'title')) continue;
    for (const one of namesOf(entry)) {
      const other = first.get(one.key);
      if (one.isPage && (shared.get(one.key)?.length ?? 0) > MOST_OF_ONE_PAGE) continue;
      if (other === undefined) first.set(one.key, entry);
      else if (isLabeledProduct(list, entry) !== isLabeledProduct(list, other)) continue;
      else if (isListedTwice(entry, other)) continue;
      else if (differ(title, foldTitle(other.title)) || areTwo(entry, other, catalog)) {
        problems.push({ ...sharedLink(list, entry, other, one), habit });
        break;
      }
    }
  }
  return problems;
}

/** Whether a title is too short to distinguish papers: it may be a name or a citation key. */
function isName({ title }: ListEntry): boolean {
  return foldTitle(title).split(' ').length < WORDS_OF_A_TITLE;
}

/** Whether two folded titles are those of two papers. */
function differ(a: string, b: string): boolean {
  const begin = (title: string): string => title.split(' ').slice(0, WORDS_IN_COMMON).join(' ');
  if (begin(a) === begin(b) || PRODUCT.test(a) || PRODUCT.test(b)) return false;
  const [shorter = [], longer = []] = [a.split(' '), b.split(' ')].sort(
    (one, other) => one.length - other.length,
  );
  const shared = shorter.filter((word) => longer.includes(word)).length;
  return titleLikeness(a, b) < ONE_PAPER && shared < shorter.length * SHORTENED;
}

/** `**Moss Dataset:** Introduced in "…"`: the other entry is the paper that it comes from. */
function isLabeledProduct({ source }: List, { range, titleRange }: ListEntry): boolean {
  return PRODUCT.test(source.text.slice(range.start, titleRange.start).toLowerCase());
}

/** `Mossnet: Walls` and `MOSSNET / Barknet: Old Walls`, in two categories: one paper in two wordings. */
function isListedTwice(a: ListEntry, b: ListEntry): boolean {
  const [own = '', other] = [a, b].map(({ title }) =>
    /^(?:[^:]{0,40}):/.test(title) ? foldTitle(title).split(' ', 1)[0] : undefined,
  );
  return own !== '' && own === other && a.categories.join('\n') !== b.categories.join('\n');
}

/** Whether two papers are two works, by their years or in the bibliography, even if both are about the same. */
function areTwo(entry: ListEntry, other: ListEntry, catalog: Catalog): boolean {
  const [own, theirs] = [entry, other].map((one) => catalog.pairOf(one)?.bibEntry);
  if (areTwoWorks(entry, other)) return true;
  if (own === undefined || theirs === undefined || own === theirs) return false;
  return titleLikeness(foldTitle(entry.title), foldTitle(other.title)) < REWORDED;
}

/** A page that more papers lead to is one about many, such as the programme of a meeting. */
const MOST_OF_ONE_PAGE = 3;

/** What a link leads to: the work that it names, or else the page. */
interface LinkName {
  readonly key: string;
  readonly shown: string;
  readonly isPage: boolean;
}

function namesOf({ url = '', identifiers }: ListEntry): LinkName[] {
  // Two addresses in one target are for entry-link.
  if (/.https?:\/\//i.test(url)) return [];
  const named = identifiersOfUrl(url);
  if (named.length > 0)
    return named.map((one) => ({
      key: identifierKey(one),
      shown: identifierText(one),
      isPage: false,
    }));
  // Beside a link to the paper, another one may lead to a page about several, such as a blog post.
  if (identifiers.length > 0 || !/^https?:/i.test(url) || !URL.canParse(url)) return [];
  const { href, pathname, search } = new URL(url);
  // The page of a site as a whole is that of no paper, and lists link it for many.
  return pathname === '/' && search === '' ? [] : [{ key: href, shown: quote(url), isPage: true }];
}

/** Beside its own link, a paper has one of another paper of the list: `[URL](…) [arXiv](…)`. */
function linksBeside(list: List, papers: readonly ListEntry[]): Problem[] {
  const owners = new Map(
    papers.flatMap((entry) => idsOf(entry).map((one) => [identifierKey(one), entry] as const)),
  );
  return papers.flatMap((entry): Problem[] => {
    const own = idsOf(entry);
    for (const { text, url, range } of entry.links) {
      // What a remark names is another paper on purpose.
      if (linkLabel(text) !== 'paper') continue;
      for (const one of identifiersOfUrl(url)) {
        const other = owners.get(identifierKey(one));
        if (other === undefined || !own.some((id) => contradicts(id, one))) continue;
        if (titleLikeness(foldTitle(entry.title), foldTitle(other.title)) >= REWORDED) continue;
        const { line } = list.source.lines.position(other.titleRange.start);
        return [
          {
            message: `The link ${quote(text)} leads to ${identifierText(one)}, which is ${quote(other.title)} on line ${line}. Correct it.`,
            range,
            entry,
            content: identifierKey(one),
            related: [{ range: other.titleRange, message: 'the other paper' }],
          },
        ];
      }
    }
    return [];
  });
}

function idsOf({ url = '' }: ListEntry): readonly Identifier[] {
  return identifiersOfUrl(url);
}

function sharedLink(list: List, entry: ListEntry, other: ListEntry, one: LinkName): Problem {
  const { line } = list.source.lines.position(other.titleRange.start);
  return {
    message: `The link leads to ${one.shown}, and so does that of ${quote(other.title)} on line ${line}. Correct the copied one, or keep one entry if the paper changed its title.`,
    range: linkRange(entry),
    entry,
    content: one.key,
    related: [{ range: other.titleRange, message: 'the other paper' }],
  };
}

function linkRange({ links, url: own, titleRange }: ListEntry): Range {
  return links.find(({ url }) => url === own)?.range ?? titleRange;
}
