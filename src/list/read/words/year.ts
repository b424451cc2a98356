import { fold } from '../../../text/fold.ts';
import { matchesOf } from '../../../text/matches-of.ts';
import { MONTH_MACROS, MONTH_NAMES, OTHER_MONTHS } from '../../../text/months.ts';
import { isShortVenue } from './vocabulary.ts';

/** A year as a list may print it. */
const FULL =
  /(?<![\d./-])(19[5-9]\d|20[0-4]\d)(?:(?:0[1-9]|1[0-2])(?:[0-2]\d|3[01])?)?(?!\d|\.\d{4,5}(?!\d))/g;
/** Digits after a name or before it: `ACL19`, `arXiv'21`, `EMNLP-2017`, `16-ATC`. */
const BESIDE_NAME =
  /(?<![A-Za-z\d])([A-Za-z]{2,24})[- ]?['’‘]?((?:19|20)?\d{2})(?![\d%A-Za-z.(/])|^(\d{2})[-_]([A-Za-z]{2,24})$/g;
/** `arXiv 23.04`, `arXiv 1906` */
const PREPRINT_MONTH = /xiv[- ]?['’‘]?(\d{2})[.-]?(?:0[1-9]|1[0-2])(?![\d.])/i;
const RANGE = /\b(?:19|20)\d{2}\s?[-–—~]\s?(?:19|20)\d{2}\b/g;
const ACCESSED = /\b(?:accessed|retrieved)\b[^\d]{0,20}(?:\w{3,9}\.? )?\d{0,2},? ?\d{4}/gi;

const MONTHS: ReadonlySet<string> = new Set([...MONTH_NAMES.map(fold), ...MONTH_MACROS, 'sept']);
/** Every date and every year has them. */
const TWO_DIGITS = /\d{2}/;

/**
 * The first year that a text prints: whole, or two digits after a venue (`ACL19`, `CVPR'21`).
 *
 * @param isVenue whether a word before digits is a venue; in a title only known ones are: `COVID-19`.
 */
export function yearIn(text: string, isVenue = isVenueName): number | undefined {
  if (!TWO_DIGITS.test(text)) return undefined;
  const cleaned = text.replace(RANGE, ' ').replace(ACCESSED, ' ');
  FULL.lastIndex = 0;
  const full = FULL.exec(cleaned)?.[1];
  if (full !== undefined) return Number(full);
  const month = PREPRINT_MONTH.exec(cleaned)?.[1];
  if (month !== undefined) return century(Number(month));
  for (const [, name, after, before, next] of matchesOf(cleaned, BESIDE_NAME))
    if (isVenue(name ?? next ?? '')) return century(Number(after ?? before));
  // `23'05` is a month of 2023.
  const short = /(?<!\d)['’‘]\s?(\d{2})(?!\d)/.exec(cleaned)?.[1];
  return short === undefined ? undefined : century(Number(short));
}

function isVenueName(word: string): boolean {
  return /^[A-Z]{2}/.test(word) || isShortVenue(word);
}

function isVenueOrMonth(word: string): boolean {
  return isVenueName(word) || isMonth(word);
}

/** The year in an arXiv id of the new style. */
export function yearOfArxivId(id: string): number | undefined {
  const digits = /^(\d{2})\d{2}\.\d{4,5}$/.exec(id)?.[1];
  return digits === undefined ? undefined : 2000 + Number(digits);
}

/** Whether a text names a preprint by the month that its arXiv id begins with: `arXiv 2002` for 2002.10733. */
export function namesMonthOf(id: string, text: string): boolean {
  return /xiv[- ]?(\d{4})(?![\d.])/i.exec(text)?.[1] === id.slice(0, 4);
}

/** Two digits that stand for a year: those between are other numbers, as in `IC50`. */
const LATEST_OF_2000S = 35;
const EARLIEST_OF_1900S = 61;

function century(year: number): number | undefined {
  if (year > 99) return year;
  if (year > LATEST_OF_2000S && year < EARLIEST_OF_1900S) return undefined;
  return year >= EARLIEST_OF_1900S ? 1900 + year : 2000 + year;
}

/** The time of a session behind its date: `10am CET`. */
const TIME = /\b\d{1,2}(?::\d{2})? ?[ap]m\b(?: [A-Z]{2,4}T)?/i;

/** Whether a text is a date or year and nothing else. */
export function isDate(text: string): boolean {
  if (!TWO_DIGITS.test(text)) return false;
  const rest = text
    .replace(TIME, '')
    .replace(/(?<=\d)(?:st|nd|rd|th)\b/gi, '')
    .replace(/[\d\s./,:年月日\-–—()[\]'’~*]+/g, ' ')
    .trim();
  return rest === '' || rest.split(' ').every(isMonth);
}

/** Whether a date has a day: `2021-05-03`, `3 May 2021`. */
export function hasDay(text: string): boolean {
  const numbers = text.match(/\d+/g)?.length ?? 0;
  return numbers > 2 || (numbers === 2 && /\p{L}{3}/u.test(text));
}

/** Whether a word is the name of a month; in capitals, `MARS` is a venue. */
export function isMonth(word: string): boolean {
  if (word.length > LONGEST_MONTH) return false;
  const folded = fold(word);
  return MONTHS.has(folded) || (OTHER_MONTHS.has(folded) && !/^\p{Lu}{2}/u.test(word));
}

const LONGEST_MONTH = 12;

/** A month and a day: `12/01` and `03.01` are no months of 2012 and 2003, of which lists have no papers. */
const MONTH_AND_DAY = /^\W*(?:0?[1-9]|1[0-2])[./-]\d{1,2}\W*$/;

/** Whether a text is a month and a day, of which it does not say the year. */
export function isMonthAndDay(text: string): boolean {
  return MONTH_AND_DAY.test(text);
}

/** A month and a year, as spreadsheets print them; `Jan 23` may be a day. */
const MONTH_AND_YEAR = /\p{L}\.?-\d{2}\W*$/u;

/** The year of a date, also of one in digits alone: `06-2026`, `5.6.2026`, `23.05`, `22-09-22`, `Jan-23`, never `63.4`. */
export function yearOfDate(text: string): number | undefined {
  const whole = yearIn(text, MONTH_AND_YEAR.test(text) ? isVenueOrMonth : undefined);
  if (whole !== undefined) return whole;
  const numeric = /^\W*(?:\d{1,2}[./-]){1,2}((?:19|20)\d{2})\W*$/.exec(text)?.[1];
  if (numeric !== undefined) return Number(numeric);
  // Pages and numbers go on with three digits: `1754–1760`, `1812.04948`, `1751-8113`.
  const early = /(?<![\d–—-])(1[5-9]\d{2})(?!\d|[-–—./]\d{3})/.exec(text)?.[1];
  if (early !== undefined) return Number(early);
  const short =
    /^\W*(\d{2})(?:[./'’‘-](?:0[1-9]|1[0-2])|[/-][1-9]|[./-][1-9](?=[./-]\d))(?:[./-]\d{1,2})?\W*$/.exec(
      text,
    )?.[1];
  return short === undefined || isMonthAndDay(text) ? undefined : century(Number(short));
}
