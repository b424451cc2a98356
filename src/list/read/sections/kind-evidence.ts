import { fold } from '../../../text/fold.ts';
import { memo, memoOf } from '../../../text/memo.ts';
import type { ListEntry } from '../../list.ts';
import { type Evidence, flag } from '../fields/confidence.ts';
import type { Draft } from '../fields/entry.ts';
import {
  hostOf,
  isDataDoi,
  isHomePage,
  isPaperLabel,
  type LinkRole,
  linkRole,
} from '../words/link-role.ts';
import { isProseLine } from '../words/prose-line.ts';
import { excludesPapers, namesResources, resourceWord } from '../words/section-role.ts';
import { labelKind, linkLabel, VOCABULARY } from '../words/vocabulary.ts';

/** A README; its heading names what it lists. */
export interface Readme {
  readonly text: string;
  readonly title?: string;
}

/** An entry in its place; its kind is known only where the whole list shows it. */
export type Unjudged = Omit<ListEntry, 'kind'> & { readonly kind?: ListEntry['kind'] };

/** Whether an entry itself shows that it is a paper. */
export function isPaperLike(draft: Draft): boolean {
  const { identifiers, abstract, citation, authors, venue, year, links, unit } = draft;
  if (identifiers.length > 0 || (abstract ?? citation) !== undefined) return true;
  const role = roleOf(draft);
  if (role === 'paper' || links.some(isLabelledPaper)) return true;
  const isDated = venue !== undefined && year !== undefined;
  const leadsElsewhere = ['code', 'video', 'talk'].includes(role);
  return authors !== undefined
    ? isDated || !leadsElsewhere
    : unit === 'row' && isDated && !leadsElsewhere;
}

/** Where an address leads; `none` without one. */
export function roleOf(entry: Pick<Draft, 'url'> | undefined): LinkRole | 'none' {
  return entry?.url === undefined ? 'none' : linkRole(entry.url);
}

/** The evidence for an entry as a paper, in parts that need not be copied into one. */
export interface KindEvidence {
  readonly own: Evidence;
  readonly facts: Evidence;
  readonly words: Evidence;
  readonly category: Evidence;
  readonly page: Evidence;
  /** What the entries around it show. */
  readonly around: Evidence;
}

/** What an entry shows when it is looked at alone, in its category. */
export function evidenceAlone(entry: Unjudged, readme: Readme): KindEvidence {
  const { title, confidence, categories } = entry;
  const facts = shownByFacts(entry);
  // Below `Conference` are the papers of conferences, or the conferences.
  const isPublished = facts.unproven !== 1 && (facts.dated === 1 || facts.identifier === 1);
  const category = shownByCategories(isPublished ? withoutPublications(categories) : categories);
  const isName =
    facts['no facts'] === 1 && category['below resources'] === 1 && wordsIn(title) <= LONGEST_NAME;
  return {
    own: {
      bias: 1,
      'certain title': confidence.title ?? 0,
      'certain authors': confidence.authors ?? 0,
      'resource name': flag(isName),
      'below event, unproven': (category['below event'] ?? 0) * (facts.unproven ?? 0),
    },
    facts,
    words: shownByWords(entry, readme),
    category,
    page: { [`to ${roleOf(entry)}`]: 1 },
    around: {},
  };
}

/** The names of categories but for those that are kinds of publication. */
const withoutPublications = memoOf((categories: readonly string[]): readonly string[] =>
  categories.filter((name) => labelKind(name) !== 'venue'),
);

