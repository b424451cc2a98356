/** Keeps hostile input from blocking a job. */
export interface TimeLimit {
  /**
   * Whether the time is over.
   *
   * @param share the part of the time that a first stage may take, from 0 to 1. The later stages
   *   of a check take time in proportion to what the first ones read.
   */
  readonly outOfTime: (share?: number) => boolean;
}

/**
 * Starts a time limit.
 *
 * @param totalMs milliseconds for the whole job.
 * @param now a clock in milliseconds.
 */
export function timeLimit(totalMs: number, now: () => number): TimeLimit {
  const start = now();
  return { outOfTime: (share = 1) => now() >= start + totalMs * share };
}
