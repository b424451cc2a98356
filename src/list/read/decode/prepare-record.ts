import { PREPRINT_SERVER } from '../../../identifiers/preprint-servers.ts';
import type { KnownWords } from '../../list.ts';
import type { Part } from '../pieces/candidate.ts';
import { GLUED } from '../pieces/glued-in-front.ts';
import type { Segment } from '../pieces/segments.ts';
import { LINK } from '../pieces/text-pieces.ts';
import { linkRole } from '../words/link-role.ts';
import { isLocator } from '../words/locator.ts';
import { namePart } from '../words/people.ts';
import { type Reference, referenceIn } from '../words/reference.ts';
import { venueEvidence, venueName } from '../words/venue.ts';
import { isDocumentType, isShortVenue, linkLabel, VOCABULARY } from '../words/vocabulary.ts';
import { isDate, yearIn } from '../words/year.ts';
import { type Known, NO_TITLE, ROLES } from './model.ts';
import { cellsWithoutTitle, FEWEST_IN_TITLE } from './no-titles.ts';
import type { Record } from './records.ts';
import { isShownKey, wordsOf } from './shown-key.ts';
import { type SegmentRange, shownTitle } from './shown-title.ts';

/** Titles that the bibliography knows count for so many. */
const CERTAIN = 3;
const TITLE = ROLES.indexOf('title');
const KEY = ROLES.indexOf('key');
const LABEL = ROLES.indexOf('label');
const VENUE = ROLES.indexOf('venue');
const AUTHORS = ROLES.indexOf('authors');

/** A record with what is known of it before anything of the list is. */
export interface Prepared {
  readonly record: Record;
  readonly beforehand: Known & { readonly bonus: number };
  /** A text that is equal where the same is known beforehand. */
  readonly key: string;
  /** How often it counts as a habit. */
  readonly times: number;
}

/**
 * What a record, and the bibliography, show before the rest of the list is looked at.
 *
 * @param fronts the roles of what the records of the section have in front of their titles.
 */
export function prepareRecord(
  record: Record,
  known: KnownWords | undefined,
  fronts: ReadonlyMap<Segment, number>,
): Prepared {
  const run = shownTitle(record, known?.titles);
  const reference = run === undefined ? referenceOf(record) : undefined;
  const bonus = reference === undefined ? leadOf(record) : LEAD;
  const forced = pin(record, run, { known, fronts });
  if (reference !== undefined) pinReference(record, reference, forced);
  return {
    record,
    beforehand: { forced, bonus },
    key: `${bonus} ${[...forced].join(' ')}`,
    times: run === undefined ? 1 : CERTAIN,
  };
}

/** What a named link that leads out of the repository is worth where a record begins with it. */
const LEAD = 4;
/** What a link to a paper further on in it is worth. */
const LEAD_BEHIND = 2;
const INWARD: ReadonlySet<string> = new Set(['anchor', 'badge', 'mail', 'bib', 'relative']);

const IN_PROSE: ReadonlySet<string> = new Set(['paragraph', 'line']);

/** The reference that the text of a record is, and the place of its people and title. */
function referenceOf({ candidate, segments }: Record): Reference | undefined {
  const text = candidate.parts[0]?.flat.text ?? '';
  // Chinese references are distinct enough by their marks.
  if (!IN_PROSE.has(candidate.kind) || /\p{Script=Han}/u.test(text)) return undefined;
  const reference = referenceIn(text);
  // A link with words of its own shows the title by itself.
  const isLinked = segments.some(
    ({ part, marks, content }) =>
      part === 0 && (marks & LINK) !== 0 && content.label === undefined && content.words > 2,
  );
  return isLinked ? undefined : reference;
}

function leadOf({ candidate, segments }: Record): number {
  const [first] = segments;
  if (first === undefined || candidate.kind === 'row') return 0;
  if (candidate.isEvident === true) return LEAD;
  if (first.link >= 0 && first.content.label === undefined && !isDate(first.text)) {
    const role = linkRole(candidate.parts[first.part]?.flat.links[first.link]?.url ?? '#');
    if (!INWARD.has(role)) return LEAD;
  }
  const toPaper = candidate.parts[0]?.flat.links.some(({ url }) => linkRole(url) === 'paper');
  return toPaper === true && (candidate.kind === 'item' || candidate.kind === 'line')
    ? LEAD_BEHIND
    : 0;
}

