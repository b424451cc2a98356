import type { FlatText } from '../../source/flat-text.ts';
import { ROLES } from '../decode/model.ts';
import type { Segment } from '../pieces/segments.ts';
import { isProseLine } from '../words/prose-line.ts';
import { isVenueLike } from '../words/venue.ts';
import { yearIn } from '../words/year.ts';

const TITLE = ROLES.indexOf('title');
const VENUE = ROLES.indexOf('venue');
const WORDS_OF_TITLE = 4;
/** A number or a key in front of a title. */
const LONGEST_FRONT = 30;

/** Whether a text is a title with a venue and a year behind it. */
export function isPublished(
  { text }: FlatText,
  segments: readonly Segment[],
  roles: readonly number[],
): boolean {
  const last = roles.lastIndexOf(TITLE);
  const start = segments[roles.indexOf(TITLE)]?.start ?? LONGEST_FRONT;
  const end = segments[last]?.end ?? 0;
  if (start >= LONGEST_FRONT || roles.indexOf(VENUE, last) < 0) return false;
  const title = text.slice(start, end);
  const isTitle = title.split(/\s+/).length >= WORDS_OF_TITLE && !isVenueLike(title);
  return isTitle && yearIn(text.slice(end)) !== undefined && !isProseLine(text);
}
