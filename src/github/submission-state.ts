import type { GitHubClient } from './connect.ts';
import { nameOfComment } from './marker.ts';
import { issueOfBranch, SUBMISSION_REFS, submissionBranch } from './submission-branch.ts';

/** Where a repository is. */
export interface RepositoryPlace {
  readonly owner: string;
  readonly repo: string;
}

/** The default branch and its newest commit. */
export interface BaseBranch {
  readonly name: string;
  readonly tip: string;
  /** The hash of the commit's tree. */
  readonly tree: string;
}

/** The newest commit of a branch. */
export interface BranchTip {
  readonly sha: string;
  readonly message: string;
  readonly parents: readonly string[];
}

/** An issue, as it is now. */
export interface IssueFacts {
  readonly number: number;
  readonly body: string;
  readonly open: boolean;
  readonly locked: boolean;
  /** The login of whoever opened it; empty for an account that is gone. */
  readonly author: string;
  /** What the author is to the repository: `OWNER`, `MEMBER`, `COLLABORATOR`, `NONE`. */
  readonly association: string;
  /** Milliseconds since 1970. */
  readonly createdAt: number;
  /** When it was last opened again. */
  readonly reopenedAt: number | undefined;
  readonly labels: readonly string[];
}

/** A pull request from a branch of this repository. */
export interface PullFacts {
  readonly number: number;
  readonly state: 'OPEN' | 'CLOSED' | 'MERGED';
  readonly title: string;
  readonly body: string;
  /** Milliseconds since 1970. */
  readonly closedAt: number | undefined;
  /** Whether GitHub has found a conflict with the base; it may not know yet. */
  readonly conflicts: boolean;
  readonly labels: readonly string[];
  /** Commits that somebody approved. */
  readonly approved: readonly string[];
}

/** A comment of ours on the issue. */
interface AnswerComment {
  readonly id: number;
  readonly body: string;
}

/** A branch that holds a submission, and its pull request while that is open. */
export interface OpenSubmission {
  readonly issue: number;
  readonly tip: BranchTip;
  readonly pull: PullFacts | undefined;
}

/** All that GitHub knows of a submission, at one moment. */
export interface SubmissionState {
  readonly base: BaseBranch;
  readonly issue: IssueFacts;
  /** Our answers, oldest first. */
  readonly answers: readonly AnswerComment[];
  readonly tip: BranchTip | undefined;
  /** The newest pull request of the submission's branch that we opened. */
  readonly pull: PullFacts | undefined;
  /** All submissions that have a branch, this one too. */
  readonly submissions: readonly OpenSubmission[];
}

const COMMIT = '{ oid ... on Commit { message parents(first: 2) { nodes { oid } } } }';
const BASE = 'defaultBranchRef { name target { oid ... on Commit { tree { oid } } } }';
const PULL = `number state title body closedAt mergeable isCrossRepository viewerDidAuthor labels(first: 50) { nodes { name } } latestOpinionatedReviews(first: 50) { nodes { state commit { oid } } }`;
const PAGE = 'pageInfo { hasNextPage endCursor }';
const COMMENTS = `comments(first: 100, after: $commentsAfter) { nodes { fullDatabaseId body isMinimized viewerDidAuthor } ${PAGE} }`;
const REFS = `refs(refPrefix: "${SUBMISSION_REFS.refPrefix}", query: "${SUBMISSION_REFS.query}", first: 100, after: $refsAfter) { nodes { name target ${COMMIT} associatedPullRequests(states: [OPEN], first: 1) { nodes { ${PULL} } } } ${PAGE} }`;
/** More pages of 100 are not read: an issue that long, or as many open submissions, is no list's. */
const MOST_PAGES = 5;

/**
 * Reads what GitHub knows of a submission: one request, and one more for each further hundred
 * comments of the issue or open submissions.
 */
