import type { Workflow } from './workflow.ts';

/** Turns issues that submit a paper into pull requests. */
export const submissionsWorkflow: Workflow = {
  part: 'submissions',
  path: '.github/workflows/submissions.yml',
  purpose: 'turns submitted papers into pull requests',
  events: ['issues'],
  task: 'submissions',
  text: (uses, branch) => `name: Submissions
on:
  issues:
    types: [opened, edited, reopened, labeled, closed]
  pull_request_target:
    types: [closed]
  push:
    branches: [${branch}]
  workflow_dispatch:
permissions: {}
jobs:
  submissions:
    if: >-
      github.event_name == 'push' || github.event_name == 'workflow_dispatch' ||
      contains(github.event.issue.labels.*.name, 'submission') ||
      contains(github.event.issue.body, '### Paper') ||
      startsWith(github.event.pull_request.head.ref, 'list-curator/submission-')
    concurrency:
      group: list-curator-\${{ github.event.issue.number || github.event.pull_request.number || 'base' }}
      queue: max
    runs-on: ubuntu-latest
    timeout-minutes: 10
    permissions:
      contents: write
      issues: write
      pull-requests: write
    steps:
      - uses: ${uses}
        with:
          task: submissions
`,
  afterwards: [
    'Under Settings, Actions, General, tick "Allow GitHub Actions to create and approve pull requests": submissions become pull requests.',
  ],
};
