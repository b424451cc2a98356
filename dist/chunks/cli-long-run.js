import { createRequire as makeRequire } from 'node:module';
const require = makeRequire(import.meta.url);

// src/cli/long-run.ts
var INTERRUPTED = 130;
var WIDTH = 24;
var INTERVAL = 100;
function longRun({ stderr, now, network }, unit, stop) {
  const start = now();
  let last = Number.NEGATIVE_INFINITY;
  let isInterrupted = false;
  let release = () => {
  };
  const interrupted = new Promise((settle) => {
    release = network.onInterrupt(() => {
      isInterrupted = true;
      stop();
      settle(void 0);
    });
  });
  return {
    /** Shows the progress, if a person watches. */
    progress(done, total) {
      const time = now();
      if (!network.watched || total === 0 || time - last < INTERVAL && done < total) return;
      last = time;
      const filled = Math.round(done / total * WIDTH);
      const rest = (time - start) / done * (total - done);
      const eta = done === 0 || done === total ? "" : `, about ${duration(rest)} left`;
      stderr(
        `\r\x1B[K[${"\u2588".repeat(filled)}${"\u2591".repeat(WIDTH - filled)}] ${done}/${total} ${unit}${eta}`
      );
    },
    /** Resolves at Ctrl-C. */
    interrupted,
    isInterrupted: () => isInterrupted,
    /** Removes the progress; Ctrl-C ends the program again. */
    finish() {
      release();
      if (network.watched) stderr("\r\x1B[K");
    }
  };
}
function duration(milliseconds) {
  const seconds = Math.max(1, Math.ceil(milliseconds / 1e3));
  return seconds < 90 ? `${seconds} s` : `${Math.round(seconds / 60)} min`;
}
var SIGNALS = ["SIGINT", "SIGTERM", "SIGHUP"];
function uninterrupted(process, work) {
  let received;
  const note = (signal) => {
    received = signal;
  };
  for (const signal of SIGNALS) process.on(signal, note);
  try {
    work();
  } finally {
    setImmediate(() => {
      for (const signal of SIGNALS) process.off(signal, note);
      if (received !== void 0) process.kill(process.pid, received);
    });
  }
}

export {
  INTERRUPTED,
  longRun,
  uninterrupted
};
