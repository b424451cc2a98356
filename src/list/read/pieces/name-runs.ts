import { AND, isFamilyName, isName, namePart } from '../words/people.ts';
import type { Piece } from './text-pieces.ts';

const BETWEEN_NAMES = /^[,;&，；、・·•|]$/;
const GIVEN_AND_FAMILY = new RegExp(String.raw`\s${AND}\s`);
/** Puts names with commas between into one segment: a list of people is one thing to read. */
export function mergeNames(pieces: readonly Piece[]): Piece[] {
  const merged: Piece[] = [];
  for (let at = 0; at < pieces.length; at++) {
    const shown = shownRun(pieces, at);
    const last = Math.max(shown, runOfNames(pieces, at));
    const first = pieces[at];
    const end = pieces[last];
    if (first === undefined || end === undefined) break;
    const run = last === at ? first : join(first, end, pieces.slice(at, last + 1));
    merged.push(shown > at && shown === last ? { ...run, people: true } : run);
    at = last;
  }
  return merged;
}

function join(first: Piece, last: Piece, all: readonly Piece[]): Piece {
  const text = all.reduce(
    (whole, one) =>
      whole === '' ? one.text : `${whole}${one.before === ';' ? ';' : ','} ${one.text}`,
    '',
  );
  return { ...first, end: last.end, text };
}

/** What a piece is in a list of people: `pair` for the given name of one and the family name of the next. */
type Member = ReturnType<typeof namePart> | 'pair';

/** The last of a run of names that its separators show, though each of them may be any word; the first for none. */
function shownRun(pieces: readonly Piece[], from: number): number {
  return Math.max(
    invertedNames(pieces, from),
    citedNames(pieces, from),
    firstInverted(pieces, from),
    familyNames(pieces, from),
  );
}

/** The index of the last piece of a run of names that begins at a place; that place for no run. */
function runOfNames(pieces: readonly Piece[], from: number): number {
  const members = membersFrom(pieces, from);
  const [first, second] = members;
  if (first !== 'name' && first !== 'word') return from;
  // One word continues with initials or in pairs; two words with "and" between may be a title.
  if (first === 'word' && (second === 'word' || second === 'name')) return from;
  if (first === 'word' && second === 'pair' && members.length === 2) return from;
  let names = 0;
  let last = 0;
  for (const [at, member] of members.entries()) {
    const before = members[at - 1];
    const ends =
      member === 'name' ||
      member === 'pair' ||
      member === 'et-al' ||
      (member === 'initials' && /^(?:word|name|pair)$/.test(before ?? '')) ||
      (member === 'word' && before === 'pair');
    if (!ends) continue;
    names++;
    last = at;
  }
  return names >= 2 || (names === 1 && last > 0) ? from + last : from;
}

