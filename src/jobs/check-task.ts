import type { Finding, Summary } from '../rules/finding.ts';
import { lineTable } from '../text/line-table.ts';
import type { SourceFile } from '../text/source-file.ts';
import { type CheckInput, checkList, type FormInput } from './check-list.ts';
import type { PlainFile, PlainInput } from './plain-input.ts';
import type { ReadingMemory } from './reading-memory.ts';
import { type ChangeWishes, type CheckedChange, checkChange } from './review/check-change.ts';
import { timeLimit } from './time-limit.ts';

/** A check of a list as a whole. */
export interface ListTask {
  readonly kind: 'list';
  readonly list: PlainInput;
  readonly milliseconds: number;
}

/** A check of a change. */
export interface ChangeTask {
  readonly kind: 'change';
  readonly base: PlainInput;
  readonly head: PlainInput;
  readonly wishes: ChangeWishes;
  readonly milliseconds: number;
}

/** What a check of a list as a whole gives. */
export interface CheckedList {
  readonly findings: readonly Finding[];
  readonly summary: Summary;
}

/**
 * Does a check that came from another process.
 *
 * @param memory of the tasks before.
 * @param now a clock in milliseconds.
 */
export async function doTask(
  task: ListTask | ChangeTask,
  memory: ReadingMemory,
  now: () => number,
): Promise<CheckedList | CheckedChange> {
  const limit = timeLimit(task.milliseconds, now);
  const whole = async (input: PlainInput): Promise<CheckInput> => ({
    ...(await wholeInput(input)),
    ...limit,
  });
  if (task.kind === 'change') {
    const change = { base: await whole(task.base), head: await whole(task.head) };
    return checkChange(change, task.wishes, memory);
  }
  const { findings, summary } = checkList(await whole(task.list), memory);
  return { findings, summary };
}

async function wholeInput({ readme, bibs, form, config }: PlainInput): Promise<CheckInput> {
  return {
    config,
    bibs: bibs.map(withLines),
    ...(readme === undefined ? {} : { readme: withLines(readme) }),
    ...(form === undefined ? {} : { form: await formInput(form) }),
  };
}

/** Few lists have a form; its reader is loaded for them alone. */
async function formInput(form: PlainFile): Promise<FormInput> {
  const { readSubmissionForm } = await import('../catalog/read-submission-form.ts');
  return { source: withLines(form), read: readSubmissionForm };
}

function withLines(file: PlainFile): SourceFile {
  return { ...file, lines: lineTable(file.text) };
}
