import type * as fs from 'node:fs';
import { dirname, join, sep } from 'node:path';
import { InputError } from '../../files/input-error.ts';
import type { Files } from '../../files/read-source.ts';
import { type FileReasons, withFileErrors } from '../../files/with-file-errors.ts';
import { type WritableFiles, writeFiles } from '../../files/write-files.ts';
import type { Part, Plan, PlannedFile } from './adoption.ts';
import type { FoundList } from './find-list.ts';
import { planConfig } from './plan-config.ts';
import { noCategories, pathsToChoose, planForm } from './plan-form.ts';
import { planWorkflows, UNKNOWN, type WorkflowSettings } from './plan-workflows.ts';
import { WORKFLOWS } from './workflows.ts';

/** Plans the files that a repository needs for List Curator. Existing files are not changed. */
export async function planAdoption(
  files: Files,
  root: string,
  list: FoundList,
  { parts, ...settings }: WorkflowSettings & { readonly parts: ReadonlySet<Part> },
): Promise<Plan> {
  const wanted = WORKFLOWS.filter(({ part }) => parts.has(part));
  // Nobody could answer the form's question for a category.
  const useless =
    pathsToChoose(list).length === 0 ? wanted.filter(({ part }) => part === 'submissions') : [];
  const workflows = wanted.filter((one) => !useless.includes(one));
  const answering = WORKFLOWS.filter(({ part }) => part === 'submissions');
  const isAnswered = planWorkflows(files, root, answering, settings).skipped.every(
    ({ why }) => why !== UNKNOWN,
  );
  const plans: Partial<Plan>[] = [
    ...(parts.has('config') ? [await planConfig(files, root, list)] : []),
    { skipped: useless.map(({ path }) => ({ path, why: noCategories(list) })) },
    planWorkflows(files, root, workflows, settings),
    ...(parts.has('form') ? [planForm(files, root, list, isAnswered)] : []),
  ];
  return {
    files: plans.flatMap(({ files: planned = [] }) => planned),
    skipped: plans.flatMap(({ skipped = [] }) => skipped),
    afterwards: plans.flatMap(({ afterwards = [] }) => afterwards),
  };
}

/** What writing new files needs of a file system; `node:fs` has it. */
export type NewFiles = WritableFiles & Pick<typeof fs, 'mkdirSync'>;

/**
 * Writes the files of a plan. A new file never replaces one that was created meanwhile, and when one
 * cannot be written, the new ones before it are removed again.
 *
 * @param suffix makes the names of temporary files unique.
 * @throws {InputError} when a file cannot be written.
 */
export function writeAdoption(
  files: NewFiles,
  root: string,
  planned: readonly PlannedFile[],
  suffix: string,
): void {
  for (const { before, after } of planned) {
    if (before === undefined) makeFolder(files, root, after.path);
  }
  writeFiles(files, root, planned, suffix);
}

/** Makes the folder of a file; a symbolic link must not lead it out of the repository. */
function makeFolder(files: NewFiles, root: string, shown: string): void {
  const folder = dirname(join(root, shown));
  withFileErrors(`${shown} cannot be written`, 'Nothing was written.', REASONS, () => {
    let there = folder;
    while (files.statSync(there, { throwIfNoEntry: false }) === undefined) there = dirname(there);
    const real = files.realpathSync(there);
    const home = files.realpathSync(root);
    if (real !== home && !real.startsWith(home + sep)) {
      throw new InputError(
        `${shown} would be written outside the repository: a folder above it is a symbolic link to ${real}. Replace the link by a folder.`,
      );
    }
    files.mkdirSync(folder, { recursive: true });
  });
}

const REASONS: FileReasons = {
  EACCES: 'you are not allowed to write there',
  EPERM: 'you are not allowed to write there',
  EEXIST: 'something else has its name',
};
