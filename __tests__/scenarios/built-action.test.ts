import { afterAll, expect, it } from 'vitest';
import { events, runBuiltAction, startGitHub, zipFiles } from '../github-emulator/index.ts';
import { serve } from '../github-emulator/serve.ts';
import { startRegistryServer } from '../registry-server/server.ts';
import { bib, FIRST, list, readme, SECOND } from './paper-list.ts';
import { FORK, pullRequest } from './pull-request.ts';
import { submissions } from './submission.ts';

/** `dist/main.js` as the runner starts it: all events, and what only a process can suffer. */
const NO_ABSTRACT = list(FIRST, { ...SECOND, abstract: undefined });
const RUN = 77;

const toClose: (() => Promise<void>)[] = [];
afterAll(async () => {
  for (const close of toClose.splice(0)) await close();
});

/** A pull request whose second paper has no abstract, on a GitHub that processes can ask. */
const served = (changes = NO_ABSTRACT, base: Readonly<Record<string, string>> = list(FIRST)) =>
  pullRequest(changes, base, { served: true });

it('reviews on pull_request_target', async () => {
  const { github, event, seen } = await served();
  const run = await runBuiltAction({ github, eventName: 'pull_request_target', event: event() });
  expect([run.exitCode, run.stderr, run.outputs.errors]).toEqual([1, '', '1']);
  expect(run.annotations.join('\n')).toContain('List Curator found 1 error');
  expect(run.summary).toContain('The paper has no abstract');
  expect(run.summary).toContain(SECOND.title);
  expect(JSON.parse(run.report).findings).toHaveLength(1);
  expect(seen().reviewComments).toMatchObject([{ path: 'README.md', line: 10 }]);
});

it('reports on pull_request, and reviews on workflow_run', async () => {
  const { github, event, number, permit, seen } = await served();
  permit({ contents: 'read' });
  const first = await runBuiltAction({ github, eventName: 'pull_request', event: event() });
  expect([first.exitCode, first.stderr]).toEqual([1, '']);
  const headSha = github.state.branch('add', FORK) ?? '';
  const zip = zipFiles({ 'list-curator.json': first.report }, { packed: true });
  github.state.addArtifact({ name: 'list-curator', runId: RUN, headSha, zip });
  permit({ actions: 'read', contents: 'read', pull_requests: 'write' });
  const second = await runBuiltAction({
    github,
    eventName: 'workflow_run',
    event: events.workflowRun(github.state, number, { id: RUN }),
  });
  expect([second.exitCode, second.stderr]).toEqual([0, '']);
  expect(seen().comments).toHaveLength(1);
});

it('checks what a merge_group, a push and a workflow_dispatch are about', async () => {
  const { github, number } = await served();
  const { state } = github;
  const before = state.branch('main') ?? '';
  const group = await runBuiltAction({
    github,
    eventName: 'merge_group',
    event: events.mergeGroup(state, number),
  });
  state.push('main', NO_ABSTRACT);
  const push = await runBuiltAction({
    github,
    eventName: 'push',
    event: events.push(state, before),
  });
  const byHand = await runBuiltAction({
    github,
    eventName: 'workflow_dispatch',
    event: events.workflowDispatch(state),
    workspace: NO_ABSTRACT,
  });
  for (const { exitCode, stderr, outputs } of [group, push, byHand]) {
    expect([exitCode, stderr, outputs.errors]).toEqual([1, '', '1']);
  }
});

it('answers on issue_comment', async () => {
  const { github, number, permit } = await served();
  permit({ contents: 'write', issues: 'write', pull_requests: 'write' });
  const comment = github.state.comment(number, 'contributor', '/curate help');
  const run = await runBuiltAction({
    github,
    eventName: 'issue_comment',
    event: events.issueComment(github.state, comment),
  });
  expect([run.exitCode, run.stderr]).toEqual([0, '']);
  expect(github.state.comments.size).toBe(2);
});

it('validates on schedule', async () => {
  const doi = await serve(async () => Response.json([{ DOI: '10.99999/there', RA: 'Crossref' }]));
  const config = `registries: { doi: { url: '${doi.url}' }, crossref: { url: '${doi.url}' } }\n`;
  const github = await startGitHub({
    served: true,
    files: {
      'README.md': '# Papers\n\n## All\n\n- [A paper](https://doi.org/10.99999/there), 2020\n',
      '.github/list-curator.yml': config,
    },
  });
  toClose.push(doi.close, github.close);
  const event = events.schedule();
  const run = await runBuiltAction({ github, eventName: 'schedule', event });
  expect([run.exitCode, run.stderr, run.outputs.confirmed]).toEqual([0, '', '0']);
  expect(github.state.branch('list-curator/state')).toBeDefined();
});

it('takes a submission on issues, and continues after its process is killed', async () => {
  const registries = await startRegistryServer();
  toClose.push(registries.close);
  const { github, submit, openPulls, said } = await submissions(undefined, registries, {
    served: true,
  });
  const number = submit({ paper: '10.99997/plain.1' });
  const event = events.issues(github.state, number);
  const run = () => runBuiltAction({ github, eventName: 'issues', event });
  github.faults.add({ method: 'POST', path: /\/pulls$/, effect: true, outcome: 'kill' });
  expect((await run()).exitCode).toBeNull();
  expect(openPulls()).toHaveLength(1);
  expect(said(number)).toEqual([]);
  const again = await run();
  expect([again.exitCode, again.stderr]).toEqual([0, '']);
  expect(openPulls()).toHaveLength(1);
  expect(said(number)).toHaveLength(1);
});

it('is stopped where it would take too long, and the pull request reports it', async () => {
  const { github, event, said } = await served({
    'README.md': readme(FIRST, SECOND),
    'refs.bib': bib(FIRST, SECOND) + '@misc{a, title = {x\n'.repeat(300_000),
  });
  const run = await runBuiltAction({
    github,
    eventName: 'pull_request_target',
    event: event(),
    inputs: { deadline: '1' },
  });
  expect(run.exitCode).toBe(1);
  expect(run.stderr).toBe('');
  expect(run.stdout).toContain('took more than 2 seconds');
  expect(said()).toContain('took more than 2 seconds');
  expect(github.state.issues.get(1)?.state).toBe('open');
});

it('is not held up by a README while it looks for .bib files, however many there are', async () => {
  const others = Object.fromEntries(
    Array.from({ length: 20 }, (_, index) => [`${index}.bib`, bib(FIRST)]),
  );
  const { github, event, said } = await served(
    { 'README.md': `${readme(FIRST)}\n${']:'.repeat(60_000)}\n`, 'refs.bib': `${bib(FIRST)}\n` },
    { ...list(FIRST), ...others },
  );
  const run = await runBuiltAction({
    github,
    eventName: 'pull_request_target',
    event: event(),
    inputs: { deadline: '20' },
  });
  expect(run.stderr).toBe('');
  expect(run.stdout).not.toContain('took more than');
  expect(said()).toContain('list-curator:summary');
});
