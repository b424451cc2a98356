import type { FlatText } from '../../source/flat-text.ts';
import { namePart } from '../words/people.ts';
import { isShortVenue, VOCABULARY } from '../words/vocabulary.ts';
import { isDate } from '../words/year.ts';
import { isFull, wrapWidth } from './wrapped-lines.ts';

/** Separators of one part that are looked at. */
const MOST_CUTS = 400;
/** Longest text of a part that is cut; what follows is one piece. */
const LONGEST = 4000;

const eitherCase = (word: string): string =>
  `[${word.charAt(0).toUpperCase()}${word.charAt(0)}]${word.slice(1)}`;
const abbreviations = [...VOCABULARY.venues.shortened, ...VOCABULARY.shortened]
  .map((word) => eitherCase(word).replace(/\./g, '\\.'))
  .join('|');
const wordOf = (words: readonly string[]): string => words.map(eitherCase).join('|');
const MARKED_WORDS = String.raw`[\p{L}\p{N}-]{1,14}(?: [\p{L}\p{N}-]{1,14}){0,2}`;
/**
 * A bracket or quotation that a word or a title continues through, which is no cut: `(Re)thinking`,
 * `Effect(s)`, `How the "Rules" Have Changed`, `Gr"une`.
 */
const WITHIN = new RegExp(
  [
    String.raw`\(\p{L}{1,12}\)(?=\p{L})`,
    String.raw`(?<=\p{Ll})\(\p{Ll}{1,2}\)`,
    String.raw`(?<=\p{L})"(?=\p{L})`,
    String.raw`(?<=\p{L} )["“]${MARKED_WORDS}["”](?=-\p{L}| (?!(?:${wordOf(VOCABULARY.cuts.afterQuotes)}) )\p{L})`,
  ].join('|'),
  'gu',
);

/**
 * Where a text is cut. A period cuts before a space, but not after an initial or a shortened word;
 * a hyphen cuts between spaces.
 */
const CUT = new RegExp(
  [
    String.raw`[()[\]（）【】「」『』《》«»|｜]`,
    '["“”]',
    String.raw`\s[-–—~:·•/@]{1,2}(?=\s|$)`,
    '[—·•]',
    '[,;，；、]',
    String.raw`：|:(?=\s|$)|(?<=[\p{L})]):(?=\p{Lu}[\p{Ll} ])`,
    String.raw`[.](?=\s|$)(?<!(?<!\p{L})(?:\p{Lu}|${abbreviations})[.])(?<!(?<!\p{L})et[.](?= al))|。|[.](?= (?:19|20)\d{2}(?!\d))`,
    String.raw`[?!？！](?=\s|$)`,
    String.raw`(?<=\s)(?:${wordOf([...VOCABULARY.cuts.by, ...VOCABULARY.cuts.in])}):?(?=\s)`,
    String.raw`\n|(?<! ) {2,}(?=\S)`,
    String.raw`(?<!\.) (?=\p{Lu}[\p{L}-]{1,14} ?['’]?(?:19|20)\d{2}(?!\d))`,
    String.raw`(?<=[\s.]\p{Lu}{1,2}\.?) (?=['’‘]\d{2}(?!\d))`,
    String.raw`(?<=[\p{L}'’-]) (?=(?:19|20)\d{2}(?!\d))`,
    String.raw`(?<![^\s])(?:\p{Extended_Pictographic}\ufe0f?)+(?=\s)`,
  ].join('|'),
  'gu',
);
/** A place where a reader sees a cut. */
export interface Cut {
  readonly at: number;
  readonly end: number;
  /** Empty where a mark begins or ends. */
  readonly separator: string;
}

