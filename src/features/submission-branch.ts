/** How the names of all branches of submissions begin. */
export const SUBMISSION_BRANCHES = 'list-curator/submission-';

/** The branch for the paper that an issue submits. */
export function submissionBranch(issue: number): string {
  return `${SUBMISSION_BRANCHES}${issue}`;
}

/** The issue whose paper a branch of the repository is for; undefined for other branches. */
export function issueOfBranch(branch: string): number | undefined {
  const digits = branch.startsWith(SUBMISSION_BRANCHES)
    ? branch.slice(SUBMISSION_BRANCHES.length)
    : '';
  return /^[1-9]\d{0,9}$/.test(digits) ? Number(digits) : undefined;
}
