import { identifiersOfUrl } from '../../../identifiers/identifiers-of-url.ts';
import type { FlatLink } from '../../source/flat-text.ts';
import type { Candidate } from '../pieces/candidate.ts';
import type { Segment } from '../pieces/segments.ts';
import { BOLD, LINK } from '../pieces/text-pieces.ts';
import { bucket } from '../words/content.ts';
import { linkRole } from '../words/link-role.ts';
import { type Manner, mannersAround, mannersOf } from './manners.ts';
import { type Setting, settingNames } from './setting.ts';

/** How often each text recurs in a section, by its letters; a text of many records is a label or venue. */
export interface Recurrence {
  readonly counts: ReadonlyMap<string, number>;
  readonly records: number;
  /** What was counted of each record. */
  readonly keys: ReadonlyMap<readonly Segment[], readonly string[]>;
  /** What most texts at the same place and in the same markup show. */
  readonly manners: ReadonlyMap<string, Manner>;
}

/** Counts the records of a section that contain each text. */
export function recurrenceOf(records: readonly (readonly Segment[])[]): Recurrence {
  const counts = new Map<string, number>();
  const all = new Map<readonly Segment[], readonly string[]>();
  const manners = mannersOf(records);
  // A share of fewer shows nothing.
  if (records.length < FEWEST_RECORDS)
    return { counts, records: records.length, keys: all, manners };
  for (const segments of records) {
    const keys = recurrenceKeys(segments);
    all.set(segments, keys);
    for (const key of new Set(keys)) counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return { counts, records: records.length, keys: all, manners };
}

const FEWEST_RECORDS = 4;

/** What recurs of each segment: its words, or those of the whole mark or quotation that it is a piece of. */
function recurrenceKeys(segments: readonly Segment[]): string[] {
  const runs = new Map<string, string>();
  const runOf = ({ part, span, quote }: Segment): string | undefined =>
    span !== 0 ? `${part} ${span}` : quote > 0 ? `${part} "${quote}` : undefined;
  for (const segment of segments) {
    const run = runOf(segment);
    if (run !== undefined) runs.set(run, `${runs.get(run) ?? ''} ${segment.text}`);
  }
  return segments.map((segment) => {
    const run = runOf(segment);
    const text = run === undefined ? segment.text : (runs.get(run) ?? '').trimStart();
    if (text.length > LONGEST_RECURRING) return '';
    // Linked titles may differ in the number of a volume.
    const isTitle =
      segment.link >= 0 && text.split(' ', FEWEST_IN_SERIES).length === FEWEST_IN_SERIES;
    return isTitle ? text.toLowerCase() : text.toLowerCase().replace(/\d+/g, '0');
  });
}

const FEWEST_IN_SERIES = 4;
/** Longer texts are no labels and no venues. */
const LONGEST_RECURRING = 80;

/** What of a candidate all its segments share. */
interface Whole {
  readonly longest: Segment | undefined;
  readonly firstLong: Segment | undefined;
  readonly firstLink: Segment | undefined;
  /** Its index. */
  readonly firstLinkAt: number;
  readonly firstBold: Segment | undefined;
  readonly firstQuote: number;
  readonly hasHeaderTitle: boolean;
}

function wholeOf(segments: readonly Segment[], { parts }: Pick<Candidate, 'parts'>): Whole {
  let longest: Segment | undefined;
  for (const one of segments)
    if (one.line < 3 || parts[one.part]?.place === 'cell')
      if (longest === undefined || one.text.length > longest.text.length) longest = one;
  const firstLinkAt = segments.findIndex(
    ({ marks, content }) => (marks & LINK) !== 0 && content.label === undefined,
  );
  return {
    longest,
    firstLong: segments.find(({ content }) => content.words >= 4),
    firstLink: segments[firstLinkAt],
    firstLinkAt,
    firstBold: segments.find(({ marks, content }) => (marks & BOLD) !== 0 && content.words >= 3),
    firstQuote: segments.find(({ quote }) => quote > 0)?.quote ?? -1,
    hasHeaderTitle: parts.some(({ column }) => column?.kind === 'title'),
  };
}

/** The names of the features of every segment of a candidate. */
export function featuresOf(
  candidate: Pick<Candidate, 'parts' | 'kind'>,
  segments: readonly Segment[],
  recurrence: Recurrence,
): string[][] {
  return settingsOf(candidate, segments, recurrence).map((setting, at) => [
    ...settingNames(setting),
    ...(segments[at]?.content.names ?? []),
  ]);
}

/** The setting of every segment of a candidate. */
export function settingsOf(
  candidate: Pick<Candidate, 'parts' | 'kind'>,
  segments: readonly Segment[],
  recurrence: Recurrence,
): Setting[] {
  const whole = wholeOf(segments, candidate);
  const recurs = recurring(segments, recurrence);
  const manners = mannersAround(segments, recurrence.manners);
  return segments.map((_, index) =>
    settingOf(candidate, segments, index, { whole, recurs, manners }),
  );
}

/** What is known of all segments of a candidate. */
interface Shared {
  readonly whole: Whole;
  readonly recurs: readonly Setting['recurs'][];
  readonly manners: ReturnType<typeof mannersAround>;
}

/** What a segment's place in its candidate and in its section is. */
function settingOf(
  { parts, kind }: Pick<Candidate, 'parts' | 'kind'>,
  segments: readonly Segment[],
  index: number,
  { whole, recurs, manners }: Shared,
): Setting {
  const segment = segments[index] as Segment;
  const { marks, link, span, quote, content } = segment;
  const part = parts[segment.part];
  const previous = segments[index - 1];
  const next = segments[index + 1];
  const target = link < 0 ? undefined : part?.flat.links[link];
  return {
    kind,
    size: content.size,
    people: content.people,
    before: segment.before,
    after: segment.after,
    place: part?.place ?? 'head',
    marks,
    position: Math.min(index, 4),
    line: Math.min(segment.line, 3),
    column: part?.column?.kind,
    columnNumber: Math.min(part?.column?.index ?? 0, 3),
    label: segment.label,
    bracket: segment.bracket,
    quotation:
      quote > 0
        ? quote === whole.firstQuote
          ? 'first'
          : 'other'
        : whole.firstQuote > 0
          ? 'around'
          : '',
    spanSize: span === 0 ? '' : bucket(segment.spanWords),
    recurs: recurs[index] ?? 'no',
    previous: evidenceOf(previous),
    next: evidenceOf(next),
    mannerBefore: manners[index]?.[0] ?? '',
    manner: manners[index]?.[1] ?? '',
    mannerAfter: manners[index]?.[2] ?? '',
    leadsTo: target === undefined ? undefined : linkRole(target.url),
    edge: edgeOf(segment, previous, next),
    titleElsewhere: whole.hasHeaderTitle && part?.column?.kind !== 'title',
    flags: flagsOf(segments, index, target, whole),
  };
}

function edgeOf({ part }: Segment, previous?: Segment, next?: Segment): Setting['edge'] {
  if (previous?.part !== part) return next?.part === part ? 'first' : 'only';
  return next?.part === part ? '' : 'last';
}

/** The properties that a segment has, by the names of their features, one a line. */
function flagsOf(
  segments: readonly Segment[],
  index: number,
  target: FlatLink | undefined,
  { longest, firstLong, firstLink, firstLinkAt, firstBold }: Whole,
): string {
  const segment = segments[index] as Segment;
  const { part, marks, link, span, content, isLabel } = segment;
  const previous = segments[index - 1];
  const flags: Readonly<Record<string, boolean>> = {
    last: index === segments.length - 1,
    'is label': isLabel,
    'code label': content.label !== undefined && (marks & LINK) !== 0,
    'same span as previous': span !== 0 && previous?.span === span,
    'label text before': previous?.content.label !== undefined,
    longest: longest === segment,
    'first long': firstLong === segment,
    'first link': firstLink === segment,
    'first bold': firstBold === segment,
    'in first link': link >= 0 && firstLink?.part === part && firstLink.link === link,
    'before first link': firstLink !== undefined && index < firstLinkAt,
    'no named link': firstLink === undefined,
    'leads to identifier': target !== undefined && identifiersOfUrl(target.url).length > 0,
    'bare address': target?.bare === true,
    'linked bold': target !== undefined && (marks & BOLD) !== 0,
  };
  return Object.keys(flags)
    .filter((name) => flags[name])
    .join('\n');
}

function evidenceOf(segment: Segment | undefined): string | undefined {
  return segment?.isLabel === true ? 'label' : segment?.content.evidence;
}

/** Whether each text is in many records of its section, in some, or in few. */
function recurring(
  segments: readonly Segment[],
  { counts, records, keys }: Recurrence,
): readonly Setting['recurs'][] {
  if (records < FEWEST_RECORDS) return [];
  return (keys.get(segments) ?? recurrenceKeys(segments)).map((key) => {
    const share = key === '' ? 0 : (counts.get(key) ?? 0) / records;
    return share <= 0.1 ? 'no' : share > 0.4 ? 'many' : 'some';
  });
}
