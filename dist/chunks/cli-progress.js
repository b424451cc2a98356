import { createRequire as makeRequire } from 'node:module';
const require = makeRequire(import.meta.url);

// src/cli/progress.ts
var WIDTH = 24;
var INTERVAL = 100;
function progressLine(write, now, unit = "links") {
  const start = now();
  let last = Number.NEGATIVE_INFINITY;
  return {
    show(done, total) {
      const time = now();
      if (total === 0 || time - last < INTERVAL && done < total) return;
      last = time;
      const filled = Math.round(done / total * WIDTH);
      const left = done === 0 ? void 0 : (time - start) / done * (total - done);
      const eta = left === void 0 || done === total ? "" : `, about ${duration(left)} left`;
      write(
        `\r\x1B[K[${"\u2588".repeat(filled)}${"\u2591".repeat(WIDTH - filled)}] ${done}/${total} ${unit}${eta}`
      );
    },
    clear: () => write("\r\x1B[K")
  };
}
function duration(milliseconds) {
  const seconds = Math.max(1, Math.ceil(milliseconds / 1e3));
  return seconds < 90 ? `${seconds} s` : `${Math.round(seconds / 60)} min`;
}

export {
  progressLine
};
