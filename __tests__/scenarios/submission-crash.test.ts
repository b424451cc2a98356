import { describe, expect, it } from 'vitest';
import { openRegistries, submissions } from './submission.ts';
import { BrokenOff, jobs } from './submission-job.ts';

type Submissions = Awaited<ReturnType<typeof submissions>>;
type Jobs = ReturnType<typeof jobs>;

/** Brings everything to the moment before the run that is broken off; gives that run. */
type Prepare = (here: Submissions, job: Jobs) => Promise<(most?: number) => Promise<unknown>>;

const registries = openRegistries();

async function outcome(prepare: Prepare, most?: number) {
  const here = await submissions(undefined, await registries);
  const run = await prepare(here, jobs(here));
  if (most !== undefined) await expect(run(most)).rejects.toBeInstanceOf(BrokenOff);
  const first = here.github.requests.length;
  await run();
  const requests = here.github.requests.length - first;
  const seen = here.seen();
  await here.close();
  return { seen, requests };
}

async function endsTheSame(prepare: Prepare): Promise<void> {
  const whole = await outcome(prepare);
  expect(whole.requests).toBeGreaterThan(3);
  for (let most = 1; most < whole.requests; most++) {
    const again = await outcome(prepare, most);
    expect(again.seen).toEqual(whole.seen);
  }
}

const PLAIN = { paper: '10.99997/plain.1' };

describe('a run that is stopped after any request and started again', {
  timeout: 240_000,
}, () => {
  it('ends the same when a submission is edited', () =>
    endsTheSame(async ({ submit, edit }, job) => {
      const number = submit(PLAIN);
      await job.submit(number);
      edit(number, { paper: '10.99997/almanac.2', category: 'Instruments › Rulers' });
      return (most) => job.submit(number, most);
    }));

  it('ends the same when a submission is closed', () =>
    endsTheSame(async ({ submit, github, issueOf }, job) => {
      const number = submit(PLAIN);
      await job.submit(number);
      github.state.setState(issueOf(number), 'closed');
      return (most) => job.submit(number, most);
    }));

  it('ends the same when a submission can no longer be used', () =>
    endsTheSame(async ({ submit, edit }, job) => {
      const number = submit(PLAIN);
      await job.submit(number);
      edit(number, { paper: '10.99997/retracted.1' });
      return (most) => job.submit(number, most);
    }));

  it('ends the same when the list changes under a submission', () =>
    endsTheSame(async ({ submit, github, openPulls }, job) => {
      for (const paper of ['10.99997/almanac.1', '10.99997/almanac.3']) {
        await job.submit(submit({ paper }));
      }
      github.state.merge(openPulls()[0]?.number ?? 0);
      return (most) => job.refresh(most);
    }));
});
