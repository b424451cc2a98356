import type { Range } from '../../text/range.ts';
import { trimRange } from '../source/flat-text.ts';
import { authorEvidence, isName } from './authors.ts';
import { isVenueLike } from './venue.ts';
import { isDate, yearIn } from './year.ts';

/** A reference as style guides print it, authors first. */
export interface CitationText {
  readonly authors: Range;
  /** Absent where only authors, venue and year are printed. */
  readonly title?: Range;
  /** Where the venue and the year stand. */
  readonly tail: Range;
}

const QUOTED = /[“"«「](?=\S)([^“”"«»「」]{8,400})[”"»」]/;

/**
 * Reads `Authors, Title, Venue, Year`, `Authors. "Title." Venue`, `Authors (Year). Title. Venue`
 * and `Authors: Title.` in a stretch of text; undefined when it does not begin with people.
 */
export function readCitationText(text: string, stretch: Range): CitationText | undefined {
  const { start, end } = trimRange(text, stretch);
  const body = text.slice(start, end);
  return quoted(body, start) ?? apa(body, start) ?? sentences(body, start) ?? commas(body, start);
}

const at = (start: number, from: number, to: number): Range => ({
  start: start + from,
  end: start + to,
});

function quoted(body: string, start: number): CitationText | undefined {
  const match = QUOTED.exec(body);
  if (match === null || match.index < 4) return undefined;
  const before = body.slice(0, match.index).replace(/(?:[\s,:;]|(?<!\bal)\.)+$/, '');
  const evidence = authorEvidence(before);
  const apart = /[.,:;]\s*$/.test(body.slice(0, match.index));
  if (evidence === 'none' || (evidence === 'weak' && !apart)) return undefined;
  const from = match.index + 1;
  const title = trimRange(body, { start: from, end: from + (match[1] ?? '').length }, '.,');
  return {
    authors: at(start, 0, before.length),
    title: shift(title, start),
    tail: at(start, match.index + match[0].length, body.length),
  };
}

function shift({ start, end }: Range, by: number): Range {
  return { start: start + by, end: end + by };
}

/** `Yang, Z., & Smola, A. (2015). Title. Venue.` */
function apa(body: string, start: number): CitationText | undefined {
  const match = /^(.{4,600}?)[\s,.]*\(((?:19|20)\d{2})[a-z]?\)[.,:]?\s+/.exec(body.slice(0, 700));
  if (match === null) return undefined;
  const authors = (match[1] ?? '').trim();
  const people = authors.split(/,|&|\band\b/).filter((part) => part.trim() !== '');
  const initials = people.filter((part) => /^\s*(?:\p{Lu}\.[\s-]*)+$/u.test(part)).length;
  if (authorEvidence(authors) === 'none' && initials < people.length / 3) return undefined;
  const from = match[0].length;
  const stop = sentenceEnd(body, from);
  return {
    authors: at(start, 0, authors.length),
    title: at(start, from, stop),
    tail: { start: start + authors.length, end: start + body.length },
  };
}

function sentenceEnd(body: string, from: number): number {
  const match = /[.?!](?=\s+(?:[\p{Lu}*_\d(]|ar[Xx]iv)|\s*$)/u.exec(body.slice(from));
  if (match === null) return body.length;
  const end = from + match.index;
  return body.charAt(end) === '.' ? end : end + 1;
}

/** `Sven Behnke: Title. Venue` and `A. Author, B. Author. Title. Venue`. */
function sentences(body: string, start: number): CitationText | undefined {
  for (const match of body.slice(0, 1500).matchAll(/[:.](?=\s)/g)) {
    const before = body.slice(0, match.index);
    const inVancouver = match[0] === '.' && areInVancouver(before);
    if (
      (/\b\p{Lu}$/u.test(before) && !inVancouver) ||
      (/\b(?:et|al|vs|Jr|St)$/i.test(before) && !/al$/i.test(before))
    )
      continue;
    const evidence = inVancouver ? 'strong' : authorEvidence(before);
    if (evidence === 'none') return undefined;
    if (evidence === 'weak' && match[0] === '.') return undefined;
    const gap = /^\s+/.exec(body.slice(match.index + 1))?.[0].length ?? 0;
    const from = match.index + 1 + gap;
    const stop = sentenceEnd(body, from);
    const title = body.slice(from, stop);
    // `Words: Subtitle` is how titles look; only one person, with a venue behind, is taken for one.
    const behind = body.slice(stop).replace(/^[\s.,]+|[\s.,]+$/g, '');
    if (match[0] === ':' && (evidence !== 'weak' || !isTail(behind, true))) return undefined;
    // `Lee, A., and Chen, B. 2022. Title.`: the year behind the people is told by the tail.
    const dated = /[\s,.]+(?:19|20)\d{2}[a-z]?$/.exec(before);
    const authors = at(start, 0, dated?.index ?? before.length);
    if (isVenueLike(title) || title.split(/\s+/).length < 2) {
      return { authors, tail: at(start, from, body.length) };
    }
    const tail =
      dated === null
        ? at(start, stop, body.length)
        : { start: authors.end, end: start + body.length };
    return { authors, title: at(start, from, stop), tail };
  }
  return undefined;
}

/** `Lee A, Chen BC`: surnames with bare initials behind them, as medical journals print people. */
function areInVancouver(text: string): boolean {
  const people = text.split(/\s*,\s*/).filter((part) => !/^(?:and |& )?et\.? al$/i.test(part));
  return (
    text.includes(',') &&
    people.every((part) => /^\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’-]+)? \p{Lu}{1,3}$/u.test(part))
  );
}

