/**
 * Time for runs in this process. Their pauses are what GitHub asks for and nobody's gain on an
 * emulated one: while a run goes on, timers are due at once. Limits of requests are reached only
 * where an answer is never to come.
 */
const limits = new WeakMap<AbortSignal, () => void>();
const { setTimeout, clearTimeout, setImmediate, clearImmediate } = globalThis;
const { timeout } = AbortSignal;
let running = 0;

/** The shortest real timer takes a millisecond, which is long where a request sets a dozen. */
const hurried = {
  setTimeout: Object.assign(
    (work: (...given: unknown[]) => void, _?: number, ...given: unknown[]) =>
      setImmediate(work, ...given),
    setTimeout,
  ) as unknown as typeof setTimeout,
  clearTimeout(timer: NodeJS.Timeout | NodeJS.Immediate | undefined) {
    clearImmediate(timer as NodeJS.Immediate);
    clearTimeout(timer as NodeJS.Timeout);
  },
};

/** A limit that is reached by `endOfTime` alone. */
function limit(ms: number): AbortSignal {
  const controller = new AbortController();
  limits.set(controller.signal, () => {
    controller.abort(new DOMException(`The ${ms} ms are over`, 'TimeoutError'));
  });
  return controller.signal;
}

/** Does some work whose pauses take no time. */
export async function withoutPauses<T>(work: () => Promise<T>): Promise<T> {
  running += 1;
  Object.assign(globalThis, hurried);
  AbortSignal.timeout = limit;
  try {
    return await work();
  } finally {
    running -= 1;
    if (running === 0) {
      Object.assign(globalThis, { setTimeout, clearTimeout });
      AbortSignal.timeout = timeout;
    }
  }
}

/** Ends the time that a request may take, if it has a limit. */
export function endOfTime(signal: AbortSignal | null | undefined): void {
  if (signal) limits.get(signal)?.();
}
