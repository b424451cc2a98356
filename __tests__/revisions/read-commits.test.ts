import { expect, it } from 'vitest';
import { readingMemory } from '../../src/features/check/reading-memory.ts';
import { doTask, type Task } from '../../src/features/child-process/child-task.ts';
import { InputError } from '../../src/files/input-error.ts';
import type { RawFile } from '../../src/files/raw-file.ts';
import type { TreeFile } from '../../src/github/facts.ts';
import type { Answers, Wanted } from '../../src/github/github.ts';
import { readCommits } from '../../src/revisions/read-commits.ts';
import type { ListReader } from '../../src/revisions/read-side.ts';
import { bib, FIRST, list, readme, SECOND } from '../scenarios/paper-list.ts';

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
  const api = {
    tree: async (commit: string) =>
      Object.entries(filesOf(commit)).map(
        ([path, text]): TreeFile => ({ path, mode, sha: text, size: text.length }),
      ),
    blob: async (sha: string) => {
      read.push(sha);
      return Buffer.from(sha);
    },
    async ask({ blobs = [] }: Wanted): Promise<Answers> {
      for (const sha of blobs) read.push(sha);
      const answers: Partial<Answers> = { blobs: blobs.map((sha) => Buffer.from(sha)) };
      return answers as Answers;
    },
  };
  return { api, read };
}

/** Reads what another process would, in this one. */
async function asked<T>(name: Task['name'], input: unknown): Promise<T> {
  const answer = await doTask({ name, input, milliseconds: 1 }, readingMemory(), () => 0);
  if ('refused' in answer) throw new InputError(answer.refused);
  return answer.result as T;
}
const reader: ListReader = {
  config: (file) => asked('config', file),
  linked: (readme, paths) => asked('linked', { readme, paths }),
};
const sidesOf = (
  api: ReturnType<typeof repository>['api'],
  configOf: 'base' | 'head' = 'head',
  wanted: Partial<typeof WANTED> | { bibs: string[] } | { config: string } = {},
) => readCommits(api, COMMITS, { ...WANTED, ...wanted, configOf }, reader);
const textOf = (file: RawFile | undefined) => Buffer.from(file?.bytes ?? []).toString();
const paths = (files: readonly { readonly path: string }[]) => files.map(({ path }) => path);

it('reads once what both have in common, and nothing where nothing of the list differs', async () => {
  const changed = repository(list(FIRST), { ...list(FIRST), 'README.md': readme(FIRST, SECOND) });
  const sides = await sidesOf(changed.api, 'head');
  expect(textOf(sides?.base.readme)).toBe(readme(FIRST));
  expect(textOf(sides?.head.readme)).toBe(readme(FIRST, SECOND));
  expect(changed.read).toHaveLength(3);

  const code = repository(list(FIRST), { ...list(FIRST), 'a.py': 'x' });
  expect(await sidesOf(code.api, 'head')).toBeUndefined();
  expect(code.read).toEqual([]);
  const other = repository(list(FIRST), { ...list(FIRST), 'notes.md': 'x' });
  expect(await sidesOf(other.api, 'head')).toBeUndefined();
});

it('looks for bibliographies next to the list first', async () => {
  const { 'README.md': text, 'refs.bib': bibliography } = list(FIRST);
  const base = {
    [CONFIG]: 'readme: docs/list/README.md',
    'docs/list/README.md': text,
    'docs/list/refs.bib': bibliography,
    'other.bib': '',
  };
  const { api } = repository(base, { ...base, 'docs/list/README.md': `${text}\n` });
  const sides = await sidesOf(api);
  expect(paths(sides?.head.bibs ?? [])).toEqual(['docs/list/refs.bib']);
});

it('uses the names of the new files for the old ones, so that a renaming makes no findings', async () => {
  const { 'README.md': text, 'refs.bib': bibliography } = list(FIRST);
  const renamed = text.replaceAll('refs.bib', 'papers.bib');
  const { api } = repository(
    { 'README.md': text, 'refs.bib': bibliography },
    { 'readme.md': renamed, 'papers.bib': `${bibliography}\n` },
  );
  const sides = await sidesOf(api, 'head');
  expect(sides?.base.readme?.path).toBe('readme.md');
  expect(paths(sides?.base.bibs ?? [])).toEqual(['papers.bib']);

  // Where several come and go, nobody can say which became which.
  const several = repository(
    { 'README.md': '# P\n', 'a.bib': 'a', 'b.bib': 'b' },
    { 'README.md': '# P\n', 'c.bib': 'c', 'd.bib': 'd' },
  );
  const apart = await sidesOf(several.api, 'head');
  expect(paths(apart?.base.bibs ?? [])).toEqual(['a.bib', 'b.bib']);
});

it('treats all of a list as new that was none before', async () => {
  const first = repository({ 'a.py': 'x' }, list(FIRST));
  const sides = await sidesOf(first.api, 'head');
  expect(sides?.base).toMatchObject({ bibs: [] });
  expect(sides?.base.readme).toBeUndefined();
  const link = repository({ 'LIST.md': 'x' }, list(FIRST));
  expect((await sidesOf(link.api, 'head'))?.base.readme).toBeUndefined();
});

it('reads the configuration of the deciding side, and the inputs take precedence', async () => {
  const base = { ...list(FIRST), [CONFIG]: 'duplicates: list\n' };
  const head = { ...list(FIRST, SECOND), [CONFIG]: 'duplicates: category\n' };
  const { api } = repository(base, head);
  const of = async (side: 'base' | 'head') => (await sidesOf(api, side))?.head.config.duplicates;
  expect(await of('base')).toBe('list');
  expect(await of('head')).toBe('category');
  const none = await sidesOf(api, 'head', { bibs: [] });
  expect(none?.head).toMatchObject({ bibs: [], config: { bib: [] } });
  await expect(sidesOf(api, 'base', { config: 'curator.yml' })).rejects.toThrow(
    'curator.yml does not exist in the push',
  );
});

it('names the push in messages on files that are missing, or no files', async () => {
  const { api } = repository(list(FIRST), { 'refs.bib': bib(FIRST) });
  await expect(sidesOf(api, 'head')).rejects.toThrow(
    'README.md, which is the list, is deleted in the push',
  );
  const links = repository(list(FIRST), list(FIRST, SECOND), '120000');
  await expect(sidesOf(links.api, 'head')).rejects.toThrow('in the push');
});

it('reads no configuration of two', async () => {
  const head = { ...list(FIRST), [CONFIG]: '', '.github/list-curator.yaml': '' };
  const { api } = repository(list(FIRST), head);
  await expect(sidesOf(api)).rejects.toThrow(/^there are two configurations, /);
});
