import { expect, it } from 'vitest';
import type { OwnThread } from '../../../src/github/conversation.ts';
import { commentText } from '../../../src/jobs/review/comment-text.ts';
import { planReview } from '../../../src/jobs/review/plan-review.ts';
import { fingerprint } from '../../../src/text/fingerprint.ts';
import { sourceFile } from '../../../src/text/source-file.ts';
import { findingAt, sourcesOf } from '../../report/sample.ts';

const FILE = sourceFile(
  'README.md',
  Array.from({ length: 40 }, (_, index) => `line ${index + 100}\n`).join(''),
);
const SOURCES = sourcesOf(FILE);
const PATCHES = new Map([['README.md', '@@ -0,0 +1,40 @@']]);
const FINDINGS = Array.from({ length: 40 }, (_, index) =>
  findingAt(FILE, `line ${index + 100}`, {
    severity: index < 20 ? 'info' : 'error',
    fingerprint: fingerprint(String(index)),
  }),
);
const [FIRST = findingAt(FILE, 'line 100')] = FINDINGS;

function thread(more: Partial<OwnThread> = {}): OwnThread {
  const body = commentText(FIRST, undefined);
  return { threadId: 'T', nodeId: 'N', id: 1, body, resolved: false, outdated: false, ...more };
}

const plan = (findings: typeof FINDINGS, threads: readonly OwnThread[]) =>
  planReview(findings, SOURCES, PATCHES, threads, true);

it('posts 25 comments at most, worst first, those that are there counted', () => {
  const { post } = plan(FINDINGS, []);
  expect(post).toHaveLength(25);
  expect(post.slice(0, 20).every(({ finding }) => finding.severity === 'error')).toBe(true);
  expect(plan(FINDINGS, [thread()]).post).toHaveLength(24);
});

it('keeps a comment whose finding is still there', () => {
  const kept = plan([FIRST], [thread()]);
  expect(kept).toMatchObject({ post: [], update: [], solved: [] });
  expect(kept.told).toEqual(new Set([FIRST]));
  // GitHub may give a text back with other line endings.
  const windows = thread({ body: `${thread().body.replaceAll('\n', '\r\n')}\r\n` });
  expect(plan([FIRST], [windows]).update).toEqual([]);
});

it('brings a comment up to date whose text is another one now', () => {
  const changed = { ...FIRST, message: 'Another one.' };
  expect(plan([changed], [thread()]).update).toEqual([
    { id: 1, body: commentText(changed, undefined) },
  ]);
});

it('folds away what is solved, and what is told twice', () => {
  expect(plan([], [thread()]).solved).toEqual([thread()]);
  const second = thread({ threadId: 'T2' });
  expect(plan([FIRST], [thread(), second]).solved).toEqual([second]);
});

it('tells a finding anew whose lines have changed, unless somebody resolved it', () => {
  const outdated = plan([FIRST], [thread({ outdated: true })]);
  expect(outdated.solved).toHaveLength(1);
  expect(outdated.post).toHaveLength(1);
  const resolved = plan([FIRST], [thread({ outdated: true, resolved: true })]);
  expect(resolved).toMatchObject({ post: [], update: [], solved: [] });
});

it('leaves comments alone that are no findings', () => {
  expect(plan([], [thread({ body: 'A word of the same bot.' })]).solved).toEqual([]);
});
