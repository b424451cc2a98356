import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DEFAULT_CONFIG } from '../../src/config/defaults.ts';
import { readingOptions } from '../../src/features/check/reading-options.ts';
import type { EntryFact, ListEntry } from '../../src/list/list.ts';
import type { Weights } from '../../src/list/read/decode/model.ts';
import type { Reading } from '../../src/list/read/decode/reading.ts';
import { type Evidence, evidenceOf, probability } from '../../src/list/read/fields/confidence.ts';
import { readList } from '../../src/list/read/read-list.ts';
import { authorEvidence } from '../../src/list/read/words/people.ts';
import { venueEvidence } from '../../src/list/read/words/venue.ts';
import { regress } from './regress.ts';
import { fold, readLabelled } from './samples.ts';
import { sameTitle } from './score.ts';
import { foldedWeights, foldersOf, madeSamples } from './train.ts';
import { readTruth, type TruthSample, titlesOf } from './truth.ts';

/** A fact that was read, the evidence for it, and whether it is what the label says. */
interface Observation {
  readonly list: string;
  readonly fact: EntryFact;
  readonly evidence: Evidence;
  readonly right: boolean;
  /** For people who look at what went wrong. */
  readonly shown: string;
}

const FACTS = ['title', 'authors', 'venue', 'year'] as const;

/** What was read of the labelled entries of one list. */
function observe(folder: string, truthFile: string, weights: Weights): Observation[] {
  const read = readTruth(folder, truthFile);
  if (read === undefined) return [];
  const { truth, source, bibs } = read;
  const seen = new Map<string, Reading>();
  const { entries } = readList(source, {
    ...readingOptions(DEFAULT_CONFIG, undefined, bibs),
    weights,
    watch: (reading, { start, end }) => seen.set(`${start} ${end}`, reading),
  });
  const lineOf = (offset: number): number => source.lines.position(offset).line;
  return truth.samples.flatMap((sample): Observation[] => {
    const near = entries.filter(
      ({ range }) =>
        lineOf(range.start) <= (sample.endLine ?? sample.line) &&
        lineOf(Math.max(range.start, range.end - 1)) >= sample.line,
    );
    const entry =
      near.find(({ title }) => isTitle(title, sample)) ??
      near.find(({ range }) => lineOf(range.start) === sample.line) ??
      near[0];
    const reading = entry && seen.get(`${entry.range.start} ${entry.range.end}`);
    if (entry === undefined || reading === undefined) return [];
    const found = evidenceOf(reading, entry);
    return FACTS.flatMap((fact): Observation[] => {
      // The year of a heading has no evidence: the entry itself prints none.
      const evidence: Evidence | undefined =
        entry.confidence[fact] === undefined || found[fact] === undefined
          ? undefined
          : Object.assign({}, ...found[fact]);
      const right = evidence && isRight(fact, entry, sample, evidence);
      const shown = `${truth.list}:${sample.line} ${entry[fact]} (${sample[fact]})`;
      return evidence === undefined || right === undefined
        ? []
        : [{ list: truth.list, fact, evidence, right, shown }];
    });
  });
}

function isTitle(title: string, sample: TruthSample): boolean {
  return titlesOf(sample).some((one) => sameTitle(title, one));
}

const withoutYear = (text: string): string => text.replace(/\b(?:19|20)\d\d\b/g, '').trim() || text;

/** Whether a fact is what the label says; undefined where the label says nothing and it may be right. */
function isRight(
  fact: EntryFact,
  { title, authors = '', venue = '', year }: ListEntry,
  sample: TruthSample,
  evidence: Evidence,
): boolean | undefined {
  switch (fact) {
    case 'title':
      return isTitle(title, sample);
    case 'authors': {
      const wanted = fold([sample.authors ?? ''].flat().join(', '));
      if (wanted !== '') return fold(authors).slice(0, 20) === wanted.slice(0, 20);
      return authorEvidence(authors) === 'strong' ? undefined : false;
    }
    case 'venue': {
      const [one, other] = [withoutYear(fold(venue)), withoutYear(fold(sample.venue ?? ''))];
      if (other !== '') return one.includes(other) || other.includes(one);
      return venueEvidence(venue) === undefined ? false : undefined;
    }
    case 'year':
      if (sample.year)
        return [sample.year, sample.yearAlt ?? []].flat(2).some((one) => Number(one) === year);
      return evidence.elsewhere === 1 ? false : undefined;
  }
}

