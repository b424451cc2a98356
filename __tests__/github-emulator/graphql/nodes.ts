import type { Comment, Issue, Reaction, Review, ReviewComment, Thread, Token } from '../model.ts';
import { placeNow } from '../outdated.ts';
import type { World } from '../world.ts';
import { connection, type PageArguments } from './connection.ts';
import { unresolved } from './refusal.ts';
import { commit, pullFacts, ref } from './repository-nodes.ts';

/** GitHub's GraphQL leaves the `[bot]` off an app's login, which its REST API writes. */
export const actor = (world: World, login: string) => ({
  __typename: world.bots.has(login) ? 'Bot' : 'User',
  id: `U_${login}`,
  login: world.bots.has(login) ? login.replace(/\[bot\]$/, '') : login,
});

/** GitHub's enumeration of reasons in capitals is returned in small letters. */
const minimized = ({ minimized: reason }: { minimized?: string }) => ({
  isMinimized: reason !== undefined,
  minimizedReason: reason === undefined ? null : reason.toLowerCase().replaceAll('_', '-'),
});

const written = (world: World, one: { id: number; user: string; body: string }) => ({
  databaseId: one.id,
  fullDatabaseId: String(one.id),
  author: actor(world, one.user),
  body: one.body,
  viewerDidAuthor: (_: unknown, viewer: Token) => viewer.login === one.user,
});

const REACTIONS: Readonly<Record<string, string>> = {
  THUMBS_UP: '+1',
  THUMBS_DOWN: '-1',
  LAUGH: 'laugh',
  HOORAY: 'hooray',
  CONFUSED: 'confused',
  HEART: 'heart',
  ROCKET: 'rocket',
  EYES: 'eyes',
};

/** All kinds of reactions, those without any too. */
const reactionGroups = (reactions: readonly Reaction[]) =>
  Object.entries(REACTIONS).map(([content, rest]) => ({
    content,
    viewerHasReacted: (_: unknown, viewer: Token) =>
      reactions.some((one) => one.user === viewer.login && one.content === rest),
  }));

export const issueComment = (world: World, comment: Comment) => ({
  __typename: 'IssueComment',
  id: `IC_${comment.id}`,
  createdAt: comment.createdAt,
  reactionGroups: reactionGroups(comment.reactions),
  ...written(world, comment),
  ...minimized(comment),
});

export const review = (world: World, one: Review) => ({
  __typename: 'PullRequestReview',
  id: `PRR_${one.id}`,
  state: one.state,
  commit: () => commit(world, one.commit),
  ...written(world, one),
  ...minimized(one),
});

const lines = (world: World, comment: ReviewComment) => {
  const now = placeNow(world, comment);
  return {
    path: comment.path,
    line: now?.line ?? null,
    startLine: now?.startLine ?? null,
    originalLine: comment.line ?? null,
    originalStartLine: comment.startLine ?? null,
    outdated: now === undefined,
  };
};

export const reviewComment = (world: World, comment: ReviewComment): Record<string, unknown> => ({
  __typename: 'PullRequestReviewComment',
  id: `PRRC_${comment.id}`,
  createdAt: comment.createdAt,
  replyTo: () => {
    const first = world.reviewComments.get(comment.replyTo ?? 0);
    return first === undefined ? null : reviewComment(world, first);
  },
  ...written(world, comment),
  ...minimized(comment),
  ...lines(world, comment),
});

export function reviewThread(world: World, thread: Thread) {
  const comments = [...world.reviewComments.values()].filter((one) => one.thread === thread.id);
  const [first] = comments;
  if (first === undefined) throw unresolved(`PRRT_${thread.id}`);
  const { outdated, ...place } = lines(world, first);
  return {
    __typename: 'PullRequestReviewThread',
    id: `PRRT_${thread.id}`,
    isResolved: thread.resolvedBy !== undefined,
    isCollapsed: thread.resolvedBy !== undefined || outdated,
    isOutdated: outdated,
    resolvedBy: thread.resolvedBy === undefined ? null : actor(world, thread.resolvedBy),
    ...place,
    diffSide: first.side,
    subjectType: first.subject.toUpperCase(),
    comments: (page: PageArguments) =>
      connection(
        comments.map((one) => reviewComment(world, one)),
        page,
      ),
  };
}

