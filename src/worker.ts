import { performance } from 'node:perf_hooks';
import { readingMemory } from './features/check/reading-memory.ts';
import { doTask } from './features/child-process/child-task.ts';

/** The process in which the action reads what contributors wrote. It has no secrets. */
const memory = readingMemory();
process.on('message', (task: Parameters<typeof doTask>[0]) => {
  void answerTo(task).then((answer) => process.send?.(answer));
});

async function answerTo(task: Parameters<typeof doTask>[0]): Promise<unknown> {
  try {
    return await doTask(task, memory, () => performance.now());
  } catch (error) {
    return { error };
  }
}
