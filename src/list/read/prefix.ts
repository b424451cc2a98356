import type { FlatText } from '../source/flat-text.ts';
import { isGenericLabel } from './link-role.ts';
import { isVenueLike } from './venue.ts';
import { isDate } from './year.ts';

const SIGNS =
  /^(?:[\s|•·●▪‣★☆✨:,;–—-]|\u200b|\ufe0f|\u200d|\p{Extended_Pictographic}|\p{Emoji_Modifier})+(?!\d)/u;
const NUMBER = /^(?:\d{1,4}\s?[.)、]|[（(]\d{1,4}[)）]|#\d{1,4}[.:]?)\s*(?=\D)/;
const ARXIV_ID = /^(?:arxiv:\s?)?\d{4}\.\d{4,5}(?:v\d+)?$/i;
const CHECKBOX = /^\[[ xX✓]\]\s+/;
const DATE =
  /^(?:(?:19|20)\d{2}(?:[-/.年]\d{1,2}){0,2}[月日]?|\d{1,2}[-/.](?:19|20)\d{2})(?:\s*[:：,|)\]-]+\s*|\s+(?=\[))/;
const GROUP =
  /^(?:\[([^[\]\n]{1,80})\]|\(([^()\n]{1,80})\)|【([^【】\n]{1,80})】|（([^（）\n]{1,80})）)\s*[:：,|-]?\s*/;

/**
 * Where the title's part of an entry begins: behind emoji, numbers, check boxes, dates and venues
 * in front of it. What stands before that place may hold a date or venue.
 */
export function skipPrefix(flat: FlatText, from = 0): number {
  const { text } = flat;
  let at = from;
  for (let round = 0; round < 12; round++) {
    const rest = text.slice(at, at + 400);
    const plain =
      SIGNS.exec(rest)?.[0] ??
      CHECKBOX.exec(rest)?.[0] ??
      NUMBER.exec(rest)?.[0] ??
      DATE.exec(rest)?.[0];
    const skipped =
      plain?.length ??
      groupLength(flat, at, rest) ??
      markedVenueLength(flat, at) ??
      linkedIdLength(flat, at);
    if (skipped === undefined || skipped === 0) break;
    at += skipped;
  }
  return at >= text.length ? from : at;
}

/** A bracketed date, venue or tag with the title behind it. */
function groupLength({ text, links }: FlatText, at: number, rest: string): number | undefined {
  const match = GROUP.exec(rest);
  if (match === null) return undefined;
  const content = (match[1] ?? match[2] ?? match[3] ?? match[4] ?? '').trim();
  const after = text.slice(at + match[0].length).trim();
  const link = links.find(({ start, end }) => start <= at + 1 && end > at + 1);
  if (link !== undefined && !isGenericLabel(content) && !isVenueLike(content)) return undefined;
  if (isDate(content) || isVenueLike(content) || isGenericLabel(content)) {
    return after === '' ? undefined : match[0].length;
  }
  const words = content.split(/\s+/).length;
  return words <= 3 && after.split(/\s+/, 4).length >= 3 && link === undefined
    ? match[0].length
    : undefined;
}

/** A link that shows only the arXiv id, in front of the title: `[2101.00001](url) Title`. */
function linkedIdLength({ text, links }: FlatText, at: number): number | undefined {
  const link = links.find(({ start, end }) => start === at && end > at);
  if (link === undefined || !ARXIV_ID.test(text.slice(link.start, link.end))) return undefined;
  const after = /^[\s\]):,|–—-]*/.exec(text.slice(link.end))?.[0].length ?? 0;
  const next = text.slice(link.end + after);
  return /^\p{L}/u.test(next) && next.trim().split(/\s+/, 3).length > 2
    ? link.end + after - at
    : undefined;
}

/** An emphasised venue or bracketed tag in front of the title. */
function markedVenueLength({ text, marks, links }: FlatText, at: number): number | undefined {
  const mark = marks.find(({ start, end }) => start === at && end > at);
  if (mark === undefined) return undefined;
  const content = text.slice(mark.start, mark.end).trim();
  const after = text.slice(mark.end).trim();
  if (content.length > 60 || after === '') return undefined;
  const linked = links.some(({ start, end }) => start < mark.end && end > mark.start);
  const tag = /^[[(【].*[\])】]$/.test(content);
  const startsWithLink = links.some(({ start }) => start >= mark.end && start <= mark.end + 3);
  const venue = isVenueLike(content) && content.split(/\s+/).length <= 5;
  const barred = /^\s*[|｜·•]/.test(text.slice(mark.end));
  if (linked || !(tag || (venue && (startsWithLink || barred || mark.kind === 'code'))))
    return undefined;
  return mark.end - at;
}
