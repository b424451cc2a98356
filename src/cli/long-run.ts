import type { CommandLineIo } from './io.ts';

/** The exit status after Ctrl-C. */
export const INTERRUPTED = 130;

const WIDTH = 24;
/** The least time between two updates of the progress, in milliseconds. */
const INTERVAL = 100;

/**
 * Starts a run that shows its progress on one line and stops at Ctrl-C.
 *
 * @param unit what is counted, in the plural.
 * @param stop called at Ctrl-C.
 */
export function longRun({ stderr, now, network }: CommandLineIo, unit: string, stop: () => void) {
  const start = now();
  let last = Number.NEGATIVE_INFINITY;
  let isInterrupted = false;
  let release = (): void => {};
  const interrupted = new Promise<undefined>((settle) => {
    release = network.onInterrupt(() => {
      isInterrupted = true;
      stop();
      settle(undefined);
    });
  });
  return {
    /** Shows the progress, if a person watches. */
    progress(done: number, total: number): void {
      const time = now();
      if (!network.watched || total === 0 || (time - last < INTERVAL && done < total)) return;
      last = time;
      const filled = Math.round((done / total) * WIDTH);
      const rest = ((time - start) / done) * (total - done);
      const eta = done === 0 || done === total ? '' : `, about ${duration(rest)} left`;
      stderr(
        `\r\u001b[K[${'█'.repeat(filled)}${'░'.repeat(WIDTH - filled)}] ${done}/${total} ${unit}${eta}`,
      );
    },
    /** Resolves at Ctrl-C. */
    interrupted,
    isInterrupted: () => isInterrupted,
    /** Removes the progress; Ctrl-C ends the program again. */
    finish(): void {
      release();
      if (network.watched) stderr('\r\u001b[K');
    },
  };
}

function duration(milliseconds: number): string {
  const seconds = Math.max(1, Math.ceil(milliseconds / 1000));
  return seconds < 90 ? `${seconds} s` : `${Math.round(seconds / 60)} min`;
}

const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/**
 * Does synchronous work that no signal interrupts. A signal with a listener does not end the program;
 * one that arrives during the work is sent again afterwards.
 */
export function uninterrupted(
  process: Pick<NodeJS.Process, 'kill' | 'off' | 'on' | 'pid'>,
  work: () => void,
): void {
  let received: NodeJS.Signals | undefined;
  const note = (signal: NodeJS.Signals): void => {
    received = signal;
  };
  for (const signal of SIGNALS) process.on(signal, note);
  try {
    work();
  } finally {
    setImmediate(() => {
      for (const signal of SIGNALS) process.off(signal, note);
      if (received !== undefined) process.kill(process.pid, received);
    });
  }
}
