import { type BibEntry, NOT_WORKS, yearOfFields } from '../../bibtex/bibliography.ts';
import { parseNames } from '../../bibtex/names.ts';
import type { Catalog } from '../../catalog/catalog.ts';
import { bareDoi } from '../../identifiers/doi.ts';
import { type Identifier, type IdentifierKind, idOf } from '../../identifiers/identifier.ts';
import { isPreprintDoi, PREPRINT_SERVER } from '../../identifiers/preprint-servers.ts';
import type { ListEntry } from '../../list/list.ts';
import { dateOfParts } from '../../registries/dates.ts';
import { isPreprint } from '../../rules/support/required-fields.ts';
import { fromShownText } from '../../scholarly/dollar-math.ts';
import { plainText } from '../../scholarly/scholarly-text.ts';
import { compact, ownValue } from '../../text/json.ts';
import { monthNumber } from '../../text/months.ts';
import { type ListedPaper, listedPaper } from './listed-paper.ts';
import types from './types.json' with { type: 'json' };

/** A name of CSL-JSON. */
export interface CslName {
  readonly family?: string;
  readonly given?: string;
  readonly suffix?: string;
  readonly 'non-dropping-particle'?: string;
  readonly literal?: string;
}

/** A date, or the first and last one of a range; what numbers cannot say is in words. */
interface CslDate {
  readonly 'date-parts'?: readonly (readonly number[])[];
  /** 1 for spring to 4 for winter. */
  readonly season?: number;
  /** Whether the date is uncertain or about right. */
  readonly circa?: boolean;
  /** A date with unknown digits, as it is written: `19XX`. */
  readonly literal?: string;
}

/** An item of CSL-JSON (https://docs.citationstyles.org/en/stable/specification.html#appendix-iv-variables). */
export interface CslItem {
  readonly id: string;
  readonly type: string;
  title?: string;
  author?: readonly CslName[];
  editor?: readonly CslName[];
  translator?: readonly CslName[];
  issued?: CslDate;
  accessed?: CslDate;
  'container-title'?: string;
  'collection-title'?: string;
  volume?: string;
  issue?: string;
  page?: string;
  publisher?: string;
  'publisher-place'?: string;
  DOI?: string;
  URL?: string;
  ISBN?: string;
  ISSN?: string;
  PMID?: string;
  PMCID?: string;
  /** arXiv, and the id there. */
  archive?: string;
  archive_location?: string;
  abstract?: string;
  keyword?: string;
  note?: string;
  language?: string;
  edition?: string;
  version?: string;
  /** The kind of a thesis or report. */
  genre?: string;
  /** Of a report or patent. */
  number?: string;
  'chapter-number'?: string;
  /** Identifiers that CSL has no variable for. */
  custom?: { readonly acl?: string; readonly openreview?: string };
}

/** The variables with text. */
type TextVariable = {
  [Name in keyof CslItem]-?: CslItem[Name] extends string | undefined ? Name : never;
}[keyof CslItem];

/**
 * CSL's types for BibTeX's
 * (https://docs.citationstyles.org/en/stable/specification.html#appendix-iii-types).
 */
const TYPES: Readonly<Record<string, string>> = types.csl;

/** What an entry of another type is: for CSL, an `article` is a preprint. */
function otherType(identifiers: readonly Identifier[], namesServer: boolean): string {
  const isPreprint =
    namesServer || identifiers.some(({ kind, id }) => kind === 'doi' && isPreprintDoi(id));
  return isPreprint ? 'article' : 'document';
}

/** What a type says besides CSL's, and what biblatex's keys for it stand for. */
const GENRES: Readonly<Record<string, string>> = types.genres;

/** Types whose number is their own, not that of an issue. */
const NUMBERED = new Set(['report', 'patent']);

/** CSL variables and the BibTeX fields they come from, the first that is there. */
const VARIABLES: readonly (readonly [Exclude<TextVariable, 'id' | 'type'>, readonly string[]])[] = [
  ['title', ['title']],
  ['container-title', ['journal', 'journaltitle', 'booktitle']],
  ['volume', ['volume']],
  ['issue', ['number', 'issue']],
  ['page', ['pages', 'eid']],
  ['publisher', ['publisher', 'school', 'institution', 'organization']],
  ['publisher-place', ['address', 'location']],
  ['DOI', ['doi']],
  ['URL', ['url']],
  ['ISBN', ['isbn']],
  ['ISSN', ['issn']],
  ['PMID', ['pmid']],
  ['abstract', ['abstract']],
  ['keyword', ['keywords']],
  ['note', ['note']],
  ['language', ['language']],
  ['edition', ['edition']],
  ['version', ['version']],
  ['genre', ['type']],
  ['chapter-number', ['chapter']],
  ['collection-title', ['series']],
];

/**
 * A catalog as CSL-JSON items: the bib entries of the list's papers (all of them when there is no
 * list), then the papers without bib entry as the list has them.
 */
export function exportCslJson(catalog: Catalog): CslItem[] {
  const ids = new Set<string>();
  const free = (wanted: string): string => {
    let id = wanted;
    for (let number = 2; ids.has(id); number++) id = `${wanted}-${number}`;
    ids.add(id);
    return id;
  };
  const fromBib = catalog.bibliographies
    .flatMap(({ entries }) => entries)
    .filter((entry) =>
      catalog.list === undefined ? !NOT_WORKS.has(entry.type) : catalog.pairsOf(entry).length > 0,
    )
    .map((entry) => ({ id: free(entry.key || 'entry'), ...itemOfBibEntry(entry) }));
  const taken = new Set([...ids].map((id) => id.toLowerCase()));
  const fromList = (catalog.list?.entries ?? [])
    .filter((entry) => entry.kind === 'paper' && catalog.pairOf(entry) === undefined)
    .map((entry) => {
      const paper = listedPaper(entry, taken);
      return { id: paper.key, ...itemOfListEntry(entry, paper) };
    });
  return [...fromBib, ...fromList];
}

