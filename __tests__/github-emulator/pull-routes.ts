import { commitJson, filesJson } from './commits.ts';
import { issueOf, unlocked } from './issue-routes.ts';
import type { Issue, PullFacts } from './model.ts';
import { addComment, anchor, filesOf } from './review-comments.ts';
import { type Call, invalid, notFound, page, Refusal, type Route, text } from './routing.ts';
import { pullJson, reviewJson } from './shapes.ts';

const R = '/repos/{owner}/{repo}';
const PULL = `${R}/pulls/{pull_number}`;
const READ = [['pull_requests'], 'read'] as const;
const WRITE = [['pull_requests'], 'write'] as const;
export function pullOf(call: Call): Issue & { readonly pull: PullFacts } {
  const issue = issueOf(call);
  if (issue.pull === undefined) throw notFound();
  return { ...issue, pull: issue.pull };
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
  const files = filesOf(world, pull, commit);
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
  for (const place of places) {
    addComment(world, token.login, { pull: number, review: id, commit }, place);
  }
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
      if (body.state === 'open' || body.state === 'closed') call.world.setState(issue, body.state);
      return { status: 200, body: pullJson(call.world, issue) };
    },
  },
  {
    method: 'GET',
    template: `${PULL}/files`,
    needs: READ,
    handle: (call) => {
      const { number, pull } = pullOf(call);
      const all = filesJson(filesOf(call.world, pull));
      return page(call, `/repos/${call.repository}/pulls/${number}/files`, all);
    },
  },
  {
    method: 'GET',
    template: `${PULL}/commits`,
    needs: READ,
    handle: (call) => {
      const { number, pull } = pullOf(call);
      const { world } = call;
      const all = world.git.history(pull.headSha, pull.baseSha).reverse();
      const path = `/repos/${call.repository}/pulls/${number}/commits`;
      // GitHub lists 250 at most.
      const listed = all.slice(0, 250).map((one) => commitJson(world, one));
      return page(call, path, listed);
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
];
