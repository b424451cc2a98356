import type { Range } from '../../text/range.ts';
import { type FlatText, trimRange } from '../source/flat-text.ts';
import { authorEvidence } from './authors.ts';
import { cleanAuthors } from './tail-authors.ts';
import { outsideLinks, type TailText } from './tail-text.ts';
import { FULL_STOP, isVenueLike, venueName } from './venue.ts';

const PIECES = new RegExp(
  `[|·—–\\n;]|\\s-\\s|${FULL_STOP.source}|\\(|\\)|\`\`|\\[\\[?|,(?!\\s*(?:19|20)\\d{2})`,
  'iu',
);

/** The venue that the texts around a title name. */
export function findVenue(
  tails: readonly TailText[],
  authors: string | undefined,
): string | undefined {
  for (const { flat, stretches } of tails) {
    for (const stretch of stretches) {
      const found = venueIn(flat, stretch, authors);
      if (found !== undefined) return found;
    }
  }
  return undefined;
}

function venueIn(flat: FlatText, stretch: Range, authors: string | undefined): string | undefined {
  const { text, marks } = flat;
  for (const mark of marks) {
    if (mark.start < stretch.start || mark.end > stretch.end) continue;
    const content = text.slice(mark.start, mark.end).trim();
    if (cleanAuthors(content) === authors || authorEvidence(content) === 'strong') continue;
    if (isVenueLike(content)) return venueName(content);
    if (
      mark.kind === 'italic' &&
      content.length < 90 &&
      /^\p{Lu}/u.test(content) &&
      !/[.!?]\s/.test(content)
    )
      return venueName(content);
  }
  const bare = outsideLinks(flat, stretch).replace(authors ?? '\u0000', ' ');
  const published = /\bpublished in:?\s+([\p{L}][^,.|`[\]\n(]{2,80}?)\s*(?:[(.,]|$)/iu.exec(
    bare,
  )?.[1];
  if (published !== undefined) return venueName(published);
  const dated = /(?:^|[\s,-])in\s+(\p{Lu}[^,.|`[\]\n]{1,60}?\s?(?:19|20)\d{2})\b/u.exec(bare)?.[1];
  if (dated !== undefined && isVenueLike(dated)) return venueName(dated);
  const named =
    /(?:^|[\s,-])in\s+(\p{Lu}[^,.|`[\]\n]{2,80}?(?:,? (?:19|20)\d{2})?)(?=$|[,.|`[\]\n])/iu.exec(
      bare,
    )?.[1];
  if (named !== undefined && isVenueLike(named)) return venueName(named);
  for (const piece of bare.split(PIECES)) {
    const { start, end } = trimRange(piece, { start: 0, end: piece.length }, '.,;:[]*');
    const content = piece.slice(start, end);
    if (content.length > 2 && isVenueLike(content)) {
      const name = venueName(content);
      if (name !== undefined) return name;
    }
  }
  return undefined;
}