/** The index of the last piece of `Moss, Ada; Hale, Bo`, `Moss, Ada  and Hale, Bo` or `Moss, Ada: `, which only their separators show; the first for none. */
function invertedNames(pieces: readonly Piece[], from: number): number {
  const first = pieces[from];
  let last = from;
  for (let at = from; first !== undefined && at + 1 < pieces.length; at += 2) {
    const [family, given] = [pieces[at], pieces[at + 1]];
    if (family === undefined || given === undefined || given.before !== ',') break;
    if (GIVEN_AND_FAMILY.test(family.text)) break;
    if (at > from && !continuesInverted(family, first)) break;
    if (!goesOn(given, first) || !isFamilyName(family.text) || !isName(given.text)) break;
    last = at + 1;
  }
  // One pair is a person only where an entry begins and a title can follow.
  const isAlone = last === from + 1;
  const next = pieces[last + 1];
  const isBeforeSentence =
    next?.before === '.' &&
    first?.marks === 0 &&
    / \p{L}/u.test(next.text) &&
    !/ /.test(first.text);
  const opens =
    first?.before === '^' &&
    (/^[:“"(]$/.test(next?.before ?? '') ||
      (/^[,.]$/.test(next?.before ?? '') && next?.marks !== first.marks) ||
      isBeforeSentence ||
      (next?.before === '.' && !isName(first.text)));
  // `Walls of the Harbor — Moss, Ada, 2021`
  const isBetween = /^[-–—]$/.test(first?.before ?? '') && isYear(next);
  return isAlone && !opens && !isBetween ? from : last;
}

/** The last of `Moss, Ada, Bo Hale, and Jo Lund`, where the first alone is inverted; the first for none. */
function firstInverted(pieces: readonly Piece[], from: number): number {
  const [family, given] = [pieces[from], pieces[from + 1]];
  if (family === undefined || given?.before !== ',' || family.marks !== 0 || family.quote > 0)
    return from;
  if (!isFamilyName(family.text) || !isName(given.text) || !goesOn(given, family)) return from;
  if (CONJUNCTION.test(given.text)) return from;
  let at = from + 2;
  while (isNext(pieces[at], family) && namePart(pieces[at]?.text ?? '') === 'name') at++;
  const last = pieces[at - 1];
  const isEnd = CONJUNCTION.test(last?.text ?? '') && pieces[at]?.before !== ',';
  return at > from + 2 && isEnd ? at - 1 : from;
}

/** The last of family names alone before a year, after "by", or after a sentence and up to "and": `Moss, Hale, and Lund 2014`; the first for none. */
function familyNames(pieces: readonly Piece[], from: number): number {
  const first = pieces[from];
  if (first === undefined || first.marks !== 0 || first.quote > 0) return from;
  let at = from;
  while ((at === from || isNext(pieces[at], first)) && isFamily(pieces[at]?.text ?? '', at > from))
    at++;
  const next = pieces[at];
  // After a comma, the last word may as well be a venue.
  const isDated = next?.before !== ',' && isYear(next);
  const isNamed = first.before.endsWith('by') && (next === undefined || next.before !== ',');
  const isClosed =
    at > from + 2 &&
    /^[.?!]$/.test(first.before) &&
    CONJUNCTION.test(pieces[at - 1]?.text ?? '') &&
    next?.before !== ',';
  return at > from + 1 && (isDated || isNamed || isClosed) ? at - 1 : from;
}

function isYear(piece: Piece | undefined): boolean {
  return piece !== undefined && /^(?:19|20)\d\d[a-z]?$/.test(piece.text);
}

/** Whether a text can be a family name, or a whole name where others come before it. */
export function isFamily(text: string, isFurther: boolean): boolean {
  const kind = namePart(text);
  return kind === 'word' ? FAMILY.test(text) : kind === 'name' && (isFurther || FAMILY.test(text));
}

function isNext(piece: Piece | undefined, first: Piece): boolean {
  return piece !== undefined && goesOn(piece, first);
}

/** A person after "and", or two with "and" between. */
const CONJUNCTION = new RegExp(String.raw`(?:^|\s)${AND}\s`);
/** A family name, or two with "and" between. */
const FAMILY =
  /^(?:and |& ?)?(?:Mc|Mac)?\p{Lu}[\p{Ll}'’-]+(?:[-'’]\p{Lu}\p{Ll}+)?(?: (?:and|&) \p{Lu}[\p{Ll}'’-]+)?$/u;

/** The index of the last piece of `[Moss, Hale (2021)](...)`, names that their year shows; the first for none. */
function citedNames(pieces: readonly Piece[], from: number): number {
  const link = pieces[from]?.link ?? -1;
  if (link < 0 || pieces[from - 1]?.link === link) return from;
  let at = from;
  while (pieces[at]?.link === link && pieces[at]?.bracket === '' && isName(pieces[at]?.text ?? ''))
    at++;
  const year = pieces[at];
  if (year?.link !== link || year.bracket !== '(' || !isYear(year)) return from;
  return pieces[at + 1]?.link !== link && at > from ? at - 1 : from;
}

/** What the pieces from a place on are in a list of people, as far as one goes. */
function membersFrom(pieces: readonly Piece[], from: number): Member[] {
  const members: Member[] = [];
  const first = pieces[from];
  // A list of people does not begin within a sentence.
  if (first === undefined || /^(?:in|[?!])$/.test(first.before)) return members;
  for (let at = from; at < pieces.length; at++) {
    const piece = pieces[at];
    if (piece === undefined || (at > from && !goesOn(piece, first))) break;
    // `Ada Moss; Bo Hale | Lichen Letters`
    if (at > from + 1 && piece.before === '|' && pieces[at - 1]?.before !== '|') break;
    if (at > from && pieces[at + 1]?.before === ':' && endsList(pieces[at - 1])) break;
    const isPair = at > from && isGivenAndFamily(piece.text);
    const member = isPair ? 'pair' : namePart(piece.text);
    if (member === 'none') break;
    members.push(member);
    if (member === 'et-al') break;
  }
  return members;
}

/** Whether a piece ends a list with a full name after "and": `..., Jo Lund and Bo Hale, GLAM: A Model`. */
function endsList(piece: Piece | undefined): boolean {
  const [last = '', ...others] = (piece?.text ?? '').split(CONJUNCTION).reverse();
  return others.length > 0 && namePart(last) === 'name';
}

/** `Ada and Holm`, `A. & Holm`: a given name, and the family name of the next. */
function isGivenAndFamily(text: string): boolean {
  const names = text.split(GIVEN_AND_FAMILY);
  return names.length === 2 && names.every(isName);
}

/** Whether a family name follows another person. */
function continuesInverted(family: Piece, first: Piece): boolean {
  const isAfter =
    /^[;/]$/.test(family.before) || (family.before === '  ' && CONJUNCTION.test(family.text));
  return isAfter && isAlike(family, first);
}

function goesOn(piece: Piece, first: Piece): boolean {
  const isAfter =
    BETWEEN_NAMES.test(piece.before) ||
    piece.before === '~' ||
    (piece.before === '  ' && CONJUNCTION.test(piece.text));
  return isAfter && isAlike(piece, first);
}

/** Whether a piece is in the same line and marks as another. */
function isAlike(piece: Piece, first: Piece): boolean {
  if (piece.newLine || piece.quote !== first.quote) return false;
  return piece.link === first.link && piece.marks === first.marks;
}