/** What its facts and its addresses show. */
function shownByFacts(entry: Unjudged): Evidence {
  const { title, url = '', links, authors, venue, places, abstract, citation } = entry;
  const role = roleOf(entry);
  const year = (places.year ?? places.date) !== undefined || isDatedByBadge(entry);
  const dated = year && venue !== undefined;
  const facts = year || (authors ?? venue ?? abstract ?? citation) !== undefined;
  const identifier = entry.identifiers.some(({ kind, id }) => kind !== 'doi' || !isDataDoi(id));
  const labelled = links.some(isLabelledPaper);
  const proven = labelled || identifier || role === 'paper' || isOfVenue(entry);
  const elsewhere = role !== 'paper' && role !== 'none' && !isOfVenue(entry);
  return {
    identifier: flag(identifier),
    'paper label': flag(labelled),
    unproven: flag(!proven),
    abstract: flag(abstract !== undefined),
    citation: flag(citation !== undefined || links.some((link) => linkRole(link.url) === 'bib')),
    year: flag(year),
    venue: flag(venue !== undefined),
    authors: flag(authors !== undefined),
    'authors, paper': flag(authors !== undefined && role === 'paper'),
    'authors, year': flag(authors !== undefined && year),
    dated: flag(dated),
    'dated, elsewhere': flag(dated && role !== 'paper'),
    'no facts': flag(!facts),
    'no facts, elsewhere': flag(!facts && elsewhere),
    nothing: flag(!facts && !proven),
    'nothing, name': flag(!facts && !proven && wordsIn(title) <= LONGEST_NAME),
    elsewhere: flag(elsewhere),
    'other path': flag(elsewhere && OTHER_PATH.test(url)),
    'dated path': flag(elsewhere && DATED_PATH.test(url)),
    slides: flag(links.some((link) => SLIDES.test(link.url) || SLIDES.test(link.text))),
    talks: flag(links.length > 0 && links.every(isTalk)),
    collection: flag(!identifier && isCollection(url)),
    'home page': flag(role === 'other' && isHomePage(url)),
    'data page': flag(role !== 'paper' && DATA_PATH.test(url)),
    'page of a book': flag(BOOK_PAGE.test(url)),
    'file of a course': flag(role === 'paper' && !identifier && COURSE_PATH.test(url)),
  };
}

/** Whether an entry leads to a page of its venue's site: one of PLDI to `pldi23.example.org/details/7`. */
function isOfVenue({ url = '', venue }: Unjudged): boolean {
  const name = venue === undefined ? '' : fold(venue);
  if (!/^\p{Ll}{3,}$/u.test(name) || linkRole(url) !== 'other' || isHomePage(url)) return false;
  const parts = hostOf(url)?.split('.').slice(0, -1) ?? [];
  return parts.some((part) => part.toLowerCase().replace(/\d+/g, '') === name);
}

/** Whether a badge names the venue and the year; neither has a place then. Other years are of the category. */
function isDatedByBadge({ year, venue, places, categories }: Unjudged): boolean {
  if (year === undefined || venue === undefined || places.venue !== undefined) return false;
  return !categories.some((name) => name.includes(String(year)));
}

/** What its words show. */
function shownByWords({ title, unit, range, url }: Unjudged, readme: Readme): Evidence {
  const folded = fold(title);
  const text = readme.text.slice(range.start, Math.min(range.end, range.start + LONGEST));
  const [line = ''] = text.split('\n', 1);
  const cells = unit === 'row' ? text.slice(text.indexOf('|', 1)) : '';
  // A row of results names a method; a paper among scores has its title, with a link to it.
  const leadsToLongTitle = url !== undefined && linkRole(url) === 'paper' && wordsIn(title) >= LONG;
  return {
    heading: flag(unit === 'heading'),
    long: flag(wordsIn(title) >= LONG),
    event: flag(EVENT.test(folded)),
    'resource word': flag(resourceWord(folded)),
    'named otherwise': flag(isNamedOtherwise(title)),
    'list of papers': flag(isOfPapers(readme.title ?? '')),
    prose: flag(isProseLine(line)),
    'prose title': flag(isProseLine(title)),
    'lower case': flag(/^\p{Ll}+ /u.test(title)),
    version: flag(VERSION.test(line)),
    results: flag(RESULT.test(cells) && !leadsToLongTitle),
    scores: Math.min(MANY_SCORES, cells.match(RESULTS)?.length ?? 0) / MANY_SCORES,
  };
}

/** What the names of its category show, which are the same for all entries in it. */
const shownByCategories = memoOf((categories: readonly string[]): Evidence => {
  const name = categories.at(-1) ?? '';
  const last = fold(name);
  // Beside `Journal` and `arXiv`, `Conference` is where papers were published.
  const isEvent = EVENT.test(last) && labelKind(name) !== 'venue' && !namesSubjects(name);
  return {
    'below papers': flag(PAPERS.test(last)),
    'below event': flag(isEvent),
    'below books': flag(categories.some((one) => BOOKS.test(fold(one)))),
    'below resources': flag(namesResources(categories)),
    'below no papers': flag(excludesPapers(categories)),
    'below resource word': flag(categories.some((name) => resourceWord(fold(name)))),
  };
});

