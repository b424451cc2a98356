import type * as facts from './facts.ts';

/**
 * The longest body of an issue, a pull request or a comment, in UTF-16 units, with a margin: GitHub
 * refuses more than 65,536 characters.
 */
export const LONGEST_BODY = 65_000;

/**
 * One repository on GitHub, with the verbs that the product needs. Only `src/github/` knows which
 * of GitHub's APIs does what. What GitHub refuses, or does not answer, is an error that
 * `apiFailure` explains.
 */
export interface GitHub {
  /**
   * Reads several things of one moment, in one request for most; each further page of a long list
   * takes one more, and so does a file that is large or not UTF-8.
   */
  ask<const W extends Wanted>(wanted: W): Promise<Pick<Answers, keyof W & keyof Answers>>;
  /** The files of a commit; undefined where they are too many for GitHub to list. */
  tree(commit: string): Promise<facts.TreeFile[] | undefined>;
  /** What a branch changes that began at another one, by their newest commits. */
  compare(base: string, head: string): Promise<facts.Comparison>;
  /** What a pull request changes, of its head as it is now: at most 3,000 files. */
  changedFiles(pull: number): Promise<facts.ChangedFile[]>;

  /** Makes a commit, signed by GitHub; gives its hash, or undefined where the branch has moved. */
  commit(commit: facts.NewCommit): Promise<string | undefined>;
  deleteBranch(name: string): Promise<void>;

  /** Opens a pull request; gives its number, or undefined where the branch has one. */
  openPull(pull: facts.NewPull): Promise<number | undefined>;
  changePull(number: number, change: facts.PullChange): Promise<void>;
  /** Posts a review on a commit; false where GitHub refuses one of the comments, and so all. */
  review(pull: number, commit: string, comments: readonly facts.NewComment[]): Promise<boolean>;
  changeReviewComment(id: number, body: string): Promise<void>;
  /** Resolves threads, where the token may, and hides their first comments as resolved. */
  resolve(threads: readonly facts.OwnThread[]): Promise<void>;

  openIssue(title: string, body: string, label: string): Promise<number>;
  changeIssue(number: number, change: facts.IssueChange): Promise<void>;
  addLabel(issue: number, label: string): Promise<void>;
  /** The issues that an account opened, of those that changed since a time in milliseconds. */
  issuesOf(login: string, since: number): Promise<facts.ListedIssue[]>;
  /** Who opened an issue; undefined where it does not exist. */
  authorOf(issue: number): Promise<string | undefined>;

  /** Comments on an issue or a pull request; see `keepComment` for one that is to stay current. */
  comment(number: number, body: string): Promise<void>;
  changeComment(id: number, body: string): Promise<void>;
  deleteComment(id: number): Promise<void>;
  hide(comments: readonly facts.OwnComment[]): Promise<void>;
  /** The newest comments in the repository since a moment, newest first: up to 300. */
  commentsSince(moment: string): Promise<facts.AnyComment[]>;
  react(comment: number, reaction: facts.Reaction): Promise<void>;
  removeReaction(comment: number, reaction: facts.Reaction): Promise<void>;

  /** `role_name` of an account in the repository; `none` for one that GitHub does not know. */
  roleOf(login: string): Promise<string>;
  /** The newest run of each workflow that the pull request of a commit started. */
  runsOf(head: string): Promise<facts.WorkflowRun[]>;
  reRun(run: number): Promise<void>;
  /** The text of a file on the default branch; undefined where it does not exist. */
  fileOnDefault(path: string): Promise<string | undefined>;
  /** The newest artifact of that name which a workflow run stored; undefined where none is kept. */
  artifact(run: number, name: string): Promise<facts.Artifact | undefined>;
  /** The bytes of an artifact, a ZIP archive. */
  download(artifact: facts.Artifact): Promise<Uint8Array>;
}

/** What can be read together; each part is answered under its own name. */
export interface Wanted {
  readonly base?: true;
  /** The newest commits of branches, by their names. */
  readonly tips?: readonly string[];
  /** All branches whose names begin like this. */
  readonly branches?: string;
  /** Our pull requests from a branch of the repository, newest first. */
  readonly pullsFrom?: string;
  readonly pull?: number;
  readonly issue?: number;
  /** Our issues with a label, oldest first. */
  readonly ownIssues?: string;
  /** Our visible comments on an issue or a pull request, oldest first. */
  readonly comments?: CommentsWanted;
  /** The threads on a pull request that comments of ours began. */
  readonly threads?: number;
  /** Our reactions to a comment, by its name in GraphQL. */
  readonly reactions?: string;
  readonly files?: readonly facts.FileAt[];
  /** Blobs by their hashes, or as `commit:path`. */
  readonly blobs?: readonly string[];
}

/** The answers to what is {@link Wanted}; lists are in the order asked for. */
export interface Answers {
  readonly base: facts.BaseBranch;
  readonly tips: readonly (facts.BranchTip | undefined)[];
  readonly branches: readonly facts.BranchWithPull[];
  readonly pullsFrom: readonly facts.OwnPull[];
  /** Undefined where the number is an issue's. */
  readonly pull: facts.CountedPull | undefined;
  readonly issue: facts.IssueFacts;
  readonly ownIssues: readonly facts.OwnIssue[];
  readonly comments: readonly facts.OwnComment[];
  readonly threads: readonly facts.OwnThread[];
  /** Undefined where the comment is gone. */
  readonly reactions: ReadonlySet<facts.Reaction> | undefined;
  readonly files: readonly (Uint8Array | undefined)[];
  readonly blobs: readonly (Uint8Array | undefined)[];
}

/** All comments, the last hundred, or all until the first with a marker. */
export interface CommentsWanted {
  readonly number: number;
  readonly last?: true;
  readonly until?: string;
}
