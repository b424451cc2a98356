import type { Reaction, ReviewComment } from './model.ts';
import { placeNow } from './outdated.ts';
import type { World } from './world.ts';

/** All of the emulated GitHub without ids, hashes and times, so that two can be compared. */
export function snapshot(world: World) {
  const refs = [...world.git.refs()].filter(([name]) => !name.startsWith('refs/pull/'));
  return {
    refs: refs.map(([name, sha]) => ({
      name,
      tree: world.git.commitOf(sha).tree,
      messages: world.git.messages(sha),
    })),
    labels: [...world.labels.values()].sort((one, other) => (one.name < other.name ? -1 : 1)),
    issues: [...world.issues.values()].map((issue) => ({
      number: issue.number,
      title: issue.title,
      body: issue.body,
      user: issue.user,
      state: issue.state,
      stateReason: issue.stateReason,
      locked: issue.locked,
      assignees: [...issue.assignees].sort(),
      draft: issue.pull?.draft,
      labels: [...issue.labels].sort(),
      reactions: reactionList(issue.reactions),
      merged: issue.pull?.merged,
      comments: [...world.comments.values()]
        .filter((one) => one.issue === issue.number)
        .map(({ user, body, minimized, reactions: list }) => ({
          user,
          body,
          minimized,
          reactions: reactionList(list),
        })),
      reviews: [...world.reviews.values()]
        .filter((one) => one.pull === issue.number)
        .map(({ user, body, state, minimized }) => ({ user, body, state, minimized })),
      reviewComments: [...world.reviewComments.values()]
        .filter((one) => one.pull === issue.number)
        .map((one) => reviewComment(world, one)),
    })),
    checkRuns: [...world.checkRuns.values()].map(({ id, head_sha, ...run }) => run),
    artifacts: [...world.artifacts.values()].map(({ name }) => name),
  };
}

/** Threads are identified by the comment that started them. */
function reviewComment(world: World, comment: ReviewComment) {
  const { user, body, path, side, line, startLine, subject, minimized, replyTo } = comment;
  return {
    user,
    body,
    path,
    side,
    line,
    startLine,
    subject,
    minimized,
    reactions: reactionList(comment.reactions),
    outdated: placeNow(world, comment) === undefined,
    resolvedBy: world.threads.get(comment.thread)?.resolvedBy,
    answers: world.reviewComments.get(replyTo ?? 0)?.body,
  };
}

const reactionList = (list: readonly Reaction[]): string[] =>
  list.map(({ user, content }) => `${user} ${content}`).sort();
