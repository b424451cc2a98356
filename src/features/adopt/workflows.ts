import type { Part } from './adoption.ts';

export interface Workflow {
  readonly part: Part;
  /** Its path in the repository of a list. */
  readonly path: string;
  /** What it does, a clause. */
  readonly purpose: string;
  /**
   * The events that identify it. An existing workflow with one of them and the same task does the
   * same.
   */
  readonly events: readonly string[];
  /** The action's input `task`; absent if the event decides. */
  readonly task?: string;
  /**
   * Its text.
   *
   * @param uses the value of `uses:` for this action.
   * @param branch the branch that pull requests go to.
   */
  readonly text: (uses: string, branch: string) => string;
  /** What a maintainer must also do on GitHub. */
  readonly afterwards: readonly string[];
}

/** Reviews pull requests, including those from forks: nothing is checked out. */
export const reviewWorkflow: Workflow = {
  part: 'review',
  path: '.github/workflows/list.yml',
  purpose: 'reviews every pull request',
  events: ['pull_request_target', 'pull_request'],
  text: (uses) => `name: List
# Nothing of a pull request is checked out or run: it is read through GitHub's API.
on: pull_request_target
permissions: {}
concurrency:
  group: list-curator-\${{ github.event.pull_request.number }}
  queue: max
jobs:
  list:
    runs-on: ubuntu-latest
    timeout-minutes: 5
    permissions:
      contents: read
      pull-requests: write # comments and the summary
    steps:
      - uses: ${uses}
`,
  afterwards: [],
};

const commandsWorkflow: Workflow = {
  part: 'commands',
  path: '.github/workflows/commands.yml',
  purpose: 'answers commands in comments, such as "/curate recheck"',
  events: ['issue_comment'],
  text: (uses) => `name: Commands
on:
  issue_comment:
    types: [created]
permissions: {}
jobs:
  answer:
    if: startsWith(github.event.comment.body, '/curate')
    concurrency:
      group: list-curator-\${{ github.event.issue.number }}
      queue: max
    runs-on: ubuntu-latest
    timeout-minutes: 5
    permissions:
      actions: write # runs the review again after "recheck"
      contents: write # commits fixes and submissions
      issues: write # answers in issues
      pull-requests: write # answers in pull requests
    steps:
      - uses: ${uses}
`,
  afterwards: [],
};

const submissionsWorkflow: Workflow = {
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
      contents: write # branches named list-curator/submission-...
      issues: write # the answer on the issue, and its label
      pull-requests: write # opens, updates and closes pull requests
    steps:
      - uses: ${uses}
        with:
          task: submissions
`,
  afterwards: [
    'Under Settings, Actions, General, tick "Allow GitHub Actions to create and approve pull requests": submissions become pull requests.',
  ],
};

const validationWorkflow: Workflow = {
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
      contents: write # the branch list-curator/state
      issues: write # the issue with all problems
    steps:
      - uses: ${uses}
        with:
          task: validate
`,
  afterwards: [],
};

/** The workflows for the repository of a list. Documentation shows these texts; a test compares. */
export const WORKFLOWS: readonly Workflow[] = [
  reviewWorkflow,
  commandsWorkflow,
  submissionsWorkflow,
  validationWorkflow,
];
