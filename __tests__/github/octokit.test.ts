import { expect, it, onTestFinished } from 'vitest';
import { connect, limitRequests } from '../../src/github/connect.ts';
import { gitHub } from '../../src/github/octokit.ts';
import { branchOfRef } from '../../src/github/questions.ts';
import { answers, startGitHub } from '../github-emulator/index.ts';
import { withoutPauses } from '../github-emulator/without-pauses.ts';

const ME = 'github-actions[bot]';

async function repository() {
  const emulated = await startGitHub();
  onTestFinished(() => emulated.close());
  const { apiUrl, graphqlUrl, fetch, state, requests } = emulated;
  const client = connect('emulated-token', { apiUrl, graphqlUrl, fetch });
  return { emulated, state, requests, github: gitHub(client, { owner: 'octo', repo: 'papers' }) };
}

const decoded = (bytes: Uint8Array | undefined) => bytes && new TextDecoder().decode(bytes);

it('reads what belongs to one moment in one request', () =>
  withoutPauses(async () => {
    const { github, state, requests } = await repository();
    const tip = state.push('main', { 'README.md': '# Papers\n' });
    const issue = state.openIssue({ title: 'One', user: 'ada', labels: [], body: 'text' });
    state.comment(issue, ME, 'ours');
    state.comment(issue, 'ada', 'theirs');
    const read = await github.ask({
      base: true,
      tips: ['main', 'none'],
      issue,
      comments: { number: issue },
      pull: issue,
      files: [
        { commit: tip, path: 'README.md' },
        { commit: 'refs/heads/main', path: 'none.md' },
      ],
    });
    expect(read.base).toMatchObject({ name: 'main', tip });
    expect(read.tips).toMatchObject([{ sha: tip, tree: read.base.tree }, undefined]);
    expect(read.issue).toMatchObject({ author: 'ada', open: true });
    expect(read.comments).toMatchObject([{ body: 'ours' }]);
    expect(read.pull).toBeUndefined();
    expect(read.files.map(decoded)).toEqual(['# Papers\n', undefined]);
    expect(requests).toHaveLength(1);
  }));

it('reads long lists to their end, and files whole that GraphQL cuts', () =>
  withoutPauses(async () => {
    const { github, state, requests } = await repository();
    const issue = state.openIssue({ title: 'One', user: 'ada', labels: [], body: '' });
    for (let count = 0; count < 150; count++) state.comment(issue, ME, `<!-- ${count} -->`);
    const long = 'é'.repeat(300_000);
    const paths = Array.from({ length: 10 }, (_, index) => `${index}.md`);
    const commit = state.push(
      'main',
      Object.fromEntries(paths.map((path) => [path, path === '9.md' ? long : path])),
    );
    const files = paths.map((path) => ({ commit, path }));
    const read = await github.ask({ comments: { number: issue }, files });
    expect(read.comments).toHaveLength(150);
    expect(read.files.map(decoded)).toEqual([...paths.slice(0, 9), long]);
    // A second page of both, and the long file.
    expect(requests).toHaveLength(3);
    const { comments } = await github.ask({ comments: { number: issue, last: true } });
    expect(comments.at(-1)?.body).toBe('<!-- 149 -->');
    expect(await github.ask({ blobs: [] })).toEqual({ blobs: [] });
    expect(requests).toHaveLength(4);
  }));

it('makes a commit where its branch is as it was read, and nowhere else', () =>
  withoutPauses(async () => {
    const { github, emulated, state } = await repository();
    const base = state.push('main', { 'README.md': 'one\n' });
    const { base: onto } = await github.ask({ base: true });
    const text = (value: string) => [{ path: 'state.json', text: value }];
    const add = (tip: string | undefined, value: string) =>
      github.commit({ branch: 'kept', tip, message: 'Keep\n\nWhy.', files: text(value) });

    const first = await add(undefined, 'a');
    expect(state.branch('kept')).toBe(first);
    expect(await add(undefined, 'b')).toBeUndefined();
    const second = await add(first, 'c');
    expect(state.branch('kept')).toBe(second);
    expect(await add(first, 'd')).toBeUndefined();
    const file = emulated.state.git.readBlob(`${second}:state.json`)?.toString();
    expect([file, state.git.commitOf(second ?? '').message]).toEqual(['c', 'Keep\n\nWhy.']);

    const rebase = (tip: string | undefined) =>
      github.commit({
        branch: 'kept',
        tip,
        onto: { sha: onto.tip, tree: onto.tree },
        message: (tree) => `Tree ${tree}`,
        files: text('e'),
      });
    expect(await rebase(first)).toBeUndefined();
    const third = await rebase(second);
    const { tips } = await github.ask({ tips: ['kept'] });
    expect(tips).toMatchObject([{ sha: third, parents: [base] }]);
    expect(tips[0]?.message).toBe(`Tree ${tips[0]?.tree}`);
  }));

it('sends so many requests and no more, over both of the APIs', () =>
  withoutPauses(async () => {
    const { emulated, requests } = await repository();
    const { apiUrl, graphqlUrl, fetch, faults } = emulated;
    const client = limitRequests(
      connect('emulated-token', { apiUrl, graphqlUrl, fetch }),
      2,
      () => new Error('too many requests'),
    );
    const place = { owner: 'octo', repo: 'papers' };
    faults.add({ outcome: answers.tooMany(0) });
    await client.rest.repos.get(place);
    await client.graphql('query { rateLimit { cost } }');
    await expect(client.rest.repos.get(place)).rejects.toThrow('too many requests');
    await expect(client.graphql('query { rateLimit { cost } }')).rejects.toThrow('too many');
    // One of them was sent again by itself.
    expect(requests).toHaveLength(3);
  }));

it.each(['submission-12', 'list-curator/submission-12', 'refs/heads/list-curator/submission-12'])(
  'knows the branch that GitHub calls %s',
  (name) => {
    expect(branchOfRef(name, 'list-curator/')).toBe('list-curator/submission-12');
  },
);
