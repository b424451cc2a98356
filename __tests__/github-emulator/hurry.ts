/**
 * Time for runs in this process. Their pauses are what GitHub asks for and nobody's gain on an
 * emulated one: while a run goes on, timers are due at once. Limits of requests are reached only
 * where an answer is never to come.
 */
const limits = new WeakMap<AbortSignal, () => void>();
const real = { setTimeout: globalThis.setTimeout, timeout: AbortSignal.timeout };
let running = 0;

const atOnce = (work: (...given: unknown[]) => void, _?: number, ...given: unknown[]) =>
  real.setTimeout(work, 0, ...given);

function timeout(ms: number): AbortSignal {
  const controller = new AbortController();
  const reason = new DOMException(`The ${ms} ms are over`, 'TimeoutError');
  limits.set(controller.signal, () => controller.abort(reason));
  return controller.signal;
}

/** Does some work whose pauses take no time. */
export async function hurried<T>(work: () => Promise<T>): Promise<T> {
  running += 1;
  globalThis.setTimeout = Object.assign(atOnce, real.setTimeout);
  AbortSignal.timeout = timeout;
  try {
    return await work();
  } finally {
    running -= 1;
    if (running === 0) {
      globalThis.setTimeout = real.setTimeout;
      AbortSignal.timeout = real.timeout;
    }
  }
}

/** Ends the time that a request may take, if it has a limit. */
export function endOfTime(signal: AbortSignal | null | undefined): void {
  if (signal) limits.get(signal)?.();
}
