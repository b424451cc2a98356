import { pathToFileURL } from 'node:url';
import { expect, it } from 'vitest';
import { DEFAULT_CONFIG } from '../../../src/config/defaults.ts';
import { readingMemory } from '../../../src/features/check/reading-memory.ts';
import { childChecks } from '../../../src/features/child-process/child-checks.ts';
import { doTask, type Task } from '../../../src/features/child-process/child-task.ts';
import { InputError } from '../../../src/files/input-error.ts';
import { startChild } from '../../../src/runner/child.ts';
import { temporaryFolder } from '../../files/temporary-folder.ts';
import { bib, FIRST, type Paper, readme, SECOND } from '../../scenarios/paper-list.ts';

const raw = (path: string, text: string) => ({ path, bytes: Buffer.from(text) });
const input = (...papers: readonly Paper[]) => ({
  readme: raw('README.md', readme(...papers)),
  bibs: [raw('refs.bib', bib(...papers))],
  config: DEFAULT_CONFIG,
});

/** A process that answers a task with some code. */
function program(code: string): URL {
  const text = `process.on('message', (task) => {${code}});`;
  return pathToFileURL(`${temporaryFolder({ 'child.mjs': text })}/child.mjs`);
}

/** Waits until the test says that the time is over; a signal ends it. */
function clock() {
  const waits: { ms: number; done: () => void }[] = [];
  const wait = (ms: number, signal?: AbortSignal): Promise<void> =>
    new Promise((done, fail) => {
      waits.push({ ms, done });
      signal?.addEventListener('abort', () => fail(new Error('aborted')));
    });
  return { wait, waits };
}

/** Checks by a process that does so and so, with another one where one has ended. */
function checker(...codes: readonly string[]) {
  const files = codes.map(program);
  const { wait, waits } = clock();
  const start = () => startChild(files.shift() ?? program(''), 32);
  return { ...childChecks({ startChild: start, wait }, 60), waits };
}

it('passes the input and the result of a check as plain data', async () => {
  const asked: unknown[] = [];
  const { wait } = clock();
  const run = async (task: unknown) => {
    asked.push(task);
    const taken = structuredClone(task) as Task;
    return structuredClone(await doTask(taken, readingMemory(), () => 0));
  };
  const check = childChecks({ startChild: () => ({ run, stop: () => {} }), wait }, 60);
  check.prepare();
  const head = input(FIRST, { ...SECOND, abstract: undefined });
  const list = await check.job('list', { list: head });
  expect(list.findings.map(({ ruleId }) => ruleId)).toContain('entry-abstract');
  const change = await check.job('change', {
    sides: { base: input(FIRST), head },
    options: { scope: 'changed', fixes: true },
  });
  expect(change.addedPapers).toEqual([expect.objectContaining({ abstract: false })]);
  expect(change.changedEntries).toBe(1);
  expect(change.summary).toEqual(list.summary);
  expect(asked).toHaveLength(2);
});

it('stops what does not end', async () => {
  const { job, waits } = checker('for (;;);');
  const checked = job('list', { list: input(FIRST) });
  const stopped = expect(checked).rejects.toThrow(/took more than 120 seconds/);
  expect(waits.map(({ ms }) => ms)).toEqual([120_000]);
  waits[0]?.done();
  await stopped;
  await expect(checked).rejects.toBeInstanceOf(InputError);
});

it('survives what uses up its memory, and starts another process', async () => {
  const { job } = checker(
    'const all = []; for (;;) all.push(new Array(1000).fill(task));',
    'process.send({ result: "fine" })',
  );
  const checked = job('list', { list: input(FIRST) });
  await expect(checked).rejects.toThrow(/more memory than there is/);
  await expect(checked).rejects.toBeInstanceOf(InputError);
  expect(await job('list', { list: input(FIRST) })).toBe('fine');
});

it.each([
  ['too deep a nesting', 'process.send({ error: new RangeError("stack") })', InputError],
  ['a fault of ours', 'process.send({ error: new TypeError("x is no function") })', TypeError],
  ['an end', 'process.exit(1)', Error],
])('reports %s', async (_, code, kind) => {
  const error = await checker(code)
    .job('list', { list: input(FIRST) })
    .catch((one: unknown) => one);
  expect(error).toBeInstanceOf(kind);
  expect(error instanceof InputError).toBe(kind === InputError);
});

it('lets the process have no secrets and no files', async () => {
  const code = `import('node:fs').then(({ readFileSync, writeFileSync }) => {
    const refused = (work) => { try { work(); return false; } catch { return true; } };
    process.send({ result: [
      process.env.PATH,
      refused(() => readFileSync(${JSON.stringify(import.meta.filename)})),
      refused(() => writeFileSync(import.meta.filename, '')),
    ] });
  })`;
  expect(await checker(code).job('list', { list: input(FIRST) })).toEqual([undefined, true, true]);
});
