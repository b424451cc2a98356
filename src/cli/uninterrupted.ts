const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/** The part of a process that is used; see `node:process`. */
export type SignalledProcess = Pick<NodeJS.Process, 'kill' | 'off' | 'on' | 'pid'>;

/**
 * Does synchronous work that no signal interrupts. A signal with a listener does not end the program;
 * one that arrives during the work is sent again afterwards.
 */
export function uninterrupted(process: SignalledProcess, work: () => void): void {
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
