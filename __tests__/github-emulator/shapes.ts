import type { Comment, Issue, Review, ReviewComment } from './model.ts';
import { placeNow } from './outdated.ts';
import type { World } from './world.ts';

/** GitHub's JSON for what the world holds: the members that programs read. */
export const userJson = (world: World, login: string) => ({
  login,
  id: [...login].reduce((sum, one) => (sum * 31 + one.charCodeAt(0)) % 1_000_003, 7),
  type: world.bots.has(login) ? 'Bot' : 'User',
});

/** What a user is to the repository, by the roles. */
export function association(world: World, login: string): string {
  if (login === world.owner) return 'OWNER';
  const role = world.collaborators.get(login) ?? 'none';
  return role === 'none' ? 'NONE' : 'COLLABORATOR';
}

export function issueJson(world: World, issue: Issue) {
  const { number, title, body, state, locked, createdAt } = issue;
  return {
    id: 500_000 + number,
    node_id: `I_${number}`,
    number,
    title,
    body,
    state,
    state_reason: issue.stateReason,
    locked,
    created_at: createdAt,
    user: userJson(world, issue.user),
    labels: issue.labels.map((name) => ({ name })),
    assignees: issue.assignees.map((login) => userJson(world, login)),
    comments: [...world.comments.values()].filter((one) => one.issue === number).length,
    author_association: association(world, issue.user),
    html_url: `https://github.test/${world.repository}/${issue.pull ? 'pull' : 'issues'}/${number}`,
    ...(issue.pull && {
      pull_request: { merged_at: issue.pull.merged ? createdAt : null },
    }),
  };
}

export const commentJson = (world: World, comment: Comment) => ({
  id: comment.id,
  node_id: `IC_${comment.id}`,
  body: comment.body,
  user: userJson(world, comment.user),
  author_association: association(world, comment.user),
  created_at: comment.createdAt,
  updated_at: comment.updatedAt,
  html_url: `https://github.test/${world.repository}/issues/${comment.issue}#issuecomment-${comment.id}`,
});

export const repositoryJson = (name: string) => {
  const [owner = '', repo = ''] = name.split('/');
  return { name: repo, full_name: name, owner: { login: owner }, default_branch: 'main' };
};

export function pullJson(world: World, issue: Issue) {
  const { pull } = issue;
  if (pull === undefined) throw new Error(`#${issue.number} is no pull request`);
  const fork = pull.headRepository !== world.repository;
  return {
    ...issueJson(world, issue),
    node_id: `PR_${issue.number}`,
    draft: pull.draft,
    merged: pull.merged,
    merge_commit_sha: pull.mergeSha ?? null,
    maintainer_can_modify: pull.maintainerCanModify,
    head: {
      ref: pull.headBranch,
      sha: pull.headSha,
      repo: { ...repositoryJson(pull.headRepository), fork },
    },
    base: {
      ref: pull.base,
      sha: pull.baseSha,
      repo: { ...repositoryJson(world.repository), fork: false },
    },
    changed_files: world.git.changedFiles(
      world.git.mergeBase(pull.baseSha, pull.headSha) ?? pull.baseSha,
      pull.headSha,
    ).length,
  };
}

export const reviewJson = (world: World, review: Review) => ({
  id: review.id,
  node_id: `PRR_${review.id}`,
  body: review.body,
  state: review.state,
  commit_id: review.commit,
  user: userJson(world, review.user),
});

export function reviewCommentJson(world: World, comment: ReviewComment) {
  const now = placeNow(world, comment);
  const head = world.issues.get(comment.pull)?.pull?.headSha;
  return {
    id: comment.id,
    node_id: `PRRC_${comment.id}`,
    pull_request_review_id: comment.review,
    body: comment.body,
    path: comment.path,
    commit_id: now === undefined ? comment.commit : head,
    original_commit_id: comment.commit,
    subject_type: comment.subject,
    side: comment.side,
    // An outdated comment stands on no line any more.
    line: now?.line ?? null,
    start_line: now?.startLine ?? null,
    original_line: comment.line ?? null,
    original_start_line: comment.startLine ?? null,
    position: now === undefined ? null : 1,
    user: userJson(world, comment.user),
    created_at: comment.createdAt,
    updated_at: comment.updatedAt,
    html_url: `https://github.test/${world.repository}/pull/${comment.pull}#discussion_r${comment.id}`,
    ...(comment.replyTo !== undefined && { in_reply_to_id: comment.replyTo }),
  };
}
