import type { World } from './world.ts';

type Json = Readonly<Record<string, unknown>>;

const member = (value: unknown, ...path: string[]): unknown =>
  path.reduce<unknown>(
    (one, key) => (typeof one === 'object' && one !== null ? Reflect.get(one, key) : undefined),
    value,
  );

/** The commit, ref and people that the runner names for an event, as GitHub's docs have it. */
export function eventEnvironment(
  world: World,
  eventName: string,
  event: Json,
): Record<string, string> {
  const actor = member(event, 'sender', 'login') ?? 'github-merge-queue[bot]';
  const people = { GITHUB_ACTOR: String(actor), GITHUB_TRIGGERING_ACTOR: String(actor) };
  const branches = {
    GITHUB_HEAD_REF: String(member(event, 'pull_request', 'head', 'ref') ?? ''),
    GITHUB_BASE_REF: String(member(event, 'pull_request', 'base', 'ref') ?? ''),
  };
  return { ...people, ...branches, ...commitOf(world, eventName, event) };
}

function commitOf(world: World, eventName: string, event: Json): Record<string, string> {
  const names = (ref: unknown, sha: unknown) => ({
    GITHUB_REF: String(ref),
    GITHUB_REF_NAME: String(ref).replace(/^refs\/(?:heads|pull)\//, ''),
    GITHUB_SHA: String(sha ?? ''),
  });
  if (eventName === 'pull_request') {
    const number = Number(event.number);
    const sha = world.mergeCommit(number);
    if (sha === undefined) throw new Error('GitHub starts no pull_request run on a conflict');
    world.git.setRef(`refs/pull/${number}/merge`, sha);
    return names(`refs/pull/${number}/merge`, sha);
  }
  if (eventName === 'push') return names(event.ref, event.after);
  if (eventName === 'merge_group') {
    return names(
      member(event, 'merge_group', 'head_ref'),
      member(event, 'merge_group', 'head_sha'),
    );
  }
  if (eventName === 'workflow_dispatch') {
    return names(event.ref, world.git.resolve(String(event.ref)));
  }
  // All others, pull_request_target among them, run on the default branch.
  return names(`refs/heads/${world.defaultBranch}`, world.branch(world.defaultBranch));
}
