import type { Range } from '../../text/range.ts';
import type { FlatText } from '../source/flat-text.ts';
import { isName } from './authors.ts';
import { isGenericLabel, linkRole } from './link-role.ts';
import { isVenueLike } from './venue.ts';

/** A text of an entry and the stretches of it that lie outside the title. */
export interface TailText {
  readonly flat: FlatText;
  readonly stretches: readonly Range[];
}

/**
 * A stretch without what its links say: `[arXiv version (2019)]` is no date of the paper. People
 * with links to their pages and venues stay.
 */
export function outsideLinks({ text, links }: FlatText, { start, end }: Range): string {
  let read = '';
  let done = start;
  for (const link of links) {
    if (link.end <= done || link.start >= end) continue;
    read += `${text.slice(done, Math.max(done, link.start))} `;
    const shown = text.slice(link.start, link.end);
    const address = /^<?(?:https?:|www\.)/i.test(shown);
    const named = isVenueLike(shown) || isPersonLink(shown, link.url);
    if (!address && named && !isGenericLabel(shown)) read += shown;
    done = Math.min(end, link.end);
  }
  return read + text.slice(done, end);
}

/** `[Ann Lee](https://ann.example)`: two to four capitalised words with a link to a page. */
function isPersonLink(shown: string, url: string): boolean {
  const words = shown.trim().split(/\s+/).length;
  return (
    words >= 2 &&
    words <= 4 &&
    ['other', 'code', 'talk', 'search'].includes(linkRole(url)) &&
    isName(shown)
  );
}
