import { InputError } from '../../files/input-error.ts';
import type { ReadingMemory } from '../check/reading-memory.ts';
import { CHECK_JOBS } from './check-jobs.ts';
import type { JobName } from './child-jobs.ts';
import { type TimeLimit, timeLimit } from './time-limit.ts';

export interface Task {
  readonly name: JobName;
  readonly input: unknown;
  /** The time in which a list is read; a part that is not read in time is skipped. */
  readonly milliseconds: number;
}

export type TaskResult = { readonly result: unknown } | { readonly refused: string };

type Job = (input: unknown, memory: ReadingMemory, limit: TimeLimit) => unknown;

/**
 * Does a task that came from another process.
 *
 * @param memory of the tasks before.
 * @param now a clock in milliseconds.
 */
export async function doTask(
  { name, input, milliseconds }: Task,
  memory: ReadingMemory,
  now: () => number,
): Promise<TaskResult> {
  // Reviews, which are most runs, load none of the others.
  const job = name in CHECK_JOBS ? CHECK_JOBS : (await import('./child-jobs.ts')).CHILD_JOBS;
  try {
    const run = Reflect.get(job, name) as Job;
    return { result: await run(input, memory, timeLimit(milliseconds, now)) };
  } catch (error) {
    if (error instanceof InputError) return { refused: error.message };
    throw error;
  }
}
