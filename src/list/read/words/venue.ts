import { isLetter } from '../../../text/letters.ts';
import { matchesOf } from '../../../text/matches-of.ts';
import { memo } from '../../../text/memo.ts';
import { withoutTail } from '../../../text/without-tail.ts';
import { isShortVenue, VOCABULARY } from './vocabulary.ts';
import { isDate, isMonth, yearIn } from './year.ts';

const alternatives = (words: readonly string[]): string =>
  words.map((word) => word.replace(/[.+]/g, '\\$&')).join('|');
/** Whether a text contains the short name of a venue, with or without digits after it. */
function holdsShortName(text: string): boolean {
  for (const word of text.toLowerCase().split(/[^\p{L}\p{N}]+/gu)) {
    if (word.length < 2) continue;
    if (isShortVenue(word)) return true;
    if (/\d$/.test(word) && isShortVenue(word.replace(/\d{1,4}$/, ''))) return true;
  }
  return false;
}

/** Words of full names, of a text in lower case. */
const LONG = new RegExp(`(?<![a-z])(?:${alternatives(VOCABULARY.venues.long)})(?![a-z])`, 'g');
/** Chinese, Japanese and Korean ones, which have no spaces around them. */
const JOINED = VOCABULARY.venues.long.filter((word) =>
  /[\p{Script=Han}\p{Script=Hangul}\p{Script=Katakana}]/u.test(word),
);

/** Words that journals' names shorten (https://www.issn.org/services/online-services/access-to-the-ltwa/). */
const SHORTENED = VOCABULARY.venues.shortened
  .map((word) => `[${word.charAt(0).toUpperCase()}${word.charAt(0)}]${word.slice(1)}`)
  .join('|');
/** A shortened word is followed by a space or the next word: `Phys. Rev. D`, `Phys.Rev.D`. */
const SHORTENED_WORD = new RegExp(`(?:^J|(?:^|[\\s(.])(?:${SHORTENED}))\\.(?=[\\s,;)(A-Z]|$)`);

const SHORTENED_WORDS: ReadonlySet<string> = new Set(VOCABULARY.venues.shortened);

/** Whether a text contains a shortened word. */
function isAbbreviated(text: string): boolean {
  return text.includes('.') && SHORTENED_WORD.test(text);
}

/** Whether a text contains a word of full names. */
export function holdsLongWord(text: string): boolean {
  const lower = text.toLowerCase();
  return (
    JOINED.some((word) => lower.includes(word)) ||
    matchesOf(lower, LONG).some(
      ({ 0: word, index }) =>
        !isLetter(lower.charAt(index - 1)) && !isLetter(lower.charAt(index + word.length)),
    )
  );
}

/** Whether a text is a journal's name shortened without periods: `J Am Med Inform Assoc`. */
function isBareAbbreviation(text: string): boolean {
  const words = text.split(' ');
  if (words.length < 2 || words.length > 8) return false;
  let shortened = 0;
  for (const word of words) {
    if (!/^\p{Lu}\p{L}*$/u.test(word)) return false;
    if (word === 'J' || SHORTENED_WORDS.has(word.toLowerCase())) shortened++;
  }
  return shortened >= 2;
}

/** Words in front of a venue, also glued to it, as Google Scholar prints them: `InProceedings of the ...`. */
const ANNOUNCED =
  /^(?:(?:[Ii]n|IN|[Pp]ublished in|[Tt]o appear (?:in|at)|(?:[Aa]ccepted|[Ss]ubmitted) (?:by|to|at))[:\s]+|In(?=\p{Lu}\p{Ll}+ ))/u;