export function pullRequest(world: World, issue: Issue) {
  const { pull } = issue;
  if (pull === undefined) throw unresolved(`PR_${issue.number}`);
  const state = pull.merged ? 'MERGED' : issue.state === 'open' ? 'OPEN' : 'CLOSED';
  return {
    __typename: 'PullRequest',
    id: `PR_${issue.number}`,
    number: issue.number,
    title: issue.title,
    state,
    isDraft: pull.draft,
    baseRefOid: pull.baseSha,
    headRefOid: pull.headSha,
    headRefName: pull.headBranch,
    headRef: () => ref(world, pull.headBranch, '', pull.headRepository),
    changedFiles: () => {
      const start = world.git.mergeBase(pull.baseSha, pull.headSha) ?? pull.baseSha;
      return world.git.changedFiles(start, pull.headSha).length;
    },
    headRepository: { id: `R_${pull.headRepository}`, nameWithOwner: pull.headRepository },
    ...pullFacts(world, issue, pull),
    comments: (page: PageArguments) => {
      const comments = [...world.comments.values()].filter((one) => one.issue === issue.number);
      return connection(
        comments.map((one) => issueComment(world, one)),
        page,
      );
    },
    reviewThreads: (page: PageArguments) => {
      // A thread goes with its last comment.
      const used = new Set([...world.reviewComments.values()].map((one) => one.thread));
      const threads = [...world.threads.values()].filter(
        (one) => one.pull === issue.number && used.has(one.id),
      );
      return connection(
        threads.map((one) => reviewThread(world, one)),
        page,
      );
    },
  };
}

/** GraphQL gives so many bytes of a blob's text at most. */
const LONGEST_TEXT = 512_000;

/** A blob by its hash, its text as far as GraphQL gives it; nothing when there is none. */
export function blob(world: World, oid: string) {
  const bytes = world.git.readBlob(oid);
  if (bytes === undefined) return null;
  const isBinary = bytes.includes(0);
  return {
    __typename: 'Blob',
    id: `B_${oid}`,
    oid,
    byteSize: bytes.length,
    isBinary,
    isTruncated: bytes.length > LONGEST_TEXT,
    text: isBinary ? null : bytes.subarray(0, LONGEST_TEXT).toString('utf8'),
  };
}

/** What a node id names, of the kinds that this GitHub holds. */
export function heldBy(world: World, id: string) {
  const [, kind, digits] = /^(\w+)_(\d+)$/.exec(id) ?? [];
  const number = Number(digits);
  if (kind === 'IC') return world.comments.get(number);
  if (kind === 'PRRC') return world.reviewComments.get(number);
  if (kind === 'PRR') return world.reviews.get(number);
  return undefined;
}

export function threadOf(world: World, id: string): Thread {
  const thread = world.threads.get(Number(/^PRRT_(\d+)$/.exec(id)?.[1]));
  if (thread === undefined) throw unresolved(id);
  return thread;
}

export function pullOf(world: World, id: string): Issue {
  const issue = world.issues.get(Number(/^PR_(\d+)$/.exec(id)?.[1]));
  if (issue === undefined) throw unresolved(id);
  return issue;
}

/** The node that an id names. */
export function node(world: World, id: string) {
  if (id.startsWith('PRRT_')) return reviewThread(world, threadOf(world, id));
  if (id.startsWith('PR_')) return pullRequest(world, pullOf(world, id));
  const held = heldBy(world, id);
  if (held === undefined) throw unresolved(id);
  if ('thread' in held) return reviewComment(world, held);
  return 'issue' in held ? issueComment(world, held) : review(world, held);
}
