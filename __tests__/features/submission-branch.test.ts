import { expect, it } from 'vitest';
import { issueOfBranch, submissionBranch } from '../../src/features/submission-branch.ts';

it('names the branch of a submission, and recognizes it', () => {
  expect(submissionBranch(12)).toBe('list-curator/submission-12');
  expect(issueOfBranch(submissionBranch(12))).toBe(12);
});

it.each([
  'list-curator/state',
  'main',
  'list-curator/submission-x',
  'list-curator/submission-012',
  'other/submission-1',
])('treats %s as none', (name) => {
  expect(issueOfBranch(name)).toBeUndefined();
});
