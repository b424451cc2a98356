import { expect, it } from 'vitest';
import { DEFAULT_CONFIG } from '../../../src/config/defaults.ts';
import { readingMemory } from '../../../src/features/check/reading-memory.ts';
import { commentText } from '../../../src/features/review/comment-text.ts';
import { draftComments } from '../../../src/features/review/draft-comments.ts';
import { planReview } from '../../../src/features/review/plan-review.ts';
import type { OwnThread } from '../../../src/github/facts.ts';
import { nameOfComment } from '../../../src/github/marker.ts';
import { fingerprint } from '../../../src/text/fingerprint.ts';
import { sourceFile } from '../../../src/text/source-file.ts';
import { findingAt } from '../../report/sample.ts';
import { completesNothing, options, parts } from './draft-options.ts';

const FILE = sourceFile(
  'README.md',
  Array.from({ length: 40 }, (_, index) => `line ${index + 100}\n`).join(''),
);
const TOOLS = { complete: completesNothing, lacks: () => false };
const INPUT = { readme: FILE, bibs: [], config: DEFAULT_CONFIG };
const PATCHES = new Map([['README.md', '@@ -0,0 +1,40 @@']]);
const FINDINGS = Array.from({ length: 40 }, (_, index) =>
  findingAt(FILE, `line ${index + 100}`, {
    severity: index < 20 ? 'warning' : 'error',
    fingerprint: fingerprint(String(index)),
  }),
);
const [FIRST = findingAt(FILE, 'line 100')] = FINDINGS;

function thread(more: Partial<OwnThread> = {}): OwnThread {
  const body = commentText(FIRST.fingerprint, parts([FIRST]));
  const place = { path: 'README.md', line: 1, startLine: undefined };
  const state = { resolved: false, outdated: false };
  return { threadId: 'T', nodeId: 'N', id: 1, body, ...place, ...state, ...more };
}

const plan = (findings: typeof FINDINGS, threads: readonly OwnThread[]) => {
  const names = threads.map(({ body }) => nameOfComment(body) ?? '');
  const head = { input: INPUT, all: findings, memory: readingMemory() };
  return planReview(draftComments(findings, head, options(PATCHES, names), TOOLS), threads);
};

it('posts 25 comments at most, worst first, those that are there counted', () => {
  const { post } = plan(FINDINGS, []);
  expect(post).toHaveLength(25);
  const errors = new Set(FINDINGS.slice(20).map(({ fingerprint: print }) => print));
  expect(post.slice(0, 20).every(({ fingerprints: [one = ''] }) => errors.has(one))).toBe(true);
  expect(plan(FINDINGS, [thread()]).post).toHaveLength(24);
});

it('keeps a comment whose finding is still there', () => {
  const kept = plan([FIRST], [thread()]);
  expect(kept).toMatchObject({ post: [], update: [], solved: [] });
  expect(kept.commented).toEqual(new Set([FIRST.fingerprint]));
  // GitHub may give a text back with other line endings.
  const windows = thread({ body: `${thread().body.replaceAll('\n', '\r\n')}\r\n` });
  expect(plan([FIRST], [windows]).update).toEqual([]);
});

it('updates a comment whose text has changed', () => {
  const changed = { ...FIRST, message: 'Another one.' };
  expect(plan([changed], [thread()]).update).toEqual([
    { id: 1, body: commentText(changed.fingerprint, parts([changed])) },
  ]);
});

it('hides comments on solved findings, and repeated comments', () => {
  expect(plan([], [thread()]).solved).toEqual([thread()]);
  const second = thread({ threadId: 'T2' });
  expect(plan([FIRST], [thread(), second]).solved).toEqual([second]);
});

it('reports a finding again whose lines have changed, unless someone resolved it', () => {
  const outdated = plan([FIRST], [thread({ outdated: true })]);
  expect(outdated.solved).toHaveLength(1);
  expect(outdated.post).toHaveLength(1);
  const resolved = plan([FIRST], [thread({ outdated: true, resolved: true })]);
  expect(resolved).toMatchObject({ post: [], update: [], solved: [] });
});

it('does not change comments that are no findings', () => {
  expect(plan([], [thread({ body: 'A word of the same bot.' })]).solved).toEqual([]);
});

it('posts a comment again where its suggestion is for other lines than those it is on', () => {
  for (const elsewhere of [{ line: 2 }, { startLine: 1, line: 2 }, { path: 'OLD.md' }]) {
    const moved = plan([FIRST], [thread(elsewhere)]);
    expect(moved.solved).toHaveLength(1);
    expect(moved.post).toHaveLength(1);
    expect(moved.update).toEqual([]);
  }
});
