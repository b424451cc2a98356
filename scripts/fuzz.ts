import { once } from 'node:events';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { isMainThread, parentPort, Worker } from 'node:worker_threads';
import fc from 'fast-check';
import { checkEverything, type Texts } from '../__tests__/fuzzing/check-everything.ts';
import { mutated, soup } from '../__tests__/fuzzing/mutate.ts';

/*
 * Checks mutated files and made up ones for as long as it is given, and keeps those that make the
 * check throw, or take long, in reports/fuzz:
 *
 *   node scripts/fuzz.ts [--minutes 10] [--seed 1] [--largest 12000] FOLDER...
 *
 * The folders hold .md and .bib files, at any depth.
 */

/** The longest that one case may keep the processor busy (milliseconds); most take a tenth of a second. */
const LONGEST = 20_000;
const LOOK_EVERY = 1000;

if (isMainThread) await main();
else parentPort?.on('message', work);

function work(texts: Texts): void {
  const start = performance.now();
  try {
    checkEverything(texts);
    parentPort?.postMessage({ time: performance.now() - start });
  } catch (error) {
    const problem = error instanceof Error ? (error.stack ?? error.message) : String(error);
    parentPort?.postMessage({ time: performance.now() - start, problem });
  }
}

async function main(): Promise<void> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      minutes: { type: 'string', default: '10' },
      seed: { type: 'string', default: String(Date.now()) },
      largest: { type: 'string', default: '12000' },
    },
  });
  const largest = Number(values.largest);
  const texts = positionals.flatMap((folder) => filesBelow(folder, largest));
  const lists = texts.filter(({ path }) => path.endsWith('.md')).map(({ text }) => text);
  const bibs = texts.filter(({ path }) => path.endsWith('.bib')).map(({ text }) => text);
  console.log(`${lists.length} lists, ${bibs.length} bibliographies, seed ${values.seed}`);
  const end = Date.now() + Number(values.minutes) * 60_000;
  const seen = new Set<string>();
  let worker = newWorker();
  let cases = 0;
  for (let seed = Number(values.seed) % 2 ** 31; Date.now() < end; seed++, cases++) {
    const [one] = fc.sample(oneCase(lists, bibs), { seed, numRuns: 1 });
    if (one === undefined) continue;
    const problem = await problemWith(worker, one);
    if (problem === undefined) continue;
    if (/^(?:takes too long|ends the process)/.test(problem)) worker = newWorker();
    const name = problem.split('\n').slice(0, 3).join(' ').replace(/:\d+/g, '').slice(0, 300);
    if (seen.has(name)) continue;
    seen.add(name);
    mkdirSync('reports/fuzz', { recursive: true });
    writeFileSync(`reports/fuzz/${seed}.json`, JSON.stringify({ problem, ...one }, null, 1));
    console.log(`${seed}: ${problem.split('\n').slice(0, 6).join('\n  ')}`);
  }
  console.log(`${cases} cases, ${seen.size} different problems`);
  process.exit(seen.size === 0 ? 0 : 1);
}

function newWorker(): Worker {
  return new Worker(new URL(import.meta.url));
}

/** Real files that were changed, real ones as they are, and texts of nothing but pieces. */
function oneCase(lists: readonly string[], bibs: readonly string[]): fc.Arbitrary<Texts> {
  const of = (real: readonly string[]): fc.Arbitrary<string> =>
    real.length === 0
      ? soup
      : fc.oneof(
          { weight: 6, arbitrary: fc.constantFrom(...real).chain(mutated) },
          { weight: 2, arbitrary: soup },
          { weight: 1, arbitrary: soup.chain(mutated) },
        );
  return fc.record(
    { readme: of(lists), bib: of(bibs), issue: soup },
    { requiredKeys: ['bib', 'readme'] },
  );
}

async function problemWith(worker: Worker, texts: Texts): Promise<string | undefined> {
  const before = process.cpuUsage();
  const done = new AbortController();
  const { signal } = done;
  const timer = setInterval(() => {
    if (process.cpuUsage(before).user / 1000 >= LONGEST) done.abort();
  }, LOOK_EVERY);
  try {
    worker.postMessage(texts);
    const [said] = await once(worker, 'message', { signal });
    return said.problem;
  } catch (error) {
    if (!signal.aborted) return `ends the process: ${error}`;
    await worker.terminate();
    return 'takes too long';
  } finally {
    clearInterval(timer);
  }
}

function filesBelow(
  folder: string,
  largest: number,
): { readonly path: string; readonly text: string }[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => /\.(?:md|bib)$/i.test(path))
    .map((path) => ({ path, text: readFileSync(join(folder, path), 'utf8').slice(0, largest) }));
}
