import { expect } from 'vitest';

/** Work on inputs of a size: what is prepared does not count, what is returned is measured. */
export type Work = (size: number) => () => unknown;

/** Twice the input may take this many times as long. */
export const MOST_GROWTH = 2.5;
/** Less than this cannot be measured (milliseconds of the processor). */
export const UNMEASURABLE = 4;
/** No work takes less (milliseconds). */
const RESOLUTION = 1;
/** What takes no longer is measured on larger inputs before it counts (milliseconds). */
const BRIEF = 200;
const ROUNDS = 12;

/**
 * How many times as long work takes on twice the input. It counts time of the processor, not of the
 * clock, and the best of several rounds, so that a busy machine changes nothing. What looks bad but
 * takes little time is measured again on larger inputs, where only what is bad stays so: the clock
 * of the processor may show no less than some milliseconds. They end at sixteen times the size, which
 * a machine with little memory can hold.
 *
 * @returns 0 where the work is too little to be measured.
 */
export function growthOf(work: Work, size: number): number {
  let growth = 0;
  for (const times of [1, 4, 16]) {
    const found = measured(work, times * size);
    growth = found.growth;
    if (growth <= MOST_GROWTH || found.time >= BRIEF) break;
  }
  return growth;
}

interface Growth {
  /** The characters of the shorter input. */
  readonly size: number;
  /** Makes an input of about so many characters. */
  readonly input: (size: number) => string;
}

/**
 * Expects that some work takes time in proportion to its input.
 *
 * @returns an input of twice the size, and what the work gave for it.
 */
export function expectLinear<T>(
  { size, input }: Growth,
  work: (text: string) => T,
): { readonly text: string; readonly result: T } {
  const growth = growthOf((n) => {
    const text = input(n);
    return () => work(text);
  }, size);
  expect(growth, 'times as long for twice the input').toBeLessThanOrEqual(MOST_GROWTH);
  const text = input(2 * size);
  return { text, result: work(text) };
}

function measured(work: Work, size: number): { readonly growth: number; readonly time: number } {
  let [once, twice] = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY];
  for (let round = 0; round < ROUNDS; round++) {
    once = Math.min(once, processorTime(work(size)));
    twice = Math.min(twice, processorTime(work(2 * size)));
    if (twice < UNMEASURABLE) return { growth: 0, time: twice };
    if (twice <= MOST_GROWTH * once) break;
  }
  return { growth: twice / Math.max(once, RESOLUTION), time: twice };
}

/** Milliseconds that a synchronous work keeps the processor busy; what other threads do does not count. */
export function processorTime(work: () => unknown): number {
  const before = used();
  work();
  return used() - before;
}

function used(): number {
  // Node.js has it from 23.9 on.
  if (!('threadCpuUsage' in process)) return performance.now();
  return process.threadCpuUsage().user / 1000;
}
