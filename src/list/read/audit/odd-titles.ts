import { fold } from '../../../text/fold.ts';
import { groupBy } from '../../../text/group-by.ts';
import type { Doubt, ListEntry } from '../../list.ts';
import { linkRole } from '../words/link-role.ts';
import { authorEvidence } from '../words/people.ts';

/** Fewer entries show no habit. */
const FEWEST = 8;
/** The same for a phrase that they share, and the share of the titles. */
const FEWEST_SHARING = 20;
const SHARE_OF_PHRASE = 0.8;
/** Words of a name. */
const WORDS_OF_NAME = 2;
/** Words of a title beside it, at least and at most. */
const WORDS_OF_TITLE = 5;
const MOST_WORDS = 25;
/** Of a long entry, the text that may have the title. */
const LONGEST = 1200;
const OF_LETTERS = /\p{Script=Han}|\p{Script=Hiragana}|\p{Script=Katakana}|\p{Script=Hangul}/u;

/** What hardly any title has: a separator, a year, an address, two colons or dashes, an odd begin or end. */
const RARE =
  /[\t;|›‹»«~→†\p{Extended_Pictographic}]|::|\b(?:19|20)\d\d\b|:\/\/|^[^\p{L}\p{N}"“'‘$([¿*@#]|[,;:–—-]$/u;
const MATHEMATICS = /\$[^$]*\$/g;
/** Where the parts of an entry end. */
const EDGE = /[\n|[\]()*_`~;"“”‹›<>/]|[.:] | [-–—→] /;

const END_OF_CELL = /^[*_\s]*\|/;

/** What a title can be instead of one, each with a share of a list's titles that well-read lists do not reach. */
const ODDITIES: readonly {
  readonly reason: Doubt;
  readonly share: number;
  readonly holds: (entry: ListEntry, source: string) => boolean;
}[] = [
  { reason: 'malformed', share: 0.2, holds: holdsMore },
  { reason: 'unlikely', share: 0.25, holds: isNameBesideTitle },
];
/** The share of the titles of one category: its papers resemble each other more. */
const SHARE_OF_CATEGORY = 0.5;

/**
 * The papers whose titles are odd in a way that many titles of the list, or of their category, are.
 * A single odd title may be right; so many are hardly ever, so the format was not understood.
 */
export function oddTitles(
  papers: readonly ListEntry[],
  source: string,
): ReadonlyMap<ListEntry, Doubt> {
  const found = new Map<ListEntry, Doubt>();
  const categories = groupBy(papers, (entry) => entry.categories.join('\n'));
  for (const { reason, share, holds } of ODDITIES) {
    const odd = new Set(papers.filter((entry) => holds(entry, source)));
    const mark = (group: readonly ListEntry[], least: number): void => {
      const those = group.filter((entry) => odd.has(entry));
      if (group.length < FEWEST || those.length < group.length * least) return;
      for (const entry of those) if (!found.has(entry)) found.set(entry, reason);
    };
    mark(papers, share);
    for (const group of categories.values()) mark(group, SHARE_OF_CATEGORY);
  }
  for (const entry of sharingPhrase(papers)) if (!found.has(entry)) found.set(entry, 'malformed');
  return found;
}

/**
 * The papers whose titles have a phrase that nearly all titles of the list have: a sentence around
 * the title, a remark. The subject of a list is in at most two thirds of its titles.
 */
function sharingPhrase(papers: readonly ListEntry[]): readonly ListEntry[] {
  const titles = new Set(papers.map(({ title }) => fold(title)));
  if (titles.size < FEWEST_SHARING) return [];
  const phrases = groupBy([...titles].flatMap(phrasesOf), (phrase) => phrase);
  const shared = new Set(
    [...phrases]
      .filter(([, uses]) => uses.length >= titles.size * SHARE_OF_PHRASE)
      .map(([one]) => one),
  );
  if (shared.size === 0) return [];
  return papers.filter(({ title }) => phrasesOf(fold(title)).some((one) => shared.has(one)));
}

/** All runs of three words of a title, each once. */
function phrasesOf(title: string): readonly string[] {
  const words = title.split(' ');
  return [...new Set(words.slice(2).map((word, at) => `${words[at]} ${words[at + 1]} ${word}`))];
}

/** Whether a title has what titles hardly ever have: it is people, or holds other facts too. */
function holdsMore({ title }: ListEntry): boolean {
  if (title.split(/: | [-–—] /).length > 2 || authorEvidence(title) !== 'none') return true;
  return RARE.test(title.replace(MATHEMATICS, 'x'));
}

/** Whether a title is a name that leads to no paper and fills no cell, beside a text that could be the title. */
function isNameBesideTitle(
  { title, titleRange, range, unit, links, abstract, authors }: ListEntry,
  source: string,
): boolean {
  if (OF_LETTERS.test(title) || wordsIn(title) > WORDS_OF_NAME) return false;
  const own = links.find(
    (link) => link.range.start <= titleRange.start && titleRange.end <= link.range.end,
  );
  if (own !== undefined && linkRole(own.url) === 'paper') return false;
  if (unit === 'row' && END_OF_CELL.test(source.slice(titleRange.end, titleRange.end + 8)))
    return false;
  const text = source.slice(range.start, Math.min(range.end, range.start + LONGEST));
  return text.split(EDGE).some((part) => {
    const other = part.trim();
    if (wordsIn(other) < WORDS_OF_TITLE || wordsIn(other) > MOST_WORDS) return false;
    if (abstract?.text.includes(other) || authors?.includes(other)) return false;
    return authorEvidence(other) !== 'strong';
  });
}

function wordsIn(text: string): number {
  return text.trim().split(/\s+/).length;
}
