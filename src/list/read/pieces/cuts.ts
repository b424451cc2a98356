import { isLetter } from '../../../text/letters.ts';
import { matchesOf } from '../../../text/matches-of.ts';
import type { Range } from '../../../text/range.ts';
import type { FlatText } from '../../source/flat-text.ts';
import { LOCATORS } from '../words/locator.ts';
import { areAlike, endsOfNames, stopsAfterNames } from '../words/name-ends.ts';
import { isShortVenue, VOCABULARY } from '../words/vocabulary.ts';
import { isDate } from '../words/year.ts';
import { GLUED, gluedInFront } from './glued-in-front.ts';
import { isFull, wrapWidth } from './wrapped-lines.ts';

/** Separators of one part that are looked at. */
const MOST_CUTS = 400;
/** Longest text of a part that is cut; what follows is one piece. */
const LONGEST = 4000;

const eitherCase = (word: string): string =>
  `[${word.charAt(0).toUpperCase()}${word.charAt(0)}]${word.slice(1)}`;
const wordOf = (words: readonly string[]): string => words.map(eitherCase).join('|');

/** Pictures, stars and check marks between words, as the inside of a character class. */
const PICTURES = String.raw`\p{Extended_Pictographic}\u2605\u2606\u2713-\u2718`;

/**
 * Where a text may be cut; what needs to know letters from other characters is looked at there,
 * because a class of all letters takes long to compile. A hyphen cuts between spaces.
 */
