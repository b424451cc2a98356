import { findArxivId } from '../../../identifiers/arxiv.ts';
import { findDoi } from '../../../identifiers/doi.ts';
import type { Identifier } from '../../../identifiers/identifier.ts';
import { identifiersOfUrl } from '../../../identifiers/identifiers-of-url.ts';
import type { Range } from '../../../text/range.ts';
import { withoutTail } from '../../../text/without-tail.ts';
import type {
  Abstract,
  CitationReference,
  Confidence,
  EntryLink,
  FieldPlaces,
  UnitKind,
} from '../../list.ts';
import { type FlatText, plain, trimRange } from '../../source/flat-text.ts';
import { ROLES } from '../decode/model.ts';
import { type Reading, textsOf, withRole } from '../decode/reading.ts';
import type { Candidate } from '../pieces/candidate.ts';
import type { Segment } from '../pieces/segments.ts';
import { readBadges } from '../words/badges.ts';
import { linkRole } from '../words/link-role.ts';
import { authorEvidence, namePart } from '../words/people.ts';
import { isVenueLike, venueEvidence, venueName } from '../words/venue.ts';
import { isDate, yearIn, yearOfArxivId, yearOfDate } from '../words/year.ts';
import { readAbstract } from './abstract.ts';
import { addressOf } from './address.ts';
import { readCitation } from './citation.ts';
import { confidenceOf } from './confidence.ts';
import { entryLinks } from './entry-link.ts';
import { fieldPlaces } from './field-places.ts';
import { peopleInTitle, titleOf, venueBesideTitle, withClosing } from './title.ts';

/** An entry before its category is known; places count from the start of its section. */
export interface Draft {
  readonly unit: UnitKind;
  readonly title: string;
  readonly titleRange: Range;
  /** Whether the title is linked, bold or quoted, or nothing of these. */
  readonly style: 'linked' | 'marked' | 'plain';
  readonly url?: string;
  readonly links: readonly EntryLink[];
  readonly authors?: string;
  readonly venue?: string;
  readonly year?: number;
  readonly abstract?: Abstract;
  readonly citation?: CitationReference;
  readonly identifiers: readonly Identifier[];
  readonly places: FieldPlaces;
  readonly confidence: Confidence;
  readonly range: Range;
  /** Names of the groups around it within its section, outermost first. */
  readonly group: readonly string[];
}

/** The entry that a reading shows; undefined when it has no title. */
export function entryOf(decoded: Reading, isKey?: (word: string) => boolean): Draft | undefined {
  const { candidate } = decoded;
  const title = titleOf(decoded);
  if (title === undefined) return undefined;
  // What belongs to the title is neither people nor a venue.
  const words = new Set(title.segments);
  const roles = decoded.roles.map((role, at) =>
    words.has(decoded.segments[at] as Segment) ? ROLES.indexOf('title') : role,
  );
  const reading = { ...decoded, roles };
  const texts = textsOf(candidate);
  const abstract = readAbstract(candidate);
  const links = entryLinks(outsideAbstract(texts, abstract));
  const url = addressOf(reading, title, links);
  const authors = authorsOf(reading);
  const identifiers = identifiersIn(url, links, candidate);
  const when = yearOf(reading, identifiers);
  const venue = venueOf(reading);
  const citation = readCitation(candidate, {
    segments: keySegments(reading, isKey),
    labelOf: (segment) => labelBefore(reading, segment),
    isKey,
  });
  return {
    unit: candidate.kind,
    title: title.text,
    titleRange: title.range,
    style: title.link !== undefined ? 'linked' : title.marked ? 'marked' : 'plain',
    ...(url === undefined ? {} : { url }),
    links,
    ...(authors === undefined ? {} : { authors }),
    ...(venue === undefined ? {} : { venue }),
    ...(when === undefined ? {} : { year: when }),
    ...(abstract === undefined ? {} : { abstract }),
    ...(citation === undefined ? {} : { citation }),
    identifiers,
    places: fieldPlaces(reading, { authors, venue, year: when }),
    confidence: confidenceOf(reading, { title: title.text, authors, venue, year: when }),
    range: candidate.range,
    group: candidate.group,
  };
}

function outsideAbstract(texts: readonly FlatText[], abstract: Abstract | undefined): FlatText[] {
  if (abstract === undefined || abstract.text === '') return [...texts];
  return texts.map((flat) => ({
    ...flat,
    links: flat.links.filter(
      ({ range }) => range.start < abstract.range.start || range.end > abstract.range.end,
    ),
  }));
}

