import { fold } from '../../text/fold.ts';
import type { Range } from '../../text/range.ts';
import { withoutTail } from '../../text/without-tail.ts';
import { type FlatText, plain, sourceRange, trimRange } from '../source/flat-text.ts';
import { ROLES } from './model.ts';
import { type Reading, withRole } from './reading.ts';
import type { Segment } from './segments.ts';
import { isVenueLike, venueEvidence } from './venue.ts';
import { labelKind } from './vocabulary.ts';
import { yearIn } from './year.ts';

/** A title with its place. */
export interface PlacedTitle {
  readonly text: string;
  readonly range: Range;
  readonly marked: boolean;
  readonly link?: FlatText['links'][number];
}

const LEADING = /^(?::[\w+-]{2,30}:\s*)*[^\p{L}\p{N}#$\\("“'‘«「『《{¿¡@<&+[]+/u;
/** The number that a list gives an entry, where Markdown sees none. */
const NUMBER = /^[[(]?\d{1,3}[.)\]]\s*(?=\p{L})/u;
const CLOSING: Readonly<Record<string, string>> = { '(': ')', '[': ']', '（': '）', '{': '}' };

/** The title that a reading shows; undefined for none. */
export function titleOf(reading: Reading): PlacedTitle | undefined {
  const all = withSpan(reading, withMethod(reading, withRole(reading, 'title')));
  const run = withoutVenue(withoutName(reading, all));
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

/** Without the name in front of a title that stands in quotes or behind a bracket: `GLAM: "GLAM: ..."`, `[GLAM] ...`. */
function withoutName({ candidate }: Reading, run: Segment[]): Segment[] {
  const [first] = run;
  const last = run.at(-1);
  if (first === undefined || last === undefined) return run;
  if (first.quote === 0 && last.quote > 0) {
    const from = run.findIndex(({ quote }) => quote === last.quote);
    const text = candidate.parts[first.part]?.flat.text ?? '';
    const between = text.slice(run[from - 1]?.end ?? 0, run[from]?.start ?? 0);
    if (/[:：,.–—-]/.test(between)) return run.slice(from);
  }
  if (first.bracket !== '[') return run;
  const behind = run.findIndex(({ bracket }) => bracket === '');
  return behind < 0 ? run : run.slice(behind);
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
      (role === 'authors' && one.content.people !== 'strong') ||
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

/** The words of the venue with its year that stands behind a title, in brackets or behind a separator; empty for none. */
export function venueBehindTitle(reading: Reading): string {
  return venueBehind(withSpan(reading, withRole(reading, 'title')))
    .map(({ text }) => text)
    .join(' ');
}

/** The segments of a title that are a venue with its year, in brackets or behind a separator. */
function venueBehind(run: readonly Segment[]): readonly Segment[] {
  const isVenue = (from: number): boolean => {
    const words = run
      .slice(from)
      .map(({ text }) => text)
      .join(' ');
    if (yearIn(words) === undefined) return false;
    return run[from]?.bracket !== ''
      ? isVenueLike(words)
      : venueEvidence(words) !== undefined && words.split(/\s+/).length <= LONGEST_VENUE_BEHIND;
  };
  const parted = run.findLastIndex(
    ({ before, bracket }, at) => at > 0 && (/^[,;|–—-]$/.test(before) || bracket !== ''),
  );
  const from = run[parted]?.bracket === '' ? parted : run.findLastIndex(isOutside) + 1;
  return from > 0 && isVenue(from) ? run.slice(from) : [];
}

const isOutside = ({ bracket }: Segment): boolean => bracket === '';

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
    fold(method.text) !== fold(first.text) &&
    method.text.split(/\s+/).length <= 4;
  return fits ? [method, ...run] : run;
}

/** Takes in the bracket that a title opens: `Workflow (Extended Abstract)`. */
export function withClosing(text: string, start: number, end: number): number {
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
