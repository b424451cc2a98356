import { expect, it } from 'vitest';
import { openRegistries, submissions } from './submission.ts';

const registries = openRegistries();

/** Submits a paper; the run may be killed at a request, and is then started again. */
async function submitted(killAt?: number) {
  const { submit, run, seen, github, close } = await submissions(undefined, await registries);
  const number = submit({ paper: '10.99997/plain.1' });
  if (killAt !== undefined) {
    github.faults.add({ at: killAt, effect: true, outcome: 'kill' });
    expect((await run(number)).exitCode).toBeNull();
  }
  const { requests } = await run(number);
  const result = { seen: seen(), requests: requests.length };
  await close();
  return result;
}

it('ends in the same state wherever it is killed', { timeout: 240_000 }, async () => {
  const whole = await submitted();
  expect(whole.requests).toBeGreaterThan(5);
  for (let at = 1; at <= whole.requests; at++) {
    expect((await submitted(at)).seen).toEqual(whole.seen);
  }
});
