import { expect, it } from 'vitest';
import { bare, FIRST, list, SECOND } from './paper-list.ts';
import { pullRequest } from './pull-request.ts';

const UNTOLD = { ...SECOND, abstract: undefined };

/** Reviews a pull request, changes it, and reviews it again. */
async function twoReviews(killAt?: number) {
  const pull = await pullRequest(list(FIRST, UNTOLD));
  await pull.review();
  pull.push(list(FIRST, SECOND, ...bare(1)));
  const first = pull.github.requests.length;
  if (killAt !== undefined) {
    pull.github.faults.add({ at: first + killAt, effect: true, outcome: 'kill' });
    const killed = await pull.review();
    if (killed.exitCode !== null) return undefined;
  }
  const run = await pull.review();
  return { seen: pull.seen(), requests: run.requests.length };
}

it('ends in the same state wherever it is killed', { timeout: 120_000 }, async () => {
  const whole = await twoReviews();
  expect(whole?.seen.reviewComments).toHaveLength(2);
  const count = whole?.requests ?? 0;
  expect(count).toBeGreaterThan(5);
  const killed = Array.from({ length: count }, (_, index) => index + 1);
  // A few at a time; each is a process of its own.
  for (let at = 0; at < count; at += 3) {
    const some = await Promise.all(killed.slice(at, at + 3).map(twoReviews));
    for (const again of some) expect(again?.seen).toEqual(whole?.seen);
  }
});
