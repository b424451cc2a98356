import { describe, expect, it } from 'vitest';
import { answers } from '../github-emulator/index.ts';
import { bare, FIRST, halfBare, LONG, list, SECOND } from './paper-list.ts';
import { pullRequest, writes } from './pull-request.ts';

const NO_ABSTRACT = { ...SECOND, abstract: undefined };
const FINDING = 'The paper has no abstract';

describe.concurrent('what GitHub refuses', { timeout: 120_000 }, () => {
  it('loses no finding when a fork has a token that only reads', async () => {
    const papers = halfBare(60);
    const { review, seen, permit } = await pullRequest(list(...LONG, ...papers), list(...LONG));
    permit({ contents: 'read', pull_requests: 'read' });
    const run = await review({ eventName: 'pull_request' });
    expect(run.exitCode).toBe(1);
    expect(run.outputs.errors).toBe('60');
    expect(run.annotations.filter((line) => line.includes(FINDING))).toHaveLength(10);
    for (const { key } of papers) expect(run.summary).toContain(key);
    expect(writes(run)).toHaveLength(1);
    expect(seen().comments).toEqual([]);
  });

  it('checks the checkout as a whole when GitHub refuses everything', async () => {
    const { review, github } = await pullRequest(list(FIRST, NO_ABSTRACT));
    github.faults.add({ path: /./, times: 1000, outcome: answers.forbidden });
    const run = await review({ eventName: 'pull_request', workspace: list(FIRST, NO_ABSTRACT) });
    expect(run.exitCode).toBe(1);
    expect(run.outputs.errors).toBe('1');
    expect(run.annotations.join('\n')).toContain(FINDING);
    expect(run.summary).toContain(SECOND.title);
    expect(run.stdout).toContain('pull-requests: write');
  });

  it('reports which permissions are missing where nothing is checked out', async () => {
    const { review, github } = await pullRequest(list(FIRST, NO_ABSTRACT));
    github.faults.add({ path: /./, times: 1000, outcome: answers.notFound });
    const run = await review();
    expect(run.exitCode).toBe(1);
    expect(run.stderr).toBe('');
    expect(run.stdout).toContain('Give the job "contents: read" and "pull-requests: write"');
  });

  it('refuses to work with a checked-out head that is not trusted', async () => {
    const { review, github } = await pullRequest(list(FIRST, SECOND));
    const head = github.state.branch('add', 'contributor/papers') ?? '';
    for (const workspace of [
      { '.git/HEAD': `${head}\n` },
      { '.git/HEAD': 'ref: refs/heads/pr\n', '.git/refs/heads/pr': `${head}\n` },
      { 'pr/.git/HEAD': 'ref: refs/heads/pr\n', 'pr/.git/packed-refs': `${head} refs/heads/pr\n` },
    ]) {
      const run = await review({ workspace });
      expect(run.exitCode).toBe(1);
      expect(run.stdout).toContain('the head of the pull request is checked out');
      expect(run.requests).toEqual([]);
    }
    const base = github.state.branch('main') ?? '';
    expect((await review({ workspace: { '.git/HEAD': `${base}\n` } })).exitCode).toBe(0);
  });

  it('reports a finding in the summary when GitHub does not take its comment', async () => {
    const { review, seen, github } = await pullRequest(list(...LONG, ...bare(6)), list(...LONG));
    const reviews = /\/reviews$/;
    // The review as a whole, its first half, that one's first half and first comment.
    github.faults.add({ path: reviews, times: 4, outcome: answers.unprocessable });
    const run = await review();
    expect(run.outputs.errors).toBe('6');
    expect(seen().reviewComments).toHaveLength(5);
    expect(seen().comments[0]?.body).toMatch(/^- ❌ (?!.*\n- ❌)/m);
  });

  it('ends soon when GitHub takes no comment at all', async () => {
    const { review, seen, github } = await pullRequest(
      list(...LONG, ...halfBare(25)),
      list(...LONG),
    );
    github.faults.add({ path: /\/reviews$/, times: 1000, outcome: answers.unprocessable });
    const run = await review();
    expect(run.outputs.errors).toBe('25');
    expect(writes(run).filter((line) => line.endsWith('/reviews'))).toHaveLength(12);
    expect(seen().comments[0]?.body).toContain('<summary>15 more findings</summary>');
    expect(run.annotations.filter((line) => line.includes(FINDING))).toHaveLength(10);
  });

  it.each([
    ['answers no more', answers.badGateway, 'GitHub gave no usable answer (Server Error)'],
    [
      'asks to wait for an hour',
      answers.secondaryLimit(3600),
      'GitHub asks to wait 60 minutes; run this job again after that',
    ],
  ])('loses no finding when GitHub %s', async (_, outcome, words) => {
    const { review, github } = await pullRequest(list(FIRST, NO_ABSTRACT));
    github.faults.add({ method: 'POST', path: /\/(?:reviews|comments)$/, times: 1000, outcome });
    const run = await review();
    expect(run.stderr).toBe('');
    expect(run.exitCode).toBe(1);
    expect(run.outputs.errors).toBe('1');
    expect(run.summary).toContain(SECOND.title);
    expect(run.annotations.join('\n')).toContain(FINDING);
    expect(run.stdout).toContain(words);
    expect(run.stdout).not.toContain('Give the job');
    expect(run.stdout).not.toContain('may not write');
  });

  it.each([
    ['GitHub answers no more', answers.badGateway, 'GitHub gave no usable answer'],
    ['its limit is reached', answers.secondaryLimit(3600), 'GitHub asks to wait 60 minutes'],
  ])('reports what failed when %s before anything is read', async (_, outcome, words) => {
    const { review, github } = await pullRequest(list(FIRST, NO_ABSTRACT));
    github.faults.add({ path: /./, times: 1000, outcome });
    const run = await review();
    expect(run.stderr).toBe('');
    expect(run.exitCode).toBe(1);
    expect(run.stdout).toContain(words);
    expect(run.stdout).not.toContain('Give the job');
  });

  it('waits as long as a rate limit requires', async () => {
    const { review, seen, github } = await pullRequest(list(FIRST, NO_ABSTRACT));
    github.faults.add({ path: /\/compare\//, outcome: answers.tooMany(1) });
    github.faults.add({ path: /\/reviews$/, outcome: answers.secondaryLimit(1) });
    expect((await review()).exitCode).toBe(1);
    expect(seen().reviewComments).toHaveLength(1);
    expect(seen().comments).toHaveLength(1);
  });

  it('posts nothing twice when an answer is lost', async () => {
    const { review, seen, github } = await pullRequest(list(FIRST, NO_ABSTRACT));
    const lost = { effect: true, outcome: answers.badGateway };
    github.faults.add({ path: /\/reviews$/, ...lost });
    github.faults.add({ path: /\/issues\/1\/comments$/, ...lost });
    await review();
    expect(seen().reviews).toHaveLength(1);
    expect(seen().reviewComments).toHaveLength(1);
    expect(seen().comments).toHaveLength(1);
  });

  it('tries again when GitHub fails or closes the connection', async () => {
    const { review, seen, github } = await pullRequest(list(FIRST, NO_ABSTRACT));
    github.faults.add({ path: /\/git\/trees/, outcome: answers.badGateway });
    github.faults.add({ path: /graphql/, outcome: 'reset' });
    await review();
    expect(seen().reviewComments).toHaveLength(1);
    expect(seen().comments).toHaveLength(1);
  });

  it('ends a request that is never answered, and tries again', async () => {
    const { review, seen, github } = await pullRequest(list(FIRST, NO_ABSTRACT));
    // A read, and a write that takes effect.
    github.faults.add({ path: /\/git\/trees/, outcome: 'hang' });
    github.faults.add({ path: /\/reviews$/, effect: true, outcome: 'hang' });
    const run = await review();
    expect(run.stderr).toBe('');
    expect(run.exitCode).toBe(1);
    expect(seen().reviews).toHaveLength(1);
    expect(seen().reviewComments).toHaveLength(1);
    expect(seen().comments).toHaveLength(1);
  });

  it('reports when the token is none', async () => {
    const { review, github } = await pullRequest(list(FIRST, NO_ABSTRACT));
    github.faults.add({ path: /./, times: 1000, outcome: answers.unauthorized });
    const run = await review();
    expect(run.exitCode).toBe(1);
    expect(run.stderr).toBe('');
    expect(run.stdout).toContain('Bad credentials');
  });

  it('reports its findings on a locked pull request, too', async () => {
    const { review, github, number } = await pullRequest(list(FIRST, NO_ABSTRACT));
    const issue = github.state.issues.get(number);
    if (issue !== undefined) issue.locked = true;
    const run = await review();
    expect(run.exitCode).toBe(1);
    expect(run.annotations.join('\n')).toContain(FINDING);
    expect(run.stdout).toContain('The conversation is locked, so nothing can be posted');
    expect(run.stdout).not.toContain('may not write');
  });
});
