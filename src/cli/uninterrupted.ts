const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/** What is used of a process; `node:process` has it. */
export type SignalledProcess = Pick<NodeJS.Process, 'kill' | 'off' | 'on' | 'pid'>;

/**
 * Does synchronous work that no signal breaks off. While a signal has a listener it does not end
 * the program, and what came meanwhile is only heard once the work is done; then it is sent again.
 */
export function uninterrupted(process: SignalledProcess, work: () => void): void {
  let came: NodeJS.Signals | undefined;
  const note = (signal: NodeJS.Signals): void => {
    came = signal;
  };
  for (const signal of SIGNALS) process.on(signal, note);
  try {
    work();
  } finally {
    setImmediate(() => {
      for (const signal of SIGNALS) process.off(signal, note);
      if (came !== undefined) process.kill(process.pid, came);
    });
  }
}
