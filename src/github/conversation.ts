import { append } from '../text/append.ts';
import type { GitHubClient } from './connect.ts';
import { type Nodes, PAGE_INFO, type Page, present } from './graphql-nodes.ts';
import { type OwnComment, ownComments, WRITTEN, type Written } from './own-comments.ts';
import { wholeBytes } from './whole-bytes.ts';

/** A thread of a review that a comment of ours began. */
export interface OwnThread {
  /** GitHub's name for the thread in GraphQL. */
  readonly threadId: string;
  /** GitHub's name for our comment in GraphQL. */
  readonly nodeId: string;
  /** Our comment's number in the REST API. */
  readonly id: number;
  readonly body: string;
  readonly resolved: boolean;
  /** Whether its lines have changed since. */
  readonly outdated: boolean;
  /** Where it stands; without a line where that is gone. */
  readonly path: string;
  readonly line: number | undefined;
  /** Absent where it stands on one line. */
  readonly startLine: number | undefined;
}

/** A pull request's head and what was said, at one moment. */
export interface Conversation {
  readonly headSha: string;
  readonly comments: readonly OwnComment[];
  readonly threads: readonly OwnThread[];
}

interface Thread {
  readonly id: string;
  readonly isResolved: boolean;
  readonly isOutdated: boolean;
  readonly path: string;
  readonly line: number | null;
  readonly startLine: number | null;
  readonly comments: Nodes<Written>;
}

interface Answer {
  readonly repository: {
    readonly pullRequest: {
      readonly headRefOid: string;
      readonly comments?: Page<Written>;
      readonly reviewThreads?: Page<Thread>;
    };
  };
}

/** A conversation, and blobs that were asked for with it. */
export interface ConversationWithBlobs extends Conversation {
  /** Bytes by hash, of those that GraphQL gives whole. */
  readonly blobs: ReadonlyMap<string, Uint8Array>;
}

/**
 * Reads a pull request's conversation, our own part of it: who wrote a comment is GitHub's word,
 * not the comment's. One request for most, one more for each further 100 comments or threads.
 *
 * @param blobs hashes of blobs to read in the same request; those that are not UTF-8, or too large
 *   for GraphQL, are missing from the answer.
 */
export async function readConversation(
  client: GitHubClient,
  { owner, repo, number }: { owner: string; repo: string; number: number },
  blobs: readonly string[],
): Promise<ConversationWithBlobs> {
  const comments: OwnComment[] = [];
  const threads: OwnThread[] = [];
  const bytes = new Map<string, Uint8Array>();
  let headSha = '';
  let moreComments = true;
  let moreThreads = true;
  let commentsAfter: string | null = null;
  let threadsAfter: string | null = null;
  for (let first = true; moreComments || moreThreads; first = false) {
    const wanted = first ? blobs : [];
    const answer: Answer = await client.graphql<Answer>(query(wanted, moreComments, moreThreads), {
      owner,
      repo,
      number,
      ...(moreComments ? { commentsAfter } : {}),
      ...(moreThreads ? { threadsAfter } : {}),
      ...Object.fromEntries(wanted.map((sha, index) => [`blob${index}`, sha])),
    });
    const { pullRequest } = answer.repository;
    headSha ||= pullRequest.headRefOid;
    append(comments, ownComments(pullRequest.comments ?? { nodes: [] }));
    append(threads, present(pullRequest.reviewThreads ?? { nodes: [] }).flatMap(ownThread));
    for (const [index, sha] of wanted.entries()) {
      const whole = wholeBytes(Reflect.get(answer.repository, `blob${index}`));
      if (whole !== undefined) bytes.set(sha, whole);
    }
    moreComments = pullRequest.comments?.pageInfo.hasNextPage ?? false;
    moreThreads = pullRequest.reviewThreads?.pageInfo.hasNextPage ?? false;
    commentsAfter = pullRequest.comments?.pageInfo.endCursor ?? null;
    threadsAfter = pullRequest.reviewThreads?.pageInfo.endCursor ?? null;
  }
  return { headSha, comments, threads, blobs: bytes };
}

function query(blobs: readonly string[], comments: boolean, threads: boolean): string {
  const variables = [
    '$owner: String!, $repo: String!, $number: Int!',
    ...(comments ? ['$commentsAfter: String'] : []),
    ...(threads ? ['$threadsAfter: String'] : []),
    ...blobs.map((_, index) => `$blob${index}: GitObjectID!`),
  ];
  const parts = [
    ...(comments
      ? [`comments(first: 100, after: $commentsAfter) { nodes { ${WRITTEN} } ${PAGE_INFO} }`]
      : []),
    ...(threads
      ? [
          `reviewThreads(first: 100, after: $threadsAfter) { nodes { id isResolved isOutdated path line startLine comments(first: 1) { nodes { ${WRITTEN} } } } ${PAGE_INFO} }`,
        ]
      : []),
  ];
  const texts = blobs.map(
    (_, index) =>
      `blob${index}: object(oid: $blob${index}) { ... on Blob { text byteSize isTruncated } }`,
  );
  return `query (${variables.join(', ')}) { repository(owner: $owner, name: $repo) { pullRequest(number: $number) { headRefOid ${parts.join(' ')} } ${texts.join(' ')} } }`;
}

function ownThread(thread: Thread): OwnThread[] {
  const [own] = ownComments({ nodes: present(thread.comments).slice(0, 1) });
  if (own === undefined) return [];
  return [
    {
      threadId: thread.id,
      ...own,
      resolved: thread.isResolved,
      outdated: thread.isOutdated,
      path: thread.path,
      line: thread.line ?? undefined,
      startLine: thread.startLine ?? undefined,
    },
  ];
}
