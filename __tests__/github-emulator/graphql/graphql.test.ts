import { expect, it } from 'vitest';
import { snapshot } from '../index.ts';
import { FORK, LINES, withPull } from '../with-pull.ts';

const THREADS = `query ($owner: String!, $name: String!, $number: Int!, $after: String) {
  repository(owner: $owner, name: $name) { pullRequest(number: $number) {
    reviewThreads(first: 2, after: $after) {
      totalCount pageInfo { hasNextPage endCursor }
      nodes { id isResolved isOutdated line originalLine path subjectType
        comments(first: 10) { nodes { databaseId body author { login } isMinimized } } }
    }
  } }
}`;

const COMMIT = `mutation ($input: CreateCommitOnBranchInput!) {
  createCommitOnBranch(input: $input) { commit { oid } }
}`;

async function withThreads() {
  const pull = await withPull();
  const at = { path: 'README.md', side: 'RIGHT' };
  await pull.review(
    { ...at, line: 5, body: 'One' },
    { ...at, line: 6, start_line: 5, body: 'Two' },
    { ...at, line: 35, body: 'Three' },
  );
  const threads = async (after?: string) => {
    const variables = { owner: 'octo', name: 'papers', number: pull.number, after };
    return (await pull.query(THREADS, variables)).data.repository.pullRequest.reviewThreads;
  };
  const [first] = (await threads()).nodes;
  return { ...pull, threads, first };
}

it('lists review threads by pages, with the login of an app as GraphQL writes it', async () => {
  const { github, threads, first } = await withThreads();
  const { databaseId } = first.comments.nodes[0];
  github.state.reply(databaseId, 'contributor', 'Why?');
  const page = await threads();
  expect(page.totalCount).toBe(3);
  expect(page.nodes[0].comments.nodes).toMatchObject([
    { body: 'One', author: { login: 'github-actions' }, isMinimized: false },
    { body: 'Why?', author: { login: 'contributor' } },
  ]);
  const rest = await threads(page.pageInfo.endCursor);
  expect(rest.pageInfo.hasNextPage).toBe(false);
  expect(rest.nodes).toMatchObject([{ line: 35, isResolved: false, isOutdated: false }]);
});

it('resolves threads only for users who may write contents', async () => {
  const { first, query, permit, threads } = await withThreads();
  const change = (name: string) =>
    query(`mutation ($id: ID!) { ${name}(input: { threadId: $id }) { thread { isResolved } } }`, {
      id: first.id,
    });
  permit('pull_requests', 'issues');
  const refused = await change('resolveReviewThread');
  expect(refused.errors).toMatchObject([{ type: 'FORBIDDEN', path: ['resolveReviewThread'] }]);
  permit('contents');
  await change('resolveReviewThread');
  expect((await threads()).nodes[0].isResolved).toBe(true);
  const undone = await change('unresolveReviewThread');
  expect(undone.data.unresolveReviewThread.thread.isResolved).toBe(false);
});

it('minimizes comments by node id, of the conversation and of reviews', async () => {
  const { github, ask, number, query } = await withThreads();
  const said = await ask('POST', `/issues/${number}/comments`, { body: 'Summary' });
  const [comment] = (await ask('GET', `/pulls/${number}/comments`)).body;
  const [review] = (await ask('GET', `/pulls/${number}/reviews`)).body;
  for (const id of [said.body.node_id, comment.node_id, review.node_id]) {
    const { data } = await query(
      `mutation ($id: ID!) { minimizeComment(input: { subjectId: $id, classifier: OUTDATED }) {
        minimizedComment { isMinimized minimizedReason } } }`,
      { id },
    );
    expect(data.minimizeComment.minimizedComment).toEqual({
      isMinimized: true,
      minimizedReason: 'outdated',
    });
  }
  const [issue] = snapshot(github.state).issues;
  expect(issue?.comments[0]?.minimized).toBe('OUTDATED');
  expect(issue?.reviews[0]?.minimized).toBe('OUTDATED');
  expect(issue?.reviewComments.map(({ minimized }) => minimized)).toEqual([
    'OUTDATED',
    undefined,
    undefined,
  ]);
});

it('starts threads, and none for a place outside the diff', async () => {
  const { query, number } = await withPull();
  const start = async (line: number) => {
    const { data } = await query(
      `mutation ($input: AddPullRequestReviewThreadInput!) {
        addPullRequestReviewThread(input: $input) { thread { line subjectType } } }`,
      { input: { pullRequestId: `PR_${number}`, path: 'README.md', line, body: 'See' } },
    );
    return data.addPullRequestReviewThread.thread;
  };
  expect(await start(5)).toEqual({ line: 5, subjectType: 'LINE' });
  expect(await start(20)).toBeNull();
});

