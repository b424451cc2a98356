import type { Token } from '../model.ts';
import { reply, reviewThread as startThread } from '../review-comments.ts';
import { Refusal } from '../routing.ts';
import type { World } from '../world.ts';
import { type CreateCommitInput, createCommit } from './create-commit.ts';
import { heldBy, node, pullOf, reviewComment, reviewThread, threadOf } from './nodes.ts';
import { forbidden, GraphRefusal, unresolved } from './refusal.ts';

interface Input {
  readonly clientMutationId?: string;
}

/** The mutations, as the resolvers of the schema's root. */
export function mutations(world: World, token: Token) {
  const may = (...scopes: ('contents' | 'pull_requests' | 'issues')[]): void => {
    if (!scopes.some((one) => token.permissions[one] === 'write')) throw forbidden();
  };
  const done = (input: Input) => ({ clientMutationId: input.clientMutationId ?? null });

  const minimize = (id: string, reason: string | undefined) => {
    may('issues', 'pull_requests');
    const held = heldBy(world, id);
    if (held === undefined) throw unresolved(id);
    if (reason === undefined) delete held.minimized;
    else held.minimized = reason;
    return node(world, id);
  };
  const resolve = (id: string, by: string | undefined) => {
    may('contents');
    const thread = threadOf(world, id);
    if (by === undefined) delete thread.resolvedBy;
    else thread.resolvedBy = by;
    return reviewThread(world, thread);
  };

  return {
    createCommitOnBranch: ({ input }: { input: CreateCommitInput }) =>
      createCommit(world, token, input),
    minimizeComment: ({ input }: { input: Input & { subjectId: string; classifier: string } }) => ({
      ...done(input),
      minimizedComment: minimize(input.subjectId, input.classifier),
    }),
    unminimizeComment: ({ input }: { input: Input & { subjectId: string } }) => ({
      ...done(input),
      unminimizedComment: minimize(input.subjectId, undefined),
    }),
    resolveReviewThread: ({ input }: { input: Input & { threadId: string } }) => ({
      ...done(input),
      thread: resolve(input.threadId, token.login),
    }),
    unresolveReviewThread: ({ input }: { input: Input & { threadId: string } }) => ({
      ...done(input),
      thread: resolve(input.threadId, undefined),
    }),
    addPullRequestReviewThread: ({ input }: { input: Input & Record<string, unknown> }) => {
      may('pull_requests');
      const issue = pullOf(world, String(input.pullRequestId));
      const given = {
        path: input.path,
        body: input.body,
        line: input.line,
        side: input.side,
        subject_type: input.subjectType === 'FILE' ? 'file' : 'line',
        ...(input.startLine != null && {
          start_line: input.startLine,
          start_side: input.startSide,
        }),
      };
      try {
        const { thread } = startThread(world, token, issue, given);
        return { ...done(input), thread: reviewThread(world, threadOf(world, `PRRT_${thread}`)) };
      } catch (error) {
        // GitHub says nothing of a place outside the diff, and makes no thread.
        if (error instanceof Refusal) return { ...done(input), thread: null };
        throw error;
      }
    },
    addPullRequestReviewThreadReply: ({ input }: { input: Input & Record<string, unknown> }) => {
      may('pull_requests');
      const thread = threadOf(world, String(input.pullRequestReviewThreadId));
      const first = [...world.reviewComments.values()].find((one) => one.thread === thread.id);
      if (first === undefined) throw new GraphRefusal('UNPROCESSABLE', 'The thread has no comment');
      const comment = reply(world, first, token.login, String(input.body));
      return { ...done(input), comment: reviewComment(world, comment) };
    },
  };
}
