import type { FlatText } from '../../source/flat-text.ts';
import { linkRole } from '../words/link-role.ts';
import { leadsToNotes } from '../words/own-notes.ts';

/** Whether a text only leads around in the repository, to anything but notes on a paper. */
export function isInward({ links, images, text }: FlatText): boolean {
  const targets = [...links.map(({ url }) => url), ...images.flatMap(({ target }) => target ?? [])];
  if (text.trim() === '' && images.length > 0 && links.every(({ start, end }) => start === end))
    return true;
  const usable = targets.filter((url) => url !== '');
  return (
    usable.length > 0 &&
    !links.some(({ start, end, url }) => leadsToNotes(text.slice(start, end), url)) &&
    usable.every((url) => {
      const role = linkRole(url);
      return role === 'anchor' || role === 'relative';
    })
  );
}

/** Four words or more, then a year in parentheses. */
const DATED_TITLE = /^(?:\S+ ){4,40}\((?:19|20)\d{2}\)$/;

/** Whether a text is a title with its year, as no name of a file is. */
export function isDatedTitle({ text }: FlatText): boolean {
  return DATED_TITLE.test(text.trim());
}