/** Whether a text is a name with its place in a volume: `Moss Res 24:1233–1246`. */
function isInVolume(text: string): boolean {
  const place = text.search(/ \d{1,4}: ?\d+[-–]\d+$/);
  return place > 0 && /^\p{Lu}[\p{L}.&'’ -]{2,80}$/u.test(text.slice(0, place));
}

/** Whether a text reads as a venue, alone or with a date (`CVPR 2021`, `IEEE Access`, `arXiv, May 2023`). */
export function isVenueLike(text: string): boolean {
  const trimmed = text.trim().replace(ANNOUNCED, '');
  if (trimmed === '' || trimmed.length > 160) return false;
  if (isDate(trimmed) || isInVolume(trimmed)) return true;
  const words = trimmed.split(/\s+/).length;
  const evidence = venueEvidence(trimmed);
  if (words <= 6 && evidence === 'short') return true;
  if (words <= 16 && (evidence === 'long' || (evidence === 'short' && holdsLongWord(trimmed))))
    return true;
  if (
    words <= 8 &&
    evidence !== undefined &&
    isAbbreviated(trimmed) &&
    /^\p{Lu}/u.test(trimmed) &&
    !/[.]\s\p{Lu}[.]/u.test(trimmed)
  )
    return true;
  if (/^\p{Lu}[\p{L}'’., &-]*\(\d{4}[a-z]?\)$/u.test(trimmed)) return false;
  const apart =
    /(?:^|[\s'’‘(,]|[A-Z]{2})(?:(?:19[5-9]\d|20[0-4]\d)(?!\d)|['’‘]\s?\d{2}(?!\d))/.test(trimmed);
  if (/^\p{Lu}{2}[\p{Lu}a-z]*[- ]?['’‘]?\d{2}(?: \p{L}+)?$/u.test(trimmed)) return true;
  return apart && words <= 4 && /^[\p{Lu}\d(['’]/u.test(trimmed);
}

/** A year, a date or the number of a volume in front: `2018 ICIP`, `52 Santa Clara L. Rev.` */
const IN_FRONT =
  /^(?:(?:19|20)\d{2}(?:(?:[-/,] ?|(?:[./-](?:0[1-9]|1[0-2]))?\s+)(?=\p{L}{2})|(?=\p{Lu}{2}))|(?:19|20)\d{6}\s+|\d{1,3}\s+(?=\p{Lu}\p{L}))/u;
const VOLUME = /^,?(?:vol|volume|no|nos|issue)\.?$/i;

/**
 * Without the place in a volume, or of a preprint, which no name has: `Moss Journal Volume 12`,
 * `CoRR abs/2101.00001`, `arXiv preprint arXiv:2101.00001`.
 */
function withoutPlace(name: string): string {
  const words = name.split(' ');
  const at = words.findIndex(
    (word, index) =>
      word.startsWith('abs/') ||
      (index > 0 && /^arXiv:\d/i.test(word)) ||
      (VOLUME.test(word) && /^(?:\d|$)/.test(words[index + 1] ?? '')),
  );
  return at < 0 ? name : words.slice(0, at).join(' ');
}

/** A venue before its date: `CVPR` for `CVPR 2021`, nothing for a date alone. */
export function venueName(text: string): string | undefined {
  const printed = text
    .trim()
    .replace(ANNOUNCED, '')
    .replace(/^[\s,.;:()[\]|/>·—–-]+/, '')
    // Marks that Markdown shows, because of a space within: `_Lichen Letters _`.
    .replace(/^[*_]{1,3}(?=\S)|\s(?:[*_]{1,3}|:[a-z_]{3,40}:?)$/g, '')
    .replace(IN_FRONT, '');
  const name = withoutDate(withoutTail(withoutPlace(printed), /[\s,.;:()[\]|/·—–-]/))
    .replace(/\((?:19|20)\d{2}$/, '')
    .trimEnd()
    .replace(/\([^()]*$/, '$&)')
    .trim();
  return name === '' || isDate(name) || !/\p{L}/u.test(name) ? undefined : withoutNumbers(name);
}

/** Without a day and month behind a name, or what says behind its year how a paper was presented. */
function withoutDate(name: string): string {
  // `KDD'2020-PebbleNet`
  const words = name.replace(/(?<=['’‘\p{L}](?:19|20)?\d{2})-(?=\p{Lu})/u, ' ').split(' ');
  const year = words.findIndex((word, at) =>
    at > 0
      ? /^(?:19|20|['’‘])\d{2}$/.test(word) ||
        (/^\d{2}$/.test(word) && isShortVenue(words[at - 1] ?? ''))
      : /\p{L}(?:['’‘]?(?:19|20)|['’‘])\d{2}$/u.test(word),
  );
  const venue = words.slice(0, Math.max(year, 1)).join(' ');
  if (year >= 0 && isRemark(words.slice(year + 1).join(' '), venue)) return venue;
  // `NeurIPS Spotlight`
  if (words.length > 1 && isShortVenue(words[0] ?? '') && isPresentation(words.slice(1).join(' ')))
    return words[0] ?? name;
  let end = words.length;
  let months = 0;
  for (; end > 0; end--) {
    const word = words[end - 1] ?? '';
    if (isMonth(word)) months++;
    else if (!/^(?:\d{1,2}|(?:19|20)\d{2}|on)$/.test(word)) break;
  }
  return months === 0 ? name : words.slice(0, end).join(' ');
}

/** Whether what is behind the year of a venue is no part of its name: an award, a track, a remark, another venue, the name of a method. */
function isRemark(text: string, venue: string): boolean {
  if (PRESENTED.test(text)) return true;
  if (venueEvidence(venue) !== 'short' || EVENT.test(text)) return false;
  if (yearIn(text) !== undefined || TRACK.test(text)) return true;
  const isMethod = /^[\p{L}\d-]{2,20}$/u.test(text) && /\p{Lu}.{0,20}\p{Lu}/u.test(text);
  return venueEvidence(text) === undefined && (isMethod || /^\p{Ll}/u.test(text));
}

/** `EMNLP 2017 Workshop` is another event. */
const EVENT = new RegExp(`\\b(?:${alternatives(VOCABULARY.events)})\\b`, 'i');
const TRACK = new RegExp(
  `^(?:& )?(?:${alternatives(VOCABULARY.tracks)})(?: (?:paper|papers|track|session))?$`,
  'i',
);
const PRESENTED = new RegExp(`^(?:${alternatives(VOCABULARY.presentations)})\\b`, 'i');
const PRESENTATION = new RegExp(
  `^(?:${alternatives(VOCABULARY.presentations)})(?: (?:paper|award|presentation|talk))*(?: (?:at|to|in|by|for|as))?$`,
  'i',
);

/** Whether a text only says how or whether a paper was presented: `Oral`, `Best Paper Award`, `accepted at`. */
export function isPresentation(text: string): boolean {
  return PRESENTATION.test(text);
}

/** Without the numbers behind a name, those of a year, a volume or a preprint: `Geophysics 49`, `NDSS'21`, `TNNLS-22`. */
function withoutNumbers(name: string): string {
  const bare = withoutTail(name, /[\d\s.,:;/'’‘–_-]/);
  const tail = name.slice(bare.length);
  // The digits of `arXiv:2101.00001` and `F1000` are no numbers of a volume.
  const isNumber = /^(?:[\s'’‘.,–_-].*\d|\d{2}(?:\d{2})?$)/.test(tail);
  return isNumber && /\p{L}.*\p{L}/u.test(bare) ? bare : name;
}

/**
 * By what a text shows a venue: a short name, a word of full names, a shortened word; undefined for
 * none. The last text is remembered, since `isVenueLike` is asked for the same one.
 */
export const venueEvidence = memo((text): 'short' | 'long' | 'abbreviated' | undefined => {
  if (holdsShortName(text)) return 'short';
  if (holdsLongWord(text)) return 'long';
  return isAbbreviated(text) || isBareAbbreviation(text) ? 'abbreviated' : undefined;
}, 1);
