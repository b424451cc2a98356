import { expect, it } from 'vitest';
import { branchOfRef, issueOfBranch } from '../../src/features/submission-branch.ts';

it.each(['submission-12', 'list-curator/submission-12', 'refs/heads/list-curator/submission-12'])(
  'knows the branch of a submission that GitHub calls %s',
  (name) => {
    expect(branchOfRef(name)).toBe('list-curator/submission-12');
    expect(issueOfBranch(branchOfRef(name))).toBe(12);
  },
);

it.each(['state', 'list-curator/state', 'refs/heads/main', 'submission-x', 'other/submission-1'])(
  'takes %s for none',
  (name) => {
    expect(issueOfBranch(branchOfRef(name))).toBeUndefined();
  },
);
