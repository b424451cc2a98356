import { memo } from '../../../text/memo.ts';
import type { Range } from '../../../text/range.ts';
import { contentOf } from './content.ts';
import { authorEvidence, isFamilyName, isName, namePart } from './people.ts';
import { isVenueLike } from './venue.ts';
import { VOCABULARY } from './vocabulary.ts';
import { isDate } from './year.ts';

/** Longer texts are no references; a sentence that may begin with people, and places where they may end. */
const LONGEST = 1500;
const MOST_SENTENCES = 5;
const MOST_STOPS = 14;
const LONGEST_PEOPLE = 600;

const { publishers, editors, undated } = VOCABULARY.references;
/** Some words, of which a space may be missing. */
const anyOf = (words: readonly string[]): string =>
  words.map((word) => word.replace(/\./g, '\\.').replace(/ /g, '\\s?')).join('|');

const YEAR = new RegExp(
  String.raw`(?<![\d/.])(?:1[5-9]\d{2}|20[0-4]\d)[a-z]?(?!\d)|\b(?:${anyOf(undated)})`,
);
/** A year right behind people: `Moss, A. (2020)`, `Moss, Ada. 2020.` */
const YEAR_IN_FRONT = /^[\s.,]*\(?(?:1[5-9]|20)\d{2}[a-z]?\b[^).]{0,20}[).,:]/;
const QUOTED = /^[\s.,:]*["“«„‹「『'‘]/;
/** Where in a volume, or by whom a book was published: `12(3)`, `pp. 3-9`, `Paris: Hermann, 2014`. */
const LOCATOR = new RegExp(
  [
    String.raw`\d\s?\(\d{1,5}[^()]{0,12}\)`,
    String.raw`[:;,]\s?[A-Za-z]?\d{1,6}\s?[-–‑—]\s?[A-Za-z]?\d{1,6}(?!\d|-\d)`,
    String.raw`\b(?:pp?|vol|nos?|bd|jg|n|ss?|t)[.º°]?\s?[º°]?\s?\d`,
    String.raw`\d{4}\s?[:;]\s?\d+`,
    String.raw`: ?\p{L}[^:;]{1,60}, \[?(?:1[5-9]|20)\d{2}`,
    String.raw`(?:${anyOf(publishers)})[,.] \(?(?:1[5-9]|20)\d{2}`,
  ].join('|'),
  'iu',
);
/** Where people in front of a title can end. */
const STOP =
  /[.:](?=\s{1,3}(?:\p{Lu}?[\p{L}'’-]{2}|\p{Lu}\s|["“«„‹([\d¿¡]))|\s?\((?=[^()]{1,40}\))|[,.]?\s?(?=["“«„‹])|,?\s(?=(?:19|20)\d{2}[a-z]?[.,:])/gu;
/** Where a sentence ends: not after an initial. */
const SENTENCE_END = /(?:(?<!(?<!\p{L})\p{Lu})\.|[?!])["”»]?\s+(?=\S)/gu;
/** Who edited, not who wrote. */
const EDITORS = new RegExp(String.raw`,?\s?\(?(?<!\p{L})(?:${anyOf(editors)})\b\.?\)?$`, 'iu');
/** A number or key in front: `[12]`, `3.`, `Moss2021:`. */
const MARK =
  /^\s*(?:\[[^\]]{1,40}\]|\(?\d{1,3}[.)\]]|[\p{L}_-]{2,20}\d{2,4}\p{L}?(?:\{[^}]{0,40}\})?:)\s*/u;
/** `Erill S`, `J. Savage`. */
const INITIALED =
  /^(?:\p{Lu}[\p{L}'’-]+ \p{Lu}{1,3}|(?:\p{Lu}\.?[ -]?){1,3} ?\p{Lu}[\p{Ll}'’-]\p{L}+)$/u;

/** A text read as a reference: where its people and its title are. */
export interface Reference {
  /** Without a year beside people, a quotation, a volume or a publisher, it needs others like it. */
  readonly strong: boolean;
  readonly people: Range;
  readonly title: Range;
}

/**
 * Reads a text as a bibliography prints papers: people, then a title, or a title, then people; with
 * a year. Undefined for any other text.
 */
export const referenceIn = memo(readReference, 1);

function readReference(text: string): Reference | undefined {
  if (text.length > LONGEST || text.length < 20 || !YEAR.test(text) || text.includes('\n'))
    return undefined;
  const begin = MARK.exec(text)?.[0].length ?? 0;
  for (const start of sentencesOf(text, begin)) {
    const first = start === begin;
    const front = text.slice(begin, start);
    if (!first && !isTitle(front)) continue;
    const end = start + peopleInFront(text.slice(start), first);
    const rest = text.slice(end);
    if (end === start || !YEAR.test(rest)) continue;
    const title = first
      ? titleFrom(text, end)
      : { start: begin, end: begin + front.trimEnd().length };
    if (first && !isTitle(text.slice(title.start, title.end))) continue;
    const located = LOCATOR.test(rest);
    if (!first && !located) continue;
    const strong = located || YEAR_IN_FRONT.test(rest) || QUOTED.test(rest);
    return { strong, people: { start, end }, title };
  }
  return undefined;
}

function sentencesOf(text: string, begin: number): number[] {
  const starts = [begin];
  for (const { 0: end, index } of text.matchAll(SENTENCE_END)) {
    if (starts.length >= MOST_SENTENCES) break;
    if (index > begin) starts.push(index + end.length);
  }
  return starts;
}

/** Where the people end that a text begins with; 0 where it begins with none. */
function peopleInFront(text: string, first: boolean): number {
  let stops = 0;
  for (const { index } of text.slice(0, LONGEST_PEOPLE).matchAll(STOP)) {
    if (++stops > MOST_STOPS) break;
    if (index > 0 && arePeople(text.slice(0, index), first)) return index;
  }
  return 0;
}

function arePeople(text: string, first: boolean): boolean {
  if (/[\d{}[\]]|(?:\b(?:and|et|y|und)|&) \p{Lu}$/u.test(text)) return false;
  const people = text.replace(EDITORS, '').trim();
  const [family = '', given = '', more] = people.split(/, ?/);
  const [one = ''] = family.split(/;| (?:and|&|y|et|und) /, 1);
  if (authorEvidence(people) === 'strong') return namePart(one) !== 'none' || isFamilyName(one);
  if (given === '' ? !first && INITIALED.test(people) : more === undefined)
    return given === '' || (isFamilyName(family) && isName(given));
  return first && INITIALED.test(people);
}

/** Where a title ends that is not quoted. */
const TITLE_END =
  /(?<!(?<!\p{L})\p{Lu})\.(?=\s|$)|[?!](?=\s+\p{Lu}[^.?!]{0,60}[,:(]\s?\d)|,(?=\s(?:\d|pp?\.|\p{Lu}[^,.]{1,40},\s(?:\p{Lu}[^,.]{1,40},\s)?(?:1[5-9]|20)\d{2}))/u;

/** A quotation up to its own closing mark, which it may contain others within. */
const QUOTATION =
  /^(?:["“][^"”]{2,300}(?=["”])|«[^»]{2,300}(?=»)|„[^“”]{2,300}(?=[“”])|['‘].{2,300}?(?=['’][,.]))/u;

/** The title behind people and their year. */
function titleFrom(text: string, people: number): Range {
  const year = YEAR_IN_FRONT.exec(text.slice(people))?.[0].length ?? 0;
  const gap = /^[\s.,:;)\]]*/.exec(text.slice(people + year))?.[0].length ?? 0;
  const start = people + year + gap;
  const [quoted = ''] = QUOTATION.exec(text.slice(start)) ?? [];
  const open = /^.\s?/u.exec(quoted)?.[0].length ?? 0;
  if (open > 0) return { start: start + open, end: start + quoted.trimEnd().length };
  const end = text.slice(start).search(TITLE_END);
  return { start, end: end < 0 ? text.length : start + end };
}

/** Titles of more words may contain those of venues. */
const LONGEST_VENUE = 8;

function isTitle(text: string): boolean {
  const words = text.trim();
  if (words.length > 400 || isDate(words)) return false;
  const { words: count, people } = contentOf(words);
  if (count < LONGEST_VENUE && isVenueLike(words)) return false;
  return count >= 2 && people !== 'strong' && /\p{Ll}{2}|\p{Lo}{3}/u.test(words);
}
