import { commentJson, issueJson, pullJson, repositoryJson, userJson } from './shapes.ts';
import type { World } from './world.ts';

const common = (world: World, sender: string) => ({
  repository: { ...repositoryJson(world.repository), fork: false },
  sender: userJson(world, sender),
});

function issueOf(world: World, number: number) {
  const issue = world.issues.get(number);
  if (issue === undefined) throw new Error(`no issue ${number}`);
  return issue;
}

function pullOf(world: World, number: number) {
  const { pull, ...issue } = issueOf(world, number);
  if (pull === undefined) throw new Error(`no pull request ${number}`);
  return { ...pull, user: issue.user };
}

/** Payloads of webhooks, shaped as GitHub sends them. */
export const events = {
  /** For the events `pull_request` and `pull_request_target`. */
  pullRequest: (world: World, number: number, action = 'opened') => {
    const issue = issueOf(world, number);
    return { action, number, pull_request: pullJson(world, issue), ...common(world, issue.user) };
  },
  issues: (world: World, number: number, action = 'opened') => {
    const issue = issueOf(world, number);
    return { action, issue: issueJson(world, issue), ...common(world, issue.user) };
  },
  issueComment: (world: World, id: number, action = 'created') => {
    const comment = world.comments.get(id);
    if (comment === undefined) throw new Error(`no comment ${id}`);
    const issue = issueJson(world, issueOf(world, comment.issue));
    return { action, issue, comment: commentJson(world, comment), ...common(world, comment.user) };
  },
  push: (world: World, before: string, branch = 'main') => ({
    ref: `refs/heads/${branch}`,
    before,
    after: world.branch(branch),
    ...common(world, 'maintainer'),
  }),
  /** A pull request enters the merge queue, which makes a branch for its checks. */
  mergeGroup: (world: World, number: number) => {
    const { base, baseSha } = pullOf(world, number);
    const head = world.mergeCommit(number);
    if (head === undefined) throw new Error(`#${number} has a conflict`);
    const branch = `gh-readonly-queue/${base}/pr-${number}-${baseSha}`;
    world.git.setRef(world.ref(branch), head);
    return {
      action: 'checks_requested',
      merge_group: {
        head_sha: head,
        head_ref: `refs/heads/${branch}`,
        base_sha: baseSha,
        base_ref: `refs/heads/${base}`,
        head_commit: { id: head, message: `Merge pull request #${number}` },
      },
      ...common(world, 'github-merge-queue[bot]'),
    };
  },
  /** The run of another workflow on a pull request ends. */
  workflowRun: (world: World, number: number, run: { id: number; conclusion?: string }) => {
    const { headRepository, headBranch, headSha, base, baseSha, user } = pullOf(world, number);
    const fork = headRepository !== world.repository;
    const head = { ref: headBranch, sha: headSha };
    return {
      action: 'completed',
      workflow_run: {
        id: run.id,
        name: 'List',
        event: 'pull_request',
        status: 'completed',
        conclusion: run.conclusion ?? 'success',
        head_sha: headSha,
        head_branch: headBranch,
        head_repository: { ...repositoryJson(headRepository), fork },
        // GitHub does not name the pull requests of forks.
        pull_requests: fork ? [] : [{ number, head, base: { ref: base, sha: baseSha } }],
      },
      ...common(world, user),
    };
  },
  workflowDispatch: (world: World, inputs: Record<string, string> = {}, branch = 'main') => ({
    ref: `refs/heads/${branch}`,
    inputs,
    ...common(world, 'maintainer'),
  }),
  /** The runner only knows the schedule. */
  schedule: (cron = '0 3 * * 1') => ({ schedule: cron }),
};
