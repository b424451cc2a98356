import { findArxivId } from '../../identifiers/arxiv.ts';
import { findDoi } from '../../identifiers/doi.ts';
import type { Identifier } from '../../identifiers/identifier.ts';
import { identifiersOfUrl } from '../../identifiers/identifiers-of-url.ts';
import type { Range } from '../../text/range.ts';
import { withoutTail } from '../../text/without-tail.ts';
import type {
  Abstract,
  CitationReference,
  Confidence,
  EntryLink,
  FieldPlaces,
  UnitKind,
} from '../list.ts';
import { type FlatText, plain, sourceRange, trimRange } from '../source/flat-text.ts';
import { readAbstract } from './abstract.ts';
import { readBadges } from './badges.ts';
import type { Candidate } from './candidate.ts';
import { readCitation } from './citation.ts';
import { confidenceOf, type Neighbors } from './confidence.ts';
import { contentOf } from './content.ts';
import { entryLinks } from './entry-link.ts';
import { fieldPlaces } from './field-places.ts';
import { linkRole } from './link-role.ts';
import { ROLES, type Role, type Weighed } from './model.ts';
import { paperUrl } from './paper-url.ts';
import { namePart } from './people.ts';
import type { Segment } from './segments.ts';
import { textsOf } from './texts.ts';
import { isVenueLike, venueEvidence, venueName } from './venue.ts';
import { labelKind } from './vocabulary.ts';
import { isDate, yearIn, yearOfArxivId, yearOfDate } from './year.ts';

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
  /** Names of the groups it stands in within its section, outermost first. */
  readonly group: readonly string[];
}

/** A candidate with the role of each of its segments. */
export interface Reading extends Weighed {
  readonly candidate: Candidate;
  readonly segments: readonly Segment[];
  readonly around: Neighbors;
}

