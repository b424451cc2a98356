import { expect, it } from 'vitest';
import { eventEnvironment } from './event-environment.ts';
import { events } from './index.ts';
import { withPull } from './with-pull.ts';

it('names the commit and the ref of each event as GitHub does', async () => {
  const { github, number } = await withPull();
  const { state } = github;
  const main = state.branch('main') ?? '';
  const of = (name: string, event: Record<string, unknown>) => {
    const { GITHUB_SHA, GITHUB_REF } = eventEnvironment(state, name, event);
    return [GITHUB_REF, GITHUB_SHA];
  };
  const onMain = ['refs/heads/main', main];
  const pull = events.pullRequest(state, number);
  expect(of('pull_request_target', pull)).toEqual(onMain);
  const [ref, merge = ''] = of('pull_request', pull);
  expect(ref).toBe(`refs/pull/${number}/merge`);
  expect(state.git.commitOf(merge).parents).toEqual([main, pull.pull_request.head.sha]);
  const comment = state.comment(number, 'contributor', '/check');
  expect(of('issue_comment', events.issueComment(state, comment))).toEqual(onMain);
  expect(of('workflow_run', events.workflowRun(state, number, { id: 7 }))).toEqual(onMain);
  expect(of('schedule', events.schedule())).toEqual(onMain);

  const group = events.mergeGroup(state, number);
  const [queued, head] = of('merge_group', group);
  expect(queued).toBe(`refs/heads/gh-readonly-queue/main/pr-${number}-${main}`);
  expect(head).toBe(group.merge_group.head_sha);
  expect(group.merge_group.base_sha).toBe(main);

  const side = state.push('side', { 'a.md': 'a' });
  expect(of('workflow_dispatch', events.workflowDispatch(state, {}, 'side'))).toEqual([
    'refs/heads/side',
    side,
  ]);
  expect(of('push', events.push(state, main, 'side'))).toEqual(['refs/heads/side', side]);
});

it('does not name the pull request of a fork after a workflow run', async () => {
  const { github, number } = await withPull();
  const { state } = github;
  const fork = events.workflowRun(state, number, { id: 7 }).workflow_run;
  expect(fork.pull_requests).toEqual([]);
  expect(fork.head_sha).toBe(state.issues.get(number)?.pull?.headSha);
  state.push('own', { 'a.md': 'a' });
  const own = state.openPull({ head: 'own' });
  expect(events.workflowRun(state, own, { id: 8 }).workflow_run.pull_requests).toMatchObject([
    { number: own, head: { ref: 'own' } },
  ]);
});

it('starts no pull_request run on a conflict', async () => {
  const { github, number } = await withPull();
  github.state.push('main', { 'README.md': 'quite another\n' });
  const event = events.pullRequest(github.state, number);
  expect(() => eventEnvironment(github.state, 'pull_request', event)).toThrow('conflict');
  expect(github.state.merge(number)).toBeUndefined();
});