function itemOfBibEntry(entry: BibEntry): Omit<CslItem, 'id'> {
  const value = (name: string): string | undefined => entry.fields.get(name)?.value || undefined;
  const item: Omit<CslItem, 'id'> = {
    type: TYPES[entry.type] ?? otherType(entry.identifiers, isPreprint(entry)),
    ...identifiersOf(entry.identifiers),
  };
  for (const [variable, fields] of VARIABLES) {
    const found = fields.map(value).find((one) => one !== undefined);
    if (found !== undefined) item[variable] = cslValue(variable, found);
  }
  // A volume of proceedings names itself in booktitle too.
  if (item['container-title'] === item.title) delete item['container-title'];
  const genre = ownValue(GENRES, (item.genre ?? entry.type).toLowerCase()) ?? item.genre;
  if (genre !== undefined) item.genre = genre;
  if (item.issue !== undefined && NUMBERED.has(item.type)) {
    item.number = item.issue;
    delete item.issue;
  }
  for (const role of ['author', 'editor', 'translator'] as const) {
    const raw = entry.fields.get(role)?.raw;
    const names = raw === undefined ? [] : namesOf(raw);
    if (names.length > 0) item[role] = names;
  }
  // Undecoded, because the `~` of an uncertain date is a space in LaTeX.
  const date = entry.fields.get('date')?.raw.trim() || value('year');
  const issued = dateOf(date, value('month'));
  const year = yearOfFields(entry.fields);
  if (issued !== undefined) item.issued = issued;
  else if (year !== undefined) item.issued = { 'date-parts': [[year]] };
  const accessed = dateOf(value('urldate'));
  if (accessed !== undefined) item.accessed = accessed;
  return item;
}

/**
 * The bare DOI, which reference managers append to their resolver's address, and pages with one
 * hyphen, except between pages that have one themselves: `A12-1--A12-9`.
 */
function cslValue(variable: string, value: string): string {
  if (variable === 'DOI') return bareDoi(value);
  if (variable !== 'page') return value;
  return value.replace(/–|--/g, /[^-]-[^-]/.test(value) ? '–' : '-');
}

function itemOfListEntry(entry: ListEntry, paper: ListedPaper): Omit<CslItem, 'id'> {
  const { title, authors, year, venue, url, abstract } = entry;
  const shown = (text: string): string => plainText(fromShownText(text));
  // One name for all, where they may be something else.
  const printed = authors === undefined ? undefined : [{ literal: authors }];
  const names = paper.author === undefined ? printed : namesOf(paper.author);
  return compact({
    type:
      TYPES[paper.type] ?? otherType(entry.identifiers, PREPRINT_SERVER.test(`${venue} ${url}`)),
    title: shown(title),
    author: names,
    issued: year === undefined ? undefined : { 'date-parts': [[year]] },
    'container-title': paper.venue ?? venue,
    ...identifiersOf(entry.identifiers),
    URL: url,
    abstract: abstract?.text ? shown(abstract.text) : undefined,
  });
}

/** What names the work at registries, in the variables of CSL. */
function identifiersOf(identifiers: readonly Identifier[]): Partial<CslItem> {
  const id = (kind: IdentifierKind): string | undefined => idOf(identifiers, kind);
  const arxiv = id('arxiv');
  const custom = compact({ acl: id('acl'), openreview: id('openreview') });
  return compact({
    DOI: id('doi'),
    PMID: id('pmid'),
    PMCID: id('pmcid'),
    archive: arxiv === undefined ? undefined : 'arXiv',
    archive_location: arxiv,
    custom: Object.keys(custom).length === 0 ? undefined : custom,
  });
}

/** The names of a field. "and others" is a literal, as pandoc and Better BibTeX have it. */
function namesOf(raw: string): CslName[] {
  return parseNames(raw).map(({ first, von, last, jr }) => {
    if (first === '' && von === '' && jr === '') return { literal: last };
    return compact({
      family: last,
      given: first || undefined,
      'non-dropping-particle': von || undefined,
      suffix: jr || undefined,
    });
  });
}

/** `2018-21`: EDTF counts seasons from 21 on (https://www.loc.gov/standards/datetime/). */
const SEASON = /^\d{4}-2([1-4])/;
/** `1723~`, `1723?`, `1723%` */
const UNCERTAIN = /[~?%](?:\/|$)/;
/** `19XX`, `1999-XX` */
const UNSPECIFIED = /^[\dX]{2,4}(?:-[\dX]{2}){0,2}[~?%]?$/;

/** A date or range of biblatex, or a year and the month that a text begins with or contains: `10 Jan`. */
function dateOf(date = '', month?: string): CslDate | undefined {
  const season = SEASON.exec(date)?.[1];
  const word = monthNumber(month) === undefined ? /\p{L}+/u.exec(month ?? '')?.[0] : month;
  const points = date.split('/').flatMap((point) => {
    const [, year, monthOfDate, day] = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?/.exec(point) ?? [];
    const parts = dateOfParts(year, monthOfDate ?? word, day)
      ?.split('-')
      .map(Number);
    return parts === undefined ? [] : [parts];
  });
  if (points.length === 0) {
    return date.includes('X') && UNSPECIFIED.test(date) ? { literal: date } : undefined;
  }
  return compact({
    'date-parts': points.slice(0, 2),
    season: season === undefined ? undefined : Number(season),
    circa: UNCERTAIN.test(date) || undefined,
  });
}
