export type Access = 'none' | 'read' | 'write';
export type Scope = 'contents' | 'pull_requests' | 'issues' | 'actions' | 'checks';
export type Role = 'none' | 'read' | 'triage' | 'write' | 'maintain' | 'admin';

/** Who a token acts as, and what it may do. */
export interface Token {
  readonly login: string;
  readonly type: 'Bot' | 'User';
  permissions: Partial<Record<Scope, Access>>;
  /** Full names of other repositories (forks) it may write to. */
  readonly repositories?: readonly string[];
}

export interface Reaction {
  readonly id: number;
  readonly user: string;
  readonly content: string;
}

export interface Comment {
  readonly id: number;
  readonly issue: number;
  readonly user: string;
  body: string;
  readonly createdAt: string;
  updatedAt: string;
  readonly reactions: Reaction[];
  minimized?: string;
}

export interface ReviewComment extends Omit<Comment, 'issue'> {
  readonly pull: number;
  readonly review: number;
  readonly thread: number;
  readonly replyTo?: number;
  readonly path: string;
  readonly commit: string;
  readonly subject: 'line' | 'file';
  readonly side: 'LEFT' | 'RIGHT';
  readonly line?: number;
  readonly startLine?: number;
}

export interface Thread {
  readonly id: number;
  readonly pull: number;
  /** Who resolved it. */
  resolvedBy?: string;
}

export interface Review {
  readonly id: number;
  readonly pull: number;
  readonly user: string;
  body: string;
  state: 'PENDING' | 'COMMENTED' | 'APPROVED' | 'CHANGES_REQUESTED' | 'DISMISSED';
  readonly commit: string;
  minimized?: string;
}

export interface PullFacts {
  base: string;
  /** The full name of the repository that the head is in. */
  readonly headRepository: string;
  readonly headBranch: string;
  /** The head's last known commit. */
  headSha: string;
  baseSha: string;
  readonly draft: boolean;
  readonly maintainerCanModify: boolean;
  merged: boolean;
  mergeSha?: string;
}

export interface Issue {
  readonly number: number;
  title: string;
  body: string;
  readonly user: string;
  state: 'open' | 'closed';
  stateReason: string | null;
  labels: string[];
  assignees: string[];
  locked: boolean;
  readonly createdAt: string;
  closedAt?: string;
  reopenedAt?: string;
  /** Who changed the text, newest first; GitHub's last one is the first version. */
  edits: { readonly user: string; readonly at: string }[];
  readonly reactions: Reaction[];
  readonly pull?: PullFacts;
}

export interface CheckRun {
  readonly id: number;
  readonly [key: string]: unknown;
}

export interface WorkflowRun {
  readonly id: number;
  readonly event: string;
  /** The file of the workflow. */
  readonly path: string;
  readonly headSha: string;
  status: 'queued' | 'in_progress' | 'completed';
  conclusion: 'success' | 'failure' | null;
  /** How often it was asked for again. */
  reRuns: number;
}

export interface Artifact {
  readonly id: number;
  readonly name: string;
  readonly runId: number;
  readonly headSha: string;
  readonly zip: Buffer;
}
