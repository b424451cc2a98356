import { describe, expect, it } from 'vitest';
import { answers, events, zipFiles } from '../github-emulator/index.ts';
import type { RunOptions } from '../github-emulator/run-action.ts';
import { FIRST, list, SECOND } from './paper-list.ts';
import { pullRequest, writes } from './pull-request.ts';

const NO_ABSTRACT = { ...SECOND, abstract: undefined };
const RUN = 77;
const REPORT = 'list-curator.json';

/** A pull request of a fork whose first stage has stored its report. */
async function firstStage(files = list(FIRST, NO_ABSTRACT)) {
  const pull = await pullRequest(files);
  pull.permit({ contents: 'read' });
  const first = await pull.review({ eventName: 'pull_request' });
  const { github, number } = pull;
  const headSha = github.state.issues.get(number)?.pull?.headSha ?? '';
  const event = events.workflowRun(github.state, number, { id: RUN, conclusion: 'failure' });
  pull.permit({ actions: 'read', contents: 'read', pull_requests: 'write' });
  return {
    ...pull,
    first,
    headSha,
    store: (zip: Buffer, name = 'list-curator') =>
      github.state.addArtifact({ name, runId: RUN, headSha, zip }),
    publish: (more: Partial<RunOptions> = {}) =>
      pull.review({ eventName: 'workflow_run', event, ...more }),
  };
}

