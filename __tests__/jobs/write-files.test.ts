import * as fs from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { InputError } from '../../src/jobs/input-error.ts';
import { writeFiles } from '../../src/jobs/write-files.ts';
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

it('writes neither file when one is read-only, and says which', () => {
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
