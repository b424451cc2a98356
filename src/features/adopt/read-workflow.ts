import { parseDocument } from 'yaml';

/** How a workflow uses this action. */
export interface UseOfAction {
  readonly events: ReadonlySet<string>;
  /** The `task` of each step that uses it; empty for a step that leaves it to the event. */
  readonly tasks: ReadonlySet<string>;
}

const OURS = /^[\w.-]+\/list-curator@/i;

/** Reads a workflow; undefined for one that does not use this action, or cannot be read. */
export function readWorkflow(text: string): UseOfAction | undefined {
  const workflow = parsed(text);
  const tasks = valuesOf(field(workflow, 'jobs'))
    .flatMap((job) => valuesOf(field(job, 'steps')))
    .filter((step) => OURS.test(String(field(step, 'uses') ?? '')))
    .map((step) => String(field(field(step, 'with'), 'task') ?? ''));
  if (tasks.length === 0) return undefined;
  const on = field(workflow, 'on');
  const events =
    typeof on === 'string' ? [on] : Array.isArray(on) ? on.map(String) : Object.keys(record(on));
  return { events: new Set(events), tasks: new Set(tasks) };
}

function parsed(text: string): unknown {
  try {
    return parseDocument(text, { prettyErrors: false }).toJS({ maxAliasCount: 20 });
  } catch {
    return undefined;
  }
}

function field(value: unknown, name: string): unknown {
  return record(value)[name];
}

/** The values of a mapping, or the items of a sequence. */
function valuesOf(value: unknown): unknown[] {
  return Object.values(record(value));
}

function record(value: unknown): Record<string, unknown> {
  return typeof value === 'object' && value !== null ? { ...value } : {};
}
