// What is asked of GraphQL, each part with what reads its answer, and which of it is ours: who wrote
// something is what GitHub says, since anyone can copy our markers.

import { at, listAt } from '../text/json.ts';
import type {
  BaseBranch,
  BranchTip,
  CountedPull,
  IssueFacts,
  OwnComment,
  OwnIssue,
  OwnPull,
  OwnThread,
} from './facts.ts';

/** The nodes of a list; what the token may not see is null, or no list at all. */
export function nodesOf(list: unknown): unknown[] {
  return listAt(list, 'nodes').filter((node) => node !== null);
}

/** The text of a field, as it is; empty where there is none. */
export function wordAt(value: unknown, name: string): string {
  const found = at(value, name);
  return typeof found === 'string' ? found : '';
}

function numberAt(value: unknown, name: string): number {
  return Number(at(value, name));
}

/** Milliseconds since 1970; undefined where there is no time. */
function timeAt(value: unknown, name: string): number | undefined {
  const written = wordAt(value, name);
  return written === '' ? undefined : Date.parse(written);
}

export const BASE = 'defaultBranchRef { name target { oid ... on Commit { tree { oid } } } }';

/** Reads {@link BASE}: the default branch. */
export function baseOf(ref: unknown): BaseBranch {
  const { sha, tree } = tipOf(at(ref, 'target'));
  return { name: wordAt(ref, 'name'), tip: sha, tree };
}

export const COMMIT =
  '{ oid ... on Commit { message tree { oid } parents(first: 2) { nodes { oid } } } }';

/** Reads {@link COMMIT}: the newest commit of a branch. */
export function tipOf(commit: unknown): BranchTip {
  return {
    sha: wordAt(commit, 'oid'),
    tree: wordAt(at(commit, 'tree'), 'oid'),
    message: wordAt(commit, 'message'),
    parents: nodesOf(at(commit, 'parents')).map((one) => wordAt(one, 'oid')),
  };
}

export const ANY_PULL =
  'number state baseRefOid headRefOid headRefName headRef { target { oid ... on Commit { message } } } headRepository { nameWithOwner }';

/** Reads {@link ANY_PULL}: a pull request; undefined for an issue. */
export function pullOf(pull: unknown): CountedPull | undefined {
  if (at(pull, 'number') === undefined) return undefined;
  const head = wordAt(pull, 'headRefOid');
  const { sha, message } = tipOf(at(pull, 'headRef', 'target'));
  const state = wordAt(pull, 'state');
  const repository = wordAt(at(pull, 'headRepository'), 'nameWithOwner');
  return {
    number: numberAt(pull, 'number'),
    open: state === 'OPEN',
    merged: state === 'MERGED',
    base: wordAt(pull, 'baseRefOid'),
    head,
    // The branch may have moved on while GitHub answered.
    message: sha === head ? message : '',
    branch: repository === '' ? undefined : { repository, name: wordAt(pull, 'headRefName') },
  };
}

export const ISSUE =
  'number body state locked author { login } authorAssociation createdAt userContentEdits(first: 100) { nodes { editedAt editor { login } } } labels(first: 50) { nodes { name } } timelineItems(last: 1, itemTypes: [REOPENED_EVENT]) { nodes { ... on ReopenedEvent { createdAt } } }';

/** Reads {@link ISSUE}. */
export function issueOf(issue: unknown): IssueFacts {
  const author = wordAt(at(issue, 'author'), 'login');
  const createdAt = timeAt(issue, 'createdAt') ?? 0;
  return {
    number: numberAt(issue, 'number'),
    body: wordAt(issue, 'body'),
    open: wordAt(issue, 'state') === 'OPEN',
    locked: at(issue, 'locked') === true,
    author,
    association: wordAt(issue, 'authorAssociation'),
    createdAt,
    reopenedAt: timeAt(nodesOf(at(issue, 'timelineItems'))[0], 'createdAt'),
    labels: nodesOf(at(issue, 'labels')).map((label) => wordAt(label, 'name')),
    editedAt: nodesOf(at(issue, 'userContentEdits'))
      .filter((edit) => author !== '' && wordAt(at(edit, 'editor'), 'login') === author)
      .map((edit) => timeAt(edit, 'editedAt') ?? 0)
      // GitHub counts the first version as an edit, too.
      .filter((time) => time > createdAt),
  };
}

