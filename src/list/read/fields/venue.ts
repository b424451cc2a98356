import { PREPRINT_SERVER } from '../../../identifiers/preprint-servers.ts';
import { fold } from '../../../text/fold.ts';
import type { Range } from '../../../text/range.ts';
import { plain } from '../../source/flat-text.ts';
import { ROLES, type Role } from '../decode/model.ts';
import { type Reading, withRole } from '../decode/reading.ts';
import type { Segment } from '../pieces/segments.ts';
import { readBadges } from '../words/badges.ts';
import { isPresentation, isVenueLike, venueEvidence, venueName } from '../words/venue.ts';
import { isShortVenue, labelKind, VOCABULARY } from '../words/vocabulary.ts';
import { isDate, yearIn } from '../words/year.ts';
import { type Found, isPerson } from './authors.ts';
import { isSiteOfLink } from './site-of-link.ts';
import { venueBesideTitle } from './title.ts';

/** The venue: the surest of what may be one, as a whole and without its date. */
export function venueOf(reading: Reading): Found<string> | undefined {
  for (const segment of candidatesOf(reading)) {
    const flat = reading.candidate.parts[segment.part]?.flat;
    const whole = markAround(reading, segment) ?? {
      start: startOfVenue(reading, segment),
      end: endOfVenue(reading, segment),
    };
    const value = flat === undefined ? undefined : venueName(plain(flat, whole));
    if (flat === undefined || value === undefined) continue;
    const start = flat.text.indexOf(value, whole.start);
    // The period of a shortened last word belongs to it.
    const isShortened = value.includes('.') && flat.text.charAt(start + value.length) === '.';
    const end = start + value.length + (isShortened ? 1 : 0);
    if (start < 0 || start >= whole.end) return { value };
    const isAll = isShortened && flat.text.length === end && /\p{L}$/u.test(value);
    return { value: isAll ? `${value}.` : value, place: { flat, start, end } };
  }
  const beside = venueBesideTitle(reading);
  const value =
    (beside === '' ? undefined : venueName(beside)) ??
    reading.candidate.parts.map(({ flat }) => readBadges(flat).venue).find(Boolean);
  return value === undefined ? undefined : { value };
}

const EDITORS: ReadonlySet<string> = new Set(VOCABULARY.references.editors);

/** What may be the venue, the surest first. */
function candidatesOf(reading: Reading): readonly Segment[] {
  const all = withRole(reading, 'venue');
  const known = [...all, ...withRole(reading, 'date')].filter(
    (segment) => venueEvidence(wholeText(reading, segment)) !== undefined,
  );
  // A preprint has appeared elsewhere where a journal or conference is named, too.
  const published = known.filter(({ text }) => !PREPRINT_SERVER.test(text));
  // What only contains the name of a venue may be a topic: `[Virtual Cell]` before `(bioRxiv 2026)`.
  const [first] = published;
  const isTag =
    first?.bracket === '[' && !isShortVenue(first.text) && yearIn(first.text) === undefined;
  const dated = isTag ? all.filter(({ text }) => yearIn(text) !== undefined) : [];
  // One person after a title is the author where no authors are named.
  const alone = withRole(reading, 'authors').length === 0;
  return [...dated, ...published, ...known, ...all, ...namesOf(reading)].filter(
    (segment) =>
      !(known.length > 0 && isNickname(segment)) &&
      !(alone && isPerson(reading, segment) && !isInColumn(reading, segment)) &&
      !isInstitution(reading, segment) &&
      !isPresentation(segment.text) &&
      !EDITORS.has(fold(segment.text)) &&
      !isRemark(reading, segment) &&
      !isEditor(reading, segment) &&
      !segment.content.names.includes('pages') &&
      !isSiteOfLink(reading.candidate, segment) &&
      !/^https?:/i.test(segment.text),
  );
}

