import type { ChangedFile } from './git-repository.ts';
import { issueOf, unlocked } from './issue-routes.ts';
import { patchLines } from './patch-lines.ts';
import { type Call, invalid, notFound, page, Refusal, type Route, text } from './routing.ts';
import { pullJson, reviewCommentJson, reviewJson } from './shapes.ts';
import type { Issue, PullFacts, ReviewComment } from './world.ts';

const R = '/repos/{owner}/{repo}';
const PULL = `${R}/pulls/{pull_number}`;
const READ = [['pull_requests'], 'read'] as const;
const WRITE = [['pull_requests'], 'write'] as const;
/** `pulls/{n}/files` tells of so many files at most, and so many lines of patches. */
const MOST_FILES = 3000;
const MOST_PATCH_LINES = 20_000;

function pullOf(call: Call): Issue & { readonly pull: PullFacts } {
  const issue = issueOf(call);
  if (issue.pull === undefined) throw notFound();
  return { ...issue, pull: issue.pull };
}

function filesOf({ world }: Call, pull: PullFacts, head = pull.headSha): ChangedFile[] {
  const base = world.git.mergeBase(pull.baseSha, head) ?? pull.baseSha;
  let lines = 0;
  return world.git
    .changedFiles(base, head)
    .slice(0, MOST_FILES)
    .map(({ patch, ...file }) => {
      lines += patch?.split('\n').length ?? 0;
      return patch === undefined || lines > MOST_PATCH_LINES ? file : { ...file, patch };
    });
}

type Anchor = Pick<ReviewComment, 'path' | 'body' | 'side' | 'subject' | 'line' | 'startLine'>;

/** Where a comment stands, or GitHub's words on why it cannot. */
function anchor(given: Readonly<Record<string, unknown>>, files: readonly ChangedFile[]): Anchor {
  const file = files.find((one) => one.filename === given.path);
  if (file === undefined) throw invalid('Path could not be resolved');
  const body = text(given.body);
  if (body.trim() === '') throw invalid('Body cannot be blank');
  const side = given.side === 'LEFT' ? 'LEFT' : 'RIGHT';
  const at = { path: file.filename, body, side } as const;
  if (given.subject_type === 'file') return { ...at, subject: 'file' };
  const lines = patchLines(file.patch)[side];
  const line = Number(given.line);
  if (!lines.has(line))
    throw invalid('Line could not be resolved', 'line must be part of the diff');
  if (given.start_line === undefined) return { ...at, subject: 'line', line };
  const startLine = Number(given.start_line);
  if (startLine >= line) throw invalid('start line must precede the end line');
  const startSide = given.start_side === 'LEFT' ? 'LEFT' : 'RIGHT';
  if (patchLines(file.patch)[startSide].get(startLine) !== lines.get(line)) {
    throw invalid('start line must be part of the same hunk as the line');
  }
  return { ...at, subject: 'line', line, startLine };
}

function addComment(call: Call, pull: number, review: number, commit: string, place: Anchor) {
  const { world, token } = call;
  const id = world.nextId();
  const thread = world.nextId();
  const at = world.now();
  world.threads.set(thread, { id: thread, pull, resolved: false });
  const comment: ReviewComment = {
    ...place,
    id,
    thread,
    pull,
    review,
    commit,
    user: token.login,
    createdAt: at,
    updatedAt: at,
    reactions: [],
  };
  world.reviewComments.set(id, comment);
  return comment;
}

function review(call: Call) {
  const { world, body, token } = call;
  const { number, pull } = pullOf(call);
  unlocked(issueOf(call), call);
  const commit = String(body.commit_id ?? pull.headSha);
  if (world.git.resolve(commit) === undefined) throw invalid('No commit found for SHA');
  const comments = Array.isArray(body.comments) ? body.comments : [];
  const event = String(body.event ?? 'PENDING');
  if (comments.length === 0 && event === 'COMMENT' && !body.body) {
    throw invalid('Review body is required for a comment');
  }
  const files = filesOf(call, pull, commit);
  const places = comments.map((one) => anchor(one, files));
  const states = {
    COMMENT: 'COMMENTED',
    APPROVE: 'APPROVED',
    REQUEST_CHANGES: 'CHANGES_REQUESTED',
  };
  const state = (states[event as keyof typeof states] ?? 'PENDING') as 'COMMENTED' | 'PENDING';
  const id = world.nextId();
  const made = { id, pull: number, user: token.login, body: text(body.body), state, commit };
  world.reviews.set(id, made);
  for (const place of places) addComment(call, number, id, commit, place);
  return { status: 200, body: reviewJson(world, made) };
}

