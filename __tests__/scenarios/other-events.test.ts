import { afterAll, describe, expect, it } from 'vitest';
import { answers, events, startGitHub } from '../github-emulator/index.ts';
import { type RunOptions, runAction } from '../github-emulator/run-action.ts';
import { bib, entryText, FIRST, list, readme, SECOND } from './paper-list.ts';
import { pullRequest, writes } from './pull-request.ts';

type Files = NonNullable<Parameters<typeof startGitHub>[0]>['files'] & {};

const NO_ABSTRACT = { ...SECOND, abstract: undefined };
const THIRD = { key: 'New2022', title: 'Absence and its metrics', abstract: FIRST.abstract };
const FINDING = 'The paper has no abstract';

const toClose: (() => Promise<void>)[] = [];
afterAll(async () => {
  for (const close of toClose.splice(0)) await close();
});

/** A repository whose workflow token only reads, and what pushes to its main branch do. */
async function repository(files: Files) {
  const github = await startGitHub({ files });
  toClose.push(() => github.close());
  const token = github.tokens.get('emulated-token');
  if (token !== undefined) token.permissions = { contents: 'read' };
  const run = (eventName: string, event: RunOptions['event'], more: Partial<RunOptions> = {}) =>
    runAction({ github, eventName, event, ...more });
  return {
    github,
    run,
    push: (changes: Files, more: Partial<RunOptions> = {}) => {
      const before = github.state.branch('main') ?? '';
      github.state.push('main', changes);
      return run('push', events.push(github.state, before), more);
    },
  };
}

describe.concurrent('a merge group', { timeout: 120_000 }, () => {
  it('passes with old findings, without a checkout and without a comment', async () => {
    const { github, number } = await pullRequest(
      list(FIRST, NO_ABSTRACT, THIRD),
      list(FIRST, NO_ABSTRACT),
    );
    const event = events.mergeGroup(github.state, number);
    const run = await runAction({ github, eventName: 'merge_group', event });
    expect(run.stderr).toBe('');
    expect(run.exitCode).toBe(0);
    expect(run.outputs).toMatchObject({ errors: '0', 'changed-entries': '1' });
    expect(run.summary).toMatch(/older findings? (?:is|are) not counted against this merge group/);
    expect(run.requests.length).toBeLessThanOrEqual(8);
    expect(writes(run)).toEqual([]);
  });

  it('fails for what only the merge causes', async () => {
    const { github, number } = await pullRequest(list(FIRST, SECOND));
    // Another pull request with the same paper was merged since.
    const other = { ...SECOND, title: 'Measuring emptiness with rulers' };
    github.state.push('main', {
      'README.md': `${readme(FIRST).replace('## Surveys', `## Rulers\n\n${entryText(other)}\n## Surveys`)}`,
      'refs.bib': `${bib(other)}\n${bib(FIRST)}`,
    });
    const event = events.mergeGroup(github.state, number);
    const run = await runAction({ github, eventName: 'merge_group', event });
    expect(run.exitCode).toBe(1);
    expect(run.annotations.join('\n')).toContain('duplicate');
  });

  it('is checked with the configuration of its base', async () => {
    const config = { '.github/list-curator.yml': 'rules:\n  entry-abstract: "off"\n' };
    const { github, number } = await pullRequest({ ...list(FIRST, NO_ABSTRACT), ...config });
    const event = events.mergeGroup(github.state, number);
    const run = await runAction({ github, eventName: 'merge_group', event });
    expect(run.outputs.errors).toBe('1');
  });

  it('is checked in its checkout when GitHub refuses everything', async () => {
    const { github, number } = await pullRequest(list(FIRST, NO_ABSTRACT));
    const event = events.mergeGroup(github.state, number);
    github.faults.add({ path: /./, times: 1000, outcome: answers.forbidden });
    const workspace = list(FIRST, NO_ABSTRACT);
    const run = await runAction({ github, eventName: 'merge_group', event, workspace });
    expect(run.exitCode).toBe(1);
    expect(run.annotations.join('\n')).toContain(FINDING);
    const bare = await runAction({ github, eventName: 'merge_group', event });
    expect(bare.exitCode).toBe(1);
    expect(bare.stdout).toContain('Give the job "contents: read"');
  });
});

describe.concurrent('a push', { timeout: 120_000 }, () => {
  it('counts what it changes, and not what was there', async () => {
    const { push } = await repository(list(FIRST, NO_ABSTRACT));
    const good = await push(list(FIRST, NO_ABSTRACT, THIRD));
    expect(good.stderr).toBe('');
    expect(good.exitCode).toBe(0);
    expect(good.summary).toMatch(/not counted against this push/);
    const bad = await push(list(FIRST, NO_ABSTRACT, { ...THIRD, abstract: undefined }));
    expect(bad.exitCode).toBe(1);
    expect(bad.outputs.errors).toBe('1');
    const all = await push(
      { 'README.md': `${readme(FIRST, NO_ABSTRACT, THIRD)}\n` },
      { inputs: { scope: 'all' } },
    );
    expect(all.outputs.errors).toBe('1');
    expect(all.exitCode).toBe(1);
  });

  it('follows the configuration that it contains', async () => {
    const { push } = await repository(list(FIRST));
    const config = { '.github/list-curator.yml': 'rules:\n  entry-abstract: "off"\n' };
    expect((await push({ ...list(FIRST, NO_ABSTRACT), ...config })).exitCode).toBe(0);
  });

  it('ignores what is no list, and a renaming makes no findings', async () => {
    const { push } = await repository(list(FIRST, NO_ABSTRACT));
    const code = await push({ 'script.py': 'print()\n' });
    expect(code.exitCode).toBe(0);
    expect(code.requests).toHaveLength(2);
    const renamed = await push({
      'README.md': null,
      'readme.md': readme(FIRST, NO_ABSTRACT),
    });
    expect(renamed.stderr).toBe('');
    expect(renamed.outputs).toMatchObject({ errors: '0', 'changed-entries': '0' });
  });

  it('is checked as a whole where there is nothing to compare it with', async () => {
    const { github, run } = await repository(list(FIRST, NO_ABSTRACT));
    const none = '0'.repeat(40);
    const workspace = list(FIRST, NO_ABSTRACT);
    const fresh = await run('push', events.push(github.state, none), { workspace });
    expect(fresh.outputs.errors).toBe('1');
    const gone = { ...events.push(github.state, none), after: none };
    const deleted = await run('push', gone);
    expect(deleted.exitCode).toBe(0);
    expect(deleted.requests).toEqual([]);
  });
});

describe.concurrent('a run by hand', { timeout: 120_000 }, () => {
  it('checks the checkout as a whole, with no request', async () => {
    const { github, run } = await repository(list(FIRST));
    const workspace = list(FIRST, NO_ABSTRACT);
    const event = events.workflowDispatch(github.state);
    const checked = await run('workflow_dispatch', event, { workspace });
    expect(checked.exitCode).toBe(1);
    expect(checked.outputs.errors).toBe('1');
    expect(checked.requests).toEqual([]);
  });

  it('reports what is missing where nothing is checked out', async () => {
    const { github, run } = await repository(list(FIRST));
    const checked = await run('workflow_dispatch', events.workflowDispatch(github.state));
    expect(checked.exitCode).toBe(1);
    expect(checked.stderr).toBe('');
    expect(checked.stdout).toContain('actions/checkout');
  });
});
