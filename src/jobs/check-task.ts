import type { Config } from '../config/config.ts';
import type { Finding, Summary } from '../rules/finding.ts';
import { lineTable } from '../text/line-table.ts';
import type { SourceFile } from '../text/source-file.ts';
import { type CheckInput, checkList, type FormInput } from './check-list.ts';
import type { ReadingMemory } from './reading-memory.ts';
import { type ChangeWishes, type CheckedChange, checkChange } from './review/check-change.ts';
import { timeLimit } from './time-limit.ts';

/** A source file as plain data, which can go to another process. */
type PlainFile = Omit<SourceFile, 'lines'>;

/** The files of a check as plain data. */
export interface PlainInput {
  readonly readme: PlainFile | undefined;
  readonly bibs: readonly PlainFile[];
  readonly form: PlainFile | undefined;
  readonly config: Config;
}

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

/** The files of a check without what cannot go to another process. */
export function plainInput({ readme, bibs, form, config }: CheckInput): PlainInput {
  return {
    readme: readme && plain(readme),
    bibs: bibs.map(plain),
    form: form && plain(form.source),
    config,
  };
}

function plain({ path, text, bom, invalidUtf8 }: SourceFile): PlainFile {
  return { path, text, bom, invalidUtf8 };
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
