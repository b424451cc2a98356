import { findArxivId } from '../../../identifiers/arxiv.ts';
import { findDoi } from '../../../identifiers/doi.ts';
import type { Identifier } from '../../../identifiers/identifier.ts';
import { identifiersOfUrl } from '../../../identifiers/identifiers-of-url.ts';
import type { Range } from '../../../text/range.ts';
import { withoutTail } from '../../../text/without-tail.ts';
import type { Abstract, EntryLink, ListEntry } from '../../list.ts';
import type { FlatText } from '../../source/flat-text.ts';
import { ROLES } from '../decode/model.ts';
import { type Reading, textsOf } from '../decode/reading.ts';
import type { Candidate } from '../pieces/candidate.ts';
import type { Segment } from '../pieces/segments.ts';
import { linkRole } from '../words/link-role.ts';
import { announcesEntries } from '../words/section-role.ts';
import { readAbstract } from './abstract.ts';
import { addressOf } from './address.ts';
import { readCitation } from './citation.ts';
import { confidenceOf } from './confidence.ts';
import { entryLinks } from './entry-link.ts';
import { factsOf } from './facts.ts';
import { inlineFacts } from './inline-facts.ts';
import { titleOf } from './title.ts';

/** An entry before its category is known; places count from the start of its section. */
export interface Draft extends Omit<ListEntry, 'kind' | 'categories'> {
  /** Whether the title is linked, bold or quoted, or nothing of these. */
  readonly style: 'linked' | 'marked' | 'plain';
  /** Names of the groups around it within its section, outermost first. */
  readonly group: readonly string[];
}

/** The entry that a reading shows; undefined when it has no title, or one that only announces entries. */
export function entryOf(decoded: Reading, isKey?: (word: string) => boolean): Draft | undefined {
  const { candidate } = decoded;
  const title = titleOf(decoded);
  if (title === undefined || announcesEntries(title.text)) return undefined;
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
  const identifiers = identifiersIn(url, links, candidate);
  const { facts, places } = factsOf(reading, identifiers);
  const known = inlineFacts(candidate, title.text);
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
    ...known,
    ...facts,
    ...(abstract === undefined ? {} : { abstract }),
    ...(citation === undefined ? {} : { citation }),
    identifiers,
    places,
    confidence: {
      ...Object.fromEntries(Object.keys(known).map((fact) => [fact, 1])),
      ...confidenceOf(reading, { title: title.text, ...facts }),
    },
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

/** Longer texts are no keys, whatever brackets are around them. */
const LONGEST_KEY = 120;

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
        text.length < LONGEST_KEY &&
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
    // Every identifier has four digits in a row.
    if (flat.text.length > 3000 || !/\d{4}/.test(flat.text)) continue;
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
