import { authorEvidence } from '../list/read/words/people.ts';
import { fold } from '../text/fold.ts';

/** Shorter titles are mostly names of methods or datasets, `TReS`, `Video LDM`. */
const WORDS_OF_A_TITLE = 3;
/** Scripts without spaces between words. */
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]{4}/u;
/** Shorter names before a colon are common words. */
const SHORTEST_LEADING_NAME = 5;

/** Whether a list may show the name of a paper's method or dataset in place of its title. */
export function isNameAlone(title: string): boolean {
  return title.trim().split(/\s+/).length < WORDS_OF_A_TITLE && !UNSPACED.test(title);
}

/** Whether what is read as a title may be the names of people. */
export function mayBePeople(title: string): boolean {
  return authorEvidence(title) === 'strong';
}

/** The name before the colon of a title, `VQGAN-CLIP`, folded; empty for a short one. */
export function leadingName(title: string): string {
  const name = fold(title.slice(0, Math.max(0, title.indexOf(':'))));
  return name.length < SHORTEST_LEADING_NAME ? '' : name;
}