/** Whether a text is what lists add behind a paper: `PyTorch`, `CCF-A`, `Cited by 12`, `#vision`. */
function isRemark(reading: Reading, segment: Segment): boolean {
  const { text, marks, content } = segment;
  if (/(?:^|\s)#\p{L}/u.test(text)) return true;
  // `BIB` is a journal, too.
  const isNamed = /^\p{Lu}{2,5}$/u.test(text) || venueEvidence(text) !== undefined;
  if (isNamed || marks !== 0 || isInColumn(reading, segment)) return false;
  return content.label === 'other' || labelKind(text) === 'note';
}

/** Whether a text is who edited what a paper is in: `In: Moss, Ada (ed.): Walls`. */
function isEditor({ segments }: Reading, { start, part, text: name }: Segment): boolean {
  if (venueEvidence(name) !== undefined) return false;
  const own = segments.filter((one) => one.part === part);
  const from = own.findIndex(({ before }) => before === '.in');
  const to = own.findIndex(({ text, bracket }) => bracket === '(' && EDITORS.has(fold(text)));
  return from >= 0 && start >= (own[from]?.start ?? 0) && start < (own[to]?.start ?? 0);
}

/** The text of a venue with what "in" joins to it: `Advances in Moss Processing`. */
function wholeText({ segments, roles }: Reading, venue: Segment): string {
  const at = segments.indexOf(venue) + 1;
  const next = segments[at];
  const isJoined = next?.before === 'in' && ROLES[roles[at] ?? 0] === 'venue';
  return isJoined ? `${venue.text} in ${next.text}` : venue.text;
}

/** Names of links, and of what is no fact, that are those of venues, with a year: `[[CVPR 2024](...)]`, `**arXiv** (2024)`. */
function namesOf({ candidate, segments, roles }: Reading): readonly Segment[] {
  return segments.filter(({ text, part, link }, at) => {
    const role = ROLES[roles[at] ?? 0];
    if (role !== 'label' && role !== 'other') return false;
    const flat = candidate.parts[part]?.flat;
    const target = flat?.links[link];
    // What costs more comes last: most texts are those of abstracts.
    const isNamed =
      target === undefined
        ? ROLES[roles[at + 1] ?? 0] === 'date' &&
          isShortVenue(text) &&
          isDate(segments[at + 1]?.text ?? '')
        : role === 'label' &&
          yearIn(flat?.text.slice(target.start, target.end) ?? '') !== undefined;
    return isNamed && venueEvidence(text) === 'short';
  });
}

/** Whether a text is the short name of where people work, and no venue; theses have appeared at universities. */
function isInstitution(reading: Reading, segment: Segment): boolean {
  const { text, content } = segment;
  return (
    content.words <= 2 &&
    content.names.includes('institution') &&
    venueEvidence(text) === undefined &&
    !isInColumn(reading, segment)
  );
}

/** Whether a segment is in a column of venues. */
function isInColumn({ candidate }: Reading, { part }: Segment): boolean {
  return candidate.parts[part]?.column?.kind === 'venue';
}

/** Whether a segment may as well be the name of a method in brackets: `[GLAM]`. */
function isNickname({ text, bracket, content }: Segment): boolean {
  return bracket !== '' && content.names.includes('acronym') && !isVenueLike(text);
}

const DATED: readonly Role[] = ['venue', 'date'];

/** A venue begins with what stands before its last word or before "in": `Frontiers of Computer Science`, `Trends in Optics`. */
function startOfVenue({ segments, roles }: Reading, venue: Segment): number {
  const at = segments.indexOf(venue);
  const before = segments[at - 1];
  if (before?.part !== venue.part || before.marks !== venue.marks || isVenueLike(before.text))
    return venue.start;
  const role = ROLES[roles[at - 1] ?? 0];
  const isOne = venue.before === '  ' && role === 'venue';
  const isJoined =
    venue.before === 'in' &&
    (role === 'venue' || role === 'other') &&
    before.bracket === venue.bracket &&
    /^\p{Lu}\p{Ll}+$/u.test(before.text);
  return isOne || isJoined ? before.start : venue.start;
}

/** A venue goes on to what "in" joins to it, and to the word before its year: `Trends in Optics`, `ACM MM 2018`. */
function endOfVenue({ segments, roles }: Reading, venue: Segment): number {
  let last = venue;
  for (let at = segments.indexOf(venue) + 1; at < segments.length; at++) {
    const next = segments[at];
    const role = ROLES[roles[at] ?? 0] ?? 'title';
    if (next?.part !== venue.part || !DATED.includes(role)) break;
    const isJoined = next.before === 'in' && role === 'venue';
    if (!isJoined && (next.before !== '  ' || isDate(next.text))) break;
    last = next;
  }
  return last.end;
}

/**
 * The mark, link or cell around a venue that is cut by separators: `*Coast, Shelf and Sea*`. There
 * is nothing else in it, and no short name that would be a venue by itself.
 */
function markAround({ candidate, segments, roles }: Reading, venue: Segment): Range | undefined {
  const part = candidate.parts[venue.part];
  const isWhole = venueEvidence(venue.text) === 'short' && !UNFINISHED.test(venue.text);
  if (part === undefined || isWhole) return undefined;
  const { flat, column } = part;
  const whole = column?.kind === 'venue' ? [{ start: 0, end: flat.text.length }] : [];
  const around = [...flat.marks, ...flat.links, ...whole].filter(
    ({ start, end }) => start <= venue.start && end >= venue.end && end - start <= LONGEST_VENUE,
  );
  return around.find((mark) =>
    segments.every((one, at) => {
      if (one.part !== venue.part || one.start >= mark.end || one.end <= mark.start) return true;
      const role = ROLES[roles[at] ?? 0];
      const isOther = role === 'title' || role === 'date' || role === 'key' || isDate(one.text);
      const { people, names } = one.content;
      const isPeople = role === 'authors' && people === 'strong';
      return !isOther && !isPeople && !names.includes('award') && one.bracket === venue.bracket;
    }),
  );
}

/** `Moss Science and` goes on. */
const UNFINISHED = new RegExp(` (?:${VOCABULARY.unfinished.join('|')})$`);
/** Letters of a venue. */
const LONGEST_VENUE = 160;
