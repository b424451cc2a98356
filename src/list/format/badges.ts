import type { Range } from '../../text/range.ts';
import type { ListEntry } from '../list.ts';
import type { FieldName } from './template.ts';

/** The words of a static badge: `img.shields.io/badge/CVPR-2021-blue`. */
const ADDRESS = /(?<=\/badge\/)[^\s()"'<>?#]{1,200}/g;
/** A year, or a year and a month: `2021`, `2021.05`, `2021\.05`. */
const DATE = /(?:(?<!\d)|(?<=%20))(?:19|20)\d\d(?:\\?\.\d{1,2})?(?![\d.\\])/g;

/** What badges show: the arXiv id, as a hole for anything, and the venue and the year or date. */
export function badgePlaces(text: string, entry: ListEntry): (readonly [FieldName, Range])[] {
  if (!text.slice(entry.range.start, entry.range.end).includes('/badge/')) return [];
  return [...venuePlaces(text, entry), ...idPlaces(text, entry)];
}

function idPlaces(
  text: string,
  { range, identifiers }: ListEntry,
): (readonly [FieldName, Range])[] {
  const id = identifiers.find(({ kind }) => kind === 'arxiv')?.id;
  if (id === undefined) return [];
  return [...text.slice(range.start, range.end).matchAll(ADDRESS)].flatMap(
    ({ 0: words, index }) => {
      const at = /^arxiv-/i.test(words) ? words.indexOf(`-${id}`) + 1 : 0;
      const start = range.start + index + at;
      return at > 0 ? [['...', { start, end: start + id.length }] as const] : [];
    },
  );
}

/** The venue, and the year or date, that only a badge shows. */
function venuePlaces(
  text: string,
  { range, places, venue, year }: ListEntry,
): (readonly [FieldName, Range])[] {
  if (places.venue !== undefined || places.year !== undefined || venue === undefined) return [];
  const names = [venue.replaceAll('-', '--'), encodedForBadge(venue), percentEncoded(venue)];
  for (const { 0: words, index } of text.slice(range.start, range.end).matchAll(ADDRESS)) {
    const lower = words.toLowerCase();
    const name = names.find((one) => lower.includes(one.toLowerCase()));
    if (name === undefined) continue;
    const start = range.start + index;
    const at = start + lower.indexOf(name.toLowerCase());
    const found: (readonly [FieldName, Range])[] = [
      ['venue', { start: at, end: at + name.length }],
    ];
    for (const { 0: date, index: place } of words.matchAll(DATE)) {
      const end = start + place + date.length;
      if (!date.startsWith(String(year)) || (start + place < at + name.length && end > at))
        continue;
      found.push([date.length > 4 ? 'date' : 'year', { start: start + place, end }]);
      break;
    }
    return found;
  }
  return [];
}

/** A text as a part of the words of a badge, in which a hyphen separates parts. */
export function encodedForBadge(text: string): string {
  return encodeURIComponent(text.replaceAll('-', '--').replaceAll('_', '__').replaceAll(' ', '_'));
}

function percentEncoded(text: string): string {
  return encodeURIComponent(text.replaceAll('-', '--'));
}

/** The words of a badge that a text ends within; undefined where it ends elsewhere. */
export function openBadge(text: string): string | undefined {
  const [words, before] = text.slice(-300).split('/badge/').reverse();
  return before === undefined || words === undefined || /[\s()"'<>?#]/.test(words)
    ? undefined
    : words;
}

/** The addresses of the badges in a text, from their words on. */
export function addressesOfBadges(text: string): string[] {
  return [...text.matchAll(/(?<=\/badge\/)[^\s()"'<>]{1,300}/g)].map(([address]) => address);
}