const CUT = new RegExp(
  [
    String.raw`[()[\]（）【】「」『』《》«»|｜]`,
    '["“”„]',
    String.raw`\s[-–—~:·•/@]{1,2}(?=\s|$)`,
    '[—·•]',
    String.raw`[;，；、]|,(?!(?<=\d,)\d{3}(?!\d))`,
    '[：:。]',
    String.raw`[.?!？！](?=\s|$)|(?<=[a-z])\.(?=(?:19|20)\d{2}(?![\d.]))`,
    String.raw`(?<=\s)(?:${wordOf([...VOCABULARY.cuts.by, ...VOCABULARY.cuts.in])})(?=\s)|(?<=\s)(?:${wordOf(VOCABULARY.cuts.by)}):(?=\s)`,
    String.raw`(?<=[.,;?!”"»)\]]\s)(?:${wordOf(VOCABULARY.cuts.container)})\s?:(?=\s)`,
    String.raw`\n|\t+|(?<! ) {2,}(?=\S)`,
    String.raw`(?<!\.) (?=[^\s\d'’‘][^\s\d]{1,20}(?: ['’]?)?(?:19|20)\d{2}(?!\d))`,
    String.raw` (?=['’‘]\d{2}(?!\d))`,
    String.raw`(?<=\S) (?=(?:19|20)\d{2}(?!\d))|(?<=\bal\.)(?=(?:19|20)\d{2}(?!\d))`,
    String.raw`(?<![^\s])(?:[${PICTURES}]\ufe0f?)+(?=\s)`,
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
  const within = bracketsWithin(flat);
  for (const { 0: separator, index } of matchesOf(text.slice(0, LONGEST), CUT)) {
    if (cuts.length >= MOST_CUTS) break;
    if (goesOn(flat, index, separator) || within.has(index)) continue;
    cuts.push({ at: index, end: index + separator.length, separator: nameOf(separator) });
  }
  for (const at of stopsAfterNames(text.slice(0, LONGEST)))
    cuts.push({ at, end: at + 1, separator: '.' });
  for (const { at, end, word } of endsOfNames(text.slice(0, LONGEST)))
    cuts.push({ at, end, separator: word === 'from' ? word : 'in' });
  for (const at of gluedInFront(flat)) cuts.push({ at, end: at + 1, separator: GLUED });
  for (const at of softBreaks(flat, source)) cuts.push({ at, end: at + 1, separator: '~' });
  const edge = (at: number): void => {
    cuts.push({ at, end: at, separator: '' });
  };
  for (const mark of flat.marks)
    if (!isEmphasis(text, mark)) {
      edge(mark.start);
      edge(mark.end);
    }
  for (const { start, end } of flat.links) {
    edge(start);
    edge(end);
  }
  for (const { at } of flat.images) edge(at);
  return cuts.sort((a, b) => a.at - b.at || a.end - b.end);
}

/** Whether what looks like a separator is within a title, a name or a shortened word. */
function goesOn(flat: FlatText, at: number, separator: string): boolean {
  if (separator === ' ') return !cutsAtYear(flat, at);
  if (separator === '.') return isShortening(flat.text, at);
  if (separator === ':') return !cutsAtColon(flat.text, at);
  return separator === 'In' && isWithinName(flat.text, at);
}

const SHORTENED: ReadonlySet<string> = new Set([
  ...VOCABULARY.venues.shortened,
  ...VOCABULARY.shortened,
]);
const LONGEST_SHORTENED = 20;
const LOCATOR = new RegExp(`(?<!\\p{L})(?:${LOCATORS})$`, 'u');
/** A journal behind its volume: `, 52 Fern`. */
const IN_VOLUME = /[,.”»] \d{1,4} \p{Lu}\p{Ll}{0,9}$/u;
const DATE_AFTER_STOP = /^ (?:(?:19|20)\d{2}(?!\d)|\p{Lu}[\p{Lu}&]{1,6} ['’‘]\d{2}(?!\d))/u;
const startingLow = (word: string): string => word.charAt(0).toLowerCase() + word.slice(1);

/** Whether the period at a place belongs to an initial, a shortened word or "et. al", and no date is behind it. */
function isShortening(text: string, at: number): boolean {
  const before = text.slice(Math.max(0, at - LONGEST_SHORTENED), at);
  const parts = (before.split(/[^\p{L}.]/u).at(-1) ?? '').split('.');
  const [word = ''] = parts.slice(-1);
  const isShort =
    SHORTENED.has(startingLow(word)) ||
    SHORTENED.has(startingLow(parts.slice(-2).join('.'))) ||
    /^\p{Lu}$/u.test(word) ||
    (LOCATOR.test(before) && /^\s\d/.test(text.slice(at + 1, at + 3))) ||
    IN_VOLUME.test(before);
  if (isShort) return !DATE_AFTER_STOP.test(text.slice(at + 1, at + 16));
  return word === 'et' && text.startsWith(' al', at + 1);
}

/** Whether a word that may be a preposition is the middle one of a name: `Bo In Moss, Ada Hale`. */
function isWithinName(text: string, at: number): boolean {
  return (
    BEGINS_NAME.test(text.slice(Math.max(0, at - LONGEST_SHORTENED), at)) &&
    ENDS_NAME.test(text.slice(at + 'In'.length, at + LONGEST_SHORTENED))
  );
}

const BEGINS_NAME = /(?:^|[,;] |\band )\p{Lu}\p{Ll}+ $/u;
const ENDS_NAME = /^ \p{Lu}\p{Ll}+(?:[,;:\n]|$| and )/u;

/** Whether a colon cuts: before a space, and between a word or bracket and a capitalized word. */
function cutsAtColon(text: string, at: number): boolean {
  const [before, after] = [text.slice(Math.max(0, at - 2), at), text.slice(at + 1, at + 5)];
  if (/^(?:\s|$)/.test(after)) return true;
  if (!/^\p{Lu}/u.test(after)) return false;
  return /\p{Ll}$/u.test(before) || (/[\p{L})]$/u.test(before) && /^\p{Lu}[\p{Ll} ]/u.test(after));
}

/** Words that go on before or after a mark; after `by`, `at` and the like it may be people or a venue. */
const GOES_ON = VOCABULARY.unfinished.filter((word) => !VOCABULARY.cuts.afterQuotes.includes(word));
const BEFORE_EMPHASIS = new RegExp(`(?<!\\p{L})(?:${wordOf(GOES_ON)}) $`, 'u');
const AFTER_EMPHASIS = new RegExp(`^ (?:${GOES_ON.join('|')}) `, 'u');
const LONGEST_WORD = 10;

const ET_AL = /\bet\.? al\.?$/i;

/** Whether a mark only stresses words or letters of a text, which goes on beside it: `One Step via **Shortcuts**`, `Moss *et al.*`, `**G**lacial`. */
function isEmphasis(text: string, { start, end }: Range): boolean {
  return (
    isWithinWord(text, start, end) ||
    (end - start <= LONGEST_WORD && ET_AL.test(text.slice(start, end))) ||
    BEFORE_EMPHASIS.test(text.slice(Math.max(0, start - LONGEST_WORD), start)) ||
    AFTER_EMPHASIS.test(text.slice(end, end + LONGEST_WORD))
  );
}

/** Whether a stretch is a few letters of a word. */
function isWithinWord(text: string, start: number, end: number): boolean {
  const isPart = isLetter(text.charAt(start - 1)) || isLetter(text.charAt(end));
  return isPart && end - start <= MOST_LETTERS && /^\p{L}+$/u.test(text.slice(start, end));
}
const MOST_LETTERS = 3;

/** The name of a character; all pictures have the same name. */
function nameOf(separator: string): string {
  const trimmed = separator.length > 2 ? separator.trim().replace(/:$/, '') : separator.trim();
  // `In: Lichen Letters` begins what the paper is in, as `. In Lichen Letters` does.
  if (CONTAINER.test(separator)) return '.in';
  if (trimmed === '') return separator === '\n' ? '\n' : '  ';
  return BEGINS_PICTURE.test(trimmed) ? PICTURE : trimmed.toLowerCase();
}

const CONTAINER = new RegExp(`^(?:${VOCABULARY.cuts.container.join('|')})\\s?:$`, 'i');
const BEGINS_PICTURE = new RegExp(`^[${PICTURES}]`, 'u');
/** The name of an emoji between two parts. */
export const PICTURE = '*';

/**
 * Whether a space before a year, or a capitalized word and a year, cuts: before the short name of a
 * venue, after names that a text begins with, and after initials: `| NeurIPS 2021`,
 * `Moss and Hale| 2021`, `Moss A.| '21`.
 */
function cutsAtYear(flat: FlatText, at: number): boolean {
  const { text } = flat;
  if (/['’‘]/.test(text.charAt(at + 1)))
    return /[\s.]\p{Lu}{1,2}\.?$/u.test(text.slice(Math.max(0, at - 6), at));
  const isAfterWord = /\d/.test(text.charAt(at + 1));
  if (isAfterWord && ET_AL.test(text.slice(Math.max(0, at - LONGEST_WORD), at)))
    return ENDS_WITH_YEAR.test(text.slice(at + 1, at + LONGEST_WORD));
  const [word = ''] = isAfterWord
    ? text
        .slice(Math.max(0, at - 40), at)
        .split(/[^\p{L}'’-]/u)
        .slice(-1)
    : (/^[\p{L}-]+/u.exec(text.slice(at + 1, at + 20)) ?? []);
  const isVenue = isShortVenue(word) || /\p{Lu}.*\p{Lu}/u.test(word);
  if (!isAfterWord)
    return (
      isVenue && /^\p{Lu}.{1,14}$/u.test(word) && YEAR_BEHIND.test(text.slice(at + 1 + word.length))
    );
  if (isVenue || !/^\p{Lu}.{1,30}$/u.test(word) || isDate(`${word} 2000`)) return false;
  return !/\p{Ll}\p{Lu}/u.test(word) && areAlike(phraseBefore(flat, at));
}

const ENDS_WITH_YEAR = /^\d{4}[a-z]?(?:[),.;:\]]|$)/;
const YEAR_BEHIND = /^ ?['’]?(?:19|20)\d{2}(?!\d)/;
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

/**
 * The places of brackets and quotation marks that a word or a title continues through, which are no
 * cuts: `(Re)thinking`, `Effect(s)`, `How the "Rules" Have Changed`, `Gr"une`. A marked tag is none:
 * `(**GLAM**)Moss`.
 */
function bracketsWithin({ text, marks }: FlatText): ReadonlySet<number> {
  const found = new Set<number>();
  const begins = new Set(marks.map(({ start }) => start));
  const shown = text.slice(0, LONGEST);
  let end = 0;
  for (const { index } of matchesOf(shown, /["“(]/g)) {
    const marked = index < end ? 0 : lengthWithin(shown, index);
    if (marked === 0) continue;
    end = index + marked;
    if (begins.has(index + 1)) continue;
    found.add(index);
    found.add(end - 1);
  }
  return found;
}

/** How long the bracket or quotation at a place is, 0 if nothing continues through it. */
function lengthWithin(text: string, at: number): number {
  const before = text.slice(Math.max(0, at - 2), at);
  if (text.charAt(at) === '(') {
    const [bracket = '', word = ''] = /^\(([^\s()]{1,12})\)/.exec(text.slice(at, at + 14)) ?? [];
    const isPlural = word.length <= 2 && /\p{Ll}$/u.test(before) && /^\p{Ll}+$/u.test(word);
    const goesOn = isPlural || isLetter(text.charAt(at + bracket.length));
    return goesOn && /^\p{L}+$/u.test(word) ? bracket.length : 0;
  }
  if (isLetter(text.charAt(at - 1)))
    return text.charAt(at) === '"' && isLetter(text.charAt(at + 1)) ? 1 : 0;
  if (!before.endsWith(' ') || !isLetter(before.charAt(0))) return 0;
  const [quotation = '', quoted = ''] =
    /^["“]([^"“”]{1,44})["”]/.exec(text.slice(at, at + 46)) ?? [];
  const words = quoted.split(' ');
  const areWords =
    words.length <= 3 && words.every((word) => /^[\p{L}\p{N}-]+$/u.test(word) && word.length <= 14);
  if (!areWords) return 0;
  const [, separator, next = ''] =
    /^([- ])([^ ]*)/.exec(text.slice(at + quotation.length, at + quotation.length + 20)) ?? [];
  return isLetter(next.charAt(0)) && (separator === '-' || !AFTER_QUOTES.has(startingLow(next)))
    ? quotation.length
    : 0;
}

const AFTER_QUOTES: ReadonlySet<string> = new Set(VOCABULARY.cuts.afterQuotes);
