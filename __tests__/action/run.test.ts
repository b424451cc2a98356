import * as fs from 'node:fs';
import { join } from 'node:path';
import { summary as coreSummary } from '@actions/core';
import { describe, expect, it } from 'vitest';
import { run } from '../../src/action/run.ts';
import { readingMemory } from '../../src/features/check/reading-memory.ts';
import { doTask, type Task } from '../../src/features/child-process/child-task.ts';
import type { Core } from '../../src/runner/io.ts';
import { temporaryFolder } from '../files/temporary-folder.ts';

const LIST = [
  '# Papers',
  '',
  '## Surveys',
  '',
  '- [A survey of nothing](https://doi.org/10.99999/nothing.1) ([`Doe2020`](refs.bib#L1-L8)), Jane Doe, *Journal of Nothing*, 2020',
  '  - **Abstract:** There is nothing to see here, and we say so at length.',
  '',
].join('\n');
const BIB = [
  '@article{Doe2020,',
  '  title = {A survey of nothing},',
  '  author = {Doe, Jane},',
  '  journal = {Journal of Nothing},',
  '  year = {2020},',
  '  doi = {10.99999/nothing.1},',
  '  abstract = {There is nothing to see here, and we say so at length.},',
  '}',
  '',
].join('\n');
const NO_ABSTRACT = LIST.replace(/\n {2}- \*\*Abstract.*/, '').concat(
  '- [A second survey](https://doi.org/10.99999/nothing.2) ([`Roe2021`](refs.bib)), 2021\n  - **Abstract:** Much more of it.\n',
);

/** Runs the action on some files, and returns what it asked the runner to do. */
async function act(files: Record<string, string>, inputs: Record<string, string> = {}) {
  const workspace = temporaryFolder(files);
  const log: string[] = [];
  const outputs: Record<string, unknown> = {};
  let page = '';
  const summary = Object.assign(Object.create(coreSummary), {
    addRaw(text: string) {
      page += text;
      return summary;
    },
    write: async () => summary,
  });
  const annotate =
    (kind: string) =>
    (message: string | Error, properties?: { file?: string; startLine?: number }) => {
      log.push(`${kind} ${properties?.file}:${properties?.startLine} ${String(message)}`);
    };
  const core: Core = {
    getInput: (name) => inputs[name] ?? '',
    setOutput: (name, value) => {
      outputs[name] = value;
    },
    setFailed: (message) => void log.push(`failed ${String(message)}`),
    error: annotate('error'),
    warning: annotate('warning'),
    notice: annotate('notice'),
    info: (message) => void log.push(`info ${message}`),
    summary,
  };
  const temp = temporaryFolder({});
  const context = {
    eventName: 'push',
    payload: {},
    repository: 'octo/papers',
    apiUrl: '',
    graphqlUrl: '',
    runId: '1-1',
    serverUrl: '',
    actionRepository: '',
    actionRef: '',
  };
  const clock = {
    now: () => 0,
    date: () => 0,
    // Nothing here takes so long that a limit is reached.
    wait: (_: number, limit?: AbortSignal) =>
      limit === undefined ? Promise.resolve() : new Promise<void>(() => {}),
    startChild: () => ({
      run: async (task: unknown) =>
        structuredClone(await doTask(structuredClone(task) as Task, readingMemory(), () => 0)),
      stop: () => {},
    }),
  };
  const unreachable = async () => {
    throw new Error('no network here');
  };
  const fetch = async (): Promise<Response> => Response.error();
  const disk = { workspace, temp, files: fs, writeFile: fs.writeFileSync };
  await run({ core, context, ...disk, ...clock, fetch, resolve: unreachable, env: {} });
  return { log, outputs, page, workspace };
}

