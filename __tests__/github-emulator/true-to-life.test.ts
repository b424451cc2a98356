import { expect, it } from 'vitest';
import { snapshot } from './index.ts';
import { FORK, withPull } from './with-pull.ts';

it('closes a pull request whose branch is reset to its base', async () => {
  const { github, ask } = await withPull();
  const base = github.state.branch('main');
  github.state.push('bot', { 'a.md': 'a' });
  const number = github.state.openPull({ head: 'bot' });
  await ask('PATCH', '/git/refs/heads/bot', { sha: base, force: true });
  expect(github.state.issues.get(number)?.state).toBe('closed');
});

it('refuses to move a branch back without force', async () => {
  const { github, ask } = await withPull();
  const tip = github.state.push('bot', { 'a.md': 'a' });
  const move = (sha: string, force?: boolean) =>
    ask('PATCH', '/git/refs/heads/bot', { sha, ...(force && { force }) });
  const other = github.state.push('other', { 'b.md': 'b' });
  expect((await move(other)).body.message).toBe('Update is not a fast forward');
  expect(github.state.branch('bot')).toBe(tip);
  expect((await move(other, true)).status).toBe(200);
  expect((await move(github.state.push('later', { 'c.md': '' }, { from: other }))).status).toBe(
    200,
  );
});

it('lets no workflow write workflows', async () => {
  const { github, ask } = await withPull();
  const tip = github.state.branch('main');
  const path = '.github/workflows/x.yml';
  const entry = { path, mode: '100644', type: 'blob', content: 'on: push' };
  const tree = await ask('POST', '/git/trees', { base_tree: tip, tree: [entry] });
  expect(tree.status).toBe(403);
  const put = await ask('PUT', `/contents/${path}`, { message: 'x', content: '' });
  expect(put.status).toBe(403);
  expect(github.state.branch('main')).toBe(tip);
});

it('creates a missing label only for users who may write issues', async () => {
  const { github, ask, number, permit } = await withPull();
  const add = (...labels: string[]) => ask('POST', `/issues/${number}/labels`, { labels });
  await ask('POST', '/issues', { title: 'x', labels: ['known'] });
  permit('pull_requests');
  expect((await add('new')).status).toBe(403);
  expect((await add('known')).status).toBe(200);
  permit('issues');
  expect((await add('new')).status).toBe(200);
  expect(github.state.issues.get(number)?.labels).toEqual(['known', 'new']);
});

it('lets no app write on a locked conversation', async () => {
  const { github, ask, number, review } = await withPull();
  const issue = github.state.issues.get(number);
  if (issue) issue.locked = true;
  expect((await ask('POST', `/issues/${number}/comments`, { body: 'x' })).status).toBe(403);
  expect((await review()).status).toBe(403);
  expect(snapshot(github.state).issues[0]).toMatchObject({ locked: true, comments: [] });
});

it('distinguishes roles, and does not report an app as a user', async () => {
  const { github, ask } = await withPull();
  github.state.collaborators.set('ann', 'maintain').set('bob', 'triage').set('eve', 'none');
  const of = async (login: string) => (await ask('GET', `/collaborators/${login}/permission`)).body;
  expect(await of('ann')).toMatchObject({ permission: 'write', role_name: 'maintain' });
  expect(await of('bob')).toMatchObject({ permission: 'read', role_name: 'triage' });
  expect(await of('eve')).toMatchObject({ permission: 'none' });
  expect((await of('github-actions%5Bbot%5D')).message).toContain('is not a user');
});

it('lists renames with the old path, and binary files without a patch', async () => {
  const { github, ask } = await withPull();
  const text = 'one\ntwo\nthree\nfour\nfive\n';
  github.state.push('main', {
    'refs.bib': text,
    'logo.png': Buffer.from([0, 1, 2]),
    'old.md': 'x',
  });
  github.state.push('move', {
    'refs.bib': null,
    'papers.bib': text.replace('two', '2'),
    'logo.png': Buffer.from([0, 3, 4]),
    'old.md': null,
  });
  const number = github.state.openPull({ head: 'move' });
  const { body } = await ask('GET', `/pulls/${number}/files`);
  expect(body).toMatchObject([
    { filename: 'logo.png', status: 'modified' },
    { filename: 'old.md', status: 'removed', deletions: 1 },
    { filename: 'papers.bib', previous_filename: 'refs.bib', status: 'renamed', changes: 2 },
  ]);
  expect(body[0].patch).toBeUndefined();
  expect(body[2].patch).toContain('-two\n+2');
});

