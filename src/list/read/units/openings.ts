import { mostUsed } from '../../../text/most-used.ts';
import type { FlatText } from '../../source/flat-text.ts';

/** Entries that must begin alike, and their share, before others that do are entries. */
const FEWEST_ALIKE = 3;
const SHARE_ALIKE = 0.5;
/** What stands before a title: icons. */
const DECORATION = /^(?:\s|:\w+:|\p{Extended_Pictographic}|\ufe0f)*/u;

/** Where the words of a text begin, behind its icons. */
export function firstOf({ text }: FlatText): number {
  return DECORATION.exec(text)?.[0].length ?? 0;
}

/** How a text begins: the marks around its first letter, empty for plain text. */
export function openingOf(flat: FlatText): string {
  const { marks, links } = flat;
  const first = firstOf(flat);
  const around = [...marks, ...links.map((link) => ({ ...link, kind: 'link' }))];
  return around
    .filter(({ start, end }) => start <= first && end > first)
    .map(({ kind }) => kind)
    .join(' ');
}

/** How most of some texts begin; undefined where they do not begin alike. */
export function usualOpening(texts: readonly FlatText[]): string | undefined {
  const openings = texts.map(openingOf);
  const usual = mostUsed(openings);
  const uses = openings.filter((one) => one === usual).length;
  return uses >= FEWEST_ALIKE && uses >= openings.length * SHARE_ALIKE ? usual : undefined;
}
