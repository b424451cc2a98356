import type { Workflow } from './workflow.ts';

/** Does what comments ask for. */
export const commandsWorkflow: Workflow = {
  part: 'commands',
  path: '.github/workflows/commands.yml',
  purpose: 'does what comments ask for, such as "/curate recheck"',
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
      actions: write
      contents: write
      issues: write
      pull-requests: write
    steps:
      - uses: ${uses}
`,
  afterwards: [],
};
