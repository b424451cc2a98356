import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Weights } from '../../src/list/read/model.ts';
import { readLabelled } from './samples.ts';
import { scoreList, type Tally } from './score.ts';
import { foldersOf, learn, madeSamples } from './train.ts';

/** Each list is read with weights that were learned without it and its fold. */
const FOLDS = 6;

/**
 * Prints how well labelled lists are read: `node bench/reading/measure.ts LISTS LABELS [LISTS
 * LABELS ...] BIBS`. With `--as-is` the built-in weights are taken, which may know the lists.
 */
const words = process.argv.slice(2).filter((word) => word !== '--as-is');
const asIs = process.argv.includes('--as-is');
const { pairs, bibs } = foldersOf(words);
const lists = readLabelled(pairs);
const made = asIs ? [] : madeSamples(bibs);
const tally: Tally = new Map();
const names = lists.map(({ name }) => name);

for (let fold = 0; fold < (asIs ? 1 : FOLDS); fold++) {
  const isTested = (at: number): boolean => asIs || at % FOLDS === fold;
  const weights: Weights | undefined = asIs
    ? undefined
    : new Map(
        Object.entries(
          learn(
            lists.filter((_, at) => !isTested(at)),
            made,
          ),
        ).map(([name, row]) => [name, row.map((tenths) => tenths / 10)]),
      );
  for (const [at, name] of names.entries()) {
    if (!isTested(at)) continue;
    const [folder, labels] = pairs.find(([, truth]) => existsSync(join(truth, `${name}.json`))) ?? [
      '',
      '',
    ];
    if (readdirSync(labels).length === 0) continue;
    const score = scoreList(folder, join(labels, `${name}.json`), weights, tally);
    if (score === undefined) continue;
    console.log(`${name}: titles ${score.titles.join('/')}, ${score.counts}`);
    for (const line of score.wrong) console.log(`  ${line}`);
  }
}
for (const [field, [right, all]] of tally)
  console.log(`${field}: ${right}/${all} = ${((100 * right) / all).toFixed(1)}%`);
