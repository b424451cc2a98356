import { append } from '../text/append.ts';
import type { GitHubClient } from './connect.ts';
import type { FileAt } from './files-at.ts';
import { type Nodes, PAGE_INFO, type Page, present } from './graphql-nodes.ts';
import { type OwnComment, ownComments, WRITTEN, type Written } from './own-comments.ts';
import { type Blob, wholeBytes } from './whole-bytes.ts';

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
  /** How many files the pull request changes, however many of them GitHub lists. */
  readonly changedFiles: number;
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
      readonly changedFiles: number;
      readonly comments?: Page<Written>;
      readonly reviewThreads?: Page<Thread>;
    };
  };
}

/** A conversation, and files that were asked for with it. */
export interface ConversationWithFiles extends Conversation {
  /** In the order asked for; undefined where there is no such file. */
  readonly files: readonly (Uint8Array | undefined)[];
}

/**
 * Reads a pull request's conversation, our own part of it: who wrote a comment is GitHub's word,
 * not the comment's. One request for most, one more for each further 100 comments or threads.
 *
 * @param files to read in the same request; those that GraphQL does not give whole take one more
 *   each.
 * @param blob reads a blob by its hash.
 */
export async function readConversation(
  client: GitHubClient,
  { owner, repo, number }: { owner: string; repo: string; number: number },
  files: readonly FileAt[],
  blob: (sha: string) => Promise<Uint8Array>,
): Promise<ConversationWithFiles> {
  const comments: OwnComment[] = [];
  const threads: OwnThread[] = [];
  const bytes: (Uint8Array | undefined)[] = [];
  let headSha = '';
  let changedFiles = 0;
  let moreComments = true;
  let moreThreads = true;
  let commentsAfter: string | null = null;
  let threadsAfter: string | null = null;
  for (let first = true; moreComments || moreThreads; first = false) {
    const wanted = first ? files : [];
    const answer: Answer = await client.graphql<Answer>(query(wanted, moreComments, moreThreads), {
      owner,
      repo,
      number,
      ...(moreComments ? { commentsAfter } : {}),
      ...(moreThreads ? { threadsAfter } : {}),
      ...Object.fromEntries(
        wanted.map(({ commit, path }, index) => [`file${index}`, `${commit}:${path}`]),
      ),
    });
    const { pullRequest } = answer.repository;
    if (first) ({ headRefOid: headSha, changedFiles } = pullRequest);
    append(comments, ownComments(pullRequest.comments ?? { nodes: [] }));
    append(threads, present(pullRequest.reviewThreads ?? { nodes: [] }).flatMap(ownThread));
    for (const index of wanted.keys()) {
      const file: (Blob & { readonly oid?: string }) | null = Reflect.get(
        answer.repository,
        `file${index}`,
      );
      // A folder has no hash here.
      bytes.push(
        file?.oid === undefined ? undefined : (wholeBytes(file) ?? (await blob(file.oid))),
      );
    }
    moreComments = pullRequest.comments?.pageInfo.hasNextPage ?? false;
    moreThreads = pullRequest.reviewThreads?.pageInfo.hasNextPage ?? false;
    commentsAfter = pullRequest.comments?.pageInfo.endCursor ?? null;
    threadsAfter = pullRequest.reviewThreads?.pageInfo.endCursor ?? null;
  }
  return { headSha, changedFiles, comments, threads, files: bytes };
}

function query(files: readonly FileAt[], comments: boolean, threads: boolean): string {
  const variables = [
    '$owner: String!, $repo: String!, $number: Int!',
    ...(comments ? ['$commentsAfter: String'] : []),
    ...(threads ? ['$threadsAfter: String'] : []),
    ...files.map((_, index) => `$file${index}: String!`),
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
  const texts = files.map(
    (_, index) =>
      `file${index}: object(expression: $file${index}) { ... on Blob { oid text byteSize isTruncated } }`,
  );
  return `query (${variables.join(', ')}) { repository(owner: $owner, name: $repo) { pullRequest(number: $number) { headRefOid changedFiles ${parts.join(' ')} } ${texts.join(' ')} } }`;
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
