import { join } from 'node:path';
import { parseDocument } from 'yaml';
import { InputError } from '../../files/input-error.ts';
import { type Files, isThere, readSource } from '../../files/read-source.ts';
import { attempt } from '../../text/attempt.ts';
import { at, textAt } from '../../text/json.ts';
import { sourceFile } from '../../text/source-file.ts';
import type { Plan, PlannedFile, SkippedFile } from './adoption.ts';
import type { Workflow } from './workflows.ts';

const FOLDER = '.github/workflows';

export interface WorkflowSettings {
  /** The value of `uses:`; absent while it is not known where List Curator is hosted. */
  readonly uses: string | undefined;
  readonly branch: string;
}

/** Plans those workflows that the repository does not have yet, under whatever name. */
export function planWorkflows(
  files: Files,
  root: string,
  workflows: readonly Workflow[],
  { uses, branch }: WorkflowSettings,
): Plan {
  const found = workflowsIn(files, root);
  const planned: PlannedFile[] = [];
  const skipped: SkippedFile[] = [];
  const afterwards = new Set<string>();
  // YAML would not read every name of a branch as a string.
  const name = /^[a-z][\w./-]*$/i.test(branch) ? branch : JSON.stringify(branch);
  for (const workflow of workflows) {
    const { path, purpose, events, task = '' } = workflow;
    const same = found.find((one) => one.path === path);
    const other = found.find(
      ({ ours }) => ours?.tasks.has(task) && events.some((event) => ours.events.has(event)),
    );
    if (same !== undefined) skipped.push({ path, why: 'It exists and is not changed.' });
    else if (other !== undefined) {
      skipped.push({ path, why: `${other.path} already uses List Curator for this.` });
    } else if (uses === undefined) {
      skipped.push({ path, why: UNKNOWN });
      afterwards.add('To add the workflows, run init again with --action OWNER/NAME@COMMIT.');
    } else {
      planned.push({ after: sourceFile(path, workflow.text(uses, name)), purpose });
      for (const sentence of workflow.afterwards) afterwards.add(sentence);
    }
  }
  return { files: planned, skipped, afterwards: [...afterwards] };
}

/** Why no workflow is written. */
export const UNKNOWN =
  'The repository and commit of List Curator are unknown: this copy is not a clone from GitHub. Give them with --action OWNER/NAME@COMMIT.';

/** The workflows of a repository, and how each uses this action; undefined where it does not. */
function workflowsIn(files: Files, root: string) {
  const folder = join(root, FOLDER);
  return namesIn(files, folder)
    .filter((name) => /\.ya?ml$/i.test(name))
    .sort()
    .map((name) => {
      const path = `${FOLDER}/${name}`;
      const { text } = readSource(files, join(folder, name), path);
      return { path, ours: readWorkflow(text) };
    });
}

function namesIn(files: Files, folder: string): string[] {
  if (!isThere(files, folder)) return [];
  try {
    return files.readdirSync(folder);
  } catch {
    throw new InputError(
      `${FOLDER} cannot be read, so the existing workflows are unknown. Check that it is a folder that you may read.`,
    );
  }
}

const OURS = /^[\w.-]+\/list-curator@/i;

/** Reads a workflow; undefined for one that does not use this action, or cannot be read. */
export function readWorkflow(text: string) {
  const workflow = attempt((): unknown =>
    parseDocument(text, { prettyErrors: false }).toJS({ maxAliasCount: 20 }),
  );
  const tasks = valuesOf(at(workflow, 'jobs'))
    .flatMap((job) => valuesOf(at(job, 'steps')))
    .filter((step) => OURS.test(textAt(step, 'uses') ?? ''))
    .map((step) => textAt(step, 'with', 'task') ?? '');
  if (tasks.length === 0) return undefined;
  const on = at(workflow, 'on');
  const events =
    typeof on === 'string' ? [on] : Array.isArray(on) ? on.map(String) : Object.keys(Object(on));
  // A step without a task leaves it to the event.
  return { events: new Set(events), tasks: new Set(tasks) };
}

/** The values of a mapping, or the items of a sequence. */
function valuesOf(value: unknown): unknown[] {
  return Object.values(Object(value));
}
