import { similarity } from '../text/similarity.ts';
import { titleLikeness } from './title-likeness.ts';

/** With common authors, titles with this similarity may be versions of one title. */
const ALIKE = 0.82;
/** Without authors to compare, titles must be nearly equal. */
const NEARLY_EQUAL = 0.94;
/** Titles with fewer words are names, or too common. */
const FEWEST_WORDS = 4;
/** So many words before the other title may be the name before its colon. */
const WORDS_OF_A_NAME = 3;
/** The most years between a preprint and its publication. */
const PREPRINT_YEARS = 2;
/** Numbers, variables, volumes and sizes: "Part II" is not a version of "Part I". */
const NUMBER =
  /\d|^(?:[b-z]|[ivx]+|one|two|three|four|five|first|second|third|fourth|part|volume|follow|supplement|correction|erratum|reply|comment|response|revisited)$/;

/** Words with so many letters name a subject. */
const LONG_WORD = 4;

/** What is compared of two works. */
export interface WorkTraits {
  readonly foldedTitle: string;
  readonly year?: number;
  readonly isPreprint: boolean;
}

/**
 * Whether two works may be a preprint and its publication, with similar titles and years.
 *
 * @param haveOneAuthor whether they have a common author; undefined if one of them has no authors.
 */
export function mayBeVersions(
  a: WorkTraits,
  b: WorkTraits,
  haveOneAuthor: () => boolean | undefined,
): boolean {
  if (a.isPreprint === b.isPreprint) return false;
  if (a.year !== undefined && b.year !== undefined && Math.abs(a.year - b.year) > PREPRINT_YEARS) {
    return false;
  }
  const authorsAgree = haveOneAuthor();
  if (authorsAgree === false) return false;
  const [own, other] = [a.foldedTitle, b.foldedTitle];
  const [words, otherWords] = [own.split(' '), other.split(' ')];
  if (Math.min(words.length, otherWords.length) < FEWEST_WORDS) return false;
  const alike =
    authorsAgree === true
      ? titleLikeness(own, other) >= ALIKE
      : similarity(own, other) >= NEARLY_EQUAL;
  if (!alike || isEnd(words, otherWords) || isEnd(otherWords, words)) return false;
  if (isNarrowed(words, otherWords) || isNarrowed(otherWords, words)) return false;
  const differing = [
    ...words.filter((word) => !otherWords.includes(word)),
    ...otherWords.filter((word) => !words.includes(word)),
  ];
  return !differing.some((word) => NUMBER.test(word));
}

/**
 * Whether a title is the end of another that begins with more than a name: "Walls of the North" is no
 * version of "Counting Lichens on Walls of the North".
 */
function isEnd(words: readonly string[], longer: readonly string[]): boolean {
  const from = longer.length - words.length;
  return from > WORDS_OF_A_NAME && words.every((word, at) => word === longer[from + at]);
}

/**
 * Whether a title is the other with words of its subject put in between: "Analysis of Blurring Mean
 * Shift" is no version of "Analysis of Mean Shift".
 */
function isNarrowed(words: readonly string[], shorter: readonly string[]): boolean {
  const more = words.length - shorter.length;
  const from = shorter.findIndex((word, at) => word !== words[at]);
  if (more < 1 || from < 1) return false;
  const rest = shorter.slice(from);
  return (
    rest.every((word, at) => word === words[from + more + at]) &&
    words.slice(from, from + more).some((word) => word.length >= LONG_WORD)
  );
}
