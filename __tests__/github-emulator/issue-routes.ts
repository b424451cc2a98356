import type { Issue } from './model.ts';
import { listReactions, react, unreact } from './reactions.ts';
import { type Call, invalid, notFound, page, Refusal, type Route, text } from './routing.ts';
import { commentJson, issueJson, userJson } from './shapes.ts';

const R = '/repos/{owner}/{repo}';
const ISSUES = [['issues', 'pull_requests'], 'write'] as const;
const READ = [['issues', 'pull_requests'], 'read'] as const;

export function issueOf(call: Call): Issue {
  const issue = call.world.issues.get(Number(call.params.issue_number ?? call.params.pull_number));
  if (issue === undefined) throw notFound();
  return issue;
}

function commentOf({ world, params }: Call) {
  const comment = world.comments.get(Number(params.comment_id));
  if (comment === undefined) throw notFound();
  return comment;
}

/** An app cannot write on a locked conversation. */
export function unlocked(issue: Issue, call: Call): void {
  if (issue.locked && call.token.type === 'Bot') {
    throw new Refusal(403, 'Unable to create comment because issue is locked.');
  }
}

function label({ world, token }: Call, issue: Issue, names: readonly string[]): void {
  for (const name of names) {
    if (!world.labels.has(name)) {
      if (token.permissions.issues !== 'write') {
        throw new Refusal(403, 'Resource not accessible by integration');
      }
      world.labels.set(name, { name, color: 'ededed', description: '' });
    }
    if (!issue.labels.includes(name)) issue.labels.push(name);
  }
}

const strings = (value: unknown): string[] => (Array.isArray(value) ? value.map(String) : []);

