import { fold } from '../../../text/fold.ts';
import type { ListEntry } from '../../list.ts';
import type { Evidence } from '../fields/confidence.ts';
import type { Draft } from '../fields/entry.ts';
import { isPaperLabel, type LinkRole, linkRole } from '../words/link-role.ts';
import { isProseLine } from '../words/prose-line.ts';
import { excludesPapers, namesResources, resourceWord } from '../words/section-role.ts';
import { linkLabel, VOCABULARY } from '../words/vocabulary.ts';
import table from './kinds.json' with { type: 'json' };

/** An entry in its place; its kind is known only where the whole list shows it. */
export type Unjudged = Omit<ListEntry, 'kind'> & { readonly kind?: ListEntry['kind'] };

/** Whether an entry itself shows that it is a paper. */
export function isPaperLike(draft: Draft): boolean {
  const { identifiers, abstract, citation, authors, venue, year, links } = draft;
  if (identifiers.length > 0 || (abstract ?? citation) !== undefined) return true;
  const role = roleOf(draft);
  if (role === 'paper' || links.some(isLabelledPaper)) return true;
  const isDated = venue !== undefined && year !== undefined;
  return authors !== undefined && (isDated || !['code', 'video', 'talk'].includes(role));
}

/** Where an address leads; `none` without one. */
export function roleOf(entry: Pick<Draft, 'url'> | undefined): LinkRole | 'none' {
  return entry?.url === undefined ? 'none' : linkRole(entry.url);
}

/** What an entry shows when it is looked at alone, in its category. */
export function evidenceAlone(entry: Unjudged, source: string): Evidence {
  const facts = shownByFacts(entry);
  const words = shownByWords(entry, source);
  const isName =
    facts['no facts'] && words['below resources'] && wordsIn(entry.title) <= LONGEST_NAME;
  const evidence: Record<string, number> = {
    ...NO_EVIDENCE,
    bias: 1,
    'certain title': entry.confidence.title ?? 0,
    'certain authors': entry.confidence.authors ?? 0,
    'resource name': isName ? 1 : 0,
  };
  for (const shown of [facts, words])
    for (const name of Object.keys(shown)) if (shown[name] === true) evidence[name] = 1;
  evidence[`to ${roleOf(entry)}`] = 1;
  return evidence;
}

/** All evidence that has a weight: a copy need not grow name by name. */
const NO_EVIDENCE: Evidence = Object.fromEntries(Object.keys(table.among).map((name) => [name, 0]));

type Shown = Readonly<Record<string, boolean>>;

/** What its facts and its addresses show. */
function shownByFacts(entry: Unjudged): Shown {
  const { title, url = '', links, authors, venue, places, abstract, citation } = entry;
  const role = roleOf(entry);
  const year = (places.year ?? places.date) !== undefined;
  const dated = year && venue !== undefined;
  const facts = year || (authors ?? venue ?? abstract ?? citation) !== undefined;
  const identifier = entry.identifiers.length > 0;
  const labelled = links.some(isLabelledPaper);
  const proven = labelled || identifier || role === 'paper';
  const elsewhere = role !== 'paper' && role !== 'none';
  return {
    identifier,
    'paper label': labelled,
    unproven: !proven,
    abstract: abstract !== undefined,
    citation: citation !== undefined || links.some((link) => linkRole(link.url) === 'bib'),
    year,
    venue: venue !== undefined,
    authors: authors !== undefined,
    'authors, paper': authors !== undefined && role === 'paper',
    dated,
    'dated, elsewhere': dated && role !== 'paper',
    'no facts': !facts,
    'no facts, elsewhere': !facts && elsewhere,
    nothing: !facts && !proven,
    'nothing, name': !facts && !proven && wordsIn(title) <= LONGEST_NAME,
    elsewhere,
    'other path': elsewhere && OTHER_PATH.test(url),
    'dated path': elsewhere && DATED_PATH.test(url),
    slides: links.some((link) => SLIDES.test(link.url) || SLIDES.test(link.text)),
    talks: links.length > 0 && links.every(isTalk),
    collection: !identifier && isCollection(url),
  };
}

/** What its words and those of its category show. */
function shownByWords({ title, unit, range, categories }: Unjudged, source: string): Shown {
  const folded = fold(title);
  const text = source.slice(range.start, Math.min(range.end, range.start + LONGEST));
  const [line = ''] = text.split('\n', 1);
  return {
    heading: unit === 'heading',
    long: wordsIn(title) >= LONG,
    event: EVENT.test(folded),
    'resource word': resourceWord(folded),
    'named otherwise': isNamedOtherwise(title),
    prose: isProseLine(line),
    results: unit === 'row' && RESULT.test(text),
    'below papers': PAPERS.test(fold(categories.at(-1) ?? '')),
    'below event': EVENT.test(fold(categories.at(-1) ?? '')),
    'below resources': namesResources(categories),
    'below no papers': excludesPapers(categories),
    'below resource word': categories.some((name) => resourceWord(fold(name))),
  };
}

/** Of a long entry, the text that is looked at. */
const LONGEST = 300;
/** A cell with a score, as tables of results have: `46.01`, `**50.6%**`. */
const RESULT = /(?<=[|>])[\s*_]{0,4}\d{1,3}\.\d{1,3}%?[\s*_]{0,4}(?=[|<])/;

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
/** A heading of few words that announces papers below it. */
const PAPERS = /^(?:\S+ ){0,2}papers?(?: \S+)?$|论文/u;
/** What is no paper, by the folders of its address, and how the addresses of blogs are dated. */
const OTHER_PATH =
  /[/.](?:blogs?|news|posts?|docs?|wiki|tutorials?|guides?|courses?|lectures?|slides?|teaching|support|press|stories|videos?|tools?|software|products?|forum|people)(?:[/._-]|$)/i;
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

/** An entry that begins with what it is: `Blog: ...`, `Slides: ...`. */
function isNamedOtherwise(title: string): boolean {
  const [name = '', rest] = title.split(/[:：]/, 2);
  return rest !== undefined && /\p{L}/u.test(name) && linkLabel(name) === 'other';
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
