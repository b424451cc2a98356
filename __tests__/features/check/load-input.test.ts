import * as fs from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { loadInput } from '../../../src/features/check/load-input.ts';
import type { InputRequest } from '../../../src/files/find-input.ts';
import { LARGEST_FILE } from '../../../src/files/read-source.ts';
import { temporaryFolder } from '../../files/temporary-folder.ts';

const BIB = '@misc{a, title = {A}}\n';
const LIST = '# List\n';

const load = (cwd: string, request: Partial<InputRequest> = {}) =>
  loadInput(fs, { cwd, ...request });
const paths = async (cwd: string, request: Partial<InputRequest> = {}) => {
  const { readme, bibs } = await load(cwd, request);
  return [readme?.path, ...bibs.map(({ path }) => path)];
};

describe('finding the files of a list', () => {
  it('uses README.md and the .bib files next to it', async () => {
    const folder = temporaryFolder({
      'README.md': LIST,
      'b.bib': BIB,
      'a.bib': BIB,
      'sub/c.bib': BIB,
    });
    expect(await paths(folder)).toEqual(['README.md', 'a.bib', 'b.bib']);
  });

  it('prefers the .bib files that the README links to', async () => {
    const folder = temporaryFolder({
      'README.md': '[bib](https://example.org/x/blob/main/sub/c.bib#L1) and a.bibliography',
      'a.bib': BIB,
      'sub/c.bib': BIB,
    });
    expect(await paths(folder)).toEqual(['README.md', 'sub/c.bib']);
  });

  it('looks one folder down when none is next to it, except in folders of tests and tools', async () => {
    const folder = temporaryFolder({
      'README.md': LIST,
      'papers/c.bib': BIB,
      'node_modules/x.bib': BIB,
      'tests/y.bib': BIB,
      '.hidden/z.bib': BIB,
    });
    expect(await paths(folder)).toEqual(['README.md', 'papers/c.bib']);
  });

  it('looks next to a README in another folder first', async () => {
    const folder = temporaryFolder({
      'other.bib': BIB,
      'docs/list/README.md': '[bib](refs.bib)',
      'docs/list/a.bib': BIB,
      'docs/list/refs.bib': BIB,
    });
    const readme = 'docs/list/README.md';
    expect(await paths(folder, { readme })).toEqual([readme, 'docs/list/refs.bib']);
  });

  it('finds a README in any case', async () => {
    expect(await paths(temporaryFolder({ 'readme.markdown': LIST }))).toEqual(['readme.markdown']);
  });

  it('shows paths relative to the working folder', async () => {
    const folder = temporaryFolder({ 'list/README.md': LIST, 'list/refs.bib': BIB });
    expect(await paths(folder, { path: 'list' })).toEqual(['list/README.md', 'list/refs.bib']);
    expect(await paths(folder, { path: 'list/README.md' })).toEqual([
      'list/README.md',
      'list/refs.bib',
    ]);
    expect(await paths(folder, { readme: 'list/README.md' })).toEqual([
      'list/README.md',
      'list/refs.bib',
    ]);
    expect(await paths(join(folder, 'list'), { readme: '../list/README.md' })).toEqual([
      'README.md',
      'refs.bib',
    ]);
  });

  it('reads no bibliography when none is wanted', async () => {
    const folder = temporaryFolder({ 'README.md': LIST, 'a.bib': BIB });
    expect(await paths(folder, { bibs: [] })).toEqual(['README.md']);
  });

  it('reads a bibliography alone', async () => {
    const folder = temporaryFolder({ 'a.bib': BIB });
    expect(await paths(folder, { noReadme: true, bibs: ['a.bib'] })).toEqual([undefined, 'a.bib']);
    expect(await paths(folder, { noReadme: true, path: 'a.bib' })).toEqual([undefined, 'a.bib']);
  });

  it('takes the path of a named configuration from where the command is run', async () => {
    const folder = temporaryFolder({
      'c.yml': 'bib: other.bib\n',
      'list/c.yml': 'bib: no.bib\n',
      'list/README.md': LIST,
      'list/other.bib': BIB,
      'list/.github/list-curator.yml': 'bib: no.bib\n',
      'other.bib': BIB,
    });
    const { config } = await load(folder, { path: 'list', config: 'c.yml' });
    expect(config.bib).toEqual(['other.bib']);
  });

  it('follows the configuration, and the command line before it', async () => {
    const folder = temporaryFolder({
      '.github/list-curator.yml': 'readme: LIST.md\nbib: [x.bib]\n',
      'README.md': LIST,
      'LIST.md': LIST,
      'x.bib': BIB,
      'y.bib': BIB,
    });
    expect(await paths(folder)).toEqual(['LIST.md', 'x.bib']);
    expect(await paths(folder, { readme: 'README.md', bibs: ['y.bib'] })).toEqual([
      'README.md',
      'y.bib',
    ]);
  });
});