export async function readSubmissionState(
  client: GitHubClient,
  { owner, repo }: RepositoryPlace,
  number: number,
): Promise<SubmissionState> {
  const branch = submissionBranch(number);
  const first = await client.graphql<{ repository: Whole }>(
    `query ($owner: String!, $repo: String!, $number: Int!, $branch: String!, $ref: String!, $commentsAfter: String, $refsAfter: String) { repository(owner: $owner, name: $repo) { ${BASE} ref(qualifiedName: $ref) { target ${COMMIT} } issue(number: $number) { number body state locked author { login } authorAssociation createdAt labels(first: 50) { nodes { name } } timelineItems(last: 1, itemTypes: [REOPENED_EVENT]) { nodes { ... on ReopenedEvent { createdAt } } } ${COMMENTS} } pullRequests(headRefName: $branch, first: 10, orderBy: { field: CREATED_AT, direction: DESC }) { nodes { ${PULL} } } ${REFS} } }`,
    { owner, repo, number, branch, ref: `refs/heads/${branch}` },
  );
  const { repository } = first;
  const { issue } = repository;
  const answers = ownAnswers(issue.comments);
  // Ours is one of the first, unless somebody deleted it.
  let comments = issue.comments.pageInfo;
  for (let page = 1; answers.length === 0 && comments.hasNextPage && page < MOST_PAGES; page++) {
    const next = await client.graphql<{ repository: { issue: Pick<Issue, 'comments'> } }>(
      `query ($owner: String!, $repo: String!, $number: Int!, $commentsAfter: String) { repository(owner: $owner, name: $repo) { issue(number: $number) { ${COMMENTS} } } }`,
      { owner, repo, number, commentsAfter: comments.endCursor },
    );
    answers.push(...ownAnswers(next.repository.issue.comments));
    comments = next.repository.issue.comments.pageInfo;
  }
  return {
    base: baseOf(repository),
    issue: issueFacts(issue),
    answers,
    tip: repository.ref === null ? undefined : tipOf(repository.ref.target),
    pull: ownPulls(repository.pullRequests)[0],
    submissions: await allSubmissions(client, { owner, repo }, repository.refs),
  };
}

/** Reads all submissions that have a branch, and the default branch. */
export async function readOpenSubmissions(
  client: GitHubClient,
  { owner, repo }: RepositoryPlace,
): Promise<Pick<SubmissionState, 'base' | 'submissions'>> {
  const { repository } = await client.graphql<{
    repository: Pick<Whole, 'defaultBranchRef' | 'refs'>;
  }>(
    `query ($owner: String!, $repo: String!, $refsAfter: String) { repository(owner: $owner, name: $repo) { ${BASE} ${REFS} } }`,
    { owner, repo },
  );
  const submissions = await allSubmissions(client, { owner, repo }, repository.refs);
  return { base: baseOf(repository), submissions };
}

async function allSubmissions(
  client: GitHubClient,
  { owner, repo }: RepositoryPlace,
  first: Page<Ref>,
): Promise<OpenSubmission[]> {
  const found = present(first.nodes);
  let { pageInfo } = first;
  for (let page = 1; pageInfo.hasNextPage && page < MOST_PAGES; page++) {
    const { repository } = await client.graphql<{ repository: { refs: Page<Ref> } }>(
      `query ($owner: String!, $repo: String!, $refsAfter: String) { repository(owner: $owner, name: $repo) { ${REFS} } }`,
      { owner, repo, refsAfter: pageInfo.endCursor },
    );
    found.push(...present(repository.refs.nodes));
    pageInfo = repository.refs.pageInfo;
  }
  return found.flatMap(({ name, target, associatedPullRequests }) => {
    const issue = issueOfBranch(`list-curator/${name}`);
    if (issue === undefined) return [];
    return [{ issue, tip: tipOf(target), pull: ownPulls(associatedPullRequests)[0] }];
  });
}

function issueFacts(issue: Issue): IssueFacts {
  const [reopened] = present(issue.timelineItems.nodes);
  return {
    number: issue.number,
    body: issue.body,
    open: issue.state === 'OPEN',
    locked: issue.locked,
    author: issue.author?.login ?? '',
    association: issue.authorAssociation,
    createdAt: Date.parse(issue.createdAt),
    reopenedAt: reopened?.createdAt === undefined ? undefined : Date.parse(reopened.createdAt),
    labels: namesOf(issue.labels),
  };
}

