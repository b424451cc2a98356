import { readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Weights } from '../../src/list/read/decode/model.ts';
import { rounded, trainField } from './crf.ts';
import { type PaperRecord, recordsOf, venuesOf } from './records.ts';
import { type LabelledList, pairsOf, readLabelled, type Sample, samplesOf } from './samples.ts';
import { makeList, makeTools, randomNumbers } from './templates.ts';

/** How many lists are made from random templates, and how many papers each has. */
const MADE_LISTS = 700;
const PAPERS_IN_EACH = 6;
const RECORDS = 1500;
const OPTIONS = { epochs: 8, rate: 0.03, decay: 0.01 };
/** How much a sample of a real list counts beside one that is made. */
const REAL = 1.5;
const MADE = 0.8;
/** The entries of a list with more count as much as so many together. */
const MOST_OF_LIST = 16;

/** Samples of made lists: every field is known. */
export function madeSamples(bibs: readonly string[]): Sample[] {
  const records = recordsOf(bibs, RECORDS);
  const listing = records.filter(({ title }) => title.includes(','));
  return Array.from({ length: MADE_LISTS }, (_, index) => {
    // Each list has numbers of its own, so that a new template changes few of them.
    const random = randomNumbers(Math.imul(index + 1, 2654435761));
    const renamed = venuesOf(random) ?? ((record: PaperRecord) => record);
    const papers = Array.from({ length: PAPERS_IN_EACH }, (_, at) => {
      // Titles with commas are the hardest to distinguish from people: one in three is drawn from them.
      const from = at % 3 === 2 ? listing : records;
      return renamed(from[Math.floor(random() * from.length)] as PaperRecord);
    });
    const made = (index % 12 === 5 ? makeTools : makeList)(papers, random);
    return samplesOf({
      name: `made ${index}`,
      text: made.text,
      traps: [],
      labels: made.papers.map(({ record, line, endLine }) => ({
        line,
        endLine,
        titles: [record.title, record.title.slice(record.title.indexOf(': ') + 1).trim()],
        authors: record.authors
          .map(({ given, family }) => `${given} ${family} ${given.replace(/(\p{L})\S*/gu, '$1')}`)
          .join(', '),
        venues: [record.venue, record.short],
        year: record.year,
        key: record.key,
      })),
    });
  }).flat();
}

/** Learns weights from labelled lists and made ones; the same input gives the same weights. */
function learn(lists: readonly LabelledList[], made: readonly Sample[]): Record<string, number[]> {
  const real = lists.map(samplesOf).flatMap((samples) => {
    const entries = samples.filter(({ whole }) => whole).length;
    const weight = REAL * Math.min(1, MOST_OF_LIST / entries);
    return samples.map((sample) => ({ sample, weight }));
  });
  return rounded(
    trainField([...real, ...made.map((sample) => ({ sample, weight: MADE }))], OPTIONS),
  );
}

/** Each list is read with weights that were learned without it and its fold. */
const FOLDS = 6;

/** Weights for each fold of the lists, learned from the others, with the names of the lists in it. */
export function* foldedWeights(
  lists: readonly LabelledList[],
  made: readonly Sample[],
): Generator<{ readonly tested: readonly string[]; readonly weights: Weights }> {
  for (let fold = 0; fold < FOLDS; fold++) {
    const isTested = (_: LabelledList, at: number): boolean => at % FOLDS === fold;
    const learned = learn(
      lists.filter((one, at) => !isTested(one, at)),
      made,
    );
    yield {
      tested: lists.filter(isTested).map(({ name }) => name),
      weights: new Map(
        Object.entries(learned).map(([name, row]) => [name, row.map((tenths) => tenths / 10)]),
      ),
    };
  }
}

/** The folders of a command line: pairs of lists and labels, and one of .bib files. */
export function foldersOf(words: readonly string[]): {
  readonly pairs: readonly (readonly [string, string])[];
  readonly bibs: readonly string[];
} {
  const pairs = pairsOf(words.slice(0, -1));
  const folder = words.at(-1) ?? '';
  const bibs = readdirSync(folder)
    .filter((name) => name.endsWith('.bib'))
    .sort()
    .map((name) => join(folder, name));
  return { pairs, bibs };
}

if (process.argv[1] === import.meta.filename) {
  const { pairs, bibs } = foldersOf(process.argv.slice(2));
  const weights = learn(readLabelled(pairs), madeSamples(bibs));
  const lines = Object.entries(weights).map(
    ([name, row]) => `${JSON.stringify(name)}:${JSON.stringify(row)}`,
  );
  const file = join(import.meta.dirname, '../../src/list/read/decode/weights.json');
  writeFileSync(file, `{\n${lines.join(',\n')}\n}\n`);
  console.log(`${lines.length} features in ${file}`);
}
