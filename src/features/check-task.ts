import { InputError } from '../files/input-error.ts';
import { linkedBibs } from '../files/linked-bibs.ts';
import type { RawFile, RawInput } from '../files/raw-file.ts';
import { readConfig } from '../files/read-config.ts';
import { jsonReport } from '../report/json.ts';
import type { RawSides } from '../revisions/read-sides.ts';
import { countFindings, type Finding, type Summary } from '../rules/finding.ts';
import type { ApartJobs } from './apart-jobs.ts';
import { againstBaseline, parseBaseline } from './baseline.ts';
import { type CheckInput, checkList, filesOf } from './check-list.ts';
import type { KnownPaper } from './completed-paper.ts';
import { decodeInput } from './decode-input.ts';
import type { ReadingMemory } from './reading-memory.ts';
import { type Change, type ChangeWishes, checkChange } from './review/check-change.ts';
import { completeChange } from './review/complete-change.ts';
import { decodeFile } from './review/decode-file.ts';
import { UnfitPatch } from './review/unfit-patch.ts';
import { completePapers } from './sync/complete-papers.ts';
import { timeLimit } from './time-limit.ts';

/** What the process does that reads what strangers wrote. */
export type Task = ConfigTask | LinksTask | ListTask | ChangeTask | CompletionTask | JobTask;

/** Reads a configuration. */
interface ConfigTask {
  readonly kind: 'config';
  readonly file: RawFile;
}

/** Finds which of some .bib files a list links to. */
interface LinksTask {
  readonly kind: 'links';
  readonly readme: RawFile;
  readonly paths: readonly string[];
}

/** Checks a list as a whole. */
export interface ListTask {
  readonly kind: 'list';
  readonly list: RawInput;
  /** The findings that are known. */
  readonly baseline?: RawFile;
  readonly pullRequest?: ChangeWishes['pullRequest'];
  readonly milliseconds: number;
}

/** Checks a change. */
interface ChangeTask {
  readonly kind: 'change';
  readonly sides: RawSides;
  readonly wishes: ChangeWishes;
  readonly milliseconds: number;
}

/** Completes the papers that a change adds. */
export interface CompletionTask {
  readonly kind: 'completion';
  readonly sides: RawSides;
  /** What registries know of them; absent where they are yet to be asked. */
  readonly known?: readonly KnownPaper[];
  readonly milliseconds: number;
}

/** Does what a feature of its own needs; see `apart-jobs.ts`. */
interface JobTask {
  readonly kind: 'job';
  readonly name: keyof ApartJobs;
  readonly input: unknown;
}

/** What a check of a list as a whole gives. */
export interface CheckedList {
  /** Those that the baseline does not have. */
  readonly findings: readonly Finding[];
  /** Of what was read; the numbers of findings are those of `findings`. */
  readonly summary: Summary;
  /** How many findings the baseline has. */
  readonly hidden: number;
  /** The findings for programs. */
  readonly report: string;
}

/** The result of a task, or what is wrong with what was to be read. */
export type TaskResult =
  | { readonly result: unknown }
  | { readonly refused: string }
  /** A patch does not lead to the text that it is said to lead to. */
  | { readonly unfit: true };

/**
 * Does a task that came from another process.
 *
 * @param memory of the tasks before.
 * @param now a clock in milliseconds.
 */
export async function doTask(
  task: Task,
  memory: ReadingMemory,
  now: () => number,
): Promise<TaskResult> {
  try {
    return { result: await resultOf(task, memory, now) };
  } catch (error) {
    if (error instanceof InputError) return { refused: error.message };
    if (error instanceof UnfitPatch) return { unfit: true };
    throw error;
  }
}

async function resultOf(task: Task, memory: ReadingMemory, now: () => number) {
  switch (task.kind) {
    case 'config':
      return readConfig(decodeFile(task.file));
    case 'links':
      return linkedBibs(decodeFile(task.readme).text, task.paths);
    case 'list': {
      const limit = timeLimit(task.milliseconds, now);
      return checkedList({ ...(await decodeInput(task.list)), ...limit }, task, memory);
    }
    case 'change':
      return checkChange(await changeOf(task, now), task.wishes, memory, completePapers);
    case 'completion':
      return completeChange(await changeOf(task, now), task.known, memory, completePapers);
    case 'job': {
      // Reviews, which are most runs, load none of it.
      const { APART_JOBS } = await import('./apart-jobs.ts');
      const job = APART_JOBS[task.name] as (input: unknown, memory: ReadingMemory) => unknown;
      return job(task.input, memory);
    }
  }
}

async function changeOf(
  { sides, milliseconds }: Pick<ChangeTask, 'sides' | 'milliseconds'>,
  now: () => number,
): Promise<Change> {
  const limit = timeLimit(milliseconds, now);
  return {
    base: { ...(await inputBefore(sides.base)), ...limit },
    head: { ...(await decodeInput(sides.head)), ...limit },
  };
}

function checkedList(
  input: CheckInput,
  { baseline, pullRequest }: ListTask,
  memory: ReadingMemory,
): CheckedList {
  const checked = checkList(input, memory);
  const known = baseline && parseBaseline(decodeFile(baseline).text, baseline.path);
  const { fresh, hidden } =
    known === undefined
      ? { fresh: checked.findings, hidden: 0 }
      : againstBaseline(checked.findings, known);
  const summary = { ...checked.summary, ...countFindings(fresh) };
  const sources = new Map(filesOf(input).map((file) => [file.path, file] as const));
  const report = jsonReport(fresh, summary, sources, { pullRequest });
  return { findings: fresh, summary, hidden, report };
}

/** A list that could not be read before was none: all of it is new. */
async function inputBefore(input: RawInput): Promise<CheckInput> {
  try {
    return await decodeInput(input);
  } catch (error) {
    if (error instanceof InputError) return { bibs: [], config: input.config };
    throw error;
  }
}
