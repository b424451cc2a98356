import type { Range } from '../text/range.ts';
import type { FlatText } from './flat-text.ts';
import { isGenericLabel } from './link-role.ts';
import { isVenueLike } from './venue.ts';

/** A text of an entry and the stretches of it that lie outside the title. */
export interface TailText {
  readonly flat: FlatText;
  readonly stretches: readonly Range[];
}

/** A stretch without what its links say: `[arXiv version (2019)]` is no date of the paper. */
export function outsideLinks({ text, links }: FlatText, { start, end }: Range): string {
  let read = '';
  let done = start;
  for (const link of links) {
    if (link.end <= done || link.start >= end) continue;
    read += `${text.slice(done, Math.max(done, link.start))} `;
    const shown = text.slice(link.start, link.end);
    const address = /^<?(?:https?:|www\.)/i.test(shown);
    if (!address && isVenueLike(shown) && !isGenericLabel(shown)) read += shown;
    done = Math.min(end, link.end);
  }
  return read + text.slice(done, end);
}
