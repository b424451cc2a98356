/** Keeps hostile input from blocking a job. */
export interface TimeLimit {
  /**
   * Starts a stage that may take a share of the time that remains: the later stages of a check take
   * time in proportion to what the first ones read.
   *
   * @param share from 0 to 1, which is all of it.
   * @returns whether the stage is out of time.
   */
  readonly timeFor: (share: number) => () => boolean;
  /** A limit of its own, which ends after a share of the time that remains. */
  readonly part: (share: number) => TimeLimit;
}

/**
 * Starts a time limit.
 *
 * @param totalMs milliseconds for the whole job.
 * @param now a clock in milliseconds.
 */
export function timeLimit(totalMs: number, now: () => number): TimeLimit {
  const end = now() + totalMs;
  const remaining = (): number => end - now();
  return {
    timeFor: (share) => {
      const stop = now() + remaining() * share;
      return () => now() >= stop;
    },
    part: (share) => timeLimit(remaining() * share, now),
  };
}
