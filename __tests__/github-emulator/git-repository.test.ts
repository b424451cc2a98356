import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, describe, expect, it } from 'vitest';
import { changesBetween } from './git/lines.ts';
import { mergeTexts } from './git/merge.ts';
import { createGitRepository } from './git-repository.ts';

const ENTRY = (key: string) => `@misc{${key},\n  title = {On ${key}},\n  year = 2020,\n}\n\n`;
const BASE = {
  'README.md': Array.from({ length: 30 }, (_, at) => `- [Paper ${at}](x)\n`).join(''),
  'refs.bib': ['a', 'c', 'e'].map(ENTRY).join(''),
  'old name.txt': 'one\ntwo\nthree\nfour\nfive\n',
  'a/b/c.md': 'deep\n',
  'a.md': 'shallow\n',
  'logo.png': '\0\x01',
};
const HEAD = {
  'README.md': BASE['README.md'].replace('Paper 4]', 'Paper four]').replace(/\n$/, ''),
  'refs.bib': ['a', 'b', 'c', 'd', 'e'].map(ENTRY).join(''),
  'old name.txt': null,
  'é/new.txt': 'one\ntwo\n3\nfour\nfive\n',
  'a/b/c.md': null,
  'logo.png': '\0\x02',
  'empty.txt': '',
};
const BESIDE = {
  'README.md': BASE['README.md'].replace('Paper 20]', 'Paper twenty]'),
  'a/x.md': 'new\n',
};

/** The same commits by `git fast-import`. */
function imported(): string {
  const commit = (ref: string, files: Record<string, string | null>, from?: string) => [
    `commit refs/heads/${ref}\nauthor A Contributor <contributor@example.org> 1700000000 +0000\ncommitter A Contributor <contributor@example.org> 1700000000 +0000\ndata 6\nChange\n`,
    ...(from === undefined ? [] : [`from refs/heads/${from}\n`]),
    ...Object.entries(files).map(([path, text]) =>
      text === null
        ? `D ${path}\n`
        : `M 100644 inline ${path}\ndata ${Buffer.byteLength(text)}\n${text}\n`,
    ),
  ];
  return [
    ...commit('main', BASE),
    ...commit('head', HEAD, 'main'),
    ...commit('beside', BESIDE, 'main'),
  ].join('');
}

describe('the repository of the emulated GitHub', () => {
  const folder = mkdtempSync(join(tmpdir(), 'list-curator-git-'));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  /** The real one, which reads nobody's settings. */
  const git = (args: readonly string[], input = ''): string =>
    execFileSync('git', ['-c', 'core.quotePath=false', ...args], {
      cwd: folder,
      input,
      encoding: 'utf8',
      env: { ...process.env, GIT_CONFIG_GLOBAL: '/dev/null', GIT_CONFIG_NOSYSTEM: '1' },
    }).trimEnd();
  git(['init', '--quiet', '--bare', '--initial-branch=main']);
  git(['fast-import', '--quiet'], imported());

  const mine = createGitRepository();
  const main = mine.commit({ ref: 'refs/heads/main', files: BASE });
  const head = mine.commit({ ref: 'refs/heads/head', files: HEAD, parents: [main] });
  const beside = mine.commit({ ref: 'refs/heads/beside', files: BESIDE, parents: [main] });

  it('computes the same hashes for commits and trees as git', () => {
    expect([main, head, beside].join('\n')).toBe(git(['rev-parse', 'main', 'head', 'beside']));
  });

  it('finds the same changes, renames and hunks', () => {
    const files = mine.changedFiles('main', 'head');
    // Git moves blocks to where their indentation looks better, if it may.
    const diff = git(['diff', '-M', '--no-indent-heuristic', '--full-index', 'main', 'head']);
    const sections = diff.split(/^diff --git .*\n/m).slice(1);
    const found = sections.map((section) => {
      const [, from] = /^rename from (.*)$/m.exec(section) ?? [];
      const at = section.search(/^@@ /m);
      return { previous: from, patch: at === -1 ? undefined : section.slice(at).trimEnd() };
    });
    expect(files.map(({ previous, patch }) => ({ previous, patch }))).toEqual(found);
    expect(files.map(({ filename }) => filename).join('\n')).toBe(
      git(['diff', '-M', '--name-only', 'main', 'head']),
    );
  });

  it('contains links and submodules, like a tree of git', () => {
    const other = createGitRepository();
    const files = { link: { link: 'README.md' }, part: { commit: main } };
    const sha = other.commit({ ref: 'refs/heads/main', files });
    expect(other.listTree(sha, true)).toEqual([
      { path: 'link', mode: '120000', type: 'blob', size: 9, sha: expect.any(String) },
      { path: 'part', mode: '160000', type: 'commit', sha: main },
    ]);
  });

  it('merges to the same tree, from the same base', () => {
    expect(mine.mergeTree('beside', 'head')).toBe(
      git(['merge-tree', '--write-tree', 'beside', 'head']),
    );
    expect(mine.mergeBase(beside, head)).toBe(git(['merge-base', 'beside', 'head']));
    expect([mine.isAncestor(main, head), mine.isAncestor(head, main)]).toEqual([true, false]);
  });
});

const line = fc.constantFrom('a\n', 'b\n', '\n', 'c');
const lines = fc.array(line, { maxLength: 12 });

it('finds every change between two texts, and no more', () => {
  fc.assert(
    fc.property(lines, lines, (old, young) => {
      let at = 0;
      const made = changesBetween(old, young).flatMap(({ from, removed, to, added }) => {
        const kept = old.slice(at, from);
        at = from + removed;
        expect(removed + added).toBeGreaterThan(0);
        return [...kept, ...young.slice(to, to + added)];
      });
      expect([...made, ...old.slice(at)]).toEqual(young);
    }),
  );
});

it('merges what one side changed, and refuses where both changed the same', () => {
  fc.assert(
    fc.property(lines, lines, (base, other) => {
      const [one, two] = [base.join(''), other.join('')];
      expect(mergeTexts(one, one, two)).toBe(two);
      expect(mergeTexts(one, two, one)).toBe(two);
      expect(mergeTexts(one, two, two)).toBe(two);
    }),
  );
  const text = 'a\nb\nc\nd\n';
  expect(mergeTexts(text, text.replace('a', '1'), text.replace('d', '4'))).toBe('1\nb\nc\n4\n');
  expect(mergeTexts(text, text.replace('b', '1'), text.replace('b', '2'))).toBeUndefined();
  expect(mergeTexts(text, text.replace('b', '1'), text.replace('c', '2'))).toBeUndefined();
  expect(mergeTexts(text, `${text}e\n`, `${text}f\n`)).toBeUndefined();
});
