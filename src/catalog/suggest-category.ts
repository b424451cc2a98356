import type { BibEntry } from '../bibtex/bibliography.ts';
import type { Category } from '../list/list.ts';
import { fold } from '../text/fold.ts';
import { countsOf } from '../text/most-used.ts';
import type { Catalog } from './catalog.ts';

/** A category that a work may belong to. */
export interface SuggestedCategory {
  readonly category: Category;
  /** The words that the two have in common, the most significant first. */
  readonly words: readonly string[];
}

/** Words without significance. */
const STOP_WORDS = new Set(
  'the a an of and or in on for to with from by is are was were be been as at that this these those it its we our their they which can has have had not but than into using use used based via new more most also such both between while however results result show shows propose proposed paper study approach method methods'.split(
    ' ',
  ),
);
/** The number of papers that a heading counts as. */
const HEADING_WEIGHT = 2;
/** The weight of a word of the title; a word of the abstract has 1. */
const TITLE_WEIGHT = 3;
/** Less similar texts have only their field in common. */
const CLOSE = 0.2;
/** The closest category must be this much closer than the second. */
const AHEAD = 1.3;
const MOST_WORDS = 5;

type Vector = ReadonlyMap<string, number>;

/**
 * Suggests categories for works that the list does not have: the category whose papers have the most
 * similar titles and abstracts. Words are weighted by tf-idf (K. Spärck Jones, "A statistical
 * interpretation of term specificity", 1972), a category is the mean of its papers.
 *
 * @returns a function that returns the category of a work, or undefined if none is clearly closest.
 */
export function categorySuggester(
  catalog: Catalog,
): (bibEntry: BibEntry) => SuggestedCategory | undefined {
  const { list } = catalog;
  const texts = (list?.entries ?? [])
    .filter(({ kind }) => kind === 'paper')
    .map((entry) => {
      const abstract = catalog.pairOf(entry)?.bibEntry.fields.get('abstract')?.value;
      return {
        path: JSON.stringify(entry.categories),
        words: wordCounts(entry.title, entry.abstract?.text || abstract),
      };
    });
  const weigh = weigher(texts.map(({ words }) => words));
  const categories = (list?.categories ?? []).flatMap((category) => {
    const path = JSON.stringify(category.path);
    const own = texts.filter((text) => text.path === path).map(({ words }) => weigh(words));
    const heading = weigh(wordCounts(category.path.join(' '), undefined));
    const headings = Array.from({ length: HEADING_WEIGHT }, () => heading);
    return own.length === 0 ? [] : [{ category, center: unit(sum([...own, ...headings])) }];
  });
  return (bibEntry) => {
    const value = (name: string): string => bibEntry.fields.get(name)?.value ?? '';
    const [title, rest] = [value('title'), `${value('abstract')} ${value('keywords')}`];
    const work = weigh(wordCounts(title, rest));
    const [first, second] = categories
      .map(({ category, center }) => ({ category, center, closeness: dot(work, center) }))
      .sort((a, b) => b.closeness - a.closeness);
    if (first === undefined || first.closeness < CLOSE) return undefined;
    if (second !== undefined && first.closeness < second.closeness * AHEAD) return undefined;
    const printed = new Map(wordsOf(`${title} ${rest}`).map((word) => [stemOf(word), word]));
    const words = sharedWords(work, first.center).map((stem) => printed.get(stem) ?? stem);
    return { category: first.category, words };
  };
}

/** The words of a text that say what it is about. */
function wordsOf(text: string): string[] {
  return fold(text)
    .split(' ')
    .filter((word) => word.length >= 3 && !STOP_WORDS.has(word) && !/^\d+$/.test(word));
}

function stemOf(word: string): string {
  return word.length > 4 ? word.replace(/s$/, '') : word;
}

function wordCounts(title: string, abstract: string | undefined): Vector {
  const counts = new Map<string, number>();
  const add = (text: string, weight: number): void => {
    for (const word of wordsOf(text)) {
      const stem = stemOf(word);
      counts.set(stem, (counts.get(stem) ?? 0) + weight);
    }
  };
  add(title, TITLE_WEIGHT);
  add(abstract ?? '', 1);
  return counts;
}

/** Weights counted words: rare ones count more. The result has length 1. */
function weigher(texts: readonly Vector[]): (counts: Vector) => Vector {
  const papers = countsOf(texts.flatMap((words) => [...words.keys()]));
  const rarity = (word: string): number =>
    Math.log((1 + texts.length) / (1 + (papers.get(word) ?? 0))) + 1;
  return (counts) =>
    unit(new Map([...counts].map(([word, n]) => [word, (1 + Math.log(n)) * rarity(word)])));
}

function sum(vectors: readonly Vector[]): Vector {
  const total = new Map<string, number>();
  for (const vector of vectors) {
    for (const [word, weight] of vector) total.set(word, (total.get(word) ?? 0) + weight);
  }
  return total;
}

function unit(vector: Vector): Vector {
  const length = Math.sqrt([...vector.values()].reduce((total, one) => total + one * one, 0));
  return length === 0
    ? vector
    : new Map([...vector].map(([word, weight]) => [word, weight / length]));
}

function dot(a: Vector, b: Vector): number {
  let total = 0;
  for (const [word, weight] of a) total += weight * (b.get(word) ?? 0);
  return total;
}

function sharedWords(a: Vector, b: Vector): string[] {
  return [...a]
    .map(([word, weight]) => ({ word, share: weight * (b.get(word) ?? 0) }))
    .filter(({ share }) => share > 0)
    .sort((one, other) => other.share - one.share)
    .slice(0, MOST_WORDS)
    .map(({ word }) => word);
}
