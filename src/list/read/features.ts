import { identifiersOfUrl } from '../../identifiers/identifiers-of-url.ts';
import type { Candidate } from './candidate.ts';
import { bucket, type Content, contentOf } from './content.ts';
import { linkRole } from './link-role.ts';
import { ROLES, type Weights } from './model.ts';
import { BOLD, LINK, type Segment } from './segments.ts';
import { type Setting, settingKey, settingNames } from './setting.ts';

/** How often each text recurs in a section, by its letters; a text of many records is a label or venue. */
export interface Recurrence {
  readonly counts: ReadonlyMap<string, number>;
  readonly records: number;
}

/** Counts in how many records of a section each text stands. */
export function recurrenceOf(records: readonly (readonly Segment[])[]): Recurrence {
  const counts = new Map<string, number>();
  for (const segments of records) {
    const seen = new Set<string>();
    for (const key of recurrenceKeys(segments)) if (key !== '') seen.add(key);
    for (const key of seen) counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return { counts, records: records.length };
}

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
    return text.length > LONGEST_RECURRING ? '' : text.toLowerCase().replace(/\d+/g, '0');
  });
}

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
  /** What recurs of each segment. */
  readonly keys: readonly string[];
}

function wholeOf(segments: readonly Segment[], { parts }: Pick<Candidate, 'parts'>): Whole {
  let longest: Segment | undefined;
  for (const one of segments)
    if (one.line < 3 || parts[one.part]?.place === 'cell')
      if (longest === undefined || one.text.length > longest.text.length) longest = one;
  const firstLinkAt = segments.findIndex(
    ({ marks, text }) => (marks & LINK) !== 0 && contentOf(text).label === undefined,
  );
  return {
    longest,
    firstLong: segments.find(({ text }) => contentOf(text).words >= 4),
    firstLink: segments[firstLinkAt],
    firstLinkAt,
    firstBold: segments.find(
      ({ marks, text }) => (marks & BOLD) !== 0 && contentOf(text).words >= 3,
    ),
    firstQuote: segments.find(({ quote }) => quote > 0)?.quote ?? -1,
    keys: recurrenceKeys(segments),
    hasHeaderTitle: parts.some(({ column }) => column?.kind === 'title'),
  };
}

/** The names of the features of every segment of a candidate. */
export function featuresOf(
  candidate: Pick<Candidate, 'parts' | 'kind'>,
  segments: readonly Segment[],
  recurrence: Recurrence,
): string[][] {
  const whole = wholeOf(segments, candidate);
  return segments.map(({ text }, index) => [
    ...settingNames(settingOf(candidate, segments, index, { whole, recurrence })),
    ...contentOf(text).names,
  ]);
}

/** Sums of weights, one for each role, by what they are the sum of. */
interface Sums {
  readonly settings: Map<string, Float64Array>;
  readonly contents: WeakMap<Content, Float64Array>;
}

const COUNT = ROLES.length;
/** Settings that are remembered; an even list has a few dozen. */
const MOST_SETTINGS = 20_000;
const KNOWN = new WeakMap<Weights, Sums>();

/**
 * The weights of all features of a candidate's segments, summed: of each segment and role. The
 * same as looking up `featuresOf`, but what recurs in a list is summed once.
 */
export function emissionOf(
  candidate: Pick<Candidate, 'parts' | 'kind'>,
  segments: readonly Segment[],
  recurrence: Recurrence,
  weights: Weights,
): Float64Array {
  const known = sumsOf(weights);
  const whole = wholeOf(segments, candidate);
  const emission = new Float64Array(segments.length * COUNT);
  for (const [index, { text }] of segments.entries()) {
    const setting = settingOf(candidate, segments, index, { whole, recurrence });
    const key = settingKey(setting);
    const around = known.settings.get(key) ?? sumOf(settingNames(setting), weights);
    known.settings.set(key, around);
    const content = contentOf(text);
    const own = known.contents.get(content) ?? sumOf(content.names, weights);
    known.contents.set(content, own);
    for (let role = 0; role < COUNT; role++)
      emission[index * COUNT + role] = (around[role] ?? 0) + (own[role] ?? 0);
  }
  return emission;
}

function sumsOf(weights: Weights): Sums {
  const known = KNOWN.get(weights);
  if (known !== undefined && known.settings.size <= MOST_SETTINGS) return known;
  const made = { settings: new Map(), contents: new WeakMap() };
  KNOWN.set(weights, made);
  return made;
}

function sumOf(names: readonly string[], weights: Weights): Float64Array {
  const sum = new Float64Array(COUNT);
  for (const name of names) {
    const row = weights.get(name);
    if (row === undefined) continue;
    for (let role = 0; role < COUNT; role++) sum[role] = (sum[role] ?? 0) + (row[role] ?? 0);
  }
  return sum;
}

/** What a segment's place in its candidate and in its section is. */
function settingOf(
  { parts, kind }: Pick<Candidate, 'parts' | 'kind'>,
  segments: readonly Segment[],
  index: number,
  { whole, recurrence }: { readonly whole: Whole; readonly recurrence: Recurrence },
): Setting {
  const segment = segments[index] as Segment;
  const { marks, link, span, quote } = segment;
  const part = parts[segment.part];
  const content = contentOf(segment.text);
  const previous = segments[index - 1];
  const next = segments[index + 1];
  const target = link < 0 ? undefined : part?.flat.links[link];
  const first = whole.firstLink;
  return {
    kind,
    size: content.size,
    goesOn: content.goesOn,
    people: content.people,
    before: segment.before,
    after: segment.after,
    place: part?.place ?? 'head',
    marks,
    firstOfPart: previous?.part !== segment.part,
    lastOfPart: next?.part !== segment.part,
    last: next === undefined,
    position: Math.min(index, 4),
    line: Math.min(segment.line, 3),
    column: part?.column?.kind,
    columnNumber: Math.min(part?.column?.index ?? 0, 3),
    titleElsewhere: whole.hasHeaderTitle && part?.column?.kind !== 'title',
    label: segment.label,
    isLabel: segment.isLabel,
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
    labelInLink: content.label !== undefined && (marks & LINK) !== 0,
    recurs: recursOf(whole.keys[index] ?? '', recurrence),
    previous: evidenceOf(previous),
    sameSpan: span !== 0 && previous?.span === span,
    labelBefore: previous !== undefined && contentOf(previous.text).label !== undefined,
    next: evidenceOf(next),
    longest: whole.longest === segment,
    firstLong: whole.firstLong === segment,
    firstLink: first === segment,
    firstBold: whole.firstBold === segment,
    inFirstLink:
      first !== undefined && first.part === segment.part && link >= 0 && first.link === link,
    beforeFirstLink: first !== undefined && index < whole.firstLinkAt,
    noNamedLink: first === undefined,
    leadsTo: target === undefined ? undefined : linkRole(target.url),
    identifier: target !== undefined && identifiersOfUrl(target.url).length > 0,
    bare: target?.bare === true,
    linkedBold: target !== undefined && (marks & BOLD) !== 0,
  };
}

function evidenceOf(segment: Segment | undefined): string | undefined {
  if (segment === undefined) return undefined;
  return segment.isLabel ? 'label' : contentOf(segment.text).evidence;
}

/** Whether a text stands in many records of its section, in some, or in few. */
function recursOf(key: string, { counts, records }: Recurrence): Setting['recurs'] {
  const share = (counts.get(key) ?? 0) / Math.max(1, records);
  if (records < 4 || share <= 0.1) return 'no';
  return share > 0.4 ? 'many' : 'some';
}
