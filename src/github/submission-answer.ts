import { SUBMISSION_REFS } from '../features/submission-branch.ts';
import type { ChoicesAnswer } from './choices-branch.ts';
import { type Nodes, PAGE_INFO, type Page, present } from './graphql-nodes.ts';
import { nameOfComment } from './marker.ts';
import { type OwnComment, ownComments, WRITTEN, type Written } from './own-comments.ts';
import type { BaseBranch, BranchTip, IssueFacts, PullFacts } from './submission-state.ts';

// What GraphQL is asked about submissions, and how its answers read in our words.

/** Fields of a commit. */
export const COMMIT = '{ oid ... on Commit { message parents(first: 2) { nodes { oid } } } }';
/** The default branch, its newest commit and that commit's tree. */
export const BASE = 'defaultBranchRef { name target { oid ... on Commit { tree { oid } } } }';
/** Fields of a pull request. */
export const PULL = `number state title body closedAt mergeable isCrossRepository viewerDidAuthor labels(first: 50) { nodes { name } } latestOpinionatedReviews(first: 50) { nodes { state commit { oid } } }`;
/** A hundred comments of an issue. */
export const COMMENTS = `comments(first: 100, after: $commentsAfter) { nodes { ${WRITTEN} } ${PAGE_INFO} }`;
/** A hundred branches of submissions, each with its open pull request. */
export const REFS = `refs(refPrefix: "${SUBMISSION_REFS.refPrefix}", query: "${SUBMISSION_REFS.query}", first: 100, after: $refsAfter) { nodes { name target ${COMMIT} associatedPullRequests(states: [OPEN], first: 1) { nodes { ${PULL} } } } ${PAGE_INFO} }`;

/** An issue in our words. */
export function issueFacts(issue: Issue): IssueFacts {
  const [reopened] = present(issue.timelineItems);
  return {
    number: issue.number,
    body: issue.body,
    open: issue.state === 'OPEN',
    locked: issue.locked,
    author: issue.author?.login ?? '',
    association: issue.authorAssociation,
    createdAt: Date.parse(issue.createdAt),
    editedAt: editsOf(issue),
    reopenedAt: reopened?.createdAt === undefined ? undefined : Date.parse(reopened.createdAt),
    labels: namesOf(issue.labels),
  };
}

/** When its author edited an issue; GitHub counts its first version as an edit, too. */
function editsOf({ author, createdAt, userContentEdits }: Issue): number[] {
  const start = Date.parse(createdAt);
  return present(userContentEdits ?? { nodes: [] })
    .filter(({ editor }) => editor !== null && editor.login === author?.login)
    .map(({ editedAt }) => Date.parse(editedAt))
    .filter((at) => at > start);
}

/** Our answers among the comments of an issue. */
export function ownAnswers(comments: Nodes<Written>): OwnComment[] {
  return ownComments(comments).filter(({ body }) => nameOfComment(body) === 'submission');
}

/**
 * Those pull requests of a branch that we opened: a fork may have a branch of the same name, and
 * anyone may open a pull request from ours.
 */
export function ownPulls(pulls: Nodes<Pull>): PullFacts[] {
  return present(pulls)
    .filter(({ isCrossRepository, viewerDidAuthor }) => viewerDidAuthor && !isCrossRepository)
    .map((pull) => ({
      number: pull.number,
      state: pull.state,
      title: pull.title,
      body: pull.body,
      closedAt: pull.closedAt === null ? undefined : Date.parse(pull.closedAt),
      conflicts: pull.mergeable === 'CONFLICTING',
      labels: namesOf(pull.labels),
      approved: present(pull.latestOpinionatedReviews ?? { nodes: [] }).flatMap(
        ({ state, commit }) => (state === 'APPROVED' && commit !== null ? [commit.oid] : []),
      ),
    }));
}

/** The default branch in our words. */
export function baseOf({ defaultBranchRef }: Pick<Whole, 'defaultBranchRef'>): BaseBranch {
  const { name, target } = defaultBranchRef;
  return { name, tip: target.oid, tree: target.tree.oid };
}

/** A commit in our words. */
export function tipOf({ oid, message = '', parents }: Commit): BranchTip {
  return { sha: oid, message, parents: present(parents ?? { nodes: [] }).map((one) => one.oid) };
}

function namesOf(labels: Nodes<{ readonly name: string }> | null): string[] {
  return present(labels ?? { nodes: [] }).map(({ name }) => name);
}

interface Commit {
  readonly oid: string;
  readonly message?: string;
  readonly parents?: Nodes<{ readonly oid: string }>;
}

/** An issue with the first of its comments. */
export interface Issue {
  readonly number: number;
  readonly body: string;
  readonly state: string;
  readonly locked: boolean;
  readonly author: { readonly login: string } | null;
  readonly authorAssociation: string;
  readonly createdAt: string;
  readonly userContentEdits: Nodes<{
    readonly editedAt: string;
    readonly editor: { readonly login: string } | null;
  }> | null;
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

/** A branch, as the fields of `REFS` give it. */
export interface Ref {
  readonly name: string;
  readonly target: Commit;
  readonly associatedPullRequests: Nodes<Pull>;
}

/** The repository with all that is asked of a submission. */
export interface Whole extends ChoicesAnswer {
  readonly defaultBranchRef: {
    readonly name: string;
    readonly target: { readonly oid: string; readonly tree: { readonly oid: string } };
  };
  readonly ref: { readonly target: Commit } | null;
  readonly issue: Issue;
  readonly pullRequests: Nodes<Pull>;
  readonly refs: Page<Ref>;
}