export const LISTED_ISSUE = 'number title body state viewerDidAuthor';

/** Reads {@link LISTED_ISSUE}: those issues that we opened. */
export function ownIssues(issues: readonly unknown[]): OwnIssue[] {
  return issues.filter(isOurs).map((issue) => ({
    number: numberAt(issue, 'number'),
    title: wordAt(issue, 'title'),
    body: wordAt(issue, 'body'),
    open: wordAt(issue, 'state') === 'OPEN',
  }));
}

/** GitHub says who wrote something; the text itself may be copied. */
function isOurs(written: unknown): boolean {
  return at(written, 'viewerDidAuthor') === true;
}

export const COMMENT = 'id fullDatabaseId body isMinimized viewerDidAuthor';

/** Reads {@link COMMENT}: our comments among others; one that was hidden counts as withdrawn. */
export function ownComments(comments: readonly unknown[]): OwnComment[] {
  return comments
    .filter((comment) => isOurs(comment) && at(comment, 'isMinimized') !== true)
    .map((comment) => ({
      id: numberAt(comment, 'fullDatabaseId'),
      nodeId: wordAt(comment, 'id'),
      body: wordAt(comment, 'body'),
    }));
}

export const THREAD = `id isResolved isOutdated path line startLine comments(first: 1) { nodes { ${COMMENT} } }`;

/** Reads {@link THREAD}: those threads of reviews that a visible comment of ours began. */
export function ownThreads(threads: readonly unknown[]): OwnThread[] {
  const lineAt = (thread: unknown, name: string): number | undefined =>
    (at(thread, name) as number | null | undefined) ?? undefined;
  return threads.flatMap((thread) =>
    ownComments(nodesOf(at(thread, 'comments'))).map((comment) => ({
      ...comment,
      threadId: wordAt(thread, 'id'),
      resolved: at(thread, 'isResolved') === true,
      outdated: at(thread, 'isOutdated') === true,
      path: wordAt(thread, 'path'),
      line: lineAt(thread, 'line'),
      startLine: lineAt(thread, 'startLine'),
    })),
  );
}

export const PULL =
  'number state title body closedAt mergeable isCrossRepository viewerDidAuthor labels(first: 50) { nodes { name } } latestOpinionatedReviews(first: 50) { nodes { state commit { oid } } }';

/**
 * Reads {@link PULL}: those pull requests of a branch that we opened. A fork may have a branch of the
 * same name, and anyone may open a pull request from ours.
 */
export function ownPulls(pulls: readonly unknown[]): OwnPull[] {
  return pulls
    .filter((pull) => isOurs(pull) && at(pull, 'isCrossRepository') === false)
    .map((pull) => ({
      number: numberAt(pull, 'number'),
      state: wordAt(pull, 'state') as OwnPull['state'],
      title: wordAt(pull, 'title'),
      body: wordAt(pull, 'body'),
      closedAt: timeAt(pull, 'closedAt'),
      conflicts: wordAt(pull, 'mergeable') === 'CONFLICTING',
      labels: nodesOf(at(pull, 'labels')).map((label) => wordAt(label, 'name')),
      approved: nodesOf(at(pull, 'latestOpinionatedReviews'))
        .filter((review) => wordAt(review, 'state') === 'APPROVED')
        .map((review) => wordAt(at(review, 'commit'), 'oid'))
        .filter((sha) => sha !== ''),
    }));
}

export const BLOB = '{ ... on Blob { oid text byteSize isTruncated } }';

/**
 * Reads {@link BLOB}: its bytes; undefined where GraphQL does not give it whole. It cuts long texts
 * and replaces what is not UTF-8, and the size shows that.
 */
export function wholeBytes(blob: unknown): Uint8Array | undefined {
  const text = at(blob, 'text');
  if (typeof text !== 'string' || at(blob, 'isTruncated') === true) return undefined;
  const bytes = Buffer.from(text, 'utf8');
  return bytes.length === at(blob, 'byteSize') ? bytes : undefined;
}
