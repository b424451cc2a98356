import { expect, it } from 'vitest';
import { DEFAULT_CONFIG } from '../../../src/config/defaults.ts';
import { readingMemory } from '../../../src/features/check/reading-memory.ts';
import { CHECK_JOBS } from '../../../src/features/child-process/check-jobs.ts';
import type { TimeLimit } from '../../../src/features/child-process/time-limit.ts';

const ENDLESS: TimeLimit = { timeFor: () => () => false, part: () => ENDLESS };

it('does not blame a change for what the time was too short for', async () => {
  const side = (text: string) => ({
    readme: { path: 'README.md', bytes: Buffer.from(text) },
    bibs: [],
    config: DEFAULT_CONFIG,
  });
  const old = '# L\n\n## A\n\n- [Growing Ferns in the Dark] (https://doi.org/10.99999/ferns)\n';
  const sides = { base: side(old), head: side(`${old}\n## B\n`) };
  const options = { scope: 'changed', fixes: false } as const;
  // The half of the base suffices, the rest is too short for the head.
  const limit = { timeFor: () => () => true, part: () => ENDLESS };
  const { findings } = await CHECK_JOBS.change({ sides, options }, readingMemory(), limit);
  expect(findings.map(({ message }) => message.slice(0, 11))).toEqual([
    'Time is up:',
    'Time is up:',
  ]);
});