/** The roles that are known beforehand: a title word for word, keys that link into a .bib, names of links. */
function pin(
  record: Record,
  run: SegmentRange | undefined,
  { known, fronts }: { known: KnownWords | undefined; fronts: ReadonlyMap<Segment, number> },
): Map<number, number> {
  const { candidate, segments } = record;
  const forced = new Map<number, number>();
  const others = cellsWithoutTitle(record);
  for (const [index, segment] of segments.entries()) {
    const role =
      fronts.get(segment) ??
      shownRole(segment, candidate.parts[segment.part], known) ??
      (isCited(segments, index) ? AUTHORS : undefined) ??
      (isBeforeVolume(segments, index) || isGluedInFront(segments, index) ? VENUE : undefined) ??
      (others.has(segment.part) ? NO_TITLE : undefined);
    if (role !== undefined) forced.set(index, role);
  }
  if (run === undefined) return forced;
  for (let index = run[0]; index <= run[1]; index++)
    if (forced.get(index) !== KEY && !fronts.has(segments[index] as Segment))
      forced.set(index, TITLE);
  // `Title: ...`
  if (segments[run[0] - 1]?.isLabel === true) forced.set(run[0] - 1, LABEL);
  return forced;
}

/** The people and the title of a reference; a title that no segment begins with is for the model to find. */
function pinReference(
  { segments }: Record,
  { people, title }: Reference,
  forced: Map<number, number>,
): void {
  const begins = segments.some(({ part, start }) => part === 0 && start === title.start);
  for (const [index, { part, start, end }] of segments.entries()) {
    if (part > 0 || forced.has(index)) continue;
    if (start >= people.start && end <= people.end) forced.set(index, AUTHORS);
    else if (begins && start >= title.start) forced.set(index, end <= title.end ? TITLE : NO_TITLE);
  }
}

/**
 * Whether a segment is who a link cites, with nothing but the year, and no known venue: `[Moss
 * (2021)](...)`; or several people with a year before a colon: `Moss & Hale (2021): Walls`.
 */