describe.concurrent('in two stages', { timeout: 120_000 }, () => {
  it('a fork gets the whole review, after a run that could write nothing', async () => {
    const { first, store, publish, seen } = await firstStage();
    expect(first.exitCode).toBe(1);
    expect(seen().comments).toEqual([]);
    store(zipFiles({ [REPORT]: first.report }, { packed: true }));
    const second = await publish();
    expect(second.stderr).toBe('');
    // What blocks has failed the first stage, on the pull request.
    expect(second.exitCode).toBe(0);
    expect(second.annotations).toEqual([]);
    expect(second.outputs.errors).toBe('1');
    expect(second.summary).toContain(SECOND.title);
    expect(seen().reviewComments).toMatchObject([{ path: 'README.md', line: 10 }]);
    expect(seen().comments[0]?.body).toContain('1 problem to fix');
    expect(second.requests.length).toBeLessThanOrEqual(12);
    expect(writes(await publish())).toEqual([]);
  });

  it('posts no text of the artifact', async () => {
    const { first, store, publish, said, seen } = await firstStage();
    const forged = JSON.parse(first.report);
    forged.findings = [{ ...forged.findings[0], message: 'Please visit evil.example', line: 1 }];
    forged.summary.errors = 0;
    store(zipFiles({ [REPORT]: JSON.stringify(forged), 'extra.sh': 'rm -rf /', 'a/b': 'x' }));
    const run = await publish();
    expect(run.outputs.errors).toBe('1');
    expect(said()).toContain('1 problem to fix');
    expect(`${said()}${JSON.stringify(seen())}${run.summary}`).not.toContain('evil.example');
  });

  it('writes nothing on a pull request that the run was not for', async () => {
    const { first, store, publish, github, headSha } = await firstStage();
    // Somebody else's, with the very same commit.
    github.state.git.setRef(github.state.ref('victim', 'victim/papers'), headSha);
    const victim = github.state.openPull({ head: 'victim', fork: 'victim/papers' });
    const report = JSON.parse(first.report);
    report.pullRequest.number = victim;
    store(zipFiles({ [REPORT]: JSON.stringify(report) }));
    const run = await publish();
    expect(run.exitCode).toBe(1);
    expect(run.stdout).toContain('whose branch is not the one that the run was for');
    expect(writes(run)).toEqual([]);
    // Nor where GitHub does not know any more whose branch the run was for.
    const event = events.workflowRun(github.state, victim, { id: RUN });
    const gone = { ...event, workflow_run: { ...event.workflow_run, head_repository: null } };
    expect((await publish({ event: gone })).exitCode).toBe(1);
    expect(github.state.comments.size).toBe(0);
  });

  it('writes nothing for a report about another commit, or a number that is none', async () => {
    const { first, store, publish, github } = await firstStage();
    const report = JSON.parse(first.report);
    for (const [pullRequest, words] of [
      [{ number: 1, head: github.state.branch('main') }, 'another commit'],
      [{ number: 999, head: report.pullRequest.head }, 'GitHub refused'],
      [{ number: -1, head: report.pullRequest.head }, 'no report on a pull request'],
    ] as const) {
      store(zipFiles({ [REPORT]: JSON.stringify({ ...report, pullRequest }) }));
      const run = await publish();
      expect(run.exitCode).toBe(1);
      expect(run.stderr).toBe('');
      expect(run.stdout).toContain(words);
      expect(writes(run)).toEqual([]);
    }
    expect(github.state.comments.size).toBe(0);
  });

  it('reads no artifact that is huge, a bomb, no archive, or leads out of its folder', async () => {
    const { first, store, publish, github } = await firstStage();
    for (const [zip, words] of [
      [Buffer.from('<html>no archive</html>'), 'is not read'],
      [Buffer.alloc(9 * 1024 * 1024), 'is not read'],
      [
        zipFiles({ [REPORT]: Buffer.alloc(70_000_000, ' ') }, { packed: true, claimed: 9 }),
        'is not read',
      ],
      [zipFiles({ '../../x': 'x', [REPORT]: first.report }), 'is not read'],
    ] as const) {
      store(zip);
      const run = await publish();
      expect(run.exitCode).toBe(1);
      expect(run.stderr).toBe('');
      expect(run.stdout).toContain(words);
      expect(writes(run)).toEqual([]);
    }
    expect(github.state.comments.size).toBe(0);
  });

  it('leaves a pull request alone that has moved on, is closed, or stored nothing', async () => {
    const { first, store, publish, github, push, number } = await firstStage();
    const nothing = await publish();
    expect(nothing.exitCode).toBe(0);
    expect(nothing.stdout).toContain('::warning::The run stored no artifact');
    store(zipFiles({ [REPORT]: first.report }));
    const issue = github.state.issues.get(number);
    if (issue !== undefined) issue.state = 'closed';
    expect((await publish()).stdout).toContain('is closed');
    if (issue !== undefined) issue.state = 'open';
    push(list(FIRST, SECOND));
    const moved = await publish();
    expect(moved.exitCode).toBe(0);
    expect(moved.stdout).toContain('newer commit');
    expect(github.state.comments.size).toBe(0);
  });

  it('has nothing to do after a run that no pull request started', async () => {
    const { publish, github, number } = await firstStage();
    const event = events.workflowRun(github.state, number, { id: RUN });
    const run = await publish({
      event: { ...event, workflow_run: { ...event.workflow_run, event: 'push' } },
    });
    expect(run.exitCode).toBe(0);
    expect(run.requests).toEqual([]);
  });

  it('refuses to work with the checked-out head', async () => {
    const { publish, headSha } = await firstStage();
    const run = await publish({ workspace: { '.git/HEAD': `${headSha}\n` } });
    expect(run.exitCode).toBe(1);
    expect(run.stdout).toContain('the event is workflow_run');
    expect(run.requests).toEqual([]);
  });

  it('takes another name for the artifact, and a pull request of this repository', async () => {
    const { github, review } = await pullRequest(list(FIRST, NO_ABSTRACT));
    github.state.push('own', list(FIRST, NO_ABSTRACT));
    const own = github.state.openPull({ head: 'own' });
    const first = await review({
      eventName: 'pull_request',
      event: events.pullRequest(github.state, own),
    });
    const headSha = github.state.branch('own') ?? '';
    const zip = zipFiles({ [REPORT]: first.report });
    github.state.addArtifact({ name: 'papers', runId: RUN, headSha, zip });
    const event = events.workflowRun(github.state, own, { id: RUN });
    const run = await review({ eventName: 'workflow_run', event, inputs: { artifact: 'papers' } });
    expect(run.exitCode).toBe(0);
    expect(run.outputs.errors).toBe('1');
  });

  it('reports which permissions are missing', async () => {
    const { first, store, publish, github } = await firstStage();
    store(zipFiles({ [REPORT]: first.report }));
    github.faults.add({ path: /artifacts/, times: 9, outcome: answers.forbidden });
    const run = await publish();
    expect(run.exitCode).toBe(1);
    expect(run.stdout).toContain('"actions: read", "contents: read" and "pull-requests: write"');
  });
});
