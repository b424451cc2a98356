import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Weights } from '../../src/list/read/decode/model.ts';
import { readLabelled } from './samples.ts';
import { scoreList, type Tally } from './score.ts';
import { foldedWeights, foldersOf, madeSamples } from './train.ts';

/**
 * Prints how well labelled lists are read: `node bench/reading/measure.ts LISTS LABELS [LISTS
 * LABELS ...] BIBS`. With `--as-is` the built-in weights are taken, which may know the lists.
 */
const words = process.argv.slice(2).filter((word) => word !== '--as-is');
const asIs = process.argv.includes('--as-is');
const { pairs, bibs } = foldersOf(words);
const lists = readLabelled(pairs);
const tally: Tally = new Map();
const folds: Iterable<{ readonly tested: readonly string[]; readonly weights?: Weights }> = asIs
  ? [{ tested: lists.map(({ name }) => name) }]
  : foldedWeights(lists, madeSamples(bibs));

for (const { tested, weights } of folds)
  for (const name of tested)
    for (const [folder, labels] of pairs) {
      const file = join(labels, `${name}.json`);
      const score = existsSync(file) ? scoreList(folder, file, weights, tally) : undefined;
      if (score === undefined) continue;
      console.log(`${name}: titles ${score.titles.join('/')}, ${score.counts}`);
      for (const line of score.wrong) console.log(`  ${line}`);
    }
for (const [field, [right, all]] of tally)
  console.log(`${field}: ${right}/${all} = ${((100 * right) / all).toFixed(1)}%`);
