import { isFamilyName, isName, namePart } from '../words/people.ts';
import type { Piece } from './text-pieces.ts';

const BETWEEN_NAMES = /^[,;&，；、·•|]$/;
/** `Ada and Holm`: a given name, and the family name of the next. */
const GIVEN_AND_FAMILY = /\s(?:and|&)\s/;
/** Puts names with commas between into one segment: a list of people is one thing to read. */
export function mergeNames(pieces: readonly Piece[]): Piece[] {
  const merged: Piece[] = [];
  for (let at = 0; at < pieces.length; at++) {
    const last = runOfNames(pieces, at);
    const first = pieces[at];
    const end = pieces[last];
    if (first === undefined || end === undefined) break;
    merged.push(last === at ? first : join(first, end, pieces.slice(at, last + 1)));
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

/** The index of the last piece of a run of names that begins at a place; that place for no run. */
function runOfNames(pieces: readonly Piece[], from: number): number {
  const shown = Math.max(invertedNames(pieces, from), citedNames(pieces, from));
  if (shown > from) return shown;
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
      (member === 'initials' && (before === 'word' || before === 'name')) ||
      (member === 'word' && before === 'pair');
    if (!ends) continue;
    names++;
    last = at;
  }
  return names >= 2 || (names === 1 && last > 0) ? from + last : from;
}

/** The index of the last piece of `Moss, Ada; Hale, Bo` or `Moss, Ada: `, which only their separators show; the first for none. */
function invertedNames(pieces: readonly Piece[], from: number): number {
  const first = pieces[from];
  let last = from;
  for (let at = from; first !== undefined && at + 1 < pieces.length; at += 2) {
    const [family, given] = [pieces[at], pieces[at + 1]];
    if (family === undefined || given === undefined || given.before !== ',') break;
    if (at > from && (family.before !== ';' || !goesOn(family, first))) break;
    if (!goesOn(given, first) || !isFamilyName(family.text) || !isName(given.text)) break;
    last = at + 1;
  }
  // One pair is a person only where an entry begins and a title can follow.
  const isAlone = last === from + 1;
  const opens =
    first?.before === '^' &&
    (isName(first.text) ? /^[:“"«(]$/ : /^[:“"«(.]$/).test(pieces[last + 1]?.before ?? '');
  return isAlone && !opens ? from : last;
}

/** The index of the last piece of `[Moss, Hale (2021)](...)`, names that their year shows; the first for none. */
function citedNames(pieces: readonly Piece[], from: number): number {
  const link = pieces[from]?.link ?? -1;
  if (link < 0 || pieces[from - 1]?.link === link) return from;
  let at = from;
  while (pieces[at]?.link === link && pieces[at]?.bracket === '' && isName(pieces[at]?.text ?? ''))
    at++;
  const year = pieces[at];
  const isYear =
    year?.link === link && year.bracket === '(' && /^(?:19|20)\d\d[a-z]?$/.test(year.text);
  return isYear && at > from ? at - 1 : from;
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
    const member = namePart(piece.text);
    if (member === 'none') break;
    const isPair = at > from && member === 'name' && GIVEN_AND_FAMILY.test(piece.text);
    members.push(isPair ? 'pair' : member);
    if (member === 'et-al') break;
  }
  return members;
}

function goesOn(piece: Piece, first: Piece): boolean {
  if (!BETWEEN_NAMES.test(piece.before) && piece.before !== '~') return false;
  if (piece.newLine || piece.quote !== first.quote) return false;
  return piece.link === first.link && piece.marks === first.marks;
}
