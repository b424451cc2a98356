import { fold } from '../../../text/fold.ts';
import { decodePercent } from '../../../text/percent-encoded.ts';

/** Fewer words may be the name of a topic. */
const SHORTEST_TITLE = 5;
/** What a list prints in front of titles: `(HARBOR) Walls of the Old Harbor`. */
const NAME_IN_FRONT = /^\s*[([][^()[\]]{1,40}[)\]]\s*/;

/**
 * Whether a link leads to a file that is named after its text, a whole title: one's own notes on a
 * paper, `papers/014_Walls_of_the_Old_Harbor.md`. Files of an index are named after topics.
 */
export function leadsToNotes(title: string, url: string): boolean {
  const words = fold(title.replace(NAME_IN_FRONT, '')).split(' ');
  const begin = words.slice(0, SHORTEST_TITLE).join(' ');
  return words.length >= SHORTEST_TITLE && fold(decodePercent(url)).includes(begin);
}
