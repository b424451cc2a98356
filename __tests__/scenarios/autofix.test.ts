import { describe, expect, it } from 'vitest';
import { answers, events } from '../github-emulator/index.ts';
import { commitSuggestion } from '../github-emulator/suggestion.ts';
import { bib, FIRST, list, readme, SECOND } from './paper-list.ts';
import { FORK, pullRequest } from './pull-request.ts';

/** A link that is written in two parts, which a program can join. */
const BROKEN = {
  'README.md': readme(FIRST, SECOND).replace('a ruler](', 'a ruler] ('),
  'refs.bib': bib(FIRST, SECOND),
};
const COMMIT = { inputs: { autofix: 'commit' } };

describe.concurrent('what can be fixed automatically', { timeout: 120_000 }, () => {
  it('is fixed by a one-click suggestion', async () => {
    const { review, seen, github } = await pullRequest(BROKEN);
    expect((await review()).outputs.fixable).toBe('1');
    const [comment] = [...github.state.reviewComments.values()].filter(({ body }) =>
      body.includes('```suggestion'),
    );
    const head = commitSuggestion(github.state, comment?.id ?? 0, 'contributor');
    expect(github.state.git.readBlob(`${head}:README.md`)?.toString()).toBe(readme(FIRST, SECOND));
    expect((await review()).exitCode).toBe(0);
    expect(seen().comments[0]?.body).toContain('Everything is in order');
    expect(seen().reviewComments.every(({ minimized }) => minimized === 'RESOLVED')).toBe(true);
  });

  it('is not suggested when that is turned off', async () => {
    const { review, seen } = await pullRequest(BROKEN);
    await review({ inputs: { autofix: 'off' } });
    expect(seen().reviewComments.length).toBeGreaterThan(0);
    expect(JSON.stringify(seen().reviewComments)).not.toContain('suggestion');
  });

  it('is committed by a token that may, once, and the review is about the commit', async () => {
    const { review, seen, github } = await pullRequest(BROKEN);
    const before = github.state.branch('add', FORK) ?? '';
    github.tokens.set('emulated-token', {
      login: 'curator[bot]',
      type: 'Bot',
      permissions: { contents: 'write', pull_requests: 'write' },
      repositories: [FORK],
    });
    const run = await review(COMMIT);
    expect(run.stderr).toBe('');
    expect(run.exitCode).toBe(0);
    const after = github.state.branch('add', FORK) ?? '';
    expect(github.state.git.resolve(`${after}^`)).toBe(before);
    expect(github.state.verified.has(after)).toBe(true);
    expect(github.state.git.changedPaths(before, after)).toEqual(['README.md']);
    expect(github.state.git.readBlob(`${after}:README.md`)?.toString()).toBe(readme(FIRST, SECOND));
    expect(seen().comments[0]?.body).toContain('Everything is in order');
    // The commit's own run finds nothing to commit.
    await review(COMMIT);
    expect(github.state.branch('add', FORK)).toBe(after);
  });

  it('is suggested where the token may not commit', async () => {
    const { review, seen, github } = await pullRequest(BROKEN);
    const before = github.state.branch('add', FORK);
    expect((await review(COMMIT)).outputs.fixable).toBe('1');
    expect(github.state.branch('add', FORK)).toBe(before);
    expect(JSON.stringify(seen().reviewComments)).toContain('suggestion');
  });

  it.each([
    ['list-curator/submission-1', 'suggested', false],
    ['list-curator/other', 'committed', true],
  ])('is, on the branch %s of the repository itself, %s', async (head, _, moves) => {
    const { review, permit, github } = await pullRequest(BROKEN);
    permit({ contents: 'write', pull_requests: 'write' });
    const before = github.state.push(head, BROKEN);
    const event = events.pullRequest(github.state, github.state.openPull({ head }));
    expect((await review({ ...COMMIT, event })).stderr).toBe('');
    expect(github.state.branch(head) !== before).toBe(moves);
    const said = [...github.state.reviewComments.values()].map(({ body }) => body).join();
    expect(said.includes('```suggestion')).toBe(!moves);
  });

  it('is committed once where the answer is lost, or the run killed after it', async () => {
    for (const outcome of [answers.badGateway, 'kill'] as const) {
      const { review, seen, github } = await pullRequest(BROKEN);
      const before = github.state.branch('add', FORK) ?? '';
      github.tokens.set('emulated-token', {
        login: 'curator[bot]',
        type: 'Bot',
        permissions: { contents: 'write', pull_requests: 'write' },
        repositories: [FORK],
      });
      github.faults.add({ path: /graphql/, at: 6, effect: true, outcome });
      const run = await review(COMMIT);
      expect(run.exitCode).toBe(outcome === 'kill' ? null : 0);
      if (outcome === 'kill') await review(COMMIT);
      const after = github.state.branch('add', FORK) ?? '';
      expect(github.state.git.history(after, before)).toHaveLength(1);
      expect(seen().comments).toHaveLength(1);
      expect(seen().comments[0]?.body).toContain('Everything is in order');
    }
  });

  it('leaves old debt alone', async () => {
    const base = list(FIRST);
    const old = base['README.md'].replace('nothing](', 'nothing] (');
    const { review, github } = await pullRequest(
      { 'README.md': old.replace('Papers on nothing', 'Papers on  nothing') },
      { ...base, 'README.md': old },
    );
    const before = github.state.branch('add', FORK);
    expect((await review(COMMIT)).exitCode).toBe(0);
    expect(github.state.branch('add', FORK)).toBe(before);
  });
});