/** The places where a text is cut, in order. */
export function cutsOf(flat: FlatText, source: string): Cut[] {
  const { text } = flat;
  const cuts: Cut[] = [];
  const within = marksWithin(text);
  for (const { 0: separator, index } of text.slice(0, LONGEST).matchAll(CUT)) {
    if (cuts.length >= MOST_CUTS) break;
    if (separator === ' ' && !/['’‘]/.test(text.charAt(index + 1)) && !cutsAtYear(flat, index))
      continue;
    if (within.has(index)) continue;
    cuts.push({ at: index, end: index + separator.length, separator: nameOf(separator) });
  }
  for (const at of afterNames(text.slice(0, LONGEST)))
    cuts.push({ at, end: at + 1, separator: '.' });
  for (const cut of fromWhere(text.slice(0, LONGEST))) cuts.push(cut);
  for (const at of venuesInFront(flat)) cuts.push({ at, end: at + 1, separator: GLUED });
  for (const at of softBreaks(flat, source)) cuts.push({ at, end: at + 1, separator: '~' });
  const edge = (at: number): void => {
    cuts.push({ at, end: at, separator: '' });
  };
  for (const { start, end } of flat.marks) {
    edge(start);
    edge(end);
  }
  for (const { start, end } of flat.links) {
    edge(start);
    edge(end);
  }
  for (const { at } of flat.images) edge(at);
  return cuts.sort((a, b) => a.at - b.at || a.end - b.end);
}

/** The name of the cut after a venue that is glued to a title. */
export const GLUED = '-+';
/** A venue and two or four digits in front of what follows: `16-ATC-Walls`, `CVPR2019-Walls`, `CVPR'22 Walls`. */
const GLUED_IN_FRONT =
  /(?:(?:\d{2}|\d{4})[-_](\p{L}{2,12})[-_]|(\p{L}{2,12})(?:[-_]?(?:\d{4}|\d{2})[-_]|(?: ?['’](?:20)?|20)\d\d ))(?=\p{Lu})/uy;

/** The places after venues that are glued to the text after them, where a text or mark begins. */
function venuesInFront({ text, marks, links }: FlatText): number[] {
  const found: number[] = [];
  for (const start of new Set([0, ...[...marks, ...links].map((one) => one.start)])) {
    GLUED_IN_FRONT.lastIndex = start;
    const [glued, afterYear, beforeYear] = GLUED_IN_FRONT.exec(text) ?? [];
    const name = afterYear ?? beforeYear;
    if (glued === undefined || name === undefined) continue;
    if (isShortVenue(name) || (afterYear !== undefined && /\p{Lu}.*\p{Lu}/u.test(afterYear)))
      found.push(start + glued.length - 1);
  }
  return found;
}

/** The name of a character; all pictures have the same name. */
function nameOf(separator: string): string {
  const trimmed = separator.length > 2 ? separator.trim().replace(/:$/, '') : separator.trim();
  if (trimmed === '') return separator === '\n' ? '\n' : '  ';
  return /^\p{Extended_Pictographic}/u.test(trimmed) ? PICTURE : trimmed.toLowerCase();
}

/** The name of an emoji between two parts. */
export const PICTURE = '*';

/** A family name with initials and a period: `Moss, A. B.`, `Moss AB.`. */
const INITIALS_STOP =
  /(?<![\p{L}.'’-])\p{Lu}[\p{L}'’-]+(,?) (?:\p{Lu}\.?[ -]?){0,3}\p{Lu}(?=\. (?:\p{Lu} ?\p{L}|\p{Ll}+\p{Lu}))/gu;
/** People before it whose initials have no periods: `Moss A, ` before `Holm B.`. */
const BARE_INITIALS = /(?<![\p{L}'’-])\p{Lu}[\p{L}'’-]{1,30} \p{Lu}{1,3}, (?:and |& )?$/u;
/** What a name may be followed by. */
const AFTER_NAME = /[,.;:?!()[\]\n"“]| (?:and|&|-|–|—) /;

/** The periods after initials where no name continues, but a title or venue begins. */
function afterNames(text: string): number[] {
  const found: number[] = [];
  for (const { 0: name, 1: comma, index } of text.matchAll(INITIALS_STOP)) {
    const before = text.slice(Math.max(0, index - LONGEST_FROM), index);
    const at = index + name.length;
    const isLast = comma === ',' && /(?:&|\band|\by|\bet|\bund) $/.test(before);
    const isBare = /^\S+ \p{Lu}+$/u.test(name) && BARE_INITIALS.test(before);
    if (comma === '' && !isBare && isAfterBy(before)) continue;
    if (isLast || isBare || beginsOther(text.slice(at + 2, at + 130), comma === ','))
      found.push(at);
  }
  return found;
}

/** Whether only "by" and people are right before a place: there, given names come first. */
function isAfterBy(before: string): boolean {
  const by = ` ${before}`.lastIndexOf(' by ');
  const people = before.slice(by + 3).replace(/(?:, |,? (?:and|&) )$/, '');
  return by >= 0 && (people === '' || areNames(people));
}

/** Whether what follows a name continues no name. */
function beginsOther(rest: string, isInverted: boolean): boolean {
  const stop = rest.search(AFTER_NAME);
  const next = stop < 0 ? rest : rest.slice(0, stop);
  if (namePart(next) === 'none') {
    const [word = ''] = next.split(' ', 1);
    return /\s\p{Ll}{2,}/u.test(next) || isShortVenue(word);
  }
  if (/^ and \p{Ll}/u.test(rest.slice(stop)) && next.includes(' ')) return true;
  return isInverted && /^[:?!]/.test(rest.slice(stop));
}

/** Where people end that "by" introduces, and where they work: `by Ada Moss| from X University| on Y`. */
const BY = /(?:^|\s)by (?=\p{Lu})/gu;
const FROM_WHERE = / (from|at|on|in) /g;
const LONGEST_FROM = 200;

function fromWhere(text: string): Cut[] {
  const found: Cut[] = [];
  for (const { 0: by, index } of text.matchAll(BY)) {
    const start = index + by.length;
    const rest = text.slice(start, start + LONGEST_FROM);
    const cuts = [...rest.matchAll(FROM_WHERE)].slice(0, 2);
    const [first] = cuts;
    if (first === undefined || !areNames(rest.slice(0, first.index))) continue;
    for (const { 0: word, 1: separator = 'in', index: at } of cuts)
      found.push({
        at: start + at,
        end: start + at + word.length - 1,
        separator: separator === 'from' ? separator : 'in',
      });
  }
  return found;
}

function areNames(text: string): boolean {
  return kindsOf(text).every((kind) => kind === 'name' || kind === 'et-al' || kind === 'initials');
}

const CAPITALIZED = /^\p{Lu}.{1,30}$/u;

/**
 * Whether a space at a capitalized word and a year cuts: before the short name of a venue, and
 * after names that a text begins with: `| NeurIPS 2021`, `Moss and Hale| 2021`.
 */
function cutsAtYear(flat: FlatText, at: number): boolean {
  const { text } = flat;
  const isAfterWord = /\d/.test(text.charAt(at + 1));
  const [word = ''] = isAfterWord
    ? text
        .slice(Math.max(0, at - 40), at)
        .split(/[^\p{L}'’-]/u)
        .slice(-1)
    : (/^[\p{L}-]+/u.exec(text.slice(at + 1, at + 20)) ?? []);
  const isVenue = isShortVenue(word) || /\p{Lu}.*\p{Lu}/u.test(word);
  if (!isAfterWord) return isVenue;
  if (isVenue || !CAPITALIZED.test(word) || isDate(`${word} 2000`)) return false;
  return !/\p{Ll}\p{Lu}/u.test(word) && areAlike(phraseBefore(flat, at));
}

/** Letters of names before a year. */
const LONGEST_NAMES = 200;
const PHRASE_STARTS = ['\n', '. ', ': ', '; ', ' - ', ' – ', ' — ', ' by '];

/** The words before a place, back to where a line, a sentence, a bracket or a link ends. */
function phraseBefore({ text, links }: FlatText, at: number): string {
  const shown = text.slice(Math.max(0, at - LONGEST_NAMES), at);
  let from = 0;
  for (const start of PHRASE_STARTS) {
    const found = shown.lastIndexOf(start);
    if (found >= 0) from = Math.max(from, found + start.length);
  }
  for (const { end } of links)
    if (end <= at) from = Math.max(from, end - Math.max(0, at - LONGEST_NAMES));
  return shown.slice(from);
}

/** Whether a text names people in one manner: `Moss, Hale and Lund`, `Ada Moss, Bo Hale`. */
function areAlike(text: string): boolean {
  const [first, ...rest] = kindsOf(text);
  return (first === 'word' || first === 'name') && rest.every((one) => one === first);
}

function kindsOf(text: string): ReturnType<typeof namePart>[] {
  return text.split(/, (?:and |& )?| (?:and|&) /).map((name) => namePart(name));
}

/** Where the source continues in the next line without a break that a reader sees, unless an editor wrapped it. */
function softBreaks({ text, pieces }: FlatText, source: string): number[] {
  const found: number[] = [];
  for (const { at, length, source: from, sourceLength } of pieces) {
    if (length !== 1 || sourceLength < 1 || text.charAt(at) !== ' ') continue;
    const end = source.slice(from, from + sourceLength).indexOf('\n');
    if (end >= 0 && !isWrapped(source, from + end)) found.push(at);
  }
  return found;
}

function isWrapped(source: string, end: number): boolean {
  const width = wrapWidth(source);
  if (width === undefined) return false;
  const line = source.slice(source.lastIndexOf('\n', end - 1) + 1, end);
  return isFull(line, source.slice(end + 1, end + 1 + width), width);
}

/** The places of brackets and quotation marks that a word or title continues through. */
function marksWithin(text: string): ReadonlySet<number> {
  const found = new Set<number>();
  if (!/["“(]/.test(text)) return found;
  for (const { 0: marked, index } of text.slice(0, LONGEST).matchAll(WITHIN)) {
    found.add(index);
    found.add(index + marked.length - 1);
  }
  return found;
}