/** Of the facts that count as certain, so many shall be right. */
const RIGHT = 0.99;
/** Of the facts that are right, so many shall count as certain: more than nine of ten. */
const KEPT = 0.905;
const FOLDS = 10;

interface Judged extends Observation {
  readonly probability: number;
}

/** Each fact's probability by the evidence of the other lists. */
function judged(observations: readonly Observation[]): Judged[] {
  const lists = [...new Set(observations.map(({ list }) => list))].sort();
  const foldOf = ({ list }: Observation): number => lists.indexOf(list) % FOLDS;
  return Array.from({ length: FOLDS }, (_, fold) => {
    const weights = regress(observations.filter((one) => foldOf(one) !== fold));
    return observations
      .filter((one) => foldOf(one) === fold)
      .map((one) => ({ ...one, probability: probability([one.evidence], weights) }));
  })
    .flat()
    .sort((a, b) => b.probability - a.probability);
}

/** Half-way between keeping as much as enough is right of, and keeping no more than it has to. */
function thresholdOf(all: readonly Judged[]): number {
  const right = all.filter((one) => one.right);
  let seen = 0;
  let most = 0;
  for (const [index, one] of all.entries()) {
    if (one.right) seen++;
    if (seen >= RIGHT * (index + 1)) most = seen / right.length;
  }
  const kept = Math.max(KEPT, (KEPT + most) / 2);
  const last = right[Math.ceil(right.length * kept) - 1];
  return Math.floor((last?.probability ?? 1) * 1000) / 1000;
}

const BUCKETS = [0, 0.5, 0.8, 0.9, 0.95, 0.98, 1.01];

/** Prints how often facts of some probability are right. */
function printTable(fact: EntryFact, all: readonly Judged[], threshold: number): void {
  const line = (name: string, some: readonly Judged[]): void => {
    const right = some.filter((one) => one.right).length;
    const share = some.length === 0 ? '' : ` = ${((100 * right) / some.length).toFixed(1)}%`;
    console.log(`  ${name.padEnd(14)} ${right}/${some.length}${share}`);
  };
  console.log(`${fact}: certain from ${threshold} on`);
  for (const [at, from] of BUCKETS.slice(0, -1).entries()) {
    const to = BUCKETS[at + 1] ?? 1;
    const some = all.filter((one) => one.probability >= from && one.probability < to);
    line(`${from} to ${Math.min(to, 1)}`, some);
  }
  const certain = all.filter((one) => one.probability >= threshold);
  line('certain', certain);
  const right = all.filter((one) => one.right);
  const kept = certain.filter((one) => one.right).length;
  console.log(`  of the right ones ${((100 * kept) / right.length).toFixed(1)}% are certain`);
  for (const { shown } of certain.filter((one) => !one.right)) console.log(`    wrong: ${shown}`);
}

/** Calibrates all facts, prints the tables and writes `certainty.json`. */
function calibrate(observations: readonly Observation[]): void {
  const table = Object.fromEntries(
    FACTS.map((fact) => {
      const own = observations.filter((one) => one.fact === fact);
      const all = judged(own);
      const threshold = thresholdOf(all);
      printTable(fact, all, threshold);
      return [fact, { threshold, weights: regress(own) }];
    }),
  );
  const file = join(import.meta.dirname, '../../src/list/read/fields/certainty.json');
  writeFileSync(file, `${JSON.stringify(table, undefined, 2)}\n`);
}

/**
 * Learns how certain facts are: `node bench/reading/calibrate.ts LISTS LABELS [LISTS LABELS ...]
 * BIBS`, as `measure.ts`. Each list is read with weights that were learned without it.
 */
if (process.argv[1] === import.meta.filename) {
  const { pairs, bibs } = foldersOf(process.argv.slice(2));
  const observations: Observation[] = [];
  for (const { tested, weights } of foldedWeights(readLabelled(pairs), madeSamples(bibs)))
    for (const [folder, labels] of pairs)
      for (const name of tested) {
        const file = join(labels, `${name}.json`);
        if (existsSync(file)) observations.push(...observe(folder, file, weights));
      }
  calibrate(observations);
}
