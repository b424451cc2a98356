import type { Issue, PullFacts } from '../model.ts';
import { association } from '../shapes.ts';
import type { World } from '../world.ts';
import { connection, type PageArguments } from './connection.ts';
import { actor, blob, issueComment, pullRequest, review } from './nodes.ts';
import { unresolved } from './refusal.ts';

type PullState = 'OPEN' | 'CLOSED' | 'MERGED';
interface PullArguments extends PageArguments {
  readonly states?: readonly PullState[] | null;
  readonly headRefName?: string | null;
  readonly labels?: readonly string[] | null;
  readonly orderBy?: { readonly direction: 'ASC' | 'DESC' } | null;
}

const labels = (world: World, issue: Issue) => (page: PageArguments) =>
  connection(
    issue.labels.map((name) => ({ id: `LA_${name}`, name: world.labels.get(name)?.name ?? name })),
    page,
  );

const pullState = (issue: Issue): PullState =>
  issue.pull?.merged ? 'MERGED' : issue.state === 'open' ? 'OPEN' : 'CLOSED';

function mergeable(world: World, { base, headSha }: PullFacts) {
  const tree = world.git.mergeTree(world.branch(base) ?? '', headSha);
  return tree === undefined ? 'CONFLICTING' : 'MERGEABLE';
}

/** What GraphQL returns of a pull request beside its conversation. */
export const pullFacts = (world: World, issue: Issue, pull: PullFacts) => ({
  body: issue.body,
  baseRefName: pull.base,
  isCrossRepository: pull.headRepository !== world.repository,
  // GitHub finds out in the background; the first answer is that it is not known yet.
  mergeable: () => (issue.state === 'open' ? mergeable(world, pull) : 'UNKNOWN'),
  closedAt: issue.closedAt ?? null,
  viewerDidAuthor: (_: unknown, viewer: { login: string }) => viewer.login === issue.user,
  labels: labels(world, issue),
  latestOpinionatedReviews: (page: PageArguments) => {
    const latest = new Map(
      [...world.reviews.values()]
        .filter((one) => one.pull === issue.number)
        .filter(({ state }) => ['APPROVED', 'CHANGES_REQUESTED', 'DISMISSED'].includes(state))
        .map((one) => [one.user, one]),
    );
    return connection(
      [...latest.values()].map((one) => review(world, one)),
      page,
    );
  },
});

export function commit(world: World, sha: string): Record<string, unknown> {
  const facts = () => world.git.commitOf(sha);
  return {
    __typename: 'Commit',
    id: `C_${sha}`,
    oid: sha,
    tree: () => ({ __typename: 'Tree', id: `T_${facts().tree}`, oid: facts().tree }),
    message: () => facts().message,
    parents: (page: PageArguments) =>
      connection(
        facts().parents.map((one) => commit(world, one)),
        page,
      ),
  };
}

export function issue(world: World, number: number) {
  const found = world.issues.get(number);
  if (found === undefined || found.pull !== undefined) throw unresolved(`I_${number}`);
  return {
    __typename: 'Issue',
    id: `I_${number}`,
    number,
    title: found.title,
    body: found.body,
    state: found.state.toUpperCase(),
    author: actor(world, found.user),
    authorAssociation: association(world, found.user),
    createdAt: found.createdAt,
    locked: found.locked,
    viewerDidAuthor: (_: unknown, viewer: { login: string }) => viewer.login === found.user,
    labels: labels(world, found),
    comments: (page: PageArguments) =>
      connection(
        [...world.comments.values()]
          .filter((one) => one.issue === number)
          .map((one) => issueComment(world, one)),
        page,
      ),
    userContentEdits: (page: PageArguments) =>
      connection(
        found.edits.map(({ user, at }) => ({ editedAt: at, editor: actor(world, user) })),
        page,
      ),
    timelineItems: (page: PageArguments) =>
      connection(
        found.reopenedAt === undefined
          ? []
          : [{ __typename: 'ReopenedEvent', id: `RE_${number}`, createdAt: found.reopenedAt }],
        page,
      ),
  };
}

export function ref(world: World, branch: string, prefix = '', repository = world.repository) {
  const sha = world.branch(branch, repository);
  if (sha === undefined) return null;
  return {
    id: `REF_${branch}`,
    name: branch.slice(prefix.length),
    target: commit(world, sha),
    associatedPullRequests: (which: PullArguments) =>
      pullRequests(world, { ...which, headRefName: branch }),
  };
}

export function refs(
  world: World,
  { refPrefix, query, ...page }: PageArguments & { refPrefix: string; query?: string | null },
) {
  const prefix = refPrefix.replace(/^refs\/heads\//, '');
  const names = [...world.git.refs().keys()]
    .filter((name) => name.startsWith(refPrefix))
    .map((name) => name.replace(/^refs\/heads\//, ''))
    .filter((name) => name.slice(prefix.length).includes(query ?? ''));
  return connection(
    names.map((name) => ref(world, name, prefix)),
    page,
  );
}

export function pullRequests(world: World, which: PullArguments) {
  const { states, headRefName, labels: wanted, orderBy, ...page } = which;
  const found = [...world.issues.values()].filter(
    (one) =>
      one.pull !== undefined &&
      (states == null || states.includes(pullState(one))) &&
      (headRefName == null || one.pull.headBranch === headRefName) &&
      (wanted == null || wanted.some((name) => one.labels.includes(name))),
  );
  if (orderBy?.direction === 'DESC') found.reverse();
  return connection(
    found.map((one) => pullRequest(world, one)),
    page,
  );
}

/** Issues alone: what REST calls an issue may be a pull request. */
export function issues(
  world: World,
  {
    labels: wanted,
    states,
    orderBy,
    ...page
  }: Omit<PullArguments, 'states'> & {
    readonly states?: readonly ('OPEN' | 'CLOSED')[] | null;
  },
) {
  const found = [...world.issues.values()].filter(
    (one) =>
      one.pull === undefined &&
      (states == null || states.some((state) => state.toLowerCase() === one.state)) &&
      (wanted == null || wanted.some((name) => one.labels.includes(name))),
  );
  if (orderBy?.direction === 'DESC') found.reverse();
  return connection(
    found.map(({ number }) => issue(world, number)),
    page,
  );
}

/** A blob by its hash, or by commit and path. */
export function objectAt(
  world: World,
  { oid, expression }: { oid?: string | null; expression?: string | null },
) {
  if (oid) return blob(world, oid);
  const found = world.git.entryAt(expression ?? '');
  return found === undefined ? null : blob(world, found.sha);
}
