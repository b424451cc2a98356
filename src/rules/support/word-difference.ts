import { fold } from '../../text/fold.ts';
import { greekName } from '../../text/greek.ts';

/** Where two texts that should be the same part and meet again, in words. */
export interface WordDifference {
  /** Words of each text that the other lacks at this place; either may be empty. */
  readonly left: readonly Word[];
  readonly right: readonly Word[];
  /** Whether nothing before, or nothing after the difference is shared. */
  readonly atStart: boolean;
  readonly atEnd: boolean;
  /** Share of words in common before and after, from 0 to 1. */
  readonly shared: number;
}

/** A word with its place in its text. */
export interface Word {
  readonly text: string;
  readonly folded: string;
  readonly start: number;
  readonly end: number;
}

/**
 * Compares two texts word by word after folding.
 *
 * @returns the stretch between the longest common beginning and the longest common end, or
 *   undefined when the texts are the same.
 */
export function wordDifference(left: string, right: string): WordDifference | undefined {
  if (left === right) return undefined;
  const difference = differenceOf(wordsOf(left, WORD), wordsOf(right, WORD));
  // "&" is punctuation ("Q&A", "QA"), and a word where that is what the texts differ in.
  return difference === undefined || !`${left}${right}`.includes('&')
    ? difference
    : differenceOf(wordsOf(left, WORD_OR_AND), wordsOf(right, WORD_OR_AND));
}

function differenceOf(a: readonly Word[], b: readonly Word[]): WordDifference | undefined {
  const shorter = Math.min(a.length, b.length);
  let head = 0;
  while (head < shorter && a[head]?.folded === b[head]?.folded) head++;
  let tail = 0;
  while (
    tail < shorter - head &&
    a[a.length - 1 - tail]?.folded === b[b.length - 1 - tail]?.folded
  ) {
    tail++;
  }
  if (head === a.length && head === b.length) return undefined;
  const joined = (words: readonly Word[]): string => words.map(({ folded }) => folded).join('');
  const leftRest = a.slice(head, a.length - tail);
  const rightRest = b.slice(head, b.length - tail);
  // "fine-tuning" and "finetuning", "5 K" and "5K" are the same words set apart differently.
  if (joined(leftRest) === joined(rightRest)) return undefined;
  return {
    left: leftRest,
    right: rightRest,
    atStart: head === 0,
    atEnd: tail === 0,
    shared: (head + tail) / Math.max(a.length, b.length, 1),
  };
}

const WORD = /[\p{L}\p{N}\p{M}]+/gu;
const WORD_OR_AND = /[\p{L}\p{N}\p{M}]+|&/gu;

function wordsOf(text: string, word: RegExp): Word[] {
  const words: Word[] = [];
  for (const match of text.matchAll(word)) {
    // "tau" and "τ" are one word, as "and" and "&" are.
    const folded = match[0] === '&' ? 'and' : greekName(fold(match[0]));
    if (folded === '') continue;
    words.push({ text: match[0], folded, start: match.index, end: match.index + match[0].length });
  }
  return words;
}
