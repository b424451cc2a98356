/** Keeps hostile input from blocking a job. */
export interface TimeLimit {
  readonly outOfTime: () => boolean;
}

/**
 * Starts a time limit.
 *
 * @param totalMs milliseconds for the whole job.
 * @param now a clock in milliseconds.
 */
export function timeLimit(totalMs: number, now: () => number): TimeLimit {
  const end = now() + totalMs;
  return { outOfTime: () => now() >= end };
}
