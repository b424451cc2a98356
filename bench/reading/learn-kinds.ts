import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ListEntry } from '../../src/list/list.ts';
import { type Evidence, probability } from '../../src/list/read/fields/confidence.ts';
import { readList } from '../../src/list/read/read-list.ts';
import { evidenceAmong, type KindWeights, withKinds } from '../../src/list/read/sections/kind.ts';
import { evidenceAlone, type KindEvidence } from '../../src/list/read/sections/kind-evidence.ts';
import { sourceFile } from '../../src/text/source-file.ts';
import { regress } from './regress.ts';
import type { Truth } from './score.ts';

/** A labeled list as it is read; what is known of some entries: whether they are papers. */
interface Read {
  readonly name: string;
  readonly text: string;
  readonly entries: readonly ListEntry[];
  readonly known: ReadonlyMap<ListEntry, boolean>;
  readonly labeled: number;
}

function readLabeled(folder: string, file: string): Read[] {
  const { list, samples, traps = [], entryCount } = JSON.parse(readFileSync(file, 'utf8')) as Truth;
  const readme = join(folder, list, 'README.md');
  if (!existsSync(readme)) return [];
  const source = sourceFile('README.md', readFileSync(readme, 'utf8'));
  const { entries } = readList(source);
  const known = new Map<ListEntry, boolean>();
  for (const entry of entries) {
    const { line } = source.lines.position(entry.range.start);
    if (samples.some((one) => one.line === line)) known.set(entry, true);
    else if (traps.some((one) => one.line === line)) known.set(entry, false);
  }
  return [{ name: list, text: source.text, entries, known, labeled: entryCount }];
}

/** So many papers, or others, of a list make a small one. */
const FEW = 2;

/**
 * Small lists made of a list: a few papers with nothing but a title and a link to some page, a few
 * others, and one other among papers as they are.
 */
function smallLists({ name, text, known }: Read): Read[] {
  const some = (isPaper: boolean, count: number): readonly ListEntry[] => {
    const all = [...known].flatMap(([entry, right]) => (right === isPaper ? [entry] : []));
    const step = Math.max(1, Math.floor(all.length / count));
    return all.filter((_, at) => at % step === 0).slice(0, count);
  };
  const listOf = (papers: readonly ListEntry[], others: readonly ListEntry[]): Read[] => [
    {
      name,
      text,
      entries: [...papers, ...others],
      known: new Map([
        ...papers.map((entry) => [entry, true] as const),
        ...others.map((entry) => [entry, false] as const),
      ]),
      labeled: papers.length,
    },
  ];
  return [
    ...listOf(some(true, FEW).map(bare), []),
    ...listOf([], some(false, FEW)),
    ...some(false, FEW).flatMap((other) => listOf(some(true, 2 * FEW), [other])),
  ];
}

/** A paper without its facts. */
function bare({ authors, venue, year, abstract, citation, ...entry }: ListEntry): ListEntry {
  const { year: _, date: __, ...places } = entry.places;
  return { ...entry, places, identifiers: [], links: [], url: 'https://moss.example/1' };
}

/** Learns the weights from what is known of some lists. */
function learn(lists: readonly Read[]): KindWeights {
  const observe = (
    all: readonly Read[],
    evidenceOf: (list: Read) => readonly KindEvidence[],
  ): Record<string, number> =>
    regress(
      all.flatMap((list) => {
        const evidence = evidenceOf(list);
        return list.entries.flatMap((entry, at) => {
          const right = list.known.get(entry);
          const whole: Evidence = Object.assign({}, ...Object.values(evidence[at] ?? {}));
          return right === undefined ? [] : [{ evidence: whole, right }];
        });
      }),
    );
  const all = [...lists, ...lists.flatMap(smallLists)];
  const alone = observe(all, ({ entries, text }) =>
    entries.map((entry) => evidenceAlone(entry, text)),
  );
  const among = observe(all, ({ entries, text }) => evidenceAmong(entries, text, alone));
  return { alone, among };
}

const FOLDS = 8;
/** A count is right within this share. */
const CLOSE = 0.03;

/** Prints how often the kinds of lists are right with the weights learned from others. */
function score(lists: readonly Read[], weights: KindWeights, total: Map<string, number>): void {
  const count = (what: string): unknown => total.set(what, (total.get(what) ?? 0) + 1);
  for (const { name, text, entries, known, labeled } of lists) {
    const { entries: judged } = withKinds(
      entries.map(({ kind: _, ...entry }) => entry),
      text,
      weights,
    );
    const among = evidenceAmong(entries, text, weights.alone);
    for (const [at, entry] of entries.entries()) {
      const right = known.get(entry);
      const isPaper = judged[at]?.kind === 'paper';
      if (right === undefined) continue;
      count(right ? 'papers' : 'others');
      if (right === isPaper) continue;
      count(right ? 'papers lost' : 'others read as papers');
      const likely = probability(Object.values(among[at] ?? {}), weights.among).toFixed(2);
      console.log(`${name}: ${right ? 'lost' : 'no paper'} ${likely} ${entry.title}`);
    }
    const papers = judged.filter(({ kind }) => kind === 'paper').length;
    const isClose = (all: number): boolean => Math.abs(all - labeled) <= labeled * CLOSE;
    count('lists');
    if (isClose(papers) || isClose(entries.length)) count('counts right');
  }
}

/**
 * Learns what shows that an entry is a paper: `node bench/reading/learn-kinds.ts LISTS LABELS [LISTS
 * LABELS ...]`. Prints what lists score with the weights of others, and writes `kinds.json`.
 */
if (process.argv[1] === import.meta.filename) {
  const folders = process.argv.slice(2);
  const lists = folders.flatMap((labels, at) =>
    readdirSync(labels)
      .filter((name) => at % 2 === 1 && name.endsWith('.json'))
      .flatMap((name) => readLabeled(folders[at - 1] ?? '', join(labels, name))),
  );
  const total = new Map<string, number>();
  // A list that is labeled twice is in one fold.
  const names = [...new Set(lists.map(({ name }) => name))];
  const foldOf = ({ name }: Read): number => names.indexOf(name) % FOLDS;
  for (let fold = 0; fold < FOLDS; fold++)
    score(
      lists.filter((list) => foldOf(list) === fold),
      learn(lists.filter((list) => foldOf(list) !== fold)),
      total,
    );
  for (const [what, count] of total) console.log(`${what}: ${count}`);
  const file = join(import.meta.dirname, '../../src/list/read/sections/kinds.json');
  writeFileSync(file, `${JSON.stringify(learn(lists), undefined, 2)}\n`);
}