/** Whether a name has a subject besides events: `Systems and Tutorials`, not `Talks and Workshops`. */
function namesSubjects(name: string): boolean {
  const parts = name.split(/ (?:and|&) /i).map(fold);
  return parts.some((part) => part !== '' && !EVENT.test(part) && !resourceWord(part));
}

/** Of a long entry, the text that is looked at. */
const LONGEST = 300;
/** A cell with a score, as tables of results have: `46.01`, `**50.6%**`. */
const RESULT = /(?<=[|>])[\s*_]{0,4}\d{1,3}\.\d{1,3}%?[\s*_]{0,4}(?=[|<])/;
const RESULTS = new RegExp(RESULT, 'g');
const MANY_SCORES = 3;
/** The version of a tool: `v0.2.4`. */
const VERSION = /\bv\d+\.\d/;

function wordsIn(title: string): number {
  return OF_LETTERS.test(title) ? LONG : title.split(/\s+/).length;
}

/** A title in a script without spaces. */
const OF_LETTERS = /\p{Lo}{6}/u;
/** Words that a tool's name has at most, and a title at least. */
const LONGEST_NAME = 3;
const LONG = 6;
/** What meetings and courses are called. */
const EVENT = new RegExp(`(?:^|\\s)(?:${VOCABULARY.events.join('|')})(?:\\s|$)`, 'u');
/** A category of books, a list of papers. */
const BOOKS = /(?:^|\s)(?:text)?books?(?:\s|$)|教科書|书籍|書籍/u;
const OF_PAPERS =
  /(?:^|\s)(?:papers?|literature|publications?|surveys?|bibliography|readings?|arxiv)(?:\s|$)|论文|論文/u;
/** Whether the heading of a list announces papers. */
const isOfPapers = memo((name: string): boolean => OF_PAPERS.test(fold(name)));
/** A heading of few words that announces papers below it. */
const PAPERS = /^(?:\S+ ){0,2}papers?(?: \S+)?$|论文/u;
/** What is no paper, by the folders of its address, and how the addresses of blogs are dated. */
const OTHER_PATH =
  /[/.](?:blogs?|news|posts?|docs?|wiki|tutorials?|guides?|courses?|lectures?|slides?|teaching|support|press|stories|videos?|tools?|software|products?|forum|people)(?:[/._-]|$)/i;
const DATA_PATH = /\/(?:datasets?|data)(?:[/._-]|$)|^https?:\/\/(?:data|datasets?)\./i;
const BOOK_PAGE =
  /\/(?:e?books?|gp\/product|dp)\/|^https?:\/\/(?:www\.)?(?:amazon|goodreads|packtpub|manning|oreilly)\./i;
const COURSE_PATH = /\/(?:lectures?|slides?|homeworks?|assignments?)\//i;
const DATED_PATH = /\/20\d\d\/\d\d?(?:\/|$)/;
const SLIDES = /\.(?:pptx?|key)(?:[?#]|$)|\bslides?\b/i;
const REPOSITORY = /^https?:\/\/github\.com\/[^/]+\/([^/#]+)\/?(?:#|$)/i;
/** The name of a repository that collects papers. */
const COLLECTION = /^awesome-|-awesome$|(?:paper|reading)s?[-_]?list$|[-_]?papers$/i;

/** Whether an address is that of another list of papers. */
function isCollection(url: string): boolean {
  const [, name] = REPOSITORY.exec(url) ?? [];
  return name !== undefined && COLLECTION.test(name);
}

/** An entry that begins with what it is: `Blog: ...`, `Slides: ...`; `SPACE: ...` is an acronym. */
function isNamedOtherwise(title: string): boolean {
  const [name = '', rest] = title.split(/[:：]/, 2);
  if (rest === undefined || !/\p{L}/u.test(name) || linkLabel(name) !== 'other') return false;
  return !/^\p{Lu}{3,}$/u.test(name) || !/\p{Ll}/u.test(rest);
}

/** A link that is named after the paper it leads to. */
function isLabelledPaper({ text, url }: Draft['links'][number]): boolean {
  const name = text.replace(/[[\]]/g, '');
  return url !== '' && isPaperLabel(name) && /^\s*(?:paper|pdf)/i.test(name);
}

/** A link to a blog, talk or post. */
function isTalk({ text, url }: Draft['links'][number]): boolean {
  return (
    ['talk', 'video'].includes(linkRole(url)) ||
    /^\W*(?:blog|video|talk|tweet|post)\W*$/i.test(text)
  );
}
