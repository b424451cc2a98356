import { fold } from '../../../text/fold.ts';
import { VOCABULARY } from './vocabulary.ts';

const WORDS: ReadonlySet<string> = new Set(VOCABULARY.prose);
/** The fewest words of a sentence. */
const ENOUGH = 3;
/** Characters of a text that may be an abstract; shorter ones are remarks. */
export const SHORTEST_PROSE = 200;
const LINK_TEXT = /\[[^[\]]*\]|<[^<>]*>|https?:\/\/\S+/g;

/**
 * Whether a line is a sentence rather than an entry: `This list accompanies our survey [X](...)`.
 *
 * @param enough how many words of sentences it has.
 */
export function isProseLine(line: string, enough = ENOUGH): boolean {
  let seen = 0;
  for (const word of fold(line.replace(LINK_TEXT, ' ')).split(' ')) if (WORDS.has(word)) seen++;
  return seen >= enough;
}
