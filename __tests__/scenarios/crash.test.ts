import { describe, expect, it } from 'vitest';
import type { RunOptions } from '../github-emulator/run-action.ts';
import { bare, bib, FIRST, list, readme, SECOND } from './paper-list.ts';
import { FORK, pullRequest } from './pull-request.ts';

type Pull = Awaited<ReturnType<typeof pullRequest>>;
type Files = Parameters<Pull['push']>[0];

const NO_ABSTRACT = { ...SECOND, abstract: undefined };

/** Reviews a pull request that was reviewed before it changed; the run may be killed first. */
async function twoReviews(changes: Files, more: Partial<RunOptions>, killAt?: number) {
  const pull = await pullRequest(list(FIRST, NO_ABSTRACT));
  pull.github.tokens.set('emulated-token', {
    login: 'github-actions[bot]',
    type: 'Bot',
    permissions: { contents: 'write', pull_requests: 'write' },
    repositories: [FORK],
  });
  // A commit of fixes has nothing to do with what was said before.
  if (more.inputs === undefined) await pull.review();
  pull.push(changes);
  const first = pull.github.requests.length;
  const event = pull.event();
  if (killAt !== undefined) {
    pull.github.faults.add({ at: first + killAt, effect: true, outcome: 'kill' });
    const killed = await pull.review(more);
    if (killed.exitCode !== null) return undefined;
  }
  // Started again by hand, a run has the event that it had.
  const run = await pull.review({ ...more, event });
  const { git } = pull.github.state;
  const tip = pull.github.state.branch('add', FORK) ?? '';
  const branch = git.history(tip).map((sha) => [git.commitOf(sha).message, git.commitOf(sha).tree]);
  return { seen: pull.seen(), branch, requests: run.requests.length };
}

describe.each<[string, Files, Partial<RunOptions>]>([
  ['comments', list(FIRST, SECOND, ...bare(1)), {}],
  [
    'a commit',
    {
      'README.md': readme(FIRST, SECOND, ...bare(1)).replace('a ruler](', 'a ruler] ('),
      'refs.bib': bib(FIRST, SECOND, ...bare(1)),
    },
    { inputs: { autofix: 'commit' } },
  ],
])('a review with %s', (_, changes, more) => {
  it('ends in the same state wherever it is killed', { timeout: 180_000 }, async () => {
    const whole = await twoReviews(changes, more);
    expect(whole?.seen.reviewComments.length).toBeGreaterThan(0);
    const count = whole?.requests ?? 0;
    expect(count).toBeGreaterThan(5);
    for (let at = 1; at <= count; at++) {
      const again = await twoReviews(changes, more, at);
      expect(again?.seen).toEqual(whole?.seen);
      expect(again?.branch).toEqual(whole?.branch);
    }
  });
});
