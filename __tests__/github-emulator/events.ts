import { issueJson, pullJson, userJson } from './shapes.ts';
import type { World } from './world.ts';

const common = (world: World, sender: string) => ({
  repository: {
    full_name: world.repository,
    name: world.repository.split('/')[1],
    owner: { login: world.owner },
    default_branch: world.defaultBranch,
  },
  sender: userJson(world, sender),
});

function issueOf(world: World, number: number) {
  const issue = world.issues.get(number);
  if (issue === undefined) throw new Error(`no issue ${number}`);
  return issue;
}

/** Payloads of webhooks, shaped as GitHub sends them. */
export const events = {
  pullRequest: (world: World, number: number, action = 'opened') => {
    const issue = issueOf(world, number);
    return { action, number, pull_request: pullJson(world, issue), ...common(world, issue.user) };
  },
  issues: (world: World, number: number, action = 'opened') => {
    const issue = issueOf(world, number);
    return { action, issue: issueJson(world, issue), ...common(world, issue.user) };
  },
  push: (world: World, before: string, branch = 'main') => ({
    ref: `refs/heads/${branch}`,
    before,
    after: world.branch(branch),
    ...common(world, 'maintainer'),
  }),
};