/** The people: a run of them, with remarks in parentheses between names. */
function authorsOf(reading: Reading): string | undefined {
  const { candidate, segments, roles } = reading;
  const wanted = ROLES.indexOf('authors');
  const people = peopleInTitle(reading);
  const from = roles.includes(wanted)
    ? beginOfPeople(reading, wanted)
    : segments.findIndex((one, at) => one === people || isPerson(one, roles[at]));
  const first = segments[from];
  const flat = first === undefined ? undefined : candidate.parts[first.part]?.flat;
  if (first === undefined || flat === undefined) return undefined;
  let last = first;
  for (let at = from + 1; at < segments.length; at++) {
    const segment = segments[at];
    if (segment?.part !== first.part) break;
    if (roles[at] === wanted) last = segment;
    else if (namePart(segment.text) === 'et-al') last = segment;
    else if (segment.bracket !== '(' || roles[at + 1] !== wanted) break;
  }
  const end = withClosing(flat.text, first.start, endOfNames(segments, last));
  const stretch = trimRange(flat.text, { start: first.start, end }, ',;:*_-–—');
  const text = plain(flat, stretch)
    .replace(/^by\s+/i, '')
    .replace(/^(?:and|&)\s+(?=\p{Lu})/u, '');
  const stop = /\bet\.? al$/.test(text) && flat.text.charAt(stretch.end) === '.' ? '.' : '';
  return text === '' ? undefined : text + stop;
}

/** Where the people begin: at the first that have the role, or at several names below what is none. */
function beginOfPeople({ segments, roles, candidate }: Reading, wanted: number): number {
  const first = roles.indexOf(wanted);
  const { part, start } = segments[first] as Segment;
  const isOf = (at: number, index: number): boolean =>
    roles[at] === wanted && segments[at]?.part === index;
  const last = segments.findLast((_, at) => isOf(at, part));
  const own = candidate.parts[part]?.flat.text.slice(start, last?.end) ?? '';
  if (authorEvidence(own) !== 'none') return first;
  const below = segments.findIndex(
    (one, at) => one.part > part && isOf(at, one.part) && one.content.people === 'strong',
  );
  return below < 0 ? first : below;
}

/** Whether what was read as a venue is rather one person: two or three names, no word of a venue. */
function isPerson({ text, content }: Segment, role: number | undefined): boolean {
  return (
    role === ROLES.indexOf('venue') &&
    content.people === 'weak' &&
    !isVenueLike(text) &&
    venueEvidence(text) === undefined
  );
}

/** Whether a segment may as well be the name of a method in brackets: `[GLAM]`. */
function isNickname({ text, bracket, content }: Segment): boolean {
  return bracket !== '' && content.names.includes('acronym') && !isVenueLike(text);
}

function venueOf(reading: Reading): string | undefined {
  // One person after a title is the author where no authors are named.
  const alone = withRole(reading, 'authors').length === 0;
  const all = withRole(reading, 'venue');
  const isKnown = all.some(({ text }) => venueEvidence(text) !== undefined);
  for (const segment of all) {
    if (isKnown && isNickname(segment)) continue;
    if (alone && isPerson(segment, ROLES.indexOf('venue'))) continue;
    if (/^https?:/i.test(segment.text)) continue;
    const flat = reading.candidate.parts[segment.part]?.flat;
    const whole = { start: segment.start, end: endOfVenue(reading, segment) };
    const name = flat === undefined ? undefined : venueName(plain(flat, whole));
    if (name !== undefined) return name;
  }
  const beside = venueBesideTitle(reading);
  const named = beside === '' ? undefined : venueName(beside);
  return named ?? reading.candidate.parts.map(({ flat }) => readBadges(flat).venue).find(Boolean);
}

