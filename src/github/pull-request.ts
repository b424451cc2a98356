import { type Branch, commitFiles, type NewFile } from './commit-files.ts';
import type { GitHubClient } from './connect.ts';
import { statusOf } from './connect.ts';
import { type Conversation, readConversation } from './conversation.ts';
import { hideSolved, type SolvedComment } from './hide-solved.ts';

/** A file that a pull request changes. */
export interface ChangedFile {
  readonly path: string;
  readonly previousPath: string | undefined;
  readonly status: string;
  /** Absent for binary and very large files. */
  readonly patch: string | undefined;
}

/** A file of a commit. */
export interface TreeFile {
  readonly path: string;
  /** `100644` for regular files; symbolic links and submodules have others. */
  readonly mode: string;
  readonly sha: string;
  /** In bytes. */
  readonly size: number;
}

/** A comment of a review that is to be made, on lines of the new side. */
export interface NewComment {
  readonly path: string;
  readonly startLine: number;
  readonly line: number;
  readonly body: string;
}

/** What reviewing needs of one pull request. */
export interface PullRequestApi {
  changedFiles(): Promise<ChangedFile[]>;
  /** All files of a commit. */
  tree(commit: string): Promise<TreeFile[]>;
  blob(sha: string): Promise<Uint8Array>;
  /** A file of a commit of the base repository; undefined where there is none. */
  fileAt(path: string, commit: string): Promise<Uint8Array | undefined>;
  /** The names in a folder of a commit; none where there is no such folder. */
  namesAt(folder: string, commit: string): Promise<readonly string[]>;
  /** The head and what was said, as they are now, and texts of blobs with them. */
  conversation(blobs?: readonly string[]): Promise<Conversation>;
  createComment(body: string): Promise<void>;
  updateComment(id: number, body: string): Promise<void>;
  createReview(commit: string, comments: readonly NewComment[]): Promise<void>;
  updateReviewComment(id: number, body: string): Promise<void>;
  /** Resolves threads where the token may, and folds their comments away as resolved. */
  hideSolved(comments: readonly SolvedComment[]): Promise<void>;
  /** Commits to the pull request's branch; undefined where it has moved or the token may not. */
  commit(tip: string, headline: string, files: readonly NewFile[]): Promise<string | undefined>;
}

/** Where a pull request is. */
interface PullRequestPlace {
  readonly owner: string;
  readonly repo: string;
  readonly number: number;
  /** Absent where the fork is gone. */
  readonly branch: Branch | undefined;
}

/** Something that is made twice when the answer is lost and the request sent again. */
const ONCE = { request: { retries: 0 } };

/** One pull request behind a client. */
export function pullRequestApi(
  client: GitHubClient,
  { owner, repo, number, branch }: PullRequestPlace,
): PullRequestApi {
  const here = { owner, repo };
  const pull = { ...here, pull_number: number };
  const { rest } = client;
  const bytes = (content: string): Uint8Array => Buffer.from(content, 'base64');
  const contents = async (path: string, ref: string) => {
    try {
      return (await rest.repos.getContent({ ...here, path, ref })).data;
    } catch (error) {
      if (statusOf(error) === 404) return undefined;
      throw error;
    }
  };
  const blob = async (sha: string): Promise<Uint8Array> =>
    bytes((await rest.git.getBlob({ ...here, file_sha: sha })).data.content);
  return {
    blob,
    async changedFiles() {
      const files = await client.paginate(rest.pulls.listFiles, { ...pull, per_page: 100 });
      return files.map(({ filename, previous_filename, status, patch }) => ({
        path: filename,
        previousPath: previous_filename,
        status,
        patch,
      }));
    },
    async tree(commit) {
      const whole = await rest.git.getTree({ ...here, tree_sha: commit, recursive: 'true' });
      // Of a very large repository the files at the top are enough.
      const { data } = whole.data.truncated
        ? await rest.git.getTree({ ...here, tree_sha: commit })
        : whole;
      return data.tree.flatMap(({ path, mode, type, sha, size }) =>
        type === 'tree' ? [] : [{ path, mode, sha, size: size ?? 0 }],
      );
    },
    async fileAt(path, commit) {
      const data = await contents(path, commit);
      if (data === undefined || Array.isArray(data) || data.type !== 'file') return undefined;
      // Files over 1 MB come without their bytes.
      return data.content === '' && data.size > 0 ? blob(data.sha) : bytes(data.content);
    },
    async namesAt(folder, commit) {
      const data = await contents(folder, commit);
      return Array.isArray(data) ? data.map(({ name }) => name) : [];
    },
    conversation: (blobs = []) => readConversation(client, { owner, repo, number }, blobs),
    async createComment(body) {
      await rest.issues.createComment({ ...here, issue_number: number, body, ...ONCE });
    },
    async updateComment(id, body) {
      await rest.issues.updateComment({ ...here, comment_id: id, body });
    },
    async createReview(commit, comments) {
      await rest.pulls.createReview({
        ...pull,
        ...ONCE,
        commit_id: commit,
        event: 'COMMENT',
        comments: comments.map(({ path, startLine, line, body }) => ({
          path,
          body,
          line,
          side: 'RIGHT',
          ...(startLine < line ? { start_line: startLine, start_side: 'RIGHT' } : {}),
        })),
      });
    },
    async updateReviewComment(id, body) {
      await rest.pulls.updateReviewComment({ ...here, comment_id: id, body });
    },
    hideSolved: (comments) => hideSolved(client, comments),
    commit: async (tip, headline, files) =>
      branch && commitFiles(client, branch, tip, headline, files),
  };
}
