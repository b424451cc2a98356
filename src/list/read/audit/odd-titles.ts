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
const FEWEST_SHARING = 20;
const SHARE_OF_PHRASE = 0.2;

/** What hardly any title has: a separator, a year, an address, two colons or dashes, an odd begin or end. */
const RARE =
  /[\t;|›‹»«~→†\p{Extended_Pictographic}]|::|\b(?:19|20)\d\d\b|:\/\/|^[^\p{L}\p{N}"“'‘$([¿*@#]|[,;:–—-]$/u;
const MATHEMATICS = /\$[^$]*\$/g;

/**
 * The papers whose titles are odd in a way that many titles of the list, or of their category, are,
 * however certain the reader is of each: most hold more than a title, or many share a phrase, such
 * as a sentence around the title. A single odd title may be right; so many are hardly ever, so the
 * format was not understood.
 */
export function oddTitles(papers: readonly ListEntry[]): ReadonlySet<ListEntry> {
  const categories = groupBy(papers, ({ categories }) => categories.join('\n'));
  const odd = [papers, ...categories.values()].flatMap((group) => {
    const those = group.filter(holdsMore);
    return group.length >= FEWEST && those.length >= group.length * SHARE_OF_ODD ? those : [];
  });
  return new Set([...odd, ...sharingPhrase(papers)]);
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
function sharingPhrase(papers: readonly ListEntry[]): readonly ListEntry[] {
  const titles = new Set(papers.map(({ title }) => fold(title)));
  if (titles.size < FEWEST_SHARING) return [];
  const phrases = groupBy([...titles].flatMap(phrasesOf), (phrase) => phrase);
  const isShared = (phrase: string): boolean =>
    (phrases.get(phrase)?.length ?? 0) >= titles.size * SHARE_OF_PHRASE;
  return papers.filter(({ title }) => phrasesOf(fold(title)).some(isShared));
}

/** All runs of some words of a title, each once. */
function phrasesOf(title: string): readonly string[] {
  const words = title.split(' ');
  const runs = words
    .slice(WORDS_OF_PHRASE - 1)
    .map((_, at) => words.slice(at, at + WORDS_OF_PHRASE).join(' '));
  return [...new Set(runs)];
}