function isCited(segments: readonly Segment[], at: number): boolean {
  const { text, link, content } = segments[at] as Segment;
  const [year, next] = segments.slice(at + 1, at + 3);
  if (year?.bracket !== '(' || !/^[(,]$/.test(year.before)) return false;
  if (!/^(?:19|20)\d\d[a-z]?$/.test(year.text)) return false;
  if (at === 0 && link < 0)
    return content.people === 'strong' && /^[:：]$/.test(next?.before ?? '');
  const isAlone = segments[at - 1]?.link !== link && next?.link !== link;
  if (link < 0 || !isAlone || year.link !== link) return false;
  const isName = content.people !== 'none' || namePart(text) !== 'none';
  return isName && content.evidence !== 'venue';
}

/**
 * Whether a segment is the journal before its volume: behind a linked title, or in other markup than
 * the title before it, perhaps with a town between: `Walls. **Moss Letters**, Paris, v. 12`.
 */
function isBeforeVolume(segments: readonly Segment[], at: number): boolean {
  const { part, text, link, marks, bracket, quote, content } = segments[at] as Segment;
  const [before, next, later] = [segments[at - 1], segments[at + 1], segments[at + 2]];
  if (link >= 0 || bracket !== '' || quote > 0 || content.people === 'strong') return false;
  if (!/^\p{Lu}/u.test(text) || before?.part !== part || content.label !== undefined) return false;
  if (next?.part !== part || !/^[,，]$/.test(next.before)) return false;
  if (before.link >= 0) return isLocator(next.text);
  const isMarked =
    marks !== 0 && before.marks !== marks && /^[,.?”]$/.test(segments[at]?.before ?? '');
  const hasTitle =
    before.quote > 0 || (before.content.words > 2 && before.content.people !== 'strong');
  return (
    isMarked &&
    hasTitle &&
    (isLocator(next.text) || (next.marks === 0 && isLocator(later?.text ?? '')))
  );
}

/** Whether a segment is a venue with its year that is glued to the words of a title: `[CVPR22 Walls of the Harbor](...)`. */
function isGluedInFront(segments: readonly Segment[], at: number): boolean {
  const next = segments[at + 1];
  if (next?.before !== GLUED || next.content.words < FEWEST_IN_TITLE) return false;
  return isDatedVenue(segments[at]?.text ?? '') && yearIn(next.text) === undefined;
}

/** The role that a segment alone shows beyond doubt; undefined for none. */
function shownRole(
  segment: Segment,
  part: Part | undefined,
  known: KnownWords | undefined,
): number | undefined {
  const { link, text, label, content, bracket } = segment;
  const flat = part?.flat;
  const target = link < 0 ? undefined : flat?.links[link];
  const shown = target === undefined ? text : (flat?.text.slice(target.start, target.end) ?? text);
  if (target !== undefined && linkRole(target.url) === 'bib')
    return content.label === undefined ? KEY : LABEL;
  if (isGluedVenue(segment) && known?.isKey(text) !== true) return VENUE;
  if (label === 'key' || isShownKey(segment, flat, known)) return KEY;
  if (isPicture(text)) return ROLES.indexOf('other');
  if (bracket === '[' && isDocumentType(text)) return LABEL;
  // `(Moss et al., 2021)`
  if (bracket === '(' && content.people === 'strong' && content.names.includes('et al'))
    return AUTHORS;
  // `[arXiv](...)` may be the name of a link or a venue, as among links with the names of others.
  if (target !== undefined)
    return linkLabel(shown) === undefined || isShortVenue(shown) || isDatedVenue(shown)
      ? undefined
      : LABEL;
  if (bracket !== '') return undefined;
  if (label === 'authors' || isGroup(segment)) return AUTHORS;
  return isDatedLine(segment) || isVenueAlone(segment, part) ? VENUE : undefined;
}

/** Whether a text begins with a code for a picture: `:star:`. */
const isPicture = (text: string): boolean => /^:[a-z\d][\w+-]*$/.test(text);

/** Whether a segment is a venue with its year and all of a line, or before a colon, where it is no label. */
function isDatedLine({ text, before, after, content }: Segment): boolean {
  if (!LINE_START.test(before) || !LINE_END.test(after) || content.words > MOST_IN_VENUE)
    return false;
  // `SemEval-2018 Task 12: ...` is a title.
  return isDatedVenue(text) && !/\d/.test(venueName(text) ?? '0');
}

const LINE_START = /^[\^\n~,]$/;
const LINE_END = /^[$\n~,:：]$/;
const MOST_IN_VENUE = 4;

/**
 * Whether a segment without a year has the label of a venue, is all of a venue's cell, or the name
 * of a preprint server; as the text of a link, that names the link.
 */
function isVenueAlone({ text, before, after, label }: Segment, part: Part | undefined): boolean {
  if (yearIn(text) !== undefined) return false;
  if (label === 'venue') return true;
  if (before !== '^' || after !== '$') return false;
  return part?.column?.kind === 'venue' || (isShortVenue(text) && PREPRINT_SERVER.test(text));
}

/** Whether a segment is a group among people: `..., and The ATLAS Collaboration`. */
function isGroup({ text, before }: Segment): boolean {
  const word = text.slice(text.lastIndexOf(' ') + 1).toLowerCase();
  return /^[,;]$/.test(before) && GROUPS.has(word) && GROUP.test(text);
}

const GROUP = /^(?:and |& )?(?:[Tt]he )?(?:\p{Lu}[\p{L}\p{N}-]* ){1,3}\p{Lu}\p{L}+$/u;
const GROUPS: ReadonlySet<string> = new Set(VOCABULARY.names.groups);

/** Whether a text is a venue with its year: `[[arXiv, 2018](...)]`. */
function isDatedVenue(shown: string): boolean {
  return yearIn(shown) !== undefined && venueEvidence(shown) === 'short';
}

/** Whether a word in brackets is a venue with its year: `[NatureCommunications2020]`, `[AIJ'2021]`. */
function isGluedVenue({ text, bracket }: Segment): boolean {
  if (bracket === '') return false;
  const [, name, mark] = /^(\p{L}{2,40})([-'’]?)(?:19|20)?\d{2}$/u.exec(text) ?? [];
  if (name === undefined) return false;
  // Keys begin with people, whose names are not in capitals; `COVID-19` is none.
  return (
    /['’]/.test(mark ?? '') ||
    /^\p{Lu}{3,}\d{4}$/u.test(text) ||
    venueEvidence(`${name} ${wordsOf(name)}`) !== undefined
  );
}