/** The entry that a reading shows; undefined when it has no title. */
export function entryOf(reading: Reading, isKey?: (word: string) => boolean): Draft | undefined {
  const { candidate } = reading;
  const title = titleOf(reading);
  if (title === undefined) return undefined;
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

/** The segments that have a role. */
function withRole({ segments, roles }: Reading, role: Role): Segment[] {
  const wanted = ROLES.indexOf(role);
  return segments.filter((_, index) => roles[index] === wanted);
}

interface PlacedTitle {
  readonly text: string;
  readonly range: Range;
  readonly marked: boolean;
  readonly link?: FlatText['links'][number];
}

const LEADING = /^(?::[\w+-]{2,30}:\s*)*[^\p{L}\p{N}#$\\("“'‘«「『《{¿¡@<&+[]+/u;
/** The number that a list gives an entry, where Markdown sees none. */
const NUMBER = /^[[(]?\d{1,3}[.)\]]\s*(?=\p{L})/u;
const CLOSING: Readonly<Record<string, string>> = { '(': ')', '[': ']', '（': '）', '{': '}' };

function titleOf(reading: Reading): PlacedTitle | undefined {
  const run = withoutVenue(withSpan(reading, withMethod(reading, withRole(reading, 'title'))));
  const [first] = run;
  const last = run.at(-1);
  const flat = first === undefined ? undefined : reading.candidate.parts[first.part]?.flat;
  if (first === undefined || last === undefined || flat === undefined) return undefined;
  const shown = flat.text.slice(first.start, last.end);
  const number = NUMBER.exec(shown)?.[0].length ?? 0;
  const lead = number + (LEADING.exec(shown.slice(number))?.[0].length ?? 0);
  const end = withClosing(flat.text, first.start + lead, last.end);
  const stretch = trimRange(flat.text, { start: first.start + lead, end }, ',;');
  const bare = { start: stretch.start, end: withoutStop(flat.text, stretch) };
  const text = plain(flat, bare);
  if (!/[\p{L}\p{N}]/u.test(text)) return undefined;
  const link = flat.links.find((one) => one.start < bare.end && one.end > bare.start);
  return {
    text,
    range: sourceRange(flat, bare),
    marked: run.some(({ marks, quote }) => marks !== 0 || quote > 0),
    ...(link === undefined ? {} : { link }),
  };
}

/** What stands in one link, bold run or quotation with a title is title, unless it is people, a venue or a key. */
function withSpan({ segments, roles }: Reading, run: Segment[]): Segment[] {
  const [first] = run;
  if (first === undefined || (first.span === 0 && first.quote === 0)) return run;
  let from = segments.indexOf(first);
  let to = from + run.length - 1;
  const joins = (at: number): boolean => {
    const one = segments[at];
    if (one === undefined || one.part !== first.part || one.link !== first.link) return false;
    const same = one.quote === first.quote && (first.span === 0 || one.span === first.span);
    const role = ROLES[roles[at] ?? 0];
    const loose =
      role === 'other' ||
      role === 'label' ||
      (role === 'authors' && contentOf(one.text).people !== 'strong') ||
      (role === 'venue' && venueEvidence(one.text) === undefined && yearIn(one.text) === undefined);
    return same && loose;
  };
  while (joins(from - 1)) from--;
  while (joins(to + 1)) to++;
  return segments.slice(from, to + 1);
}

/** A venue with its year behind a title is none of its words: `Title (NeurIPS 2021)`, `Title, CVPR 2021`. */
function withoutVenue(run: Segment[]): Segment[] {
  return run.slice(0, run.length - venueBehind(run).length);
}

/** The segments of a title that are a venue with its year, in brackets or behind a separator. */
function venueBehind(run: readonly Segment[]): readonly Segment[] {
  const from = run.findLastIndex(({ bracket }) => bracket === '') + 1;
  const words = run
    .slice(from)
    .map(({ text }) => text)
    .join(' ');
  if (from > 0 && yearIn(words) !== undefined && isVenueLike(words)) return run.slice(from);
  const last = run.at(-1);
  const parted = last !== undefined && run.length > 1 && /^[,;|–—-]$/.test(last.before);
  const isVenue =
    parted &&
    yearIn(last.text) !== undefined &&
    venueEvidence(last.text) !== undefined &&
    last.text.split(/\s+/).length <= LONGEST_VENUE_BEHIND;
  return isVenue ? run.slice(-1) : [];
}

/** Words of a venue behind a title, its year included. */
const LONGEST_VENUE_BEHIND = 6;

/** A method's name in front of a title that goes on behind a colon belongs to it: `**GLAM**: Efficient ...`. */
function withMethod({ segments, roles }: Reading, run: Segment[]): Segment[] {
  const [first] = run;
  const at = first === undefined ? 0 : segments.indexOf(first);
  const method = segments[at - 1];
  const alone = segments
    .slice(0, Math.max(0, at - 1))
    .every(({ part, text }) => part !== method?.part || /^[\d\s.]+$/.test(text));
  if (first === undefined || method === undefined || !/^[:：]$/.test(first.before)) return run;
  const fits =
    method.part === first.part &&
    method.line === first.line &&
    first.quote === 0 &&
    (alone || method.marks !== 0) &&
    roles[at - 1] === ROLES.indexOf('other') &&
    labelKind(method.text) === undefined &&
    method.text.split(/\s+/).length <= 4;
  return fits ? [method, ...run] : run;
}

/** Takes in the bracket that a title opens: `Workflow (Extended Abstract)`. */
function withClosing(text: string, start: number, end: number): number {
  const open: string[] = [];
  for (let at = start; at < end; at++) {
    const closing = CLOSING[text.charAt(at)];
    if (closing !== undefined) open.push(closing);
    else if (text.charAt(at) === open.at(-1)) open.pop();
  }
  let to = end;
  while (open.length > 0 && text.charAt(to) === open.at(-1)) {
    open.pop();
    to++;
  }
  return to;
}

function withoutStop(text: string, { start, end }: Range): number {
  return start + withoutTail(text.slice(start, end), /[.。:：]/).length;
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

/** The address of the paper: the title's own link, a link that says so, one to where papers are. */
function addressOf(
  { candidate, segments }: Reading,
  { link }: PlacedTitle,
  links: readonly EntryLink[],
): string | undefined {
  const own = link?.url.trim();
  const usable = own !== undefined && own !== '' && !/\s/.test(own) && /[./]/.test(own);
  const role = usable ? linkRole(own) : undefined;
  if (usable && role !== 'bib' && role !== 'search' && role !== 'anchor' && role !== 'badge') {
    const column = columnPaper(candidate);
    return column !== undefined && role !== 'paper' && linkRole(column) === 'paper' ? column : own;
  }
  const labelled = segments.find(
    ({ label, link: at, part }) =>
      label === 'paper' && at >= 0 && (candidate.parts[part]?.flat.links[at]?.url ?? '') !== '',
  );
  const target =
    labelled === undefined
      ? undefined
      : candidate.parts[labelled.part]?.flat.links[labelled.link]?.url;
  return target?.trim() ?? columnPaper(candidate) ?? paperUrl(links) ?? columnLink(candidate);
}

/** The link of a row's column of papers. */
function columnPaper({ parts }: Candidate): string | undefined {
  for (const { column, flat } of parts) {
    if (column?.kind !== 'paper' && column?.kind !== 'title') continue;
    const link = flat.links.find(({ url }) => url.trim() !== '' && linkRole(url) !== 'badge');
    if (link !== undefined) return link.url.trim();
  }
  return undefined;
}

/** The link of the only column of links, where it leads to no repository or video. */
function columnLink({ parts }: Candidate): string | undefined {
  const columns = parts.filter(({ column }) => column?.kind === 'link');
  if (columns.length !== 1 || parts.length > 3) return undefined;
  const link = columns[0]?.flat.links.find(
    ({ url }) => !['code', 'video', 'talk'].includes(linkRole(url)),
  );
  return link?.url.trim();
}

/** The people: the first run of them, with remarks in parentheses between names. */
function authorsOf(reading: Reading): string | undefined {
  const { candidate, segments, roles } = reading;
  const wanted = ROLES.indexOf('authors');
  const from = roles.includes(wanted)
    ? roles.indexOf(wanted)
    : segments.findIndex((one, at) => isPerson(one, roles[at]));
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
  const end = withClosing(flat.text, first.start, last.end);
  const stretch = trimRange(flat.text, { start: first.start, end }, ',;:*_-–—');
  const text = plain(flat, stretch)
    .replace(/^by\s+/i, '')
    .replace(/^(?:and|&)\s+(?=\p{Lu})/u, '');
  const stop = /\bet\.? al$/.test(text) && flat.text.charAt(stretch.end) === '.' ? '.' : '';
  return text === '' ? undefined : text + stop;
}

/** Whether what was read as a venue is rather one person: two or three names, no word of a venue. */
function isPerson({ text }: Segment, role: number | undefined): boolean {
  return (
    role === ROLES.indexOf('venue') &&
    contentOf(text).people === 'weak' &&
    !isVenueLike(text) &&
    venueEvidence(text) === undefined
  );
}

function venueOf(reading: Reading): string | undefined {
  // One person behind a title stands for the authors where none are named.
  const alone = withRole(reading, 'authors').length === 0;
  for (const segment of withRole(reading, 'venue')) {
    if (alone && isPerson(segment, ROLES.indexOf('venue'))) continue;
    const flat = reading.candidate.parts[segment.part]?.flat;
    const whole = { start: segment.start, end: endOfVenue(reading, segment) };
    const name = flat === undefined ? undefined : venueName(plain(flat, whole));
    if (name !== undefined) return name;
  }
  const behind = venueBehind(withSpan(reading, withRole(reading, 'title')))
    .map(({ text }) => text)
    .join(' ');
  const named = behind === '' ? undefined : venueName(behind);
  return named ?? reading.candidate.parts.map(({ flat }) => readBadges(flat).venue).find(Boolean);
}

/** A venue goes on to its year: before the last word of `Journal of Walls 2021` there is a cut. */
function endOfVenue({ segments, roles }: Reading, venue: Segment): number {
  const next = segments[segments.indexOf(venue) + 1];
  const role = ROLES[roles[segments.indexOf(venue) + 1] ?? 0];
  return next?.part === venue.part &&
    next.start === venue.end + 1 &&
    next.before.trim() === '' &&
    (role === 'venue' || role === 'date') &&
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
  const tail = title === undefined || title.text.length > 40 ? undefined : yearIn(title.text);
  if (tail !== undefined) return tail;
  const printed = reading.candidate.parts.some(({ flat }) => findArxivId(flat.text) !== undefined);
  const arxiv = printed ? identifiers.find(({ kind }) => kind === 'arxiv')?.id : undefined;
  return arxiv === undefined ? undefined : yearOfArxivId(arxiv);
}

/** Segments that can be a key: those read as one, those behind its label, words that the .bib knows. */
function keySegments(reading: Reading, isKey?: (word: string) => boolean): Segment[] {
  const wanted = ROLES.indexOf('key');
  return reading.segments.filter(
    ({ text, label }, index) =>
      reading.roles[index] === wanted ||
      label === 'key' ||
      label === 'bibtex' ||
      (isKey !== undefined && reading.roles[index] !== 0 && isKey(text.replace(/^@/, ''))),
  );
}

/** Where the label of a segment's line stands. */
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
