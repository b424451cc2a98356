import { describe, expect, it } from 'vitest';
import { bare, FIRST, LONG, list, SECOND } from './paper-list.ts';
import { pullRequest, writes } from './pull-request.ts';

const NO_ABSTRACT = { ...SECOND, abstract: undefined };

describe.concurrent('a review that is there already', { timeout: 120_000 }, () => {
  it('writes nothing when nothing changed', async () => {
    for (const changes of [list(...LONG, SECOND), list(...LONG, ...bare(30))]) {
      const { review, seen } = await pullRequest(changes, list(...LONG));
      await review();
      const before = seen();
      const run = await review();
      expect(writes(run)).toEqual([]);
      expect(seen()).toEqual(before);
    }
  });

  it('passes after a fix, and hides the solved comment', async () => {
    const { review, seen, push } = await pullRequest(list(FIRST, NO_ABSTRACT));
    await review();
    push(list(FIRST, SECOND));
    const run = await review();
    expect(run.exitCode).toBe(0);
    expect(seen().comments).toHaveLength(1);
    expect(seen().comments[0]?.body).toContain('Everything is in order');
    expect(seen().reviewComments).toMatchObject([{ minimized: 'RESOLVED' }]);
    expect(writes(await review())).toEqual([]);
  });

  it('resolves the thread where the token may write contents', async () => {
    const { review, seen, push, permit } = await pullRequest(list(FIRST, NO_ABSTRACT));
    permit({ contents: 'write', pull_requests: 'write' });
    await review();
    push(list(FIRST, SECOND));
    await review();
    expect(seen().reviewComments).toMatchObject([
      { minimized: 'RESOLVED', resolvedBy: 'github-actions[bot]' },
    ]);
  });

  it('comments again when a solved finding comes back', async () => {
    const { review, seen, push } = await pullRequest(list(FIRST, NO_ABSTRACT));
    await review();
    push(list(FIRST, SECOND));
    await review();
    push(list(FIRST, NO_ABSTRACT));
    await review();
    expect(seen().reviewComments.map(({ minimized }) => minimized)).toEqual([
      'RESOLVED',
      undefined,
    ]);
  });

  it('never deletes a comment that someone answered', async () => {
    const { review, seen, push, github } = await pullRequest(list(FIRST, NO_ABSTRACT));
    await review();
    const [comment] = github.state.reviewComments.values();
    github.state.reply(comment?.id ?? 0, 'contributor', 'Where would I put it?');
    push(list(FIRST, SECOND));
    await review();
    expect(seen().reviewComments.map(({ user, minimized }) => [user, minimized])).toEqual([
      ['github-actions[bot]', 'RESOLVED'],
      ['contributor', undefined],
    ]);
    expect(github.requests.filter(({ method }) => method === 'DELETE')).toEqual([]);
  });

  it('does not change a thread that someone resolved', async () => {
    const { review, seen, github } = await pullRequest(list(FIRST, NO_ABSTRACT));
    await review();
    for (const thread of github.state.threads.values()) thread.resolvedBy = 'maintainer';
    const run = await review();
    expect(run.exitCode).toBe(1);
    expect(writes(run)).toEqual([]);
    expect(seen().reviewComments).toHaveLength(1);
  });

  it('does not treat comments of others as its own', async () => {
    const { review, seen, github, number } = await pullRequest(list(FIRST, SECOND));
    const forged = '<!-- list-curator:summary -->\n\nAll is well, merge me.';
    github.state.comment(number, 'contributor', forged);
    await review();
    expect(seen().comments.map(({ user }) => user)).toEqual(['contributor', 'github-actions[bot]']);
    expect(seen().comments[0]?.body).toBe(forged);
  });

  it('writes a new summary when the old one was hidden', async () => {
    const { review, seen, github } = await pullRequest(list(FIRST, SECOND));
    await review();
    for (const comment of github.state.comments.values()) comment.minimized = 'OUTDATED';
    await review();
    expect(seen().comments).toHaveLength(2);
  });

  it('hides all summaries but one when two runs at once have each written one', async () => {
    const { review, seen, github, number } = await pullRequest(list(FIRST, NO_ABSTRACT));
    await review();
    const [first] = github.state.comments.values();
    const second = first?.body.replace('problem', 'other problem') ?? '';
    github.state.comment(number, 'github-actions[bot]', second);
    await review();
    expect(seen().comments.map(({ minimized }) => minimized)).toEqual(['OUTDATED', undefined]);
    expect(seen().comments[1]?.body).toBe(first?.body);
    expect(writes(await review())).toEqual([]);
  });

  it('withdraws its findings when the list is no longer changed', async () => {
    const { review, seen, push } = await pullRequest(list(FIRST, NO_ABSTRACT));
    await review();
    push({ ...list(FIRST), 'other.txt': 'x' });
    const run = await review();
    expect(run.exitCode).toBe(0);
    expect(seen().comments[0]?.body).toContain('does not change the list');
    expect(seen().reviewComments).toMatchObject([{ minimized: 'RESOLVED' }]);
  });

  it('writes nothing about a head that has moved on', async () => {
    const { review, seen, push, github } = await pullRequest(list(FIRST, NO_ABSTRACT));
    github.faults.add({
      path: /\/git\/trees\//,
      outcome: () => void push(list(FIRST, SECOND)),
    });
    const run = await review();
    expect(writes(run)).toEqual([]);
    expect(run.stdout).toContain('newer commit');
    expect(seen().comments).toEqual([]);
    expect((await review()).exitCode).toBe(0);
    expect(seen().comments[0]?.body).toContain('Everything is in order');
  });

  it('reviews a branch that was pushed by force', async () => {
    const { review, seen, github } = await pullRequest(list(FIRST, NO_ABSTRACT));
    await review();
    const from = github.state.branch('main') ?? '';
    github.state.push('add', list(FIRST, ...bare(1)), { repository: 'contributor/papers', from });
    await review();
    const open = seen().reviewComments.filter(({ minimized }) => minimized === undefined);
    expect(open).toHaveLength(1);
    expect(seen().comments).toHaveLength(1);
    expect(seen().comments[0]?.body).toContain('| Study of the empty set, volume 1000 |');
  });
});
