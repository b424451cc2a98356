const PREFIX = 'list-curator/submission-';

/** Where GitHub looks for the branches of submissions. */
export const SUBMISSION_REFS = { refPrefix: 'refs/heads/list-curator/', query: 'submission-' };

/** The branch that holds the paper which an issue submits. */
export function submissionBranch(issue: number): string {
  return `${PREFIX}${issue}`;
}

/**
 * The branch that `refs(refPrefix:)` of GraphQL names. Its schema only says "the ref name", which
 * is taken for the name below the prefix, below `refs/heads/`, and as a whole.
 */
export function branchOfRef(name: string): string {
  const { refPrefix } = SUBMISSION_REFS;
  const whole = name.startsWith('refs/heads/') ? name : `refs/heads/${name}`;
  return whole.startsWith(refPrefix)
    ? whole.slice('refs/heads/'.length)
    : `${refPrefix}${name}`.slice('refs/heads/'.length);
}

/** The issue whose paper a branch of the repository holds; undefined for other branches. */
export function issueOfBranch(branch: string): number | undefined {
  const digits = branch.startsWith(PREFIX) ? branch.slice(PREFIX.length) : '';
  return /^[1-9]\d{0,9}$/.test(digits) ? Number(digits) : undefined;
}