/** The last name before a year is cut off as a venue would be: `A. Moss 2021`. */
function endOfNames(segments: readonly Segment[], last: Segment): number {
  const next = segments[segments.indexOf(last) + 1];
  const name = /^(\p{Lu}[\p{L}'’-]+) ?(?:19|20)\d\d$/u.exec(next?.text ?? '')?.[1];
  const isInitials = /^(?:.*[\s,.])?\p{Lu}\.$/u.test(last.text.slice(-20));
  return name !== undefined && next?.start === last.end + 1 && isInitials
    ? next.start + name.length
    : last.end;
}

/** A venue continues to its year: before the last word of `Journal of Walls 2021` there is a cut. */
function endOfVenue({ segments, roles }: Reading, venue: Segment): number {
  const next = segments[segments.indexOf(venue) + 1];
  const role = ROLES[roles[segments.indexOf(venue) + 1] ?? 0];
  return next?.part === venue.part &&
    next.start === venue.end + 1 &&
    next.before.trim() === '' &&
    role !== 'title' &&
    role !== 'authors' &&
    !isDate(next.text) &&
    yearIn(next.text) !== undefined
    ? next.end
    : venue.end;
}

/** The year as printed: a date, the venue's, a badge's, the one in an arXiv id. */
function yearOf(reading: Reading, identifiers: readonly Identifier[]): number | undefined {
  for (const { text } of withRole(reading, 'date')) {
    const year = yearOfDate(text);
    if (year !== undefined) return year;
  }
  for (const { text } of withRole(reading, 'venue')) {
    const year = yearIn(text);
    if (year !== undefined) return year;
  }
  for (const { flat } of reading.candidate.parts) {
    const { year } = readBadges(flat);
    if (year !== undefined) return year;
  }
  const rest = new Set(['label', 'authors', 'other']);
  for (const [index, { text }] of reading.segments.entries()) {
    const role = ROLES[reading.roles[index] ?? 0];
    if (role === undefined || !rest.has(role) || text.length > 60) continue;
    const year = yearIn(text);
    if (year !== undefined) return year;
  }
  const title = withRole(reading, 'title').at(-1);
  const tail =
    title === undefined || title.text.length > 40
      ? yearIn(venueBesideTitle(reading))
      : yearIn(title.text);
  if (tail !== undefined) return tail;
  const printed = reading.candidate.parts.some(({ flat }) => findArxivId(flat.text) !== undefined);
  const arxiv = printed ? identifiers.find(({ kind }) => kind === 'arxiv')?.id : undefined;
  return arxiv === undefined ? undefined : yearOfArxivId(arxiv);
}

/** Segments that can be a key: those read as one, those after its label, and words that are keys in the .bib. */
function keySegments(reading: Reading, isKey?: (word: string) => boolean): Segment[] {
  const wanted = ROLES.indexOf('key');
  return reading.segments.filter(
    ({ text, label }, index) =>
      reading.roles[index] === wanted ||
      label === 'key' ||
      label === 'bibtex' ||
      (isKey !== undefined &&
        reading.roles[index] !== 0 &&
        isKey(withoutTail(text.replace(/^[@{]+/, ''), /\}/))),
  );
}

/** Where the label of a segment's line is. */
function labelBefore({ segments }: Reading, segment: Segment): Range | undefined {
  const label = segments.find(
    ({ part, line, isLabel }) => isLabel && part === segment.part && line === segment.line,
  );
  return label === undefined ? undefined : { start: label.start, end: label.end };
}

/** Identifiers of the paper: from its address, then links that do not contradict it, then text. */
function identifiersIn(
  url: string | undefined,
  links: readonly EntryLink[],
  { parts }: Candidate,
): Identifier[] {
  const found = new Map<Identifier['kind'], Identifier>();
  const take = (identifiers: readonly Identifier[]): void => {
    for (const identifier of identifiers)
      if (!found.has(identifier.kind)) found.set(identifier.kind, identifier);
  };
  if (url !== undefined) take(identifiersOfUrl(url));
  for (const link of links)
    if (linkRole(link.url) === 'paper' && link.text !== '') take(identifiersOfUrl(link.url));
  for (const { flat } of parts) {
    if (flat.text.length > 3000) continue;
    const arxiv = findArxivId(flat.text);
    if (arxiv !== undefined) take([{ kind: 'arxiv', id: arxiv }]);
    const doi = /10\.\d{4,9}\//.test(flat.text) ? findDoi(flat.text) : undefined;
    if (doi !== undefined) take([{ kind: 'doi', id: doi }]);
    const pmid = /\b(?:PMID|PubMed(?: ID)?)\s{0,2}[:#]?\s{0,2}(\d{4,8})\b/i.exec(flat.text)?.[1];
    if (pmid !== undefined) take([{ kind: 'pmid', id: pmid }]);
    const pmcid = /\b(PMC\d{5,8})\b/i.exec(flat.text)?.[1];
    if (pmcid !== undefined) take([{ kind: 'pmcid', id: pmcid.toUpperCase() }]);
  }
  return [...found.values()];
}
