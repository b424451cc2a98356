import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { startGitHub } from './index.ts';
import { requestProblems } from './openapi/request-problems.ts';
import { routes } from './routes.ts';
import { withPull } from './with-pull.ts';

it('contains the description of every route, and of no other', () => {
  const known = JSON.parse(
    readFileSync('__tests__/github-emulator/openapi/requests.json', 'utf8'),
  ) as object;
  expect(Object.keys(known)).toEqual(
    routes.map(({ method, template }) => `${method} ${template}`).sort(),
  );
  // Each can be compiled.
  for (const route of routes) requestProblems(route, new URLSearchParams(), {});
});

it('finds what GitHub does not know in a body or a query', () => {
  const problems = (method: string, template: string, query: string, body?: unknown) =>
    requestProblems(
      { method, template: `/repos/{owner}/{repo}${template}` },
      new URLSearchParams(query),
      body,
    );
  const reviews = '/pulls/{pull_number}/reviews';
  const comment = { path: 'README.md', body: 'x', line: 3, side: 'RIGHT' };
  expect(problems('POST', reviews, '', { event: 'COMMENT', comments: [comment] })).toEqual([]);
  expect(
    problems('POST', reviews, '', {
      event: 'COMMENTED',
      comments: [{ ...comment, line: '3', subject_type: 'file' }],
    }),
  ).toEqual([
    'body.event must be equal to one of the allowed values',
    'body.comments.0 must NOT have additional properties "subject_type"',
    'body.comments.0.line must be integer',
  ]);
  expect(problems('GET', '/issues', 'state=all&per_page=100&creator=x')).toEqual([]);
  expect(problems('GET', '/issues', 'state=every&perpage=100')).toEqual([
    'query must NOT have additional properties "perpage"',
    'query.state must be equal to one of the allowed values',
  ]);
  expect(problems('POST', '/issues/{issue_number}/labels', '', { labels: ['a'] })).toEqual([]);
  expect(problems('POST', '/issues/{issue_number}/labels', '', { label: ['a'] })).not.toEqual([]);
  expect(problems('POST', '/issues/{issue_number}/comments', '')).toEqual([
    "body must have required property 'body'",
  ]);
  expect(problems('DELETE', '/git/refs/{ref}', '', { force: true })).toEqual(['takes no body']);
});

it('fails at its close after a request that GitHub does not know', async () => {
  const github = await startGitHub();
  await github.fetch(`${github.apiUrl}/repos/octo/papers/issues?stat=open`, {
    headers: { authorization: 'token emulated-token' },
  });
  await expect(github.close()).rejects.toThrow('additional properties "stat"');
});

it('describes repositories, branches, commits and comparisons', async () => {
  const { github, ask, send } = await withPull();
  expect((await ask('GET', '')).body).toMatchObject({ default_branch: 'main', fork: false });
  const tip = github.state.push('side/b', { 'a.md': 'a\n' });
  github.state.push('main', { 'b.md': 'b\n' });
  expect((await ask('GET', '/branches/side%2Fb')).body.commit.sha).toBe(tip);
  expect((await ask('GET', `/commits/${tip}`)).body.files).toMatchObject([
    { filename: 'a.md', status: 'added' },
  ]);
  const compared = (await ask('GET', '/compare/main...side%2Fb')).body;
  expect(compared).toMatchObject({ status: 'diverged', ahead_by: 1, behind_by: 1 });
  expect(compared.files).toMatchObject([{ filename: 'a.md' }]);
  expect((await ask('GET', '/compare/main...contributor:add')).body.ahead_by).toBe(1);
  expect((await ask('GET', '/pulls/1/commits')).body).toHaveLength(1);
  const refs = (await ask('GET', '/git/matching-refs/heads/side')).body;
  expect(refs).toMatchObject([{ ref: 'refs/heads/side/b', object: { sha: tip } }]);
  expect((await send('GET', `${github.apiUrl}/rate_limit`)).body.rate.limit).toBe(1000);
});

it('writes single files, if they still are what the caller saw', async () => {
  const { github, ask } = await withPull();
  const content = Buffer.from('new\n').toString('base64');
  const body = { message: 'Write', branch: 'main', content };
  expect((await ask('PUT', '/contents/a.md', body)).status).toBe(201);
  expect((await ask('PUT', '/contents/a.md', body)).status).toBe(422);
  expect((await ask('PUT', '/contents/a.md', { ...body, sha: '0'.repeat(40) })).status).toBe(409);
  const { sha } = (await ask('GET', '/contents/a.md')).body;
  const gone = { message: 'Delete', branch: 'main', sha };
  expect((await ask('DELETE', '/contents/a.md', gone)).status).toBe(200);
  expect((await ask('GET', '/contents/a.md')).status).toBe(404);
  expect(github.state.git.messages('main').slice(0, 2)).toEqual(['Delete', 'Write']);
});

it('finds issues by label, creator and words', async () => {
  const { ask, send, github } = await withPull();
  await ask('POST', '/issues', { title: 'Dead links', labels: ['links'] });
  await ask('POST', '/issues', { title: 'Other' });
  const listed = await ask('GET', '/issues?labels=links&creator=github-actions%5Bbot%5D');
  expect(listed.body.map(({ number }: { number: number }) => number)).toEqual([2]);
  const q = encodeURIComponent('repo:octo/papers is:issue is:open author:app/github-actions dead');
  const found = await send('GET', `${github.apiUrl}/search/issues?q=${q}`);
  expect(found.body).toMatchObject({ total_count: 1, items: [{ number: 2 }] });
});

it('keeps check runs, with at most 50 annotations in a request', async () => {
  const { github, ask, permit } = await withPull();
  const head_sha = github.state.branch('main');
  const run = { name: 'List', head_sha };
  expect((await ask('POST', '/check-runs', run)).status).toBe(403);
  permit('checks');
  const made = await ask('POST', '/check-runs', run);
  const path = `/check-runs/${made.body.id}`;
  const annotation = { path: 'a', start_line: 1, end_line: 1, annotation_level: 'failure' };
  const annotations = Array.from({ length: 51 }, () => ({ ...annotation, message: 'm' }));
  const output = { title: 't', summary: 's', annotations };
  expect((await ask('PATCH', path, { output })).status).toBe(422);
  expect(github.problems.splice(0).join()).toContain('more than 50 items');
  await ask('PATCH', path, { conclusion: 'failure' });
  const listed = (await ask('GET', `/commits/${head_sha}/check-runs`)).body;
  expect(listed).toMatchObject({ total_count: 1, check_runs: [{ status: 'completed' }] });
});
