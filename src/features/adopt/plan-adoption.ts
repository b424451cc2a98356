import type { Files } from '../../files/read-source.ts';
import type { FoundList, Plan } from './adoption.ts';
import type { Part } from './parts.ts';
import { planConfig } from './plan-config.ts';
import { planForm } from './plan-form.ts';
import { planWorkflows, type WorkflowSettings } from './plan-workflows.ts';
import { WORKFLOWS } from './workflows.ts';

/**
 * Plans what a repository needs so that List Curator takes care of its list. What is there stays.
 *
 * @param parts the ones that are wanted.
 */
export async function planAdoption(
  files: Files,
  root: string,
  list: FoundList,
  parts: ReadonlySet<Part>,
  settings: WorkflowSettings,
): Promise<Plan> {
  const workflows = WORKFLOWS.filter(({ part }) => parts.has(part));
  const plans = [
    ...(parts.has('config') ? [await planConfig(files, root, list)] : []),
    planWorkflows(files, root, workflows, settings),
    ...(parts.has('form') ? [planForm(files, root, list)] : []),
  ];
  return {
    files: plans.flatMap((plan) => plan.files),
    left: plans.flatMap((plan) => plan.left),
    afterwards: plans.flatMap((plan) => plan.afterwards),
  };
}