function openPull(call: Call) {
  const { world, body, token } = call;
  const [owner, branch] = String(body.head).includes(':')
    ? String(body.head).split(':')
    : [world.owner, String(body.head)];
  const fork =
    owner === world.owner ? world.repository : `${owner}/${world.repository.split('/')[1]}`;
  const base = String(body.base);
  const head = world.branch(branch ?? '', fork);
  if (head === undefined || world.branch(base) === undefined) {
    throw new Refusal(422, 'Validation Failed', [
      { code: 'invalid', field: head ? 'base' : 'head' },
    ]);
  }
  const refuse = (message: string) =>
    new Refusal(422, 'Validation Failed', [{ resource: 'PullRequest', code: 'custom', message }]);
  const same = [...world.issues.values()].some(
    ({ state, pull }) =>
      state === 'open' &&
      pull?.base === base &&
      pull.headBranch === branch &&
      pull.headRepository === fork,
  );
  if (same) throw refuse(`A pull request already exists for ${owner}:${branch}.`);
  if (world.git.isAncestor(head, world.branch(base) ?? '')) {
    throw refuse(`No commits between ${base} and ${branch}`);
  }
  const number = world.openPull({
    head: branch ?? '',
    base,
    title: String(body.title),
    body: text(body.body),
    user: token.login,
    draft: body.draft === true,
    ...(fork !== world.repository && { fork }),
  });
  const issue = world.issues.get(number);
  if (issue === undefined) throw notFound();
  return { status: 201, body: pullJson(world, issue) };
}

function reviewCommentOf({ world, params }: Call): ReviewComment {
  const comment = world.reviewComments.get(Number(params.comment_id));
  if (comment === undefined) throw notFound();
  return comment;
}

export const pullRoutes: readonly Route[] = [
  {
    method: 'GET',
    template: `${R}/pulls`,
    needs: READ,
    handle: (call) => {
      const { query, world } = call;
      const state = query.get('state') ?? 'open';
      const head = query.get('head');
      const base = query.get('base');
      const found = [...world.issues.values()].filter(
        ({ pull, ...one }) =>
          pull !== undefined &&
          (state === 'all' || one.state === state) &&
          (head === null || `${pull.headRepository.split('/')[0]}:${pull.headBranch}` === head) &&
          (base === null || pull.base === base),
      );
      const all = found.reverse().map((one) => pullJson(world, one));
      return page(call, `/repos/${call.repository}/pulls`, all);
    },
  },
  { method: 'POST', template: `${R}/pulls`, needs: WRITE, handle: openPull },
  {
    method: 'GET',
    template: PULL,
    needs: READ,
    handle: (call) => ({ status: 200, body: pullJson(call.world, pullOf(call)) }),
  },
  {
    method: 'PATCH',
    template: PULL,
    needs: WRITE,
    handle: (call) => {
      pullOf(call);
      const issue = issueOf(call);
      const { body } = call;
      if (body.title !== undefined) issue.title = String(body.title);
      if (body.body !== undefined) issue.body = text(body.body);
      if (body.state === 'open' || body.state === 'closed') issue.state = body.state;
      return { status: 200, body: pullJson(call.world, issue) };
    },
  },
  {
    method: 'GET',
    template: `${PULL}/files`,
    needs: READ,
    handle: (call) => {
      const { number, pull } = pullOf(call);
      const all = filesOf(call, pull).map(({ previous, ...file }) => ({
        ...file,
        changes: file.additions + file.deletions,
        ...(previous !== undefined && { previous_filename: previous }),
      }));
      return page(call, `/repos/${call.repository}/pulls/${number}/files`, all);
    },
  },
  {
    method: 'GET',
    template: `${PULL}/reviews`,
    needs: READ,
    handle: (call) => {
      const { number } = pullOf(call);
      const all = [...call.world.reviews.values()].filter((one) => one.pull === number);
      const path = `/repos/${call.repository}/pulls/${number}/reviews`;
      return page(
        call,
        path,
        all.map((one) => reviewJson(call.world, one)),
      );
    },
  },
  { method: 'POST', template: `${PULL}/reviews`, needs: WRITE, handle: review },
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
      const { number, pull } = pullOf(call);
      unlocked(issueOf(call), call);
      const commit = String(call.body.commit_id);
      const place = anchor(call.body, filesOf(call, pull, commit));
      const id = call.world.nextId();
      const state = 'COMMENTED';
      call.world.reviews.set(id, {
        id,
        pull: number,
        user: call.token.login,
        body: '',
        state,
        commit,
      });
      const comment = addComment(call, number, id, commit, place);
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
];
