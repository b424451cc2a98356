import { expect, it } from 'vitest';
import { answers, events, runAction } from './index.ts';
import { withPull } from './with-pull.ts';

it('answers with the configured fault', async () => {
  const { github, ask } = await withPull();
  const { unauthorized, forbidden, notFound, unprocessable, badGateway, secondaryLimit } = answers;
  for (const [outcome, status] of [
    [unauthorized, 401],
    [forbidden, 403],
    [notFound, 404],
    [unprocessable, 422],
    [badGateway, 502],
  ] as const) {
    github.faults.add({ method: 'POST', path: /comments$/, outcome });
    expect((await ask('GET', '/issues/1/comments')).status).toBe(200);
    expect((await ask('POST', '/issues/1/comments', { body: 'x' })).status).toBe(status);
  }
  github.faults.add({ outcome: secondaryLimit(3), times: 2 });
  expect((await ask('GET', '/issues')).headers.get('retry-after')).toBe('3');
  expect((await ask('GET', '/issues')).body.message).toContain('secondary rate limit');
  expect((await ask('GET', '/issues')).status).toBe(200);
  expect(github.state.comments.size).toBe(0);
});

it('can answer with an error after the request has taken effect', async () => {
  const { github, ask } = await withPull();
  github.faults.add({ effect: true, outcome: answers.badGateway });
  expect((await ask('POST', '/issues/1/comments', { body: 'x' })).status).toBe(502);
  expect(github.state.comments.size).toBe(1);
});

it('can leave a request without an answer', async () => {
  const { github } = await withPull();
  github.faults.add({ outcome: 'hang' });
  const patience = new AbortController();
  const asked = github.fetch(`${github.apiUrl}/rate_limit`, {
    headers: { authorization: 'token emulated-token' },
    signal: patience.signal,
  });
  patience.abort(new Error('enough'));
  await expect(asked).rejects.toThrow('enough');
  expect(github.requests[0]?.status).toBeUndefined();
});

it('lets something happen just before a request', async () => {
  const { github, ask, number } = await withPull();
  const before = github.state.issues.get(number)?.pull?.headSha;
  const move = () => void github.state.push('add', { x: '' }, { repository: 'contributor/papers' });
  github.faults.add({ path: /pulls\/1$/, outcome: move });
  expect((await ask('GET', '/pulls/1')).body.head.sha).not.toBe(before);
});

it('ends the action before a request takes effect', async () => {
  const { github, number } = await withPull();
  github.faults.add({ outcome: 'kill' });
  const event = events.pullRequest(github.state, number);
  const run = await runAction({ github, eventName: 'pull_request_target', event });
  expect(run.exitCode).toBeNull();
  expect(run.requests).toHaveLength(1);
});

it('lets a run that has ended do nothing more', async () => {
  const { github } = await withPull();
  const { fetch, isKilled } = github.connection();
  const say = () =>
    fetch(`${github.apiUrl}/repos/octo/papers/issues/1/comments`, {
      method: 'POST',
      headers: { authorization: 'token emulated-token' },
      body: '{"body":"x"}',
    });
  await say();
  expect(isKilled()).toBe(false);
  github.faults.add({ outcome: 'kill' });
  for (let times = 0; times < 3; times++) await expect(say()).rejects.toThrow('killed');
  expect(isKilled()).toBe(true);
  expect(github.requests).toHaveLength(2);
  expect(github.state.comments.size).toBe(1);
});
