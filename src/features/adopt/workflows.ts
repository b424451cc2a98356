import { commandsWorkflow } from './commands-workflow.ts';
import { reviewWorkflow } from './review-workflow.ts';
import { submissionsWorkflow } from './submissions-workflow.ts';
import { validationWorkflow } from './validation-workflow.ts';
import type { Workflow } from './workflow.ts';

/** The workflows for the repository of a list. Documentation shows these texts; a test compares. */
export const WORKFLOWS: readonly Workflow[] = [
  reviewWorkflow,
  commandsWorkflow,
  submissionsWorkflow,
  validationWorkflow,
];
