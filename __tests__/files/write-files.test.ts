import * as fs from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { InputError } from '../../src/files/input-error.ts';
import { writeFiles } from '../../src/files/write-files.ts';
import { sourceFile } from '../../src/text/source-file.ts';
import { temporaryFolder } from './temporary-folder.ts';

const change = (path: string, before: string, after: string) => ({
  before: sourceFile(path, before),
  after: { ...sourceFile(path, after), bom: before.startsWith('\ufeff') },
});

it('writes through a symbolic link, keeps the mode and the byte order mark', () => {
  const folder = temporaryFolder({ 'docs/real.md': '\ufeffold\r\n' });
  fs.chmodSync(join(folder, 'docs/real.md'), 0o640);
  fs.symlinkSync('docs/real.md', join(folder, 'README.md'));
  writeFiles(fs, folder, [change('README.md', '\ufeffold\r\n', 'new\r\n')], 'x');
  expect(fs.lstatSync(join(folder, 'README.md')).isSymbolicLink()).toBe(true);
  expect(fs.readFileSync(join(folder, 'docs/real.md'), 'utf8')).toBe('\ufeffnew\r\n');
  expect(fs.statSync(join(folder, 'docs/real.md')).mode & 0o777).toBe(0o640);
  expect(fs.readdirSync(join(folder, 'docs'))).toEqual(['real.md']);
});

it('writes neither file when one has changed since it was read', () => {
  const folder = temporaryFolder({ 'README.md': 'a', 'refs.bib': 'changed meanwhile' });
  const changes = [change('README.md', 'a', 'b'), change('refs.bib', 'c', 'd')];
  expect(() => writeFiles(fs, folder, changes, 'x')).toThrow(InputError);
  expect(() => writeFiles(fs, folder, changes, 'x')).toThrow(
    'refs.bib has changed since it was read',
  );
  expect(fs.readFileSync(join(folder, 'README.md'), 'utf8')).toBe('a');
  expect(fs.readdirSync(folder).toSorted()).toEqual(['README.md', 'refs.bib']);
});

it('writes neither file when one is read-only, and reports which', () => {
  const folder = temporaryFolder({ 'README.md': 'a', 'refs.bib': 'c' });
  const readOnly = {
    ...fs,
    accessSync: (path: fs.PathLike) => {
      if (String(path).endsWith('.bib')) throw Object.assign(new Error('no'), { code: 'EACCES' });
    },
  };
  const changes = [change('README.md', 'a', 'b'), change('refs.bib', 'c', 'd')];
  expect(() => writeFiles(readOnly, folder, changes, 'x')).toThrow(
    'refs.bib cannot be written: you are not allowed to write it',
  );
  expect(fs.readFileSync(join(folder, 'README.md'), 'utf8')).toBe('a');
  expect(fs.readdirSync(folder).toSorted()).toEqual(['README.md', 'refs.bib']);
});

it('never leaves the repository through a symbolic link', () => {
  const folder = temporaryFolder({ 'outside/v.bib': 'a', 'list/.git/HEAD': '' });
  fs.symlinkSync('../outside/v.bib', join(folder, 'list/r.bib'));
  fs.symlinkSync('../outside', join(folder, 'list/deep'));
  for (const name of ['r.bib', 'deep/v.bib']) {
    expect(() => writeFiles(fs, join(folder, 'list'), [change(name, 'a', 'b')], 'x')).toThrow(
      `would be written outside the repository: a symbolic link leads to ${fs.realpathSync(join(folder, 'outside/v.bib'))}`,
    );
  }
  expect(fs.readFileSync(join(folder, 'outside/v.bib'), 'utf8')).toBe('a');
  expect(fs.readdirSync(join(folder, 'outside'))).toEqual(['v.bib']);
});

it('works in a repository that is itself reached through a symbolic link', () => {
  const folder = temporaryFolder({ 'real/.git/HEAD': '', 'real/docs/r.bib': 'a' });
  fs.symlinkSync('real', join(folder, 'link'));
  writeFiles(fs, join(folder, 'link/docs'), [change('r.bib', 'a', 'b')], 'x');
  expect(fs.readFileSync(join(folder, 'real/docs/r.bib'), 'utf8')).toBe('b');
});

it('makes new files, and none over another', () => {
  const folder = temporaryFolder({ 'README.md': 'a' });
  writeFiles(fs, folder, [{ after: sourceFile('refs.bib', 'new') }], 'x');
  expect(fs.readFileSync(join(folder, 'refs.bib'), 'utf8')).toBe('new');
  const again = [
    { after: sourceFile('more.bib', 'm') },
    { after: sourceFile('refs.bib', 'other') },
  ];
  expect(() => writeFiles(fs, folder, again, 'x')).toThrow(
    'refs.bib cannot be written: another file exists there',
  );
  expect(fs.readFileSync(join(folder, 'refs.bib'), 'utf8')).toBe('new');
  expect(fs.readdirSync(folder).toSorted()).toEqual(['README.md', 'refs.bib']);
});

const STEPS = ['openSync', 'writeFileSync', 'fsyncSync', 'renameSync'] as const;
it.each(STEPS)('leaves the old file whole when %s fails', (name) => {
  const folder = temporaryFolder({ 'README.md': 'old' });
  const full = {
    ...fs,
    [name]: () => {
      throw Object.assign(new Error('no'), { code: 'ENOSPC' });
    },
  };
  expect(() => writeFiles(full, folder, [change('README.md', 'old', 'new')], 'x')).toThrow(
    'README.md cannot be written: the disk is full',
  );
  expect(fs.readFileSync(join(folder, 'README.md'), 'utf8')).toBe('old');
  expect(fs.readdirSync(folder)).toEqual(['README.md']);
});

it('never changes the owner of a file: the owner stays, or nothing is written', () => {
  const folder = temporaryFolder({ 'README.md': 'old' });
  const path = join(folder, 'README.md');
  const asked: unknown[] = [];
  const ofAnother = (chown: () => void): typeof fs =>
    ({
      ...fs,
      statSync: (of: string, options?: fs.StatSyncOptions) => {
        const stats = fs.statSync(of, options);
        if (stats !== undefined && String(of).endsWith('README.md')) stats.uid = 4321;
        return stats;
      },
      chownSync: (_: string, ...ids: unknown[]) => {
        asked.push(...ids);
        chown();
      },
    }) as typeof fs;
  const refused = ofAnother(() => {
    throw Object.assign(new Error('no'), { code: 'EPERM' });
  });
  expect(() => writeFiles(refused, folder, [change('README.md', 'old', 'new')], 'x')).toThrow(
    'README.md belongs to another user and would become yours',
  );
  expect(fs.readFileSync(path, 'utf8')).toBe('old');
  writeFiles(
    ofAnother(() => {}),
    folder,
    [change('README.md', 'old', 'new')],
    'x',
  );
  expect(asked.slice(-2)).toEqual([4321, fs.statSync(path).gid]);
  expect(fs.readFileSync(path, 'utf8')).toBe('new');
});