describe('input that cannot be used', () => {
  const good = { 'README.md': LIST, 'refs.bib': BIB };

  it.each<[string, Record<string, string | Uint8Array>, Partial<InputRequest>, RegExp]>([
    [
      'a folder without README',
      { 'a.txt': '' },
      {},
      /^the working folder has no README\.md\. Give the folder of your list/,
    ],
    [
      'a folder whose README is of another language',
      { 'README.zh.md': LIST },
      {},
      /^the working folder has no README\.md\. If the list is in README\.zh\.md, set the option readme to that file\.$/,
    ],
    [
      'a folder whose list has another name',
      { 'papers.md': LIST },
      {},
      /^the working folder has no README\.md\. If the list is in papers\.md, set the option readme to that file\.$/,
    ],
    [
      'a folder whose README is where GitHub also looks',
      { '.github/README.md': LIST, 'docs/guide.md': LIST },
      {},
      /^the working folder has no README\.md\. If the list is in \.github\/README\.md, set the option/,
    ],
    [
      'a .bib that only the configuration knows',
      { ...good, '.github/list-curator.yml': 'bib: old.bib' },
      {},
      /^the configuration names "old\.bib", but old\.bib does not exist\. Check the path\.$/,
    ],
    [
      'a .bib that the configuration spells differently',
      { ...good, 'references.bib': '', '.github/list-curator.yml': 'bib: refrences.bib' },
      {},
      /^the configuration names "refrences\.bib", .* does not exist\. Did you mean "references\.bib"\?$/,
    ],
    [
      'two configurations',
      { ...good, '.github/list-curator.yml': '', '.github/list-curator.yaml': '' },
      {},
      /^there are two configurations, \.github\/list-curator\.yml and \.github\/list-curator\.yaml, and only one can count\. Remove one of them\.$/,
    ],
    [
      'a .bib in place of the list',
      good,
      { readme: 'refs.bib', bibs: ['refs.bib'] },
      /^refs\.bib is a bibliography, and a list is expected\./,
    ],
    [
      'the list in place of a .bib',
      good,
      { bibs: ['README.md'] },
      /^README\.md is the list\. Give a \.bib file with --bib\.$/,
    ],
    [
      'the list in place of a .bib in the configuration',
      { ...good, '.github/list-curator.yml': 'bib: README.md' },
      {},
      /^README\.md is the list\. Give a \.bib file in the configuration\.$/,
    ],
    [
      'other Markdown in place of a .bib',
      { ...good, 'notes.md': '' },
      { bibs: ['notes.md'] },
      /^notes\.md is Markdown, and a bibliography is expected\. Give a \.bib file with --bib\.$/,
    ],
    [
      'a README that is no Markdown',
      { 'README.rst': '' },
      {},
      /has README\.rst, which is not Markdown/,
    ],
    [
      'a missing file with a near name',
      good,
      { bibs: ['ref.bib'] },
      /^ref\.bib does not exist\. Did you mean "refs\.bib"\?$/,
    ],
    [
      'a missing folder',
      good,
      { path: 'nowhere/at/all' },
      /does not exist\. Its folder does not exist either/,
    ],
    [
      'a folder in place of a file',
      { ...good, 'sub/a.bib': BIB },
      { bibs: ['sub'] },
      /^sub is a folder; a file is expected/,
    ],
    [
      'a binary file',
      { ...good, 'b.bib': new Uint8Array([80, 75, 0, 1]) },
      { bibs: ['b.bib'] },
      /^b\.bib is not a text file: it contains NUL bytes/,
    ],
    [
      'a bibliography in place of a list',
      good,
      { path: 'refs.bib' },
      /^refs\.bib is a bibliography, and a list is expected\. Give the folder of the list/,
    ],
    [
      'a file in UTF-16',
      { ...good, 'b.bib': new Uint8Array([0xff, 0xfe, 64, 0]) },
      { bibs: ['b.bib'] },
      /^b\.bib is saved as UTF-16\. Save it as UTF-8/,
    ],
    [
      'a file over the cap',
      { ...good, 'big.bib': 'x'.repeat(LARGEST_FILE + 1) },
      { bibs: ['big.bib'] },
      /^big\.bib is 32\.0 MiB; files over 32 MiB are not read/,
    ],
    [
      'a broken configuration',
      { ...good, 'c.yml': 'bib: [a' },
      { config: 'c.yml' },
      /^the configuration is wrong\nc\.yml:1:\d+: this is not valid YAML/,
    ],
    [
      'a mistyped configuration key',
      { ...good, 'c.yml': 'bibs: a' },
      { config: 'c.yml' },
      /c\.yml:1:1: unknown key "bibs"\. Did you mean "bib"\?/,
    ],
    ['a missing configuration', good, { config: 'c.yml' }, /^c\.yml does not exist/],
    [
      'a configuration that leads outside',
      { ...good, '.github/list-curator.yml': 'readme: ../../etc/passwd' },
      {},
      /"\.\.\/\.\.\/etc\/passwd", which is outside/,
    ],
  ])('refuses %s', async (_, files, request, message) => {
    await expect(load(temporaryFolder(files), request)).rejects.toThrow(message);
  });

  it.each(['readme', 'bib', 'baseline'])('names the option for a %s elsewhere', async (option) => {
    const folder = temporaryFolder({
      'README.md': LIST,
      '.github/list-curator.yml': `${option}: ../elsewhere\n`,
    });
    await expect(load(folder)).rejects.toThrow(`give the file with --${option}.`);
  });

  it('says where a symbolic link without a target is', async () => {
    const folder = temporaryFolder(good);
    fs.symlinkSync('gone.bib', join(folder, 'old.bib'));
    await expect(load(folder, { bibs: ['old.bib'] })).rejects.toThrow(
      /^old\.bib does not exist\. It is a symbolic link, and its target is missing\.$/,
    );
  });

  it('refuses symbolic links that lead in a circle', async () => {
    const folder = temporaryFolder(good);
    fs.symlinkSync('loop.bib', join(folder, 'loop.bib'));
    await expect(load(folder, { bibs: ['loop.bib'] })).rejects.toThrow(
      /^loop\.bib cannot be read: its symbolic links lead in a circle\.$/,
    );
  });

  it('refuses, when confined, a link out of the checkout', async () => {
    const folder = temporaryFolder({ 'in/README.md': LIST, 'secret.bib': BIB });
    fs.symlinkSync('../secret.bib', join(folder, 'in/refs.bib'));
    await expect(load(join(folder, 'in'), { confined: true })).rejects.toThrow(
      /refs\.bib is outside the repository/,
    );
    await expect(
      load(join(folder, 'in'), { confined: true, bibs: ['../secret.bib'] }),
    ).rejects.toThrow(/is outside the repository/);
    expect(await paths(join(folder, 'in'))).toEqual(['README.md', 'refs.bib']);
  });
});
