// What GitHub knows about a repository, and what can be sent to it.

/** A file of a commit, which may be named by a ref. */
export interface FileAt {
  readonly commit: string;
  readonly path: string;
}

/** A file as the tree of a commit lists it. */
export interface TreeFile {
  readonly path: string;
  /** `100644` for regular files; symbolic links and submodules have others. */
  readonly mode: string;
  readonly sha: string;
  /** In bytes. */
  readonly size: number;
}

/** A branch, maybe of a fork. */
export interface Branch {
  /** `owner/name`. */
  readonly repository: string;
  readonly name: string;
}

/** The default branch; all empty in a repository without a commit. */
export interface BaseBranch {
  readonly name: string;
  /** Its newest commit. */
  readonly tip: string;
  /** The hash of that commit's tree. */
  readonly tree: string;
}

/** The newest commit of a branch. */
export interface BranchTip {
  readonly sha: string;
  readonly tree: string;
  readonly message: string;
  readonly parents: readonly string[];
}

/** A branch, and our open pull request from it. */
export interface BranchWithPull {
  readonly name: string;
  readonly tip: BranchTip;
  readonly pull: OwnPull | undefined;
}

export interface NewCommit {
  /** The name of a branch of the repository, or a branch of a fork. */
  readonly branch: string | Branch;
  /** The newest commit of the branch, as it was read; undefined where the branch is new. */
  readonly tip: string | undefined;
  /** What the commit follows; where absent, the tip, or nothing on a new branch. */
  readonly onto?: { readonly sha: string; readonly tree: string };
  /** The message, or what makes it of the hash of the commit's tree. */
  readonly message: string | ((tree: string) => string);
  readonly files: readonly NewFile[];
}

export interface NewFile {
  readonly path: string;
  readonly text: string;
  /** Git's mode of the file; that of a file which is not executable where absent. */
  readonly mode?: '100644' | '100755';
}

/** A pull request as it is now, whatever an event or an artifact says about it. */
export interface PullRequestFacts {
  readonly number: number;
  readonly open: boolean;
  /** The tip of the branch it is to be merged into. */
  readonly base: string;
  readonly head: string;
  /** The branch of the head; absent where its fork is gone. */
  readonly branch: Branch | undefined;
}

/** A pull request as GitHub has it. */
export interface CountedPull extends PullRequestFacts {
  readonly merged: boolean;
  /** The message of the head; empty where its branch is gone. */
  readonly message: string;
}

/** A file that a branch changes. */
export interface ChangedFile {
  readonly path: string;
  readonly previousPath: string | undefined;
  readonly status: string;
  /** Absent for binary and very large files, and where GitHub has shown enough of them. */
  readonly patch: string | undefined;
}

export interface Comparison {
  /** The commit where it began. */
  readonly start: string;
  /** Undefined where they are more than GitHub lists in a comparison. */
  readonly files: readonly ChangedFile[] | undefined;
}

/** A pull request of ours, from a branch of this repository. */
export interface OwnPull extends PullText {
  readonly number: number;
  readonly state: 'OPEN' | 'CLOSED' | 'MERGED';
  /** Milliseconds since 1970. */
  readonly closedAt: number | undefined;
  /** Whether GitHub has found a conflict with the base; it may not know yet. */
  readonly conflicts: boolean;
  readonly labels: readonly string[];
  /** Approved commits. */
  readonly approved: readonly string[];
}

/** The text of a pull request or an issue. */
export interface PullText {
  readonly title: string;
  readonly body: string;
}

export interface NewPull extends PullText {
  /** The branch that it comes from, and the one that it goes to. */
  readonly branch: string;
  readonly base: string;
}

export interface PullChange extends Partial<PullText> {
  readonly state?: 'closed';
}

/** A comment of a review that is to be posted, on lines of the new side. */
export interface NewComment {
  readonly path: string;
  readonly startLine: number;
  readonly line: number;
  readonly body: string;
}

export interface IssueFacts {
  readonly number: number;
  readonly body: string;
  readonly open: boolean;
  readonly locked: boolean;
  /** The login of the person who opened it; empty for an account that is gone. */
  readonly author: string;
  /** What the author is to the repository: `OWNER`, `MEMBER`, `COLLABORATOR`, `NONE`. */
  readonly association: string;
  /** Milliseconds since 1970. */
  readonly createdAt: number;
  /** When it was last opened again. */
  readonly reopenedAt: number | undefined;
  readonly labels: readonly string[];
  /** When its author last edited it, up to a hundred times, in milliseconds since 1970. */
  readonly editedAt: readonly number[];
}

export interface ListedIssue {
  readonly number: number;
  /** Milliseconds since 1970. */
  readonly createdAt: number;
}

export interface OwnIssue extends PullText {
  readonly number: number;
  readonly open: boolean;
}

export interface IssueChange extends Partial<PullText> {
  /** Open; closed as done; or closed as not planned. */
  readonly state?: 'open' | 'completed' | 'not_planned';
}

/** A comment of ours that people can see. */
export interface OwnComment {
  readonly id: number;
  /** GitHub's name for it in GraphQL. */
  readonly nodeId: string;
  readonly body: string;
}

/** A thread of a review that a comment of ours began. */
export interface OwnThread extends OwnComment {
  /** GitHub's name for the thread in GraphQL. */
  readonly threadId: string;
  readonly resolved: boolean;
  /** Whether its lines have changed since. */
  readonly outdated: boolean;
  /** Where it is; without a line where that is gone. */
  readonly path: string;
  readonly line: number | undefined;
  /** Absent where it is on one line. */
  readonly startLine: number | undefined;
}

/** A comment of anybody, anywhere in the repository. */
export interface AnyComment {
  readonly id: number;
  readonly login: string;
  readonly body: string;
  readonly createdAt: string;
  readonly edited: boolean;
}

/** A reaction of ours to a command: seen, done, or not done. */
export type Reaction = 'eyes' | '+1' | 'confused';

/** The newest run of a workflow on a commit. */
export interface WorkflowRun {
  readonly id: number;
  /** The file of the workflow, as GitHub names it. */
  readonly path: string;
  /** Its result; undefined while it runs. */
  readonly conclusion: string | undefined;
}

/** What a workflow run stored, by GitHub's own account of it. */
export interface Artifact {
  readonly id: number;
  /** Of the archive, in bytes. */
  readonly size: number;
}
