import { namePart } from '../words/people.ts';
import { holdsLongWord, isVenueLike } from '../words/venue.ts';
import type { Piece } from './text-pieces.ts';

/** Names in an enumeration, and words of each. */
const MOST_NAMES = 5;
const MOST_WORDS = 5;
/** A subject, the last one with its year. */
const SUBJECT = /^(?:(?:and|&) )?\p{Lu}\D*(?:(?:19|20)\d{2})?$/u;
const HAS_AND = /(?:^|\s)(?:and|&)\s/;

/**
 * Puts a venue that names several subjects into one piece: `Transactions on Systems, Man, and
 * Cybernetics`, `Journal of Topics in Applied Botany`.
 *
 * @param text the text that was cut.
 */
export function mergeVenues(pieces: readonly Piece[], text: string): readonly Piece[] {
  if (!pieces.some(opens)) return pieces;
  const merged: Piece[] = [];
  for (let at = 0; at < pieces.length; at++) {
    const first = pieces[at] as Piece;
    const to = opens(first) ? lastOf(pieces, at) : at;
    const end = (pieces[to] ?? first).end;
    merged.push(to === at ? first : { ...first, end, text: text.slice(first.start, end) });
    at = to;
  }
  return merged;
}

/** Whether a piece is a venue by its words, without a date. */
function opens({ text }: Piece): boolean {
  return !/\d{2}/.test(text) && text.includes(' ') && holdsLongWord(text);
}

/** The last piece of the venue that begins at a place. */
function lastOf(pieces: readonly Piece[], from: number): number {
  let last = from;
  const subject = pieces[from + 1];
  if (subject?.before === 'in' && continues(subject, pieces[from]) && !isVenueLike(subject.text))
    last = from + 1;
  for (let at = last + 1; at <= last + MOST_NAMES; at++) {
    const one = pieces[at];
    if (one?.before !== ',' || !continues(one, pieces[from])) break;
    if (HAS_AND.test(one.text)) return at;
    // A person is no subject.
    if (namePart(one.text) === 'name') break;
  }
  return last;
}

function continues(piece: Piece, first: Piece | undefined): boolean {
  const { text, newLine, quote, link, marks } = piece;
  if (first === undefined || newLine || quote !== first.quote) return false;
  if (link !== first.link || marks !== first.marks) return false;
  return SUBJECT.test(text) && text.split(' ').length <= MOST_WORDS + 1;
}