it('commits on a branch whose tip is as expected, signed', async () => {
  const { github, query } = await withPull();
  const tip = github.state.push('fix', { 'old.bib': '@misc{a}\n', 'keep.bib': '' });
  const commit = (expectedHeadOid: string, fileChanges: unknown) =>
    query(COMMIT, {
      input: {
        branch: { repositoryNameWithOwner: 'octo/papers', branchName: 'fix' },
        message: { headline: 'Format', body: 'By rule.' },
        expectedHeadOid,
        fileChanges,
      },
    });
  const contents = Buffer.from('é\r\n').toString('base64');
  const changes = { additions: [{ path: 'a/b.md', contents }], deletions: [{ path: 'old.bib' }] };
  const made = await commit(tip, changes);
  const { oid } = made.data.createCommitOnBranch.commit;
  expect(github.state.branch('fix')).toBe(oid);
  expect(github.state.verified.has(oid)).toBe(true);
  expect(github.state.git.readBlob(`${oid}:a/b.md`)?.toString()).toBe('é\r\n');
  const names = github.state.git.listTree(oid, false)?.map(({ path }) => path);
  expect(names).toEqual(['README.md', 'a', 'keep.bib']);
  expect(github.state.git.commitOf(oid).message).toBe('Format\n\nBy rule.');

  expect((await commit(tip, changes)).errors[0].type).toBe('STALE_DATA');
  const missing = await commit(oid, { deletions: [{ path: 'none.bib' }] });
  expect(missing.errors[0].message).toContain('does not exist');
  const workflow = { path: '.github/workflows/x.yml', contents };
  expect((await commit(oid, { additions: [workflow] })).errors[0].type).toBe('FORBIDDEN');
  expect(github.state.branch('fix')).toBe(oid);
});

it('commits on a fork only with a token that may', async () => {
  const { github, query } = await withPull();
  const input = {
    branch: { repositoryNameWithOwner: FORK, branchName: 'add' },
    message: { headline: 'Format' },
    expectedHeadOid: github.state.branch('add', FORK),
    fileChanges: { additions: [{ path: 'x', contents: '' }] },
  };
  expect((await query(COMMIT, { input })).errors[0].type).toBe('FORBIDDEN');
  github.tokens.set('emulated-token', {
    login: 'octo-bot[bot]',
    type: 'Bot',
    permissions: { contents: 'write' },
    repositories: [FORK],
  });
  const { data } = await query(COMMIT, { input });
  expect(github.state.branch('add', FORK)).toBe(data.createCommitOnBranch.commit.oid);
});

it('reports what is not in the schema of GitHub', async () => {
  const { github, query } = await withPull();
  await query('mutation { minimizeComment(input: { id: "IC_1" }) { clientMutationId } }');
  await query(COMMIT, { input: { branch: { branchName: 'fix' }, headline: 'x' } });
  await query('{ viewer { login } }');
  await query('{ repository(');
  const problems = github.problems.splice(0).join('\n');
  expect(problems).toContain('Field "id" is not defined by type "MinimizeCommentInput"');
  expect(problems).toContain('Field "headline" is not defined');
  expect(problems).toContain('Cannot query field "viewer" on type "Query"');
  expect(problems).toContain('Syntax Error');
});

it('marks threads outdated when their lines change, and moves the others along', async () => {
  const { github, ask, number, threads } = await withThreads();
  const head = ['new\n', ...LINES.with(4, 'again 5\n').with(34, 'changed 35\n')].join('');
  github.state.push('add', { 'README.md': head }, { repository: FORK });
  const [one, two, three] = (await ask('GET', `/pulls/${number}/comments`)).body;
  expect(one).toMatchObject({ line: null, position: null, original_line: 5 });
  expect(two).toMatchObject({ line: null, start_line: null, original_start_line: 5 });
  expect(three).toMatchObject({ line: 36, original_line: 35 });
  expect((await threads()).nodes[0]).toMatchObject({ isOutdated: true, line: null });
});

it('reads the conversation and blobs by hash in one query', async () => {
  const { github, ask, number, query } = await withPull();
  await ask('POST', `/issues/${number}/comments`, { body: 'Ours' });
  github.state.comment(number, 'contributor', 'Theirs');
  const long = 'é'.repeat(300_000);
  const sha = github.state.push('blobs', { 'a.bib': '@misc{é}\r\n', 'b.md': long, c: '\0' });
  const oid = (path: string) => github.state.git.entryAt(`${sha}:${path}`)?.sha;
  const text = '{ ... on Blob { text byteSize isBinary isTruncated } }';
  const { data } = await query(
    `query ($a: GitObjectID, $b: GitObjectID, $c: GitObjectID, $none: GitObjectID) {
      repository(owner: "octo", name: "papers") {
        pullRequest(number: ${number}) { comments(first: 5) { nodes { body viewerDidAuthor } } }
        a: object(oid: $a) ${text} b: object(oid: $b) ${text}
        c: object(oid: $c) ${text} none: object(oid: $none) ${text} } }`,
    { a: oid('a.bib'), b: oid('b.md'), c: oid('c'), none: '0'.repeat(40) },
  );
  expect(data.repository.pullRequest.comments.nodes).toEqual([
    { body: 'Ours', viewerDidAuthor: true },
    { body: 'Theirs', viewerDidAuthor: false },
  ]);
  const { a, b, c, none } = data.repository;
  expect(a).toMatchObject({ text: '@misc{é}\r\n', byteSize: 11, isTruncated: false });
  expect(b).toMatchObject({ byteSize: 600_000, isTruncated: true });
  expect(c).toMatchObject({ text: null, isBinary: true });
  expect(none).toBeNull();
});
