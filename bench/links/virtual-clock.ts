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
  /** A heap, the earliest first. */
  const heap: Waiting[] = [];
  const before = (a: number, b: number): boolean => (heap[a]?.at ?? 0) < (heap[b]?.at ?? 0);
  const swap = (a: number, b: number): void => {
    const [one, other] = [heap[a], heap[b]];
    if (one === undefined || other === undefined) return;
    heap[a] = other;
    heap[b] = one;
  };
  const push = (waiting: Waiting): void => {
    heap.push(waiting);
    for (let at = heap.length - 1; at > 0 && before(at, (at - 1) >> 1); at = (at - 1) >> 1) {
      swap(at, (at - 1) >> 1);
    }
  };
  const pop = (): Waiting | undefined => {
    const [first] = heap;
    const last = heap.pop();
    if (heap.length === 0 || last === undefined) return first;
    heap[0] = last;
    for (let at = 0; ; ) {
      const [left, right] = [2 * at + 1, 2 * at + 2];
      let least = at;
      if (left < heap.length && before(left, least)) least = left;
      if (right < heap.length && before(right, least)) least = right;
      if (least === at) return first;
      swap(at, least);
      at = least;
    }
  };
  return {
    now: (): number => time,
    sleep: (milliseconds: number): Promise<void> =>
      new Promise((wake) => push({ at: time + milliseconds, wake })),
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
        const next = pop();
        if (next === undefined) continue;
        time = Math.max(time, next.at);
        next.wake();
        while (heap[0] !== undefined && heap[0].at <= time) pop()?.wake();
      }
    },
  };
}