export const issueRoutes: readonly Route[] = [
  {
    method: 'GET',
    template: `${R}/issues`,
    needs: READ,
    handle: (call) => {
      const { query, world } = call;
      const state = query.get('state') ?? 'open';
      const labels = (query.get('labels') ?? '').split(',').filter((one) => one !== '');
      const creator = query.get('creator');
      const found = [...world.issues.values()]
        .filter((one) => state === 'all' || one.state === state)
        .filter((one) => labels.every((name) => one.labels.includes(name)))
        .filter((one) => creator === null || one.user === creator)
        .reverse();
      const path = `/repos/${call.repository}/issues`;
      return page(
        call,
        path,
        found.map((one) => issueJson(world, one)),
      );
    },
  },
  {
    method: 'POST',
    template: `${R}/issues`,
    needs: [['issues'], 'write'],
    handle: (call) => {
      const { world, body, token } = call;
      const number = world.openIssue({
        title: String(body.title),
        body: text(body.body),
        user: token.login,
      });
      const issue = world.issues.get(number);
      if (issue === undefined) throw notFound();
      label(call, issue, strings(body.labels));
      return { status: 201, body: issueJson(world, issue) };
    },
  },
  {
    method: 'GET',
    template: `${R}/issues/comments`,
    needs: READ,
    handle: (call) => {
      const { query, world, repository } = call;
      const since = query.get('since') ?? '';
      const found = [...world.comments.values()].filter(({ updatedAt }) => updatedAt >= since);
      if (query.get('direction') === 'desc') found.reverse();
      const all = found.map((one) => commentJson(world, one));
      return page(call, `/repos/${repository}/issues/comments`, all);
    },
  },
  {
    method: 'GET',
    template: `${R}/issues/{issue_number}`,
    needs: READ,
    handle: (call) => ({ status: 200, body: issueJson(call.world, issueOf(call)) }),
  },
  {
    method: 'PATCH',
    template: `${R}/issues/{issue_number}`,
    needs: ISSUES,
    handle: (call) => {
      const issue = issueOf(call);
      const { body } = call;
      if (body.title !== undefined) issue.title = String(body.title);
      if (body.body !== undefined) issue.body = text(body.body);
      if (body.state === 'open' || body.state === 'closed') call.world.setState(issue, body.state);
      if (body.state_reason !== undefined) issue.stateReason = String(body.state_reason);
      if (body.labels !== undefined) {
        issue.labels = [];
        label(call, issue, strings(body.labels));
      }
      return { status: 200, body: issueJson(call.world, issue) };
    },
  },
  {
    method: 'GET',
    template: `${R}/issues/{issue_number}/comments`,
    needs: READ,
    handle: (call) => {
      const { number } = issueOf(call);
      const found = [...call.world.comments.values()].filter((one) => one.issue === number);
      const path = `/repos/${call.repository}/issues/${number}/comments`;
      return page(
        call,
        path,
        found.map((one) => commentJson(call.world, one)),
      );
    },
  },
  {
    method: 'POST',
    template: `${R}/issues/{issue_number}/comments`,
    needs: ISSUES,
    handle: (call) => {
      const issue = issueOf(call);
      unlocked(issue, call);
      const body = text(call.body.body);
      if (body.trim() === '') throw invalid('Body cannot be blank');
      const comment = call.world.comments.get(
        call.world.comment(issue.number, call.token.login, body),
      );
      if (comment === undefined) throw notFound();
      return { status: 201, body: commentJson(call.world, comment) };
    },
  },
  {
    method: 'PATCH',
    template: `${R}/issues/comments/{comment_id}`,
    needs: ISSUES,
    handle: (call) => {
      const comment = commentOf(call);
      comment.body = text(call.body.body);
      comment.updatedAt = call.world.now();
      return { status: 200, body: commentJson(call.world, comment) };
    },
  },
  {
    method: 'DELETE',
    template: `${R}/issues/comments/{comment_id}`,
    needs: ISSUES,
    handle: (call) => {
      call.world.comments.delete(commentOf(call).id);
      return { status: 204 };
    },
  },
  {
    method: 'POST',
    template: `${R}/issues/comments/{comment_id}/reactions`,
    needs: ISSUES,
    handle: (call) => react(call, commentOf(call).reactions),
  },
  {
    method: 'DELETE',
    template: `${R}/issues/comments/{comment_id}/reactions/{reaction_id}`,
    needs: ISSUES,
    handle: (call) => unreact(call, commentOf(call).reactions),
  },
  {
    method: 'POST',
    template: `${R}/issues/{issue_number}/reactions`,
    needs: ISSUES,
    handle: (call) => react(call, issueOf(call).reactions),
  },
  {
    method: 'GET',
    template: `${R}/issues/comments/{comment_id}`,
    needs: READ,
    handle: (call) => ({ status: 200, body: commentJson(call.world, commentOf(call)) }),
  },
  {
    method: 'GET',
    template: `${R}/issues/comments/{comment_id}/reactions`,
    needs: READ,
    handle: (call) => listReactions(call, commentOf(call).reactions),
  },
  {
    method: 'GET',
    template: `${R}/issues/{issue_number}/reactions`,
    needs: READ,
    handle: (call) => listReactions(call, issueOf(call).reactions),
  },
  {
    method: 'POST',
    template: `${R}/issues/{issue_number}/labels`,
    needs: ISSUES,
    handle: (call) => {
      const issue = issueOf(call);
      label(call, issue, strings(call.body.labels));
      return { status: 200, body: issueJson(call.world, issue).labels };
    },
  },
  {
    method: 'DELETE',
    template: `${R}/issues/{issue_number}/labels/{name}`,
    needs: ISSUES,
    handle: (call) => {
      const issue = issueOf(call);
      if (!issue.labels.includes(call.params.name ?? '')) throw notFound();
      issue.labels = issue.labels.filter((one) => one !== call.params.name);
      return { status: 200, body: issueJson(call.world, issue).labels };
    },
  },
  {
    method: 'GET',
    template: `${R}/collaborators/{username}/permission`,
    needs: [[], 'read'],
    handle: ({ world, params }) => {
      const login = params.username ?? '';
      if (world.bots.has(login)) throw new Refusal(404, `${login} is not a user`);
      const role = world.collaborators.get(login) ?? 'read';
      const permission = role === 'maintain' ? 'write' : role === 'triage' ? 'read' : role;
      return { status: 200, body: { permission, role_name: role, user: userJson(world, login) } };
    },
  },
];
