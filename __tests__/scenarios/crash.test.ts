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

it('ends in the same state wherever it is killed', async () => {
  const whole = await twoReviews();
  expect(whole?.seen.reviewComments).toHaveLength(2);
  const count = whole?.requests ?? 0;
  expect(count).toBeGreaterThan(5);
  for (let k = 1; k <= count; k++) {
    const again = await twoReviews(k);
    expect(again?.seen, `killed after request ${k} of ${count}`).toEqual(whole?.seen);
  }
});
