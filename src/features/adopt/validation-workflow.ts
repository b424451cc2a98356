import type { Workflow } from './workflow.ts';

/** Verifies links and references on a schedule. */
export const validationWorkflow: Workflow = {
  part: 'validation',
  path: '.github/workflows/validate.yml',
  purpose: 'verifies links and references every night',
  events: ['schedule'],
  task: 'validate',
  text: (uses) => `name: Validate
on:
  schedule:
    - cron: "23 4 * * *"
  workflow_dispatch:
permissions: {}
concurrency:
  group: \${{ github.workflow }}
jobs:
  validate:
    runs-on: ubuntu-latest
    timeout-minutes: 60
    permissions:
      contents: write
      issues: write
    steps:
      - uses: ${uses}
        with:
          task: validate
`,
  afterwards: [],
};
