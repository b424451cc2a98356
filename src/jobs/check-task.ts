import type { Finding, Summary } from '../rules/finding.ts';
import { lineTable } from '../text/line-table.ts';
import type { SourceFile } from '../text/source-file.ts';
import { type CheckInput, checkList } from './check-list.ts';
import type { ReadingMemory } from './reading-memory.ts';
import { type ChangeWishes, type CheckedChange, checkChange } from './review/check-change.ts';
import { timeLimit } from './time-limit.ts';

/** A source file as plain data, which can go to another process. */
type PlainFile = Omit<SourceFile, 'lines'>;

/** The files of a check as plain data. */
export interface PlainInput extends Pick<CheckInput, 'config'> {
  readonly readme?: PlainFile;
  readonly bibs: readonly PlainFile[];
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
export function plainInput({ readme, bibs, config }: CheckInput): PlainInput {
  const plain = ({ path, text, bom, invalidUtf8 }: PlainFile): PlainFile => ({
    path,
    text,
    bom,
    invalidUtf8,
  });
  return {
    config,
    bibs: bibs.map(plain),
    ...(readme === undefined ? {} : { readme: plain(readme) }),
  };
}

/**
 * Does a check that came from another process.
 *
 * @param memory of the tasks before.
 * @param now a clock in milliseconds.
 */
export function doTask(
  task: ListTask | ChangeTask,
  memory: ReadingMemory,
  now: () => number,
): CheckedList | CheckedChange {
  const limit = timeLimit(task.milliseconds, now);
  const whole = ({ readme, bibs, config }: PlainInput): CheckInput => ({
    config,
    bibs: bibs.map(withLines),
    ...(readme === undefined ? {} : { readme: withLines(readme) }),
    ...limit,
  });
  if (task.kind === 'change') {
    return checkChange({ base: whole(task.base), head: whole(task.head) }, task.wishes, memory);
  }
  const { findings, summary } = checkList(whole(task.list), memory);
  return { findings, summary };
}

function withLines(file: PlainFile): SourceFile {
  return { ...file, lines: lineTable(file.text) };
}
