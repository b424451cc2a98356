import type { FlatText } from '../../source/flat-text.ts';
import { isShortVenue } from '../words/vocabulary.ts';
import { isDate, yearOfDate } from '../words/year.ts';

/** The name of the cut after a venue that is glued to a title. */
export const GLUED = '-+';
/**
 * A venue and two or four digits in front of what follows: `16-ATC-Walls`, `CVPR2019-Walls`,
 * `CVPR'22 Walls`, `CVPR22 Walls`, `2016 CVPR Walls`.
 */
const GLUED_IN_FRONT =
  /(?:(?:\d{2}|\d{4})[-_]([^\s\d'’_-]{2,12})[-_]|(?:20\d\d (?=\p{Lu}{3})(?!IEEE))?([^\s\d'’_-]{2,12})(?:[-_]?(?:\d{4}|\d{2})[-_]|(?: ?['’](?:20)?|20|(?<=\p{Lu}))\d\d |(?<=20\d\d \p{Lu}{3,12}) ))(?= ?\p{Lu})/uy;

/** A year or the number of a preprint in front of a title: `2019-Walls`, `2019- Walls`, `2101.00001 Walls`. */
const NUMBER_IN_FRONT =
  /(?:(?:19[5-9]|20[0-4])\d[-_–]|\d{4}\.\d{4,5}(?:v\d)?[-_–: ])(?= ?\p{Lu})/uy;

/** Words of a title behind a venue and a mere space; fewer may name something of the venue: `ACL20 Short`. */
const FEWEST_WORDS = 4;

/** The places after venues and numbers that are glued to the text after them, where a text or mark begins. */
export function gluedInFront({ text, marks, links }: FlatText): number[] {
  const found: number[] = [];
  const ends = new Map(
    [{ start: 0, end: text.length }, ...marks, ...links].map((one) => [one.start, one.end]),
  );
  for (const [start, end] of ends) {
    GLUED_IN_FRONT.lastIndex = start;
    const [glued = '', afterYear, beforeYear] = GLUED_IN_FRONT.exec(text) ?? [];
    const name = afterYear ?? beforeYear ?? '';
    const isVenue =
      isShortVenue(name) || (/^\p{L}+$/u.test(afterYear ?? '') && /\p{Lu}.*\p{Lu}/u.test(name));
    const isApart =
      !/^(?:\p{L}+\d\d|20\d\d \p{L}+) $/u.test(glued) ||
      text.slice(start + glued.length, end).split(' ', FEWEST_WORDS).length === FEWEST_WORDS;
    NUMBER_IN_FRONT.lastIndex = start;
    const [front = dateInFront(text.slice(start, end))] =
      isVenue && isApart ? [glued] : (NUMBER_IN_FRONT.exec(text) ?? []);
    if (front !== '') found.push(start + front.length - 1);
  }
  return found;
}

/** Digits that are a year beyond doubt: `24/7` and `1500` may as well begin a title. */
const SURE_YEAR = /(?<!\d)(?:19[5-9]|20[0-4])\d|['’‘]\d{2}(?!\d)|^\d{2}[./-]\d{2} $/;

/** The first word of a title, which no acronym is, for it may be a venue: `2016 S&P GLAM: Walls`. */
const BEGINS_TITLE = /^(?:\p{Lu}(?:\p{Ll}|[^:]*:$|$)|\p{Ll}+\p{Lu})/u;

/** The date and the space in front of a title: `2024.05 Walls`, `May 2024 Walls`, `'24 Walls`; empty for none. */
function dateInFront(text: string): string {
  const words = text.split(' ', 3 + FEWEST_WORDS);
  for (let count = /^[([]/.test(text) ? 0 : 3; count > 0; count--) {
    const front = `${words.slice(0, count).join(' ')} `;
    const title = words.slice(count, count + FEWEST_WORDS);
    const isBefore = title.length === FEWEST_WORDS && BEGINS_TITLE.test(title[0] ?? '');
    if (isBefore && isDate(front) && SURE_YEAR.test(front) && yearOfDate(front) !== undefined)
      return front;
  }
  return '';
}
