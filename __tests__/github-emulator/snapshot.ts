import type { World } from './world.ts';

/** All of the emulated GitHub without ids, hashes and times, so that two can be compared. */
export function snapshot(world: World) {
  const reactions = (list: readonly { user: string; content: string }[]) =>
    list.map(({ user, content }) => `${user} ${content}`).sort();
  const refs = [...world.git.refs()].filter(([name]) => !name.startsWith('refs/pull/'));
  return {
    refs: refs.map(([name, sha]) => ({
      name,
      tree: world.git.git('rev-parse', `${sha}^{tree}`),
      messages: world.git.git('log', '--format=%B', sha),
    })),
    labels: [...world.labels.keys()].sort(),
    issues: [...world.issues.values()].map((issue) => ({
      number: issue.number,
      title: issue.title,
      body: issue.body,
      user: issue.user,
      state: issue.state,
      stateReason: issue.stateReason,
      labels: [...issue.labels].sort(),
      reactions: reactions(issue.reactions),
      merged: issue.pull?.merged,
      comments: [...world.comments.values()]
        .filter((one) => one.issue === issue.number)
        .map(({ user, body, minimized, reactions: list }) => ({
          user,
          body,
          minimized,
          reactions: reactions(list),
        })),
      reviews: [...world.reviews.values()]
        .filter((one) => one.pull === issue.number)
        .map(({ user, body, state, minimized }) => ({ user, body, state, minimized })),
      reviewComments: [...world.reviewComments.values()]
        .filter((one) => one.pull === issue.number)
        .map(({ user, body, path, side, line, startLine, subject, minimized, thread }) => ({
          user,
          body,
          path,
          side,
          line,
          startLine,
          subject,
          minimized,
          resolvedBy: world.threads.get(thread)?.resolvedBy,
        })),
    })),
  };
}
