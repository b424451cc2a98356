import { issueOf, unlocked } from './issue-routes.ts';
import type { ReviewComment } from './model.ts';
import { pullOf } from './pull-routes.ts';
import { listReactions, react } from './reactions.ts';
import { reply, reviewThread } from './review-comments.ts';
import { type Call, notFound, page, Refusal, type Route, text } from './routing.ts';
import { reviewCommentJson } from './shapes.ts';

const R = '/repos/{owner}/{repo}';
const PULL = `${R}/pulls/{pull_number}`;
const COMMENT = `${R}/pulls/comments/{comment_id}`;
const READ = [['pull_requests'], 'read'] as const;
const WRITE = [['pull_requests'], 'write'] as const;

function reviewCommentOf({ world, params }: Call): ReviewComment {
  const comment = world.reviewComments.get(Number(params.comment_id));
  if (comment === undefined) throw notFound();
  return comment;
}

export const reviewCommentRoutes: readonly Route[] = [
  {
    method: 'GET',
    template: `${PULL}/comments`,
    needs: READ,
    handle: (call) => {
      const { number } = pullOf(call);
      const all = [...call.world.reviewComments.values()].filter((one) => one.pull === number);
      const path = `/repos/${call.repository}/pulls/${number}/comments`;
      return page(
        call,
        path,
        all.map((one) => reviewCommentJson(call.world, one)),
      );
    },
  },
  {
    method: 'POST',
    template: `${PULL}/comments`,
    needs: WRITE,
    handle: (call) => {
      const issue = pullOf(call);
      unlocked(issue, call);
      const comment = reviewThread(call.world, call.token, issue, call.body);
      return { status: 201, body: reviewCommentJson(call.world, comment) };
    },
  },
  {
    method: 'PATCH',
    template: `${R}/pulls/comments/{comment_id}`,
    needs: WRITE,
    handle: (call) => {
      const comment = reviewCommentOf(call);
      comment.body = text(call.body.body);
      comment.updatedAt = call.world.now();
      return { status: 200, body: reviewCommentJson(call.world, comment) };
    },
  },
  {
    method: 'DELETE',
    template: `${R}/pulls/comments/{comment_id}`,
    needs: WRITE,
    handle: (call) => {
      call.world.reviewComments.delete(reviewCommentOf(call).id);
      return { status: 204 };
    },
  },
  {
    method: 'GET',
    template: COMMENT,
    needs: READ,
    handle: (call) => ({ status: 200, body: reviewCommentJson(call.world, reviewCommentOf(call)) }),
  },
  {
    method: 'POST',
    template: `${PULL}/comments/{comment_id}/replies`,
    needs: WRITE,
    handle: (call) => {
      const { number } = pullOf(call);
      unlocked(issueOf(call), call);
      const to = reviewCommentOf(call);
      if (to.pull !== number) throw notFound();
      // Only a thread's first comment can be answered.
      if (to.replyTo !== undefined) throw new Refusal(404, 'Not Found');
      const made = reply(call.world, to, call.token.login, text(call.body.body));
      return { status: 201, body: reviewCommentJson(call.world, made) };
    },
  },
  {
    method: 'POST',
    template: `${COMMENT}/reactions`,
    needs: WRITE,
    handle: (call) => react(call, reviewCommentOf(call).reactions),
  },
  {
    method: 'GET',
    template: `${COMMENT}/reactions`,
    needs: READ,
    handle: (call) => listReactions(call, reviewCommentOf(call).reactions),
  },
];
