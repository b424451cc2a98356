import { type CommitOptions, createGitRepository, type FileChanges } from './git-repository.ts';
import type {
  Artifact,
  CheckRun,
  Comment,
  Issue,
  Review,
  ReviewComment,
  Role,
  Thread,
  WorkflowRun,
} from './model.ts';
import { reply } from './review-comments.ts';

export type World = ReturnType<typeof createWorld>;

export interface WorldOptions {
  /** `owner/name`. */
  readonly repository?: string;
  /** The files of the first commit on the default branch, `main`. */
  readonly files?: FileChanges;
  readonly labels?: readonly string[];
  readonly collaborators?: Readonly<Record<string, Role>>;
}

/** All that the emulated GitHub knows, and what a person does there without the API. */
export function createWorld({
  repository = 'octo/papers',
  files = { 'README.md': '# Papers\n' },
  labels = [],
  collaborators = {},
}: WorldOptions) {
  const git = createGitRepository();
  git.commit({ ref: 'refs/heads/main', files, message: 'Start' });
  let last = 1000;
  let second = 0;
  const now = () => new Date(Date.UTC(2026, 0, 1) + 1000 * second++).toISOString();

  const world = {
    repository,
    owner: repository.split('/')[0] ?? '',
    git,
    defaultBranch: 'main',
    issues: new Map<number, Issue>(),
    comments: new Map<number, Comment>(),
    reviews: new Map<number, Review>(),
    reviewComments: new Map<number, ReviewComment>(),
    threads: new Map<number, Thread>(),
    checkRuns: new Map<number, CheckRun>(),
    artifacts: new Map<number, Artifact>(),
    workflowRuns: new Map<number, WorkflowRun>(),
    labels: new Map(labels.map((name) => [name, { name, color: 'ededed', description: '' }])),
    collaborators: new Map<string, Role>(Object.entries(collaborators)),
    /** Logins that are apps; others are people. */
    bots: new Set(['github-actions[bot]']),
    verified: new Set<string>(),
    nextId: () => ++last,
    now,
    /** The git ref that holds a branch of this repository or of a fork. */
    ref: (branch: string, of: string = repository): string =>
      of === repository ? `refs/heads/${branch}` : `refs/forks/${of}/heads/${branch}`,
    branch: (branch: string, of: string = repository): string | undefined =>
      git.resolve(world.ref(branch, of)),

    /** Commits on a branch as a person would push; a new branch starts at the default one. */
    push(branch: string, changes: FileChanges, options: PushOptions = {}): string {
      const ref = world.ref(branch, options.repository);
      const start = options.from ?? git.resolve(ref) ?? git.resolve('refs/heads/main');
      const { message } = options;
      const who = options.author;
      const author = who && `${who} <${who}@users.noreply.github.com> 1700000000 +0000`;
      const commit: CommitOptions = { ref, files: changes, message, ...(author && { author }) };
      const sha = git.commit(start === undefined ? commit : { ...commit, parents: [start] });
      world.afterRefChange();
      return sha;
    },
    deleteBranch(branch: string, of: string = repository): void {
      git.deleteRef(world.ref(branch, of));
      world.afterRefChange();
    },
    /** Opens an issue; gives its number. */
    openIssue(issue: Partial<Issue> & { title: string }): number {
      const number = world.issues.size + 1;
      world.issues.set(number, {
        body: '',
        user: 'contributor',
        state: 'open',
        stateReason: null,
        labels: [],
        assignees: [],
        locked: false,
        createdAt: now(),
        reactions: [],
        edits: [],
        ...issue,
        number,
      });
      return number;
    },
    /** Closes or opens an issue or a pull request, whose date is that of the last time. */
    setState(issue: Issue, state: Issue['state']): void {
      if (issue.state === state) return;
      issue.state = state;
      if (state === 'closed') issue.closedAt = now();
      else {
        delete issue.closedAt;
        issue.reopenedAt = now();
      }
    },
    /** Opens a pull request from a branch, maybe of a fork; gives its number. */
    openPull(pull: OpenPull): number {
      const headRepository = pull.fork ?? repository;
      const base = pull.base ?? 'main';
      const headSha = world.branch(pull.head, headRepository);
      const baseSha = world.branch(base);
      if (headSha === undefined || baseSha === undefined) throw new Error('no such branch');
      const number = world.openIssue({
        title: pull.title ?? 'Add a paper',
        body: pull.body ?? '',
        user: pull.user ?? 'contributor',
        pull: {
          base,
          headRepository,
          headBranch: pull.head,
          headSha,
          baseSha,
          draft: pull.draft ?? false,
          maintainerCanModify: pull.maintainerCanModify ?? true,
          merged: false,
        },
      });
      git.setRef(`refs/pull/${number}/head`, headSha);
      return number;
    },
    /** Keeps what a workflow run uploaded; gives the artifact's id. */
    addArtifact(artifact: Omit<Artifact, 'id'>): number {
      const id = world.nextId();
      world.artifacts.set(id, { ...artifact, id });
      return id;
    },
    comment(issue: number, user: string, body: string): number {
      const id = world.nextId();
      const at = now();
      world.comments.set(id, {
        id,
        issue,
        user,
        body,
        createdAt: at,
        updatedAt: at,
        reactions: [],
      });
      return id;
    },
    /** Answers a review comment as a person. */
    reply(to: number, user: string, body: string): number {
      const first = world.reviewComments.get(to);
      if (first === undefined) throw new Error(`no review comment ${to}`);
      return reply(world, first, user, body).id;
    },
    /** The commit that merging a pull request makes, or nothing on a conflict. */
    mergeCommit(number: number): string | undefined {
      const pull = world.issues.get(number)?.pull;
      if (pull === undefined) throw new Error(`no pull request ${number}`);
      const base = world.branch(pull.base) ?? '';
      const tree = git.mergeTree(base, pull.headSha);
      if (tree === undefined) return undefined;
      const who = 'M <m@example.org> 1700000000 +0000';
      const message = `Merge pull request #${number}\n`;
      return git.writeCommit(tree, [base, pull.headSha], who, message);
    },
    /** Merges a pull request as a person would; gives the commit, or nothing on a conflict. */
    merge(number: number): string | undefined {
      const issue = world.issues.get(number);
      const pull = issue?.pull;
      if (issue === undefined || pull === undefined) throw new Error(`no pull request ${number}`);
      const sha = world.mergeCommit(number);
      if (sha === undefined) return undefined;
      pull.merged = true;
      pull.mergeSha = sha;
      world.setState(issue, 'closed');
      git.setRef(world.ref(pull.base), sha);
      for (const [, closes] of issue.body.matchAll(/\bcloses #(\d+)/gi)) {
        const closed = world.issues.get(Number(closes));
        if (closed !== undefined) {
          world.setState(closed, 'closed');
          closed.stateReason = 'completed';
        }
      }
      world.afterRefChange();
      return sha;
    },
    /** GitHub follows its branches: heads move, and a pull request with nothing left closes. */
    afterRefChange(): void {
      const refs = git.refs();
      for (const issue of world.issues.values()) {
        const { pull } = issue;
        if (pull === undefined || issue.state === 'closed') continue;
        const head = refs.get(world.ref(pull.headBranch, pull.headRepository));
        const base = refs.get(world.ref(pull.base));
        if (head !== undefined && head !== pull.headSha) {
          pull.headSha = head;
          git.setRef(`refs/pull/${issue.number}/head`, head);
        }
        if (base !== undefined) pull.baseSha = base;
        if (head === undefined || base === undefined || head === base) {
          world.setState(issue, 'closed');
        }
      }
    },
  };
  return world;
}

interface PushOptions {
  /** The fork pushed to, `owner/name`. */
  readonly repository?: string;
  readonly message?: string;
  /** The author's login. */
  readonly author?: string;
  /** The commit to build on: another one than the branch's tip is a force-push. */
  readonly from?: string;
}

interface OpenPull {
  readonly head: string;
  readonly base?: string;
  /** The fork that holds the head, `owner/name`. */
  readonly fork?: string;
  readonly title?: string;
  readonly body?: string;
  readonly user?: string;
  readonly draft?: boolean;
  readonly maintainerCanModify?: boolean;
}
