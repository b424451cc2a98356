import type { Files } from '../../files/read-source.ts';
import type { FoundList, Part, Plan } from './adoption.ts';
import { planConfig } from './plan-config.ts';
import { planForm } from './plan-form.ts';
import { planWorkflows, type WorkflowSettings } from './plan-workflows.ts';
import { WORKFLOWS } from './workflows.ts';

/**
 * Plans the files that a repository needs for List Curator. Existing files are not changed.
 */
export async function planAdoption(
  files: Files,
  root: string,
  list: FoundList,
  { parts, ...settings }: WorkflowSettings & { readonly parts: ReadonlySet<Part> },
): Promise<Plan> {
  const workflows = WORKFLOWS.filter(({ part }) => parts.has(part));
  const plans = [
    ...(parts.has('config') ? [await planConfig(files, root, list)] : []),
    planWorkflows(files, root, workflows, settings),
    ...(parts.has('form') ? [planForm(files, root, list)] : []),
  ];
  return {
    files: plans.flatMap((plan) => plan.files),
    skipped: plans.flatMap((plan) => plan.skipped),
    afterwards: plans.flatMap((plan) => plan.afterwards),
  };
}
