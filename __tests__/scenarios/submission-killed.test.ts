import { expect, it } from 'vitest';
import { openRegistries, submissions } from './submission.ts';

const registries = openRegistries();

/** Submits a paper with the bundled action, in a process that is killed at a request. */
async function submitted(killAt?: number) {
  const { submit, run, seen, github, close } = await submissions(undefined, await registries);
  const number = submit({ paper: '10.5555/plain.1' });
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
  const killed = Array.from({ length: whole.requests }, (_, index) => index + 1);
  // A few at a time; each is a process of its own.
  for (let at = 0; at < killed.length; at += 3) {
    const some = await Promise.all(killed.slice(at, at + 3).map(submitted));
    for (const again of some) expect(again.seen).toEqual(whole.seen);
  }
});
