import { findArxivId } from '../../../identifiers/arxiv.ts';
import { findDoi } from '../../../identifiers/doi.ts';
import { fold } from '../../../text/fold.ts';
import { isCertain } from '../../certain-facts.ts';
import type { Doubt, DoubtfulEntry, EntryLink, ListEntry } from '../../list.ts';
import { hasPeopleAfter, isMalformed } from '../fields/confidence.ts';
import { linkRole } from '../words/link-role.ts';
import { authorEvidence } from '../words/people.ts';
import { isVenueLike } from '../words/venue.ts';
import { linkLabel } from '../words/vocabulary.ts';
import { oddTitles } from './odd-titles.ts';
import { paperKey } from './paper-links.ts';

/** Words that make the text of a link a title. */
const WORDS_OF_TITLE = 4;
/** What follows when a title is cut off: `of deep networks`. */
const GOES_ON =
  /^ (?:(?:of|for|with|and|from|on|to|via|using|through|between) [\p{L}\d]|in (?!proc|press|prep|review|submi|revis)\p{Ll})/u;
/** The year of a venue, or a name in capitals alone: `CVPR 2021`, `CVPR`. */
const DATED = /^[A-Z]{3,}$|(?:19|20)\d{2}|[’']\d{2}/;
/** Longer texts before a title, or between two, are more than the people of one paper. */
const LONGEST_PEOPLE = 300;
/** Papers that one entry may link to: its own, its preprint's, its extension's. */
const MOST_PAPERS = 2;

/** A quotation that ends as one in a citation does, with more behind it: `"Slow walls," in Proc.` */
const QUOTED_IN_FRONT = /^["“][^"“”]{10,}[,.]["”] ?\S/u;
const ADDRESS = /^\w+:\/\/\S+$/;
/** So many characters of a README name its subject. */
const BEGINNING = 500;
/** Fewer entries show little about a list. */
const FEWEST = 8;
/**
 * The share of wrong titles, as the reader itself expects, from which on all uncertain ones are
 * doubtful. Labeled lists of which nine tenths are right stay below it, with few exceptions.
 */
const EXPECTED_WRONG = 0.06;
/** Words of a name, and the share of names among the titles that makes a list one of names. */
const WORDS_OF_NAME = 2;
const SHARE_OF_NAMES = 2 / 3;
const WITHOUT_SPACES = /\p{Script=Han}|\p{Script=Hiragana}|\p{Script=Katakana}/u;

/**
 * The entries of a list that are probably misread: judged by the text in and around each. Where so
 * many titles are uncertain that the whole list is doubtful, all papers with uncertain titles.
 * Resources are judged where the list has hardly anything else.
 *
 * @param known titles of the bibliography, folded.
 * @param uncertain the papers that may be none.
 */
export function doubtfulEntries(
  entries: readonly ListEntry[],
  source: string,
  known: ReadonlySet<string>,
  uncertain: ReadonlySet<ListEntry> = new Set(),
): DoubtfulEntry[] {
  const papers = entries.filter(({ kind }) => kind === 'paper');
  const isOfResources = entries.length >= FEWEST && papers.length * 2 < entries.length;
  // A bare address is read correctly; other rules report that it is no title.
  const judged = (isOfResources ? entries : papers).filter(({ title }) => !ADDRESS.test(title));
  // However odd a title is, it is right where the bibliography has it.
  const unknown = judged.filter(({ kind, title }) => kind === 'paper' && !known.has(fold(title)));
  const odd = oddTitles(unknown, source.slice(0, BEGINNING));
  const unlikely = unlikelyTitles(unknown);
  return judged.flatMap((entry): DoubtfulEntry[] => {
    const shared: readonly (Doubt | false)[] = [
      odd.has(entry) && 'malformed',
      uncertain.has(entry) && 'kind',
      unlikely.has(entry) && 'unlikely',
    ];
    const reason = doubtOf(entry, source) ?? (shared.find((one) => one !== false) || undefined);
    return reason === undefined ? [] : [{ entry, reason }];
  });
}

/**
 * The papers with uncertain titles, where the reader expects so many titles to be wrong. A name
 * alone is less certain than a title; in a list of names, such as those of data sets, they are not
 * judged.
 */
function unlikelyTitles(papers: readonly ListEntry[]): ReadonlySet<ListEntry> {
  const longer = papers.filter(({ title }) => !isName(title));
  const areNames = papers.length - longer.length >= SHARE_OF_NAMES * papers.length;
  const judged = areNames ? longer : papers;
  const wrong = judged.reduce((sum, { confidence }) => sum + 1 - (confidence.title ?? 0), 0);
  // In a short list, one uncertain title shows little.
  const areDoubtful =
    judged.length >= FEWEST && wrong >= Math.max(1, EXPECTED_WRONG * judged.length);
  return new Set(areDoubtful ? judged.filter((entry) => !isCertain(entry, 'title')) : []);
}

function isName(title: string): boolean {
  return !WITHOUT_SPACES.test(title) && title.split(/\s+/).length <= WORDS_OF_NAME;
}

function doubtOf(entry: ListEntry, source: string): Doubt | undefined {
  const { title, titleRange, links, authors, venue, identifiers } = entry;
  if (linkLabel(title) !== undefined || isIdentifier(title) || !/\p{L}/u.test(title))
    return 'label';
  if (venue === undefined && DATED.test(title) && isVenueLike(title)) return 'venue';
  if (authors === undefined && authorEvidence(title) === 'strong') return 'persons';
  if (links.some((link) => isBesideTitle(entry, link, source))) return 'link-text';
  if (GOES_ON.test(source.slice(titleRange.end, titleRange.end + 24))) return 'cut';
  if (isMalformed(title) || QUOTED_IN_FRONT.test(title)) return 'malformed';
  if (identifiers.some(({ id }) => title.includes(id))) return 'malformed';
  if (hasPeopleAfter(title) || hasPeopleInFront(title)) return 'malformed';
  const areSeveral = papersOf(entry) > MOST_PAPERS || joinsTwo(entry) || namesTwo(entry, source);
  return areSeveral ? 'several-papers' : undefined;
}

/** Whether a title is nothing but an identifier: `arXiv:1810.04805`. */
function isIdentifier(title: string): boolean {
  const id = findArxivId(title) ?? findDoi(title);
  return id !== undefined && !/\p{L}/u.test(title.replace(id, '').replace(/arxiv|doi|abs/gi, ''));
}

/** Whether a title begins with its authors: `Moss, S. C., & Hale, P. Slow walls of the north`. */
function hasPeopleInFront(title: string): boolean {
  for (const { index } of title.slice(0, LONGEST_PEOPLE).matchAll(/\. (?=\p{Lu}\p{Ll}+ )/gu))
    if (authorEvidence(title.slice(0, index + 1)) === 'strong') return true;
  return false;
}

/** Whether a title runs over the links to two papers. */
function joinsTwo({ titleRange, links }: ListEntry): boolean {
  const within = links.filter(
    ({ range, url }) =>
      linkRole(url) === 'paper' && range.start < titleRange.end && range.end > titleRange.start,
  );
  return new Set(within.map(({ url }) => paperKey(url))).size > 1;
}

/** Whether a second link has a title for its text, with nothing but facts between it and the first. */
function namesTwo({ titleRange, links, authors, venue }: ListEntry, source: string): boolean {
  const own = links.find(
    ({ range }) => range.start <= titleRange.start && titleRange.end <= range.end,
  );
  const second = links.find(
    ({ range, text, url }) =>
      range.start >= titleRange.end &&
      linkRole(url) === 'paper' &&
      linkLabel(text) === undefined &&
      fold(text).split(' ').length >= WORDS_OF_TITLE,
  );
  if (own === undefined || second === undefined || paperKey(own.url) === paperKey(second.url))
    return false;
  const between = source.slice(own.range.end, second.range.start);
  if (between.length > LONGEST_PEOPLE) return false;
  const rest = [authors, venue].reduce<string>(
    (text, fact) => text.replaceAll(fact ?? '\n', ''),
    between,
  );
  return !/\p{L}/u.test(rest.replace(/\band\b|<[^<>]*>/g, ''));
}

/**
 * Whether the title ends within a link to a paper, or is short where the link's text is a title. A
 * name with a colon may come before a linked title, and a linked name before the rest.
 */
function isBesideTitle(
  { title, titleRange: { start, end } }: ListEntry,
  { range, text, url }: EntryLink,
  source: string,
): boolean {
  if (linkRole(url) !== 'paper' || linkLabel(text) !== undefined || text === url) return false;
  if (fold(text).split(' ').length < WORDS_OF_TITLE) return false;
  const isWithin = (at: number): boolean => at > range.start && at < range.end;
  if (isWithin(start) && isWithin(end)) return false;
  if (isWithin(start))
    return !/^[*_\s]*(?:[:：]|\([^\s()]*\)?$)/u.test(source.slice(range.end, end));
  if (isWithin(end))
    return !/[:：][*_\s]*$/u.test(source.slice(Math.max(start, range.start - 8), range.start));
  return fold(title).split(' ').length < WORDS_OF_TITLE;
}

/** How many papers of one registry an entry links to outside its abstract. */
function papersOf({ links }: ListEntry): number {
  const keys = new Map<string, Set<string>>();
  for (const { url } of links) {
    const key = linkRole(url) === 'paper' ? paperKey(url) : '';
    const kind = /^[a-z-]+(?=:)/.exec(key)?.[0];
    if (kind === undefined) continue;
    keys.set(kind, (keys.get(kind) ?? new Set()).add(key));
  }
  let most = 0;
  for (const { size } of keys.values()) most = Math.max(most, size);
  return most;
}
