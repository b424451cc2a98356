import { identifiersOfUrl } from '../../identifiers/identifiers-of-url.ts';
import { PREPRINT_SERVER } from '../../identifiers/preprint-servers.ts';
import { mostUsed } from '../../text/most-used.ts';
import { addressesOfBadges, openBadge } from '../format/badges.ts';
import type { FieldName, Template } from '../format/template.ts';
import type { ListEntry } from '../list.ts';
import type { NewEntry } from './new-entry.ts';

/** What is in the badges of a new entry. */
export interface BadgeWords {
  /** The fields of the template that are in badges. */
  readonly fields: ReadonlySet<FieldName>;
  /** The words in its holes for anything, by how many such holes come before. */
  readonly words: ReadonlyMap<number, string>;
  /** The date as badges show it. */
  readonly date: string | undefined;
}

/**
 * The words of the badges of a template: the arXiv id, and the color and style that most badges of
 * the neighbors have. Words that are unknown are missing.
 */
export function badgeWords(
  template: Template,
  { url = '', venue = '', year, month }: NewEntry,
  { readme, neighbors }: { readonly readme: string; readonly neighbors: readonly ListEntry[] },
): BadgeWords {
  const fields = new Set<FieldName>();
  const words = new Map<number, string>();
  let before = '';
  let holes = 0;
  let addresses: readonly string[] | undefined;
  const dated = (): readonly string[] => {
    if (addresses !== undefined) return addresses;
    const all = neighbors
      .flatMap(({ range }) => addressesOfBadges(readme.slice(range.start, range.end)))
      .filter((one) => DATE.test(one));
    const isPreprint = PREPRINT_SERVER.test(venue);
    const alike = all.filter((one) => PREPRINT_SERVER.test(one) === isPreprint);
    addresses = alike.length > 0 ? alike : all;
    return addresses;
  };
  for (const piece of template) {
    if ('text' in piece) {
      before += piece.text;
      continue;
    }
    const open = openBadge(before);
    if (open !== undefined && piece.field !== '...') fields.add(piece.field);
    if (piece.field === '...') {
      const word = /arxiv-$/i.test(open ?? '')
        ? identifiersOfUrl(url).find(({ kind }) => kind === 'arxiv')?.id
        : open?.endsWith('-') === true
          ? mostUsed(dated().map(endOf))
          : undefined;
      if (word !== undefined) words.set(holes, word);
      holes++;
    }
    // Something is in each hole.
    before += 'x';
  }
  if (!fields.has('date')) return { fields, words, date: undefined };
  const separator = DATE.exec(dated().find((one) => MONTH.test(one)) ?? '')?.[1] ?? '.';
  const date = month === undefined ? year : `${year}${separator}${String(month).padStart(2, '0')}`;
  return { fields, words, date: date?.toString() };
}

const DATE = /(?<!\d)(?:19|20)\d\d(?:(\\?\.)\d{1,2})?(?!\d)/;
const MONTH = /\d{4}\\?\.\d{1,2}(?!\d)/;

/** The color of a badge, and the style after it. */
function endOf(address: string): string {
  const [path = '', ...style] = address.split('?');
  return [path.slice(path.lastIndexOf('-') + 1), ...style].join('?');
}
