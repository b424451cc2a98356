import { countWhile } from '../../src/text/count-while.ts';

interface Waiting {
  readonly at: number;
  readonly wake: () => void;
}

/**
 * A clock whose waits take no time: when all work waits, it jumps to the moment when the first of
 * it goes on. The order of things is that of real waits.
 *
 * @param start milliseconds since 1970.
 */
export function virtualClock(start: number) {
  let time = start;
  /** The earliest first; of the same moment, the one that waits longest. */
  const queue: Waiting[] = [];
  return {
    now: (): number => time,
    sleep: (milliseconds: number): Promise<void> =>
      new Promise((wake) => {
        const at = time + milliseconds;
        const place = countWhile(queue.length, (index) => (queue[index]?.at ?? 0) <= at);
        queue.splice(place, 0, { at, wake });
      }),
    /** Lets time pass until the work is done. */
    async run<T>(work: Promise<T>): Promise<T> {
      let isDone = false;
      const done = (): void => {
        isDone = true;
      };
      work.then(done, done);
      for (;;) {
        // All that can go on without waiting goes on first.
        await new Promise((ready) => setImmediate(ready));
        if (isDone) return work;
        time = Math.max(time, queue[0]?.at ?? time);
        while (queue[0] !== undefined && queue[0].at <= time) queue.shift()?.wake();
      }
    },
  };
}