describe('the action', () => {
  it('passes a list that is in order', async () => {
    const { log, outputs, page } = await act({ 'README.md': LIST, 'refs.bib': BIB });
    expect(log).toEqual([]);
    expect(outputs).toMatchObject({ errors: 0, warnings: 0, fixable: 0 });
    expect(page).toContain('No problems found');
  });

  it('annotates, sums up, reports and fails', async () => {
    const { log, outputs, page } = await act({ 'README.md': NO_ABSTRACT, 'refs.bib': BIB });
    expect(log).toContainEqual(
      expect.stringMatching(/^error README\.md:5 The paper has no abstract/),
    );
    expect(log).toContainEqual(
      expect.stringMatching(/^error README\.md:\d+ The citation key "Roe2021" is not in refs\.bib/),
    );
    expect(log.at(-1)).toMatch(/^failed List Curator found 2 errors and 0 warnings/);
    expect(page).toContain('❌ 2 errors');
    const report = JSON.parse(fs.readFileSync(String(outputs.report), 'utf8'));
    expect(report.summary).toMatchObject({ errors: 2, entries: 2, paired: 1 });
    expect(outputs.errors).toBe(2);
  });

  it('omits findings that are in the baseline of the configuration', async () => {
    const broken = { 'README.md': NO_ABSTRACT, 'refs.bib': BIB };
    const first = await act(broken);
    const { findings } = JSON.parse(fs.readFileSync(String(first.outputs.report), 'utf8'));
    const [known] = findings;
    const { log, outputs, page } = await act({
      ...broken,
      '.github/list-curator.yml': 'baseline: known.json',
      'known.json': JSON.stringify({ version: 1, findings: [known] }),
    });
    expect(outputs.errors).toBe(1);
    expect(log.join('\n')).not.toContain(known.message);
    expect(page).toContain('1 in the baseline known.json, not shown.');
    const { log: missing } = await act({
      ...broken,
      '.github/list-curator.yml': 'baseline: known.json',
    });
    expect(missing.at(-1)).toContain('the baseline known.json does not exist.');
  });

  it('does not fail with fail-on: never', async () => {
    const { log, outputs } = await act(
      { 'README.md': NO_ABSTRACT, 'refs.bib': BIB },
      { 'fail-on': 'never' },
    );
    expect(outputs.errors).toBe(2);
    expect(log.join('\n')).not.toContain('failed');
  });

  it('fails on warnings with fail-on: warning', async () => {
    const bib = `${BIB}@article{Lost1999, title = {Lost}, author = {A B}, journal = {J}, year = 1999}\n`;
    const files = { 'README.md': LIST, 'refs.bib': bib };
    expect((await act(files)).log.join('\n')).not.toContain('failed');
    expect((await act(files, { 'fail-on': 'warning' })).log.at(-1)).toContain('failed');
  });

  it('suggests the input meant by a mistyped one', async () => {
    const { log } = await act({ 'README.md': LIST }, { 'fail-on': 'eror' });
    expect(log).toEqual([
      'failed List Curator: the input fail-on is "eror"; expected error, warning, never. Did you mean "error"?',
    ]);
  });

  it('reports what is wrong with the configuration', async () => {
    const { log } = await act({ 'README.md': LIST, '.github/list-curator.yml': 'rulse: {}' });
    expect(log).toEqual([
      'failed List Curator: the configuration is wrong\n.github/list-curator.yml:1:1: unknown key "rulse". Did you mean "rules"?',
    ]);
  });

  it('reads several bibliographies, one a line, or none', async () => {
    const files = { 'README.md': LIST, 'a.bib': '', 'refs.bib': BIB };
    const { log } = await act(files, { bib: 'a.bib\n  refs.bib\n' });
    expect(log).toEqual([]);
    expect((await act(files, { bib: 'none' })).outputs).toMatchObject({ errors: 0 });
  });

  it('reads nothing outside the checkout', async () => {
    const { workspace } = await act({ 'README.md': LIST });
    const { log } = await act(
      { 'README.md': LIST },
      { readme: join(workspace, '../../etc/passwd') },
    );
    expect(log[0]).toMatch(/^failed List Curator: .*is outside the repository/);
  });
});
