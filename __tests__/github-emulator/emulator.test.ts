import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { expect, it, onTestFinished } from 'vitest';
import { answers, events, runAction, snapshot, startGitHub } from './index.ts';
import { withPull } from './with-pull.ts';

it('takes comments on lines of the diff, and refuses a review for one bad comment', async () => {
  const { github, review } = await withPull();
  const good = { path: 'README.md', body: 'Good', line: 5, side: 'RIGHT' };
  expect((await review(good, { ...good, line: 20 })).status).toBe(422);
  expect((await review({ ...good, line: 35, start_line: 5 })).status).toBe(422);
  expect((await review({ ...good, start_line: 5 })).status).toBe(422);
  expect(github.state.reviewComments.size).toBe(0);
  expect((await review(good, { ...good, line: 6, start_line: 5 })).status).toBe(200);
  expect(snapshot(github.state).issues[0]?.reviewComments).toHaveLength(2);
});

it('refuses too long bodies, and everything with a read-only token', async () => {
  const { github, number, ask } = await withPull();
  const comment = (body: string) => ask('POST', `/issues/${number}/comments`, { body });
  expect((await comment('x'.repeat(65_537))).status).toBe(422);
  expect((await comment('x')).status).toBe(201);
  const token = github.tokens.get('emulated-token');
  if (token) token.permissions = { contents: 'read' };
  expect((await comment('y')).body.message).toBe('Resource not accessible by integration');
  expect((await ask('GET', `/pulls/${number}/files`)).body[0].patch).toContain('+changed 5');
});

it('commits through blobs, trees and refs, and closes a pull request without a branch', async () => {
  const { github, ask } = await withPull();
  const base = github.state.branch('main') ?? '';
  const tree = await ask('POST', '/git/trees', {
    base_tree: base,
    tree: [{ path: 'a/b.bib', mode: '100644', type: 'blob', content: '@misc{a}' }],
  });
  const commit = await ask('POST', '/git/commits', {
    message: 'Add',
    tree: tree.body.sha,
    parents: [base],
  });
  expect(commit.body.verification.verified).toBe(true);
  await ask('POST', '/git/refs', { ref: 'refs/heads/bot', sha: commit.body.sha });
  const pull = { title: 'Add', head: 'bot', base: 'main' };
  expect((await ask('POST', '/pulls', pull)).status).toBe(201);
  expect((await ask('POST', '/pulls', pull)).status).toBe(422);
  await ask('DELETE', '/git/refs/heads/bot');
  expect(github.state.issues.get(2)?.state).toBe('closed');
});

it('simulates faults, logs requests, and fails on unknown routes', async () => {
  const { github, ask } = await withPull();
  github.faults.add({ at: 1, outcome: answers.tooMany(7) });
  expect((await ask('GET', '/issues')).headers.get('retry-after')).toBe('7');
  expect((await ask('GET', '/issues')).status).toBe(200);
  github.faults.add({ effect: true, outcome: 'reset' });
  await expect(ask('POST', '/issues/1/comments', { body: 'x' })).rejects.toThrow();
  expect(github.state.comments.size).toBe(1);
  expect((await ask('GET', '/nothing')).status).toBe(501);
  expect(github.problems.splice(0)).toHaveLength(1);
  expect(github.requests.map(({ points }) => points)).toEqual([1, 1, 5, 1]);
});

it('runs the action as the runner does', async () => {
  const { github } = await withPull();
  const run = await runAction({
    github,
    eventName: 'push',
    event: events.push(github.state, ''),
    inputs: { bib: 'refs.bib' },
    workspace: {
      'README.md':
        '# Papers\n\n## Surveys\n\n- [A survey](https://doi.org/10.99999/a) ([`No1`](refs.bib)), 2020\n',
      'refs.bib': '@misc{Yes1, title = {B}}\n',
    },
  });
  expect(run.stderr).toBe('');
  expect(run.exitCode).toBe(1);
  expect(Number(run.outputs.errors)).toBeGreaterThan(0);
  expect(run.annotations.join('\n')).toContain('::error title=');
  expect(run.summary).toContain('❌');
});

it('ends the process after a request has taken effect', async () => {
  const github = await startGitHub({ served: true });
  onTestFinished(() => github.close());
  github.state.openIssue({ title: 'Tea' });
  github.faults.add({ at: 2, effect: true, outcome: 'kill' });
  const program = `for (const body of ['a', 'b', 'c']) await fetch('${github.apiUrl}/repos/octo/papers/issues/1/comments', {
    method: 'POST', headers: { authorization: 'token emulated-token' }, body: JSON.stringify({ body }) });`;
  const child = spawn(process.execPath, ['--input-type=module', '--eval', program]);
  github.attach(child);
  expect((await once(child, 'close'))[1]).toBe('SIGKILL');
  expect([...github.state.comments.values()].map(({ body }) => body)).toEqual(['a', 'b']);
});
