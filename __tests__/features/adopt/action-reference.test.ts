import { execFileSync } from 'node:child_process';
import * as fs from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import {
  readReference,
  referenceOfProgram,
  usesOf,
} from '../../../src/features/adopt/action-reference.ts';
import { findCheckout } from '../../../src/files/git-checkout.ts';
import { temporaryFolder } from '../../files/temporary-folder.ts';

const SHA = '0123456789abcdef0123456789abcdef01234567';

/** Runs git in a folder, independent of the configuration of the person who runs the tests. */
function git(folder: string, ...args: string[]): string {
  const settings = ['user.name=A', 'user.email=a@example.org', 'maintenance.auto=false'];
  const who = settings.flatMap((one) => ['-c', one]);
  const env = { PATH: process.env.PATH, GIT_CONFIG_NOSYSTEM: '1', HOME: folder };
  return execFileSync('git', [...who, ...args], { cwd: folder, encoding: 'utf8', env }).trim();
}

/** What git makes once, and tests copy: a clone without commits, and one with a commit. */
const made = fs.mkdtempSync(join(fs.realpathSync(tmpdir()), 'list-curator-clones-'));
afterAll(() => fs.rmSync(made, { recursive: true, force: true }));
const [empty, full] = [join(made, 'empty'), join(made, 'full')];
const ORIGIN = 'https://github.com/the/origin';
fs.mkdirSync(empty);
git(empty, 'init', '-q', '-b', 'trunk');
git(empty, 'remote', 'add', 'origin', ORIGIN);
fs.cpSync(empty, full, { recursive: true });
fs.mkdirSync(join(full, 'a/b'), { recursive: true });
fs.writeFileSync(join(full, 'a/b/c.txt'), 'x');
git(full, 'add', '.');
git(full, 'commit', '-qm', 'first');
const HEAD = git(full, 'rev-parse', 'HEAD');

/** A clone of a repository; its HEAD is `HEAD`. */
function clone(origin = ORIGIN, from = full): string {
  const folder = temporaryFolder({});
  fs.cpSync(from, folder, { recursive: true });
  const config = join(folder, '.git/config');
  fs.writeFileSync(config, fs.readFileSync(config, 'utf8').replace(ORIGIN, origin));
  return folder;
}

describe('readReference', () => {
  it.each([
    [`octo/list-curator@${SHA}`],
    [`octo-org/list.curator@${SHA} # v1.2.3`],
    [`octo/list-curator@${SHA} # 0.1.0, unreleased`],
  ])('reads %j, and writes it the same', (text) => {
    expect(usesOf(readReference(text))).toBe(text);
  });

  it.each([
    ['octo/list-curator@v1', 'names the commit "v1"; expected its full SHA'],
    [`octo/list-curator@${SHA.slice(0, 7)}`, 'names the commit "0123456"'],
    ['octo/list-curator', 'expected OWNER/NAME@COMMIT'],
    [`octo@${SHA}`, 'expected OWNER/NAME@COMMIT'],
    [`octo/list-curator@${SHA}\nrun: x`, 'expected its full SHA'],
  ])('refuses %j', (text, message) => {
    expect(() => readReference(text)).toThrow(message);
  });
});

describe('referenceOfProgram', () => {
  it.each([
    'https://github.com/octo/list-curator.git',
    'https://user@github.com/octo/list-curator',
    'git@github.com:octo/list-curator.git',
    'ssh://git@github.com/octo/list-curator.git',
  ])('knows the repository of %j', (origin) => {
    const folder = clone(origin);
    expect(referenceOfProgram(fs, folder, '1.2.3')).toEqual({
      reference: {
        repository: 'octo/list-curator',
        commit: HEAD,
        version: '1.2.3, unreleased',
      },
      pushed: false,
    });
  });

  it.each([
    'https://gitlab.com/octo/list-curator.git',
    'https://github.com.example.org/octo/x',
    '/srv/git/list-curator.git',
  ])('knows none where the remote is %j', (origin) => {
    expect(referenceOfProgram(fs, clone(origin), '1.2.3')).toBeUndefined();
  });

  it('knows none outside a clone, and without commits', () => {
    expect(referenceOfProgram(fs, temporaryFolder({ 'a.txt': '' }), '1.2.3')).toBeUndefined();
    const folder = clone('https://github.com/octo/list-curator', empty);
    expect(referenceOfProgram(fs, folder, '1.2.3')).toBeUndefined();
  });

  it.each([[[]], [['pack-refs', '--all']]])(
    'takes the version from a tag, and what was pushed from the remote (then %j)',
    (then) => {
      const folder = clone('https://github.com/octo/list-curator');
      git(folder, 'tag', 'list-2026');
      git(folder, 'tag', 'v1.3.0');
      git(folder, 'update-ref', 'refs/remotes/origin/feat/new', 'HEAD');
      if (then.length > 0) git(folder, ...then);
      const found = referenceOfProgram(fs, folder, '1.2.3');
      expect([found?.reference.version, found?.pushed]).toEqual(['v1.3.0', true]);
    },
  );

  it('takes the version from an annotated tag that is packed', () => {
    const folder = clone('https://github.com/octo/list-curator');
    git(folder, 'tag', '-a', 'v1.3.0', '-m', 'new');
    git(folder, 'pack-refs', '--all');
    expect(referenceOfProgram(fs, folder, '1.2.3')?.reference.version).toBe('v1.3.0');
  });
});

describe('findCheckout', () => {
  it('finds the root from below, and the branch that pull requests go to', () => {
    const folder = clone('https://github.com/octo/papers');
    expect(findCheckout(fs, join(folder, 'a/b'))).toMatchObject({
      root: folder,
      defaultBranch: 'trunk',
      head: HEAD,
    });
    git(folder, 'checkout', '-q', '-b', 'work');
    git(folder, 'update-ref', 'refs/heads/master', 'HEAD');
    expect(findCheckout(fs, folder)?.defaultBranch).toBe('master');
    git(folder, 'update-ref', 'refs/remotes/origin/main', 'HEAD');
    git(folder, 'pack-refs', '--all');
    expect(findCheckout(fs, folder)?.defaultBranch).toBe('main');
    git(folder, 'symbolic-ref', 'refs/remotes/origin/HEAD', 'refs/remotes/origin/stable');
    expect(findCheckout(fs, folder)?.defaultBranch).toBe('stable');
  });

  it('reads a worktree, whose .git is a file', () => {
    const folder = clone('https://github.com/octo/papers');
    const tree = join(temporaryFolder({}), 'tree');
    git(folder, 'worktree', 'add', '-q', '-b', 'other', tree);
    expect(findCheckout(fs, tree)).toMatchObject({
      root: tree,
      head: HEAD,
      origin: 'https://github.com/octo/papers',
    });
  });

  it('reads a detached head', () => {
    const folder = clone();
    git(folder, 'checkout', '-q', '--detach');
    expect(findCheckout(fs, folder)?.head).toBe(HEAD);
  });
});
