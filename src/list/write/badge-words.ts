import { identifiersOfUrl } from '../../identifiers/identifiers-of-url.ts';
import { PREPRINT_SERVER } from '../../identifiers/preprint-servers.ts';
import { mostUsed } from '../../text/most-used.ts';
import { addressesOfBadges, encodedForBadge, openBadge } from '../format/badges.ts';
import type { FieldName, Template } from '../format/template.ts';
import type { ListEntry } from '../list.ts';
import type { NewEntry } from './new-entry.ts';

/** What is in the badges of a new entry. */
export interface BadgeWords {
  /** The fields of the template that are in badges. */
  readonly fields: ReadonlySet<FieldName>;
  /** Those of them that are in tags, from which they cannot be left out. */
  readonly tagged: ReadonlySet<FieldName>;
  /** The words in its holes for anything, by how many such holes come before. */
  readonly words: ReadonlyMap<number, string>;
  /** The date as badges show it. */
  readonly date: string | undefined;
}

/** Whose badges it follows, and the venue as they would print it. */
interface BadgeSetting {
  readonly readme: string;
  readonly neighbors: readonly ListEntry[];
  readonly venue?: string | undefined;
}

/** What stands for an unknown word in a tag. */
export const UNKNOWN = '\uE010';

/** A text without the images whose addresses have an unknown word. */
export function withoutUnknown(text: string): string {
  return text.replace(/<img\s[^<>\uE010]*\uE010[^<>]*> ?/gi, '');
}

/**
 * The words of the badges of a template: the arXiv id, and the color and style that most badges of
 * the neighbors have. Words that are unknown are missing.
 */
export function badgeWords(
  template: Template,
  { url = '', year, month }: NewEntry,
  { readme, neighbors, venue = '' }: BadgeSetting,
): BadgeWords {
  const fields = new Set<FieldName>();
  const tagged = new Set<FieldName>();
  const words = new Map<number, string>();
  let before = '';
  let holes = 0;
  const hasBadges = template.some((piece) => 'text' in piece && piece.text.includes('/badge/'));
  const dated = hasBadges ? datedBadges(readme, neighbors, venue) : [];
  for (const piece of template) {
    if ('text' in piece) {
      before += piece.text;
      continue;
    }
    const open = openBadge(before);
    const isTag = open !== undefined && IN_TAG.test(before.slice(-LONGEST_TAG));
    if (open !== undefined && piece.field !== '...') fields.add(piece.field);
    if (isTag) tagged.add(piece.field);
    if (piece.field === '...') {
      const word = wordIn(open, { url, dated }) ?? (isTag ? UNKNOWN : undefined);
      if (word !== undefined) words.set(holes, word);
      holes++;
    }
    // Something is in each hole.
    before += 'x';
  }
  if (!fields.has('date')) return { fields, tagged, words, date: undefined };
  const separator = DATE.exec(dated.find((one) => MONTH.test(one)) ?? '')?.[1] ?? '.';
  const date = month === undefined ? year : `${year}${separator}${String(month).padStart(2, '0')}`;
  return { fields, tagged, words, date: date?.toString() };
}

const DATE = /(?:(?<!\d)|(?<=%20))(?:19|20)\d\d(?:(\\?\.)\d{1,2})?(?!\d)/;
const SHORT_YEAR = /\p{L}(?:['_]|%20|%27)?\d\d-/u;
const MONTH = /\d{4}\\?\.\d{1,2}(?!\d)/;

/** What is in a hole of a badge with some words before it: the arXiv id, or the color and style. */
function wordIn(
  open: string | undefined,
  { url, dated }: { readonly url: string; readonly dated: readonly string[] },
): string | undefined {
  if (open === undefined || !open.endsWith('-')) return undefined;
  return /arxiv-$/i.test(open)
    ? identifiersOfUrl(url).find(({ kind }) => kind === 'arxiv')?.id
    : mostUsed(dated.map(endOf));
}

/** The addresses of the badges with a date: those of the venue, else of preprints alone or of others, where there are some. */
function datedBadges(
  readme: string,
  neighbors: readonly ListEntry[],
  venue: string,
): readonly string[] {
  const all = neighbors
    .flatMap(({ range }) => addressesOfBadges(readme.slice(range.start, range.end)))
    .filter((one) => DATE.test(one) || SHORT_YEAR.test(one));
  const name = encodedForBadge(venue).toLowerCase();
  const same = all.filter((one) => name !== '' && one.toLowerCase().startsWith(name));
  const isPreprint = PREPRINT_SERVER.test(venue);
  const alike = all.filter((one) => PREPRINT_SERVER.test(one) === isPreprint);
  return [same, alike].find(({ length }) => length > 0) ?? all;
}

/** A text that ends within an image. */
const IN_TAG = /<img\s[^<>]*$/i;
const LONGEST_TAG = 400;

/** The color of a badge, and the style after it. */
function endOf(address: string): string {
  const [path = '', ...style] = address.split('?');
  return [path.slice(path.lastIndexOf('-') + 1), ...style].join('?');
}
