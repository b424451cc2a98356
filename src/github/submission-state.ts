import type { OwnComment } from './own-comments.ts';

/** Where a repository is. */
export interface RepositoryPlace {
  readonly owner: string;
  readonly repo: string;
}

/** The default branch and its newest commit. */
export interface BaseBranch {
  readonly name: string;
  readonly tip: string;
  /** The hash of the commit's tree. */
  readonly tree: string;
}

/** The newest commit of a branch. */
export interface BranchTip {
  readonly sha: string;
  readonly message: string;
  readonly parents: readonly string[];
}

/** An issue, as it is now. */
export interface IssueFacts {
  readonly number: number;
  readonly body: string;
  readonly open: boolean;
  readonly locked: boolean;
  /** The login of whoever opened it; empty for an account that is gone. */
  readonly author: string;
  /** What the author is to the repository: `OWNER`, `MEMBER`, `COLLABORATOR`, `NONE`. */
  readonly association: string;
  /** Milliseconds since 1970. */
  readonly createdAt: number;
  /** When its author last edited it, up to a hundred times, in milliseconds since 1970. */
  readonly editedAt: readonly number[];
  /** When it was last opened again. */
  readonly reopenedAt: number | undefined;
  readonly labels: readonly string[];
}

/** A pull request from a branch of this repository. */
export interface PullFacts {
  readonly number: number;
  readonly state: 'OPEN' | 'CLOSED' | 'MERGED';
  readonly title: string;
  readonly body: string;
  /** Milliseconds since 1970. */
  readonly closedAt: number | undefined;
  /** Whether GitHub has found a conflict with the base; it may not know yet. */
  readonly conflicts: boolean;
  readonly labels: readonly string[];
  /** Commits that somebody approved. */
  readonly approved: readonly string[];
}

/** A branch that holds a submission, and its pull request while that is open. */
export interface OpenSubmission {
  readonly issue: number;
  readonly tip: BranchTip;
  readonly pull: PullFacts | undefined;
}

/** What the branch of choices holds for one submission. */
export interface KeptChoices {
  /** The last commit of the branch and its tree; undefined where there is no branch yet. */
  readonly tip: { readonly commit: string; readonly tree: string } | undefined;
  /** Undefined where nothing was chosen. */
  readonly text: string | undefined;
}

/** All that GitHub knows of a submission, at one moment. */
export interface SubmissionState {
  readonly base: BaseBranch;
  readonly issue: IssueFacts;
  /** What commands chose for it. */
  readonly choices: KeptChoices;
  /** Our answers, oldest first. */
  readonly answers: readonly OwnComment[];
  readonly tip: BranchTip | undefined;
  /** The newest pull request of the submission's branch that we opened. */
  readonly pull: PullFacts | undefined;
  /** All submissions that have a branch, this one too. */
  readonly submissions: readonly OpenSubmission[];
}