/** `A. Author, B. Author, and C. Author, Title, Venue, Year.` */
function commas(body: string, start: number): CitationText | undefined {
  const parts: Range[] = [];
  for (const match of body.matchAll(/[^,]+/g)) {
    parts.push(trimRange(body, { start: match.index, end: match.index + match[0].length }, '.;'));
  }
  const read = (part: Range | undefined): string =>
    part === undefined ? '' : body.slice(part.start, part.end).replace(/^(?:and|&)\s+/i, '');
  let last = parts.length;
  while (last > 1 && isTail(read(parts[last - 1]))) last--;
  let first = 0;
  while (first < last && (read(parts[first]) === '' || isPerson(read(parts[first])))) first++;
  const people = body.slice(0, parts[first - 1]?.end ?? 0);
  const isEtAl = /\bet\.?\s?al\b/i.test(body.slice(0, 80));
  // Single words between commas are how titles begin as well: `Where, What, Whether: ...`.
  if (first === 0 || ((first < 2 || !/\p{L}[.\s]+\p{L}/u.test(people)) && !isEtAl))
    return undefined;
  const stop = parts[first];
  const length = stop === undefined ? 0 : leadingPerson(body.slice(stop.start, stop.end));
  const authorsEnd = length > 0 && stop !== undefined ? stop.start + length : people.length;
  const tail = at(start, parts[last]?.start ?? body.length, body.length);
  const authors = at(start, 0, authorsEnd);
  const titleEnd = parts[last - 1]?.end;
  if (first >= last || stop === undefined || titleEnd === undefined) return { authors, tail };
  const titleStart =
    length > 0
      ? trimRange(body, { start: authorsEnd, end: titleEnd }, '.,;:[](|').start
      : stop.start;
  if (body.slice(titleStart, titleEnd).split(/\s+/).length < 3)
    return { authors, tail: { ...tail, start: start + Math.min(titleStart, tail.start - start) } };
  return { authors, title: at(start, titleStart, titleEnd), tail };
}

/** The length of the last person at the start of a part, where a full stop or bracket ends it. */
function leadingPerson(part: string): number {
  const match = /^(.{3,80}?(?<!\b\p{Lu}))(?:\.?\n|\.\s|\s*[[(|])/u.exec(part);
  const person = match?.[1] ?? '';
  return isPerson(person.replace(/^(?:and|&)\s+/i, '')) ? person.length : 0;
}

function isPerson(part: string): boolean {
  return (
    isName(part.replace(/^(?:and|&)\s+/i, '')) ||
    (/ (?:and|&) /.test(part) && part.split(/ (?:and|&) /).every(isName))
  );
}

function isTail(part: string, needed = false): boolean {
  return (
    (part === '' && !needed) ||
    isDate(part) ||
    isVenueLike(part) ||
    (yearIn(part) !== undefined && part.length < 60)
  );
}