function ownAnswers({ nodes }: Page<Written>): AnswerComment[] {
  return present(nodes).flatMap(({ fullDatabaseId, body, isMinimized, viewerDidAuthor }) =>
    viewerDidAuthor && !isMinimized && nameOfComment(body) === 'submission'
      ? [{ id: Number(fullDatabaseId), body }]
      : [],
  );
}

/** A fork may have a branch of the same name, and anyone may open a pull request from ours. */
function ownPulls({ nodes }: { readonly nodes: readonly (Pull | null)[] }): PullFacts[] {
  return present(nodes)
    .filter(({ isCrossRepository, viewerDidAuthor }) => viewerDidAuthor && !isCrossRepository)
    .map((pull) => ({
      number: pull.number,
      state: pull.state,
      title: pull.title,
      body: pull.body,
      closedAt: pull.closedAt === null ? undefined : Date.parse(pull.closedAt),
      conflicts: pull.mergeable === 'CONFLICTING',
      labels: namesOf(pull.labels),
      approved: present(pull.latestOpinionatedReviews?.nodes ?? []).flatMap(({ state, commit }) =>
        state === 'APPROVED' && commit !== null ? [commit.oid] : [],
      ),
    }));
}

function baseOf({ defaultBranchRef }: Pick<Whole, 'defaultBranchRef'>): BaseBranch {
  const { name, target } = defaultBranchRef;
  return { name, tip: target.oid, tree: target.tree.oid };
}

function tipOf({ oid, message = '', parents }: Commit): BranchTip {
  return { sha: oid, message, parents: present(parents?.nodes ?? []).map((one) => one.oid) };
}

function namesOf(labels: Nodes<{ readonly name: string }> | null): string[] {
  return present(labels?.nodes ?? []).map(({ name }) => name);
}

function present<T>(nodes: readonly (T | null)[]): T[] {
  return nodes.filter((node): node is T & {} => node !== null);
}

interface Nodes<Node> {
  readonly nodes: readonly (Node | null)[];
}

interface Page<Node> extends Nodes<Node> {
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
}

interface Commit {
  readonly oid: string;
  readonly message?: string;
  readonly parents?: Nodes<{ readonly oid: string }>;
}

interface Written {
  readonly fullDatabaseId: string;
  readonly body: string;
  readonly isMinimized: boolean;
  readonly viewerDidAuthor: boolean;
}

interface Issue {
  readonly number: number;
  readonly body: string;
  readonly state: string;
  readonly locked: boolean;
  readonly author: { readonly login: string } | null;
  readonly authorAssociation: string;
  readonly createdAt: string;
  readonly labels: Nodes<{ readonly name: string }> | null;
  readonly timelineItems: Nodes<{ readonly createdAt?: string }>;
  readonly comments: Page<Written>;
}

interface Pull {
  readonly number: number;
  readonly state: PullFacts['state'];
  readonly title: string;
  readonly body: string;
  readonly closedAt: string | null;
  readonly mergeable: string;
  readonly isCrossRepository: boolean;
  readonly viewerDidAuthor: boolean;
  readonly labels: Nodes<{ readonly name: string }> | null;
  readonly latestOpinionatedReviews: Nodes<{
    readonly state: string;
    readonly commit: { readonly oid: string } | null;
  }> | null;
}

interface Ref {
  readonly name: string;
  readonly target: Commit;
  readonly associatedPullRequests: Nodes<Pull>;
}

interface Whole {
  readonly defaultBranchRef: {
    readonly name: string;
    readonly target: { readonly oid: string; readonly tree: { readonly oid: string } };
  };
  readonly ref: { readonly target: Commit } | null;
  readonly issue: Issue;
  readonly pullRequests: Nodes<Pull>;
  readonly refs: Page<Ref>;
}
