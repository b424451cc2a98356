import { expect } from 'vitest';

/** What is faster cannot be measured, in milliseconds. */
const SHORTEST = 5;
const ATTEMPTS = 6;

interface Growth {
  /** The characters of the shorter input. */
  readonly size: number;
  /** How many times as long the longer one is. */
  readonly times?: number;
  /** Makes an input of about so many characters. */
  readonly input: (size: number) => string;
}

/**
 * Expects that some work takes time in proportion to its input, on a busy machine too: of several
 * attempts the fastest count, and one that is fast enough ends them. Where a linear reader takes 4
 * times as long, a quadratic one takes 16 times; the line is drawn at 8.
 *
 * @returns the longer input, and what the work gave for it.
 */
export function expectLinear<T>(
  { size, times = 4, input }: Growth,
  work: (text: string) => T,
): { readonly text: string; readonly result: T } {
  const [short, text] = [input(size), input(times * size)];
  const most = times ** 1.5;
  let least = Number.POSITIVE_INFINITY;
  let fastest = Number.POSITIVE_INFINITY;
  for (let attempt = 1; ; attempt++) {
    least = Math.min(least, timeOf(() => work(short)).time);
    const { time, result } = timeOf(() => work(text));
    fastest = Math.min(fastest, time);
    const growth = fastest / Math.max(least, SHORTEST);
    if (growth < most || attempt === ATTEMPTS) {
      expect(growth, `times as long for ${times} times the input`).toBeLessThan(most);
      return { text, result };
    }
  }
}

function timeOf<T>(work: () => T): { readonly time: number; readonly result: T } {
  const start = clock();
  const result = work();
  return { time: clock() - start, result };
}

/** The time that this thread was at work, in milliseconds: what others do does not count. */
function clock(): number {
  // Node.js has it from 23.9 on.
  if (!('threadCpuUsage' in process)) return performance.now();
  const { user, system } = process.threadCpuUsage();
  return (user + system) / 1000;
}
