import { fold } from '../../../text/fold.ts';
import { groupBy } from '../../../text/group-by.ts';
import type { ListEntry } from '../../list.ts';
import { authorEvidence } from '../words/people.ts';

/** Fewer papers show no habit. */
const FEWEST = 8;
/** The share of the titles of a list or a category that hold more than a title, which well-read ones do not reach. */
const SHARE_OF_ODD = 0.6;
/** Words of a phrase, the fewest different titles that show one, and the share of them that have it. */
const WORDS_OF_PHRASE = 5;
const WORDS_OF_SUBJECT = 3;
const FEWEST_SHARING = 20;
const SHARE_OF_PHRASE = 0.2;

/** What hardly any title has: a separator, a year, an address, two colons or dashes, an odd begin or end. */
const RARE =
  /[\t;|›‹»«~→†\p{Extended_Pictographic}]|::|\b(?:19|20)\d\d\b|:\/\/|^[^\p{L}\p{N}"“'‘$([¿*@#]|[,;:–—-]$/u;
/** So many titles, and such a share of them, are remarks if they begin as those do; beyond the larger share it is the list's manner. */
const FEWEST_REMARKS = 5;
const SHARE_OF_REMARKS = 0.1;
const SHARE_OF_MANNER = 0.5;
const REMARK = /^\p{Ll}+(?:[ ,]|$)/u;
const MATHEMATICS = /\$[^$]*\$/g;

/**
 * The papers whose titles are odd in a way that many titles of the list, or of their category, are,
 * however certain the reader is of each: most hold more than a title, many begin as remarks do, or
 * many share a phrase, such as a sentence around the title. A single odd title may be right; so many are hardly ever, so the
 * format was not understood.
 *
 * @param subject the beginning of the README: a phrase of it is in many titles by right.
 */
export function oddTitles(papers: readonly ListEntry[], subject = ''): ReadonlySet<ListEntry> {
  const categories = groupBy(papers, ({ categories }) => categories.join('\n'));
  const odd = [papers, ...categories.values()].flatMap((group) => {
    const those = group.filter(holdsMore);
    return group.length >= FEWEST && those.length >= group.length * SHARE_OF_ODD ? those : [];
  });
  return new Set([...odd, ...remarks(papers), ...sharingPhrase(papers, fold(subject))]);
}

/** The papers with a remark for a title, where many have one: `improved training`. */
function remarks(papers: readonly ListEntry[]): readonly ListEntry[] {
  const found = papers.filter(({ title }) => REMARK.test(title));
  const least = Math.max(FEWEST_REMARKS, papers.length * SHARE_OF_REMARKS);
  return found.length >= least && found.length < papers.length * SHARE_OF_MANNER ? found : [];
}

/** Whether a title has what titles hardly ever have: it is people, or holds other facts too. */
function holdsMore({ title }: ListEntry): boolean {
  if (title.split(/: | [-–—] /).length > 2 || authorEvidence(title) !== 'none') return true;
  return RARE.test(title.replace(MATHEMATICS, 'x'));
}

/**
 * The papers whose titles have a phrase that many others have: a sentence around the title, a
 * remark, the label of a link. The longest name of a subject is in a tenth of a list's titles.
 */
function sharingPhrase(papers: readonly ListEntry[], subject: string): readonly ListEntry[] {
  const titles = new Set(papers.map(({ title }) => fold(title)));
  if (titles.size < FEWEST_SHARING) return [];
  const phrasesOf = (title: string) => runsOf(title, WORDS_OF_PHRASE);
  const phrases = groupBy([...titles].flatMap(phrasesOf), (phrase) => phrase);
  // "for continual test time adaptation", in a list of such papers.
  const isOfSubject = (phrase: string): boolean =>
    runsOf(phrase, WORDS_OF_SUBJECT).some((run) => ` ${subject} `.includes(` ${run} `));
  const isShared = (phrase: string): boolean =>
    (phrases.get(phrase)?.length ?? 0) >= titles.size * SHARE_OF_PHRASE && !isOfSubject(phrase);
  return papers.filter(({ title }) => phrasesOf(fold(title)).some(isShared));
}

/** All runs of so many words of a text, each once. */
function runsOf(text: string, length: number): readonly string[] {
  const words = text.split(' ');
  const runs = words.slice(length - 1).map((_, at) => words.slice(at, at + length).join(' '));
  return [...new Set(runs)];
}
