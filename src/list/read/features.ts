import { identifiersOfUrl } from '../../identifiers/identifiers-of-url.ts';
import type { Candidate } from './candidate.ts';
import { linkRole } from './link-role.ts';
import { authorEvidence } from './people.ts';
import { BOLD, CODE, ITALIC, LINK, type Segment } from './segments.ts';
import { isVenueLike, venueEvidence } from './venue.ts';
import { linkLabel } from './vocabulary.ts';
import { isDate, yearIn } from './year.ts';

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

const bucket = (n: number): string =>
  n < 2 ? '1' : n < 3 ? '2' : n < 5 ? '3' : n < 8 ? '5' : n < 13 ? '8' : n < 25 ? '13' : '25';

const KEY_WITH_YEAR = /^(?=.{5,80}$)[\p{L}][\p{L}\d+_:./'-]*?(?:19|20)?\d{2}[\p{L}\d_:.-]*$/u;
const LIKE_KEY =
  /^(?:[\p{L}'-]{2,30}[_:.-]?(?:19|20)\d{2}[_:.-]?[\p{L}\d_.-]*|DBLP:[\w:/+.-]+|@?[\p{Ll}-]{3,20}(?:etal|_et_al)[_-]?\d{2,4}[a-z]?|[\p{L}-]{3,20}:(?:19|20)\d{2}[a-z]{2,4})$/u;
/** Whether a word is made as citation keys are: a name with a year, `DBLP:...`. */
export function isLikeKey(text: string): boolean {
  return LIKE_KEY.test(text);
}

const YEAR_ALONE = /^\W*(?:19|20)\d{2}\W*$/;
const HAS_YEAR = /(?<!\d)(?:19|20)\d{2}(?!\d)|['’‘]\d{2}(?!\d)/;
const ACRONYM = /^(?=.*\p{Lu}.*[\p{Lu}\d])[\p{L}\d][\p{L}\d+._@²³-]*$/u;
const SMALL_WORDS = new Set([
  'and',
  'et',
  'al',
  'of',
  'the',
  'in',
  'on',
  'for',
  'a',
  'an',
  'to',
  'with',
  'by',
  'at',
  'from',
  'via',
  'de',
  'la',
  'van',
  'von',
  'der',
  'den',
]);

/** What of a candidate all its segments share. */
interface Whole {
  readonly longest: Segment | undefined;
  readonly firstLong: Segment | undefined;
  readonly firstLink: Segment | undefined;
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
  return {
    longest,
    firstLong: segments.find(({ text }) => wordCount(text) >= 4),
    firstLink: segments.find(
      ({ marks, text }) => (marks & LINK) !== 0 && linkLabel(text) === undefined,
    ),
    firstBold: segments.find(({ marks, text }) => (marks & BOLD) !== 0 && wordCount(text) >= 3),
    firstQuote: segments.find(({ quote }) => quote > 0)?.quote ?? -1,
    keys: recurrenceKeys(segments),
    hasHeaderTitle: parts.some(({ column }) => column?.kind === 'title'),
  };
}

function wordCount(text: string): number {
  let words = 1;
  for (let at = text.indexOf(' '); at >= 0 && words < 60; at = text.indexOf(' ', at + 1)) words++;
  return /\p{Script=Han}/u.test(text) ? Math.max(words, Math.floor(text.length / 3)) : words;
}

/** The names of the features of every segment of a candidate. */
export function featuresOf(
  candidate: Pick<Candidate, 'parts' | 'kind'>,
  segments: readonly Segment[],
  recurrence: Recurrence,
): string[][] {
  const whole = wholeOf(segments, candidate);
  return segments.map((_, index) => featuresAt(candidate, segments, index, whole, recurrence));
}

function featuresAt(
  { parts, kind }: Pick<Candidate, 'parts' | 'kind'>,
  segments: readonly Segment[],
  index: number,
  whole: Whole,
  recurrence: Recurrence,
): string[] {
  const segment = segments[index] as Segment;
  const { text, marks, before, after } = segment;
  const part = parts[segment.part];
  const names: string[] = ['bias'];
  const add = (name: string, holds: boolean): void => {
    if (holds) names.push(name);
  };
  const words = wordCount(text);
  const size = bucket(words);
  const place = part?.place ?? 'head';
  const marksName = `${marks & LINK ? 'l' : ''}${marks & BOLD ? 'b' : ''}${marks & ITALIC ? 'i' : ''}${marks & CODE ? 'c' : ''}`;
  names.push(`words ${size}`, `before ${before}`, `after ${after}`, `place ${place}`);
  names.push(`marks ${marksName}`, `${marksName} words ${size}`, `${place} words ${size}`);
  const firstOfPart = index === 0 || segments[index - 1]?.part !== segment.part;
  const lastOfPart = segments[index + 1]?.part !== segment.part;
  add(`first of ${place}`, firstOfPart);
  add(`only of ${place}`, firstOfPart && lastOfPart);
  add('last', index === segments.length - 1);
  names.push(`position ${Math.min(index, 4)}`, `line ${Math.min(segment.line, 3)}`, `kind ${kind}`);
  if (part?.column !== undefined) {
    names.push(
      `column ${part.column.kind}`,
      `column ${part.column.kind} words ${size}`,
      `column number ${Math.min(part.column.index, 3)}`,
    );
    add(`column ${part.column.kind} first`, firstOfPart);
    add(`column ${part.column.kind} link`, (marks & LINK) !== 0);
    add(`title column elsewhere`, whole.hasHeaderTitle && part.column.kind !== 'title');
  }
  if (segment.label !== undefined)
    names.push(`label ${segment.label}`, `label ${segment.label} words ${size}`);
  add('is label', segment.isLabel);
  add('colon behind', /^[:：]/.test(after));
  if (segment.bracket !== '')
    names.push(`in ${segment.bracket}`, `in ${segment.bracket} words ${size}`);
  if (segment.quote > 0) names.push('quoted', `quoted words ${size}`);
  add('first quotation', segment.quote > 0 && segment.quote === whole.firstQuote);
  add('behind quotation', segment.quote === 0 && whole.firstQuote > 0);
  if (segment.span !== 0) names.push(`span ${marksName} ${bucket(segment.spanWords)}`);
  contentFeatures(segment, words, names, add);
  const share =
    (recurrence.counts.get(whole.keys[index] ?? '') ?? 0) / Math.max(1, recurrence.records);
  const many = recurrence.records >= 4 && share > 0.4;
  const some = recurrence.records >= 4 && share > 0.1;
  names.push(
    `recurs ${many ? 'many' : some ? 'some' : 'no'}`,
    `recurs ${many ? 'many' : some ? 'some' : 'no'} ${size}`,
  );
  const previous = segments[index - 1];
  const next = segments[index + 1];
  if (previous !== undefined) {
    const evidence = evidenceName(previous);
    names.push(`previous ${evidence}`, `previous ${evidence} ${before}`);
    add('same span as previous', segment.span !== 0 && previous.span === segment.span);
    add('label text before', linkLabel(previous.text) !== undefined);
  }
  if (next !== undefined) {
    const evidence = evidenceName(next);
    names.push(
      `next ${evidence}`,
      `next ${evidence} ${after}`,
      `next ${evidence} ${after} words ${size}`,
    );
  }
  add('longest', whole.longest === segment);
  add('first long', whole.firstLong === segment);
  add('first link', whole.firstLink === segment);
  add('first bold', whole.firstBold === segment);
  add(
    'in first link',
    whole.firstLink !== undefined &&
      whole.firstLink.part === segment.part &&
      segment.link >= 0 &&
      whole.firstLink.link === segment.link,
  );
  add(
    'before first link',
    whole.firstLink !== undefined && segments.indexOf(whole.firstLink) > index,
  );
  add('no named link', whole.firstLink === undefined);
  linkFeatures(segment, part, names, add);
  return names;
}

/** What the letters of a segment show. */
function contentFeatures(
  { text, marks }: Segment,
  words: number,
  names: string[],
  add: (name: string, holds: boolean) => void,
): void {
  const short = text.length > 200 ? text.slice(0, 200) : text;
  const people = authorEvidence(text);
  const marked = `${marks & LINK ? 'l' : ''}${marks & BOLD ? 'b' : ''}${marks & ITALIC ? 'i' : ''}${marks & CODE ? 'c' : ''}`;
  names.push(
    `people ${people}`,
    `people ${people} words ${bucket(words)}`,
    `people ${people} marks ${marked}`,
  );
  add('date', isDate(short) && /\d/.test(short));
  add('year alone', YEAR_ALONE.test(short));
  add('has year', HAS_YEAR.test(short));
  add('year found', yearIn(short) !== undefined);
  const venue = venueEvidence(short);
  if (venue !== undefined) names.push(`venue ${venue}`, `venue ${venue} words ${bucket(words)}`);
  add('venue-like', isVenueLike(short));
  add('et al', /\bet\.? al\b/i.test(short));
  add('and', /\s(?:and|&)\s/.test(short));
  const list = short.split(/\s+/);
  let lower = 0;
  let capital = 0;
  for (const [at, word] of list.entries()) {
    if (/^\p{Lu}/u.test(word)) capital++;
    else if (at > 0 && /^\p{Ll}{2,}/u.test(word) && !SMALL_WORDS.has(word)) lower++;
  }
  const share = capital / list.length;
  names.push(
    `small words ${bucket(lower + 1)}`,
    `capitals ${share > 0.95 ? 'all' : share > 0.5 ? 'most' : share > 0.15 ? 'some' : 'few'}`,
  );
  add(
    'function words',
    /\s(?:of|for|with|via|in|on|to|from|the|a|an|is|are|using|by)\s/i.test(short),
  );
  add('acronym', words === 1 && ACRONYM.test(short));
  add('like a key', LIKE_KEY.test(short));
  add('key with digits', words === 1 && KEY_WITH_YEAR.test(short));
  add('initials', /(?:^|[\s.,-])\p{Lu}\.(?:[\s,-]|$)/u.test(short));
  add('two or three capitals', (list.length === 2 || list.length === 3) && capital === list.length);
  add('han', /\p{Script=Han}/u.test(short));
  add('digits only', /^[\d\s.,/–-]+$/.test(short));
  add('pages', /^(?:pp?\.|pages?|vol\.?|no\.?|issue|\d+(?:\(\d+\))?:\d+)/i.test(short));
  add('identifier', /\b(?:arxiv:|doi:?|10\.\d{4,9}\/|\d{4}\.\d{4,5}\b|pmid|pmc\d)/i.test(short));
  add('question', /[?？]$/.test(short));
  add(
    'institution',
    /\b(?:universit|institut|college|laborator|\blab\b|department|school of|academy|hospital|research center|google|microsoft|openai|deepmind|facebook|meta ai|stanford|tsinghua|nvidia|amazon|alibaba|tencent|baidu)/i.test(
      short,
    ),
  );
  add(
    'award',
    /^(?:oral|spotlight|poster|highlight|best paper|workshop|long|short|findings|demo|survey|new|under review|accepted|in press|to appear)\b/i.test(
      short,
    ),
  );
  add('digit inside', /\p{L}\d|\d\p{L}/u.test(short));
  const label = linkLabel(text);
  if (label !== undefined) names.push(`link label ${label}`);
  add('code label', label !== undefined && (marks & LINK) !== 0);
}

/** What a segment shows its neighbours. */
function evidenceName(segment: Segment): string {
  const { text } = segment;
  if (segment.isLabel) return 'label';
  if (linkLabel(text) !== undefined) return 'link label';
  if (text.length <= 60 && isDate(text)) return 'date';
  if (text.length <= 160 && isVenueLike(text)) return 'venue';
  const people = authorEvidence(text);
  if (people !== 'none') return `people ${people}`;
  if (LIKE_KEY.test(text)) return 'key';
  const words = wordCount(text);
  return words >= 4 ? 'long' : words === 1 ? 'word' : 'words';
}

function linkFeatures(
  { link, marks }: Segment,
  part: Candidate['parts'][number] | undefined,
  names: string[],
  add: (name: string, holds: boolean) => void,
): void {
  const target = link < 0 ? undefined : part?.flat.links[link];
  if (target === undefined) return;
  const role = linkRole(target.url);
  names.push(`leads to ${role}`);
  add('leads to identifier', identifiersOfUrl(target.url).length > 0);
  add('bare address', target.bare);
  add('linked bold', (marks & BOLD) !== 0);
}
