import { spawnSync } from 'node:child_process';
import { performance } from 'node:perf_hooks';

/** Runs of a command that count; the median of them is quoted. */
const RUNS = 7;

/** The middle one of some figures. */
export function median(figures: readonly number[]): number {
  const sorted = [...figures].sort((a, b) => a - b);
  return sorted[sorted.length >> 1] ?? Number.NaN;
}

/**
 * Median wall time in milliseconds of commands run in turn, A B C A B C, after one warm-up each, so
 * that a machine that slows down slows all of them.
 *
 * @param commands arguments for this process's own Node.js.
 */
export function medianTimes(
  commands: readonly (readonly string[])[],
  cwd: string,
  runs = RUNS,
): number[] {
  const times = commands.map((): number[] => []);
  for (let run = 0; run <= runs; run++) {
    commands.forEach((command, index) => {
      const start = performance.now();
      const { error } = spawnSync(process.execPath, command, { cwd, stdio: 'ignore' });
      if (error) throw error;
      if (run > 0) times[index]?.push(performance.now() - start);
    });
  }
  return times.map(median);
}
