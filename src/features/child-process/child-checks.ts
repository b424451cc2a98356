import { InputError } from '../../files/input-error.ts';
import type { ListReader } from '../../revisions/read-side.ts';
import { type Child, ChildEnd } from '../../runner/child.ts';
import type { ActionIo } from '../../runner/io.ts';
import type { RunJob } from './child-jobs.ts';
import type { Task, TaskResult } from './child-task.ts';

/**
 * Reads and checks in a process of its own, so that a harmful file affects no other process.
 * Nothing but bytes goes in.
 */
export interface ChildChecks {
  /** Has the process load what it needs while others wait for the network. */
  readonly prepare: () => void;
  readonly reader: ListReader;
  readonly job: RunJob;
}

/** At the time limit, the reading of a list ends by itself; what was read is still checked. */
const PATIENCE = 2;
const LATE = Symbol('late');

/**
 * Makes checks that end: within the time, within the memory, or with an `InputError` on the
 * exceeded limit.
 *
 * @param seconds for one check.
 */
export function childChecks(
  { startChild, wait }: Pick<ActionIo, 'startChild' | 'wait'>,
  seconds: number,
): ChildChecks {
  let child: Child | undefined;
  const milliseconds = seconds * 1000;
  const ask = async (task: Task): Promise<unknown> => {
    child ??= startChild();
    const answered = new AbortController();
    const late = wait(milliseconds * PATIENCE, answered.signal).then(() => LATE);
    try {
      const answer = await Promise.race([child.run(task), late]);
      if (answer !== LATE) return resultOf(answer as Parameters<typeof resultOf>[0]);
    } catch (error) {
      if (error instanceof ChildEnd) child = undefined;
      throw explained(error);
    } finally {
      answered.abort();
    }
    child.stop();
    child = undefined;
    throw new InputError(
      `checking the list took more than ${seconds * PATIENCE} seconds and was stopped. Real lists take a few. Look for what was made to take long, or give the action more time with the input deadline.`,
    );
  };
  const job = (async (name, input) => ask({ name, input, milliseconds })) as RunJob;
  return {
    prepare: () => {
      child ??= startChild();
    },
    reader: {
      config: (file) => job('config', file),
      linked: (readme, paths) => job('linked', { readme, paths }),
    },
    job,
  };
}

function resultOf(answer: TaskResult | { readonly error: unknown }): unknown {
  if ('error' in answer) throw answer.error;
  if ('refused' in answer) throw new InputError(answer.refused);
  return answer.result;
}

/** What a file can do to a process is explained to people; anything else is an error of our own. */
function explained(error: unknown): unknown {
  if (error instanceof ChildEnd && error.outOfMemory) {
    return new InputError(
      'checking the list took more memory than there is for it and was stopped. Real lists take a tenth. Look for what was made to grow, or split the list.',
    );
  }
  if (error instanceof RangeError) {
    return new InputError(
      `something in the list is nested too deeply, or is too long, to be read (${error.message}). Look for what was made so.`,
    );
  }
  return error;
}
