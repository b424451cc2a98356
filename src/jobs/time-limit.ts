import { Script } from 'node:vm';

/** Keeps hostile input from holding a job up. */
export interface TimeLimit {
  /** Whether the whole job has used up its time. */
  readonly outOfTime: () => boolean;
  /**
   * Does one piece of work, and breaks it off when the time for a piece, or what is left of the
   * job's, is over. The work must be synchronous and leave nothing half done outside itself.
   *
   * @returns what the work gives, or undefined when it was broken off.
   */
  readonly within: <T>(work: () => T) => T | undefined;
}

/** Jobs are billed by the minute; a list that takes longer is written to do harm. */
export const LONGEST_MS = 120_000;

/** The longest that one section of a list may take; real ones take milliseconds. */
const PIECE_MS = 2000;

/** Where the script that Node.js watches finds its work. */
const SLOT = Symbol.for('list-curator.time-limit');
const script = new Script('globalThis[Symbol.for("list-curator.time-limit")]()');

/**
 * Starts a time limit. Node's `vm` stops synchronous code from a thread of its own, which no check
 * inside the code can do; entering it costs about 0.1 ms.
 *
 * @param totalMs milliseconds for the whole job.
 * @param now a clock in milliseconds.
 */
export function timeLimit(totalMs: number, now: () => number): TimeLimit {
  const end = now() + totalMs;
  return {
    outOfTime: () => now() >= end,
    within<T>(work: () => T): T | undefined {
      let result: T | undefined;
      const run = (): void => {
        result = work();
      };
      Reflect.set(globalThis, SLOT, run);
      try {
        script.runInThisContext({
          timeout: Math.max(1, Math.min(PIECE_MS, Math.ceil(end - now()))),
        });
      } catch (error) {
        if (!isTimeout(error)) throw error;
        return undefined;
      } finally {
        Reflect.deleteProperty(globalThis, SLOT);
      }
      return result;
    },
  };
}

function isTimeout(error: unknown): boolean {
  return error instanceof Error && Reflect.get(error, 'code') === 'ERR_SCRIPT_EXECUTION_TIMEOUT';
}
