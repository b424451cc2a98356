import { expect, it } from 'vitest';
import type { RepositoryApi, TreeFile } from '../../../src/github/repository.ts';
import { readCommits } from '../../../src/jobs/review/read-commits.ts';
import { bib, FIRST, list, readme, SECOND } from '../../scenarios/paper-list.ts';

type Files = Readonly<Record<string, string>>;

const WANTED = { readme: undefined, bibs: undefined, config: undefined, whole: 'the push' };
const COMMITS = { base: 'base', head: 'head' };
const CONFIG = '.github/list-curator.yml';

/** A repository of two commits in memory, and the blobs that were asked for. */
function repository(base: Files, head: Files, mode = '100644') {
  const commits = new Map([
    ['base', base],
    ['head', head],
  ]);
  const read: string[] = [];
  const filesOf = (commit: string): Files => commits.get(commit) ?? {};
  const api: RepositoryApi = {
    tree: async (commit) =>
      Object.entries(filesOf(commit)).map(
        ([path, text]): TreeFile => ({ path, mode, sha: text, size: text.length }),
      ),
    blob: async (sha) => {
      read.push(sha);
      return Buffer.from(sha);
    },
    fileAt: async (path, commit) => {
      const text = filesOf(commit)[path];
      return text === undefined ? undefined : Buffer.from(text);
    },
    namesAt: async (folder, commit) =>
      Object.keys(filesOf(commit)).flatMap((path) =>
        path.startsWith(`${folder}/`) ? [path.slice(folder.length + 1)] : [],
      ),
    mergeBase: async (one) => one,
  };
  return { api, read };
}

const paths = (files: readonly { readonly path: string }[]) => files.map(({ path }) => path);

it('reads what both hold alike once, and nothing where nothing of the list differs', async () => {
  const changed = repository(list(FIRST), { ...list(FIRST), 'README.md': readme(FIRST, SECOND) });
  const sides = await readCommits(changed.api, COMMITS, WANTED, 'head');
  expect(sides?.base.readme?.text).toBe(readme(FIRST));
  expect(sides?.head.readme?.text).toBe(readme(FIRST, SECOND));
  expect(changed.read).toHaveLength(3);

  const code = repository(list(FIRST), { ...list(FIRST), 'a.py': 'x' });
  expect(await readCommits(code.api, COMMITS, WANTED, 'head')).toBeUndefined();
  expect(code.read).toEqual([]);
  const other = repository(list(FIRST), { ...list(FIRST), 'notes.md': 'x' });
  expect(await readCommits(other.api, COMMITS, WANTED, 'head')).toBeUndefined();
});

it('gives the old files the names of the new ones, so that a renaming makes no findings', async () => {
  const { 'README.md': text, 'refs.bib': bibliography } = list(FIRST);
  const renamed = text.replaceAll('refs.bib', 'papers.bib');
  const { api } = repository(
    { 'README.md': text, 'refs.bib': bibliography },
    { 'readme.md': renamed, 'papers.bib': `${bibliography}\n` },
  );
  const sides = await readCommits(api, COMMITS, WANTED, 'head');
  expect(sides?.base.readme?.path).toBe('readme.md');
  expect(paths(sides?.base.bibs ?? [])).toEqual(['papers.bib']);

  // Where several come and go, nobody can say which became which.
  const several = repository(
    { 'README.md': '# P\n', 'a.bib': 'a', 'b.bib': 'b' },
    { 'README.md': '# P\n', 'c.bib': 'c', 'd.bib': 'd' },
  );
  const apart = await readCommits(several.api, COMMITS, WANTED, 'head');
  expect(paths(apart?.base.bibs ?? [])).toEqual(['a.bib', 'b.bib']);
});

it('takes all of a list for new that was none before', async () => {
  const first = repository({ 'a.py': 'x' }, list(FIRST));
  const sides = await readCommits(first.api, COMMITS, WANTED, 'head');
  expect(sides?.base).toMatchObject({ bibs: [] });
  expect(sides?.base.readme).toBeUndefined();
  const binary = repository({ 'README.md': 'a\0b' }, list(FIRST));
  expect((await readCommits(binary.api, COMMITS, WANTED, 'head'))?.base.readme).toBeUndefined();
});

it('reads the configuration of the side that has the say, and the inputs go before it', async () => {
  const base = { ...list(FIRST), [CONFIG]: 'duplicates: list\n' };
  const head = { ...list(FIRST, SECOND), [CONFIG]: 'duplicates: category\n' };
  const { api } = repository(base, head);
  const of = async (side: 'base' | 'head') =>
    (await readCommits(api, COMMITS, WANTED, side))?.head.config.duplicates;
  expect(await of('base')).toBe('list');
  expect(await of('head')).toBe('category');
  const none = await readCommits(api, COMMITS, { ...WANTED, bibs: [] }, 'head');
  expect(none?.head).toMatchObject({ bibs: [], config: { bib: [] } });
  const named = { ...WANTED, config: 'curator.yml' };
  await expect(readCommits(api, COMMITS, named, 'base')).rejects.toThrow(
    'curator.yml does not exist in base',
  );
});

it('names the push in what it says of files that are missing, or no files', async () => {
  const { api } = repository(list(FIRST), { 'refs.bib': bib(FIRST) });
  await expect(readCommits(api, COMMITS, WANTED, 'head')).rejects.toThrow(
    'The push has no README.md',
  );
  const links = repository(list(FIRST), list(FIRST, SECOND), '120000');
  await expect(readCommits(links.api, COMMITS, WANTED, 'head')).rejects.toThrow('in the push');
});