it('leads through pages by the Link header', async () => {
  const { github, ask, number } = await withPull();
  for (let one = 1; one <= 5; one++) github.state.comment(number, 'contributor', `${one}`);
  const seen: string[] = [];
  let path: string | undefined = `/issues/${number}/comments?per_page=2`;
  while (path !== undefined) {
    const answer = await ask('GET', path);
    seen.push(...answer.body.map(({ body }: { body: string }) => body));
    const link: string = answer.headers.get('link') ?? '';
    path = /<[^>]*octo\/papers([^>]*)>; rel="next"/.exec(link)?.[1];
  }
  expect(seen).toEqual(['1', '2', '3', '4', '5']);
});

it('takes comments on files, replies in threads, and each reaction once', async () => {
  const { github, ask, number } = await withPull();
  const commit_id = github.state.branch('add', FORK);
  const file = { path: 'README.md', body: 'All of it', commit_id, subject_type: 'file' };
  const made = await ask('POST', `/pulls/${number}/comments`, file);
  expect(made.body).toMatchObject({ subject_type: 'file', line: null });
  const { id } = made.body;
  const answer = await ask('POST', `/pulls/${number}/comments/${id}/replies`, { body: 'Yes' });
  expect(answer.body.in_reply_to_id).toBe(id);
  const again = `/pulls/${number}/comments/${answer.body.id}/replies`;
  expect((await ask('POST', again, { body: 'No' })).status).toBe(404);
  const reactions = `/pulls/comments/${id}/reactions`;
  expect((await ask('POST', reactions, { content: 'eyes' })).status).toBe(201);
  expect((await ask('POST', reactions, { content: 'eyes' })).status).toBe(200);
  expect((await ask('GET', reactions)).body).toMatchObject([{ content: 'eyes' }]);
  expect((await ask('GET', `/pulls/comments/${id}`)).body.body).toBe('All of it');
  expect(snapshot(github.state).issues[0]?.reviewComments).toMatchObject([
    { subject: 'file', reactions: ['github-actions[bot] eyes'] },
    { body: 'Yes', reactions: [] },
  ]);
});

it('compares two GitHubs by their content, not by ids and times', async () => {
  const [one, other] = await Promise.all([withPull(), withPull()]);
  other.github.state.nextId();
  other.github.state.now();
  const comment = { path: 'README.md', body: 'Good', line: 5, side: 'RIGHT' };
  await one.review(comment);
  expect(snapshot(one.github.state)).not.toEqual(snapshot(other.github.state));
  await other.review(comment);
  expect(snapshot(one.github.state)).toEqual(snapshot(other.github.state));
});

it('lets a program remove its own reactions, and marks them in GraphQL', async () => {
  const { github, ask, query, number } = await withPull();
  const id = github.state.comment(number, 'contributor', 'Nice.');
  const mine = async (): Promise<string[]> => {
    const answer = await query(
      'query ($id: ID!) { node(id: $id) { ... on IssueComment { reactionGroups { content viewerHasReacted } } } }',
      { id: `IC_${id}` },
    );
    return answer.data.node.reactionGroups
      .filter((one: { viewerHasReacted: boolean }) => one.viewerHasReacted)
      .map((one: { content: string }) => one.content);
  };
  const { body } = await ask('POST', `/issues/comments/${id}/reactions`, { content: 'confused' });
  const other = { id: github.state.nextId(), user: 'contributor', content: '+1' };
  github.state.comments.get(id)?.reactions.push(other);
  expect(await mine()).toEqual(['CONFUSED']);
  const takeBack = (one: number) => ask('DELETE', `/issues/comments/${id}/reactions/${one}`);
  expect((await takeBack(other.id)).status).toBe(403);
  expect((await takeBack(body.id)).status).toBe(204);
  expect(await mine()).toEqual([]);
});

it('lists the comments of a repository, newest first, since a moment', async () => {
  const { github, ask, number } = await withPull();
  const ids = ['a', 'b', 'c'].map((text) => github.state.comment(number, 'contributor', text));
  const since = github.state.comments.get(ids[1] ?? 0)?.createdAt ?? '';
  const { body } = await ask(
    'GET',
    `/issues/comments?sort=created&direction=desc&since=${encodeURIComponent(since)}`,
  );
  expect(body.map((one: { body: string }) => one.body)).toEqual(['c', 'b']);
});
