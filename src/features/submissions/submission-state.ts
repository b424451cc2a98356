import type * as facts from '../../github/facts.ts';
import type { GitHub } from '../../github/github.ts';
import { nameOfComment } from '../../github/marker.ts';
import { FORM_FIELDS, SUBMISSION_LABEL } from '../form-fields.ts';
import { issueOfBranch, SUBMISSION_BRANCHES, submissionBranch } from '../submission-branch.ts';

/**
 * The branch that keeps what commands chose for submissions, one file for each issue. A comment is
 * not safe: every workflow of the repository that may comment is the same author to GitHub, while a
 * branch takes `contents: write`, with which the list itself can be written.
 */
const CHOICES_BRANCH = 'list-curator/choices';

const ABOUT = `# What was chosen for submissions

List Curator writes this branch. For each issue that submits a paper it holds what commands such as \`/curate category\` chose.

If you delete the branch, all of that is lost.
`;

/** A submission's branch, and its pull request while that is open. */
export interface OpenSubmission {
  readonly issue: number;
  readonly tip: facts.BranchTip;
  readonly pull: facts.OwnPull | undefined;
}

/** The content of the branch of choices for one submission. */
interface KeptChoices {
  /** The newest commit of the branch; undefined where there is no branch yet. */
  readonly tip: facts.BranchTip | undefined;
  /** Undefined where nothing was chosen. */
  readonly text: string | undefined;
}

/** All that GitHub knows of a submission, at one moment. */
export interface SubmissionState {
  readonly base: facts.BaseBranch;
  readonly issue: facts.IssueFacts;
  /** What commands chose for it. */
  readonly choices: KeptChoices;
  /** Our answers, oldest first. */
  readonly answers: readonly facts.OwnComment[];
  readonly tip: facts.BranchTip | undefined;
  /** The newest pull request of the submission's branch that we opened. */
  readonly pull: facts.OwnPull | undefined;
  /** All submissions that have a branch, this one too. */
  readonly submissions: readonly OpenSubmission[];
}

/** Reads what GitHub knows of a submission, in one request for most. */
export async function readSubmissionState(
  api: Pick<GitHub, 'ask'>,
  number: number,
): Promise<SubmissionState> {
  const branch = submissionBranch(number);
  const { base, issue, tips, files, comments, pullsFrom, branches } = await api.ask({
    base: true,
    issue: number,
    tips: [branch, CHOICES_BRANCH],
    files: [choicesFile(number)],
    comments: { number, until: 'submission' },
    pullsFrom: branch,
    branches: SUBMISSION_BRANCHES,
  });
  const [text] = files;
  return {
    base,
    issue,
    choices: { tip: tips[1], text: text && new TextDecoder().decode(text) },
    answers: comments.filter(({ body }) => nameOfComment(body) === 'submission'),
    tip: tips[0],
    pull: pullsFrom[0],
    submissions: submissionsOf(branches),
  };
}

/** Reads all submissions that have a branch, and the default branch. */
export async function readOpenSubmissions(
  api: Pick<GitHub, 'ask'>,
): Promise<Pick<SubmissionState, 'base' | 'submissions'>> {
  const { base, branches } = await api.ask({ base: true, branches: SUBMISSION_BRANCHES });
  return { base, submissions: submissionsOf(branches) };
}

function submissionsOf(
  branches: readonly (Omit<OpenSubmission, 'issue'> & { readonly name: string })[],
): OpenSubmission[] {
  return branches.flatMap(({ name, tip, pull }) => {
    const issue = issueOfBranch(name);
    return issue === undefined ? [] : [{ issue, tip, pull }];
  });
}

/**
 * Keeps the choices of one submission.
 *
 * @param tip of the branch, as it was read.
 * @returns false where someone else has written there since.
 */
export async function keepChoices(
  api: Pick<GitHub, 'commit'>,
  issue: number,
  tip: facts.BranchTip | undefined,
  text: string,
): Promise<boolean> {
  const commit = await api.commit({
    branch: CHOICES_BRANCH,
    tip: tip?.sha,
    message: `Keep what was chosen for submission ${issue}`,
    files: [
      { path: choicesFile(issue).path, text },
      { path: 'README.md', text: ABOUT },
    ],
  });
  return commit !== undefined;
}

/** The file with the choices for one submission. Only a branch of the repository has this name. */
function choicesFile(issue: number): facts.FileAt {
  return { commit: `refs/heads/${CHOICES_BRANCH}`, path: `${issue}.json` };
}

/**
 * Whether an issue submits a paper: it has the form's label, or the form's headings where the
 * repository has no such label, which GitHub then omits.
 */
export function isSubmission({ labels, body }: Pick<facts.IssueFacts, 'labels' | 'body'>): boolean {
  if (labels.includes(SUBMISSION_LABEL)) return true;
  const lines = new Set(body.split(/\r?\n/).map((line) => line.trimEnd()));
  return FORM_FIELDS.filter(({ required }) => required).every(({ label }) =>
    lines.has(`### ${label}`),
  );
}
