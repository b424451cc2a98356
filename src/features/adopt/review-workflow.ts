import type { Workflow } from './workflow.ts';

/** Reviews pull requests, those of strangers too: nothing of them is checked out. */
export const reviewWorkflow: Workflow = {
  part: 'review',
  path: '.github/workflows/list.yml',
  purpose: 'reviews every pull request',
  events: ['pull_request_target', 'pull_request'],
  text: (uses) => `name: List
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
      pull-requests: write
    steps:
      - uses: ${uses}
`,
  afterwards: [],
};
