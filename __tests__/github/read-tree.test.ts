import { expect, it } from 'vitest';
import type { GitHubClient } from '../../src/github/connect.ts';
import { readTree } from '../../src/github/read-tree.ts';

interface Listed {
  readonly path: string;
  readonly mode: string;
  readonly type: string;
  readonly sha: string;
}

const file = (path: string): Listed => ({ path, mode: '100644', type: 'blob', sha: `of ${path}` });
const folder = (path: string): Listed => ({ path, mode: '040000', type: 'tree', sha: path });
const HERE = { owner: 'octo', repo: 'papers' };

/** A repository too large to be listed whole, by the hashes of its folders. */
function large(trees: Readonly<Record<string, readonly Listed[]>>, cut: readonly string[] = []) {
  const asked: string[] = [];
  const getTree = async (given: { tree_sha: string; recursive?: string }) => {
    asked.push(given.tree_sha);
    const tree = trees[given.tree_sha] ?? [];
    const truncated = given.recursive !== undefined || cut.includes(given.tree_sha);
    return { data: { tree: given.recursive === undefined ? tree : [], truncated } };
  };
  const client = { rest: { git: { getTree } } } as unknown as GitHubClient;
  return { client, asked };
}

it('lists a large commit as far as lists, configurations and forms are', async () => {
  const { client } = large({
    commit: [file('README.md'), folder('papers'), folder('.github'), folder('deep')],
    papers: [file('refs.bib')],
    '.github': [file('list-curator.yml'), folder('ISSUE_TEMPLATE')],
    ISSUE_TEMPLATE: [file('paper.yml')],
    deep: [folder('deeper')],
    deeper: [file('lost.bib')],
  });
  const files = await readTree(client, HERE, 'commit');
  expect(files?.map(({ path }) => path).toSorted()).toEqual([
    '.github/ISSUE_TEMPLATE/paper.yml',
    '.github/list-curator.yml',
    'README.md',
    'papers/refs.bib',
  ]);
});

it('treats nothing as missing that is only not listed', async () => {
  const many = Array.from({ length: 101 }, (_, index) => folder(`${index}`));
  expect(await readTree(large({ commit: many }).client, HERE, 'commit')).toBeUndefined();
  const wide = large({ commit: [folder('papers')], papers: [file('refs.bib')] }, ['papers']);
  expect(await readTree(wide.client, HERE, 'commit')).toBeUndefined();
});
