import type { GitHubClient } from './connect.ts';
import { statusOf } from './connect.ts';

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
  readonly size: number;
}

/** A comment of the conversation or of a review. */
export interface PullComment {
  readonly id: number;
  readonly author: string;
  readonly body: string;
  /** The comment that this one answers. */
  readonly replyTo?: number;
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
  /** The head as it is now. */
  headSha(): Promise<string>;
  comments(): Promise<PullComment[]>;
  createComment(body: string): Promise<void>;
  updateComment(id: number, body: string): Promise<void>;
  reviewComments(): Promise<PullComment[]>;
  createReview(commit: string, comments: readonly NewComment[]): Promise<void>;
  updateReviewComment(id: number, body: string): Promise<void>;
}

/** One pull request behind a client. */
export function pullRequestApi(
  client: GitHubClient,
  { owner, repo, number }: { owner: string; repo: string; number: number },
): PullRequestApi {
  const here = { owner, repo };
  const pull = { ...here, pull_number: number };
  const { rest } = client;
  const bytes = (content: string): Uint8Array => Buffer.from(content, 'base64');
  return {
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
      const { data } = await rest.git.getTree({ ...here, tree_sha: commit, recursive: 'true' });
      return data.tree.flatMap(({ path, mode, type, sha, size }) =>
        type === 'blob' ? [{ path, mode, sha, size: size ?? 0 }] : [],
      );
    },
    async blob(sha) {
      return bytes((await rest.git.getBlob({ ...here, file_sha: sha })).data.content);
    },
    async fileAt(path, commit) {
      try {
        const { data } = await rest.repos.getContent({ ...here, path, ref: commit });
        return 'content' in data && data.type === 'file' ? bytes(data.content) : undefined;
      } catch (error) {
        if (statusOf(error) === 404) return undefined;
        throw error;
      }
    },
    async headSha() {
      return (await rest.pulls.get(pull)).data.head.sha;
    },
    async comments() {
      const all = await client.paginate(rest.issues.listComments, {
        ...here,
        issue_number: number,
        per_page: 100,
      });
      return all.map(({ id, user, body }) => ({ id, author: user?.login ?? '', body: body ?? '' }));
    },
    async createComment(body) {
      await rest.issues.createComment({ ...here, issue_number: number, body });
    },
    async updateComment(id, body) {
      await rest.issues.updateComment({ ...here, comment_id: id, body });
    },
    async reviewComments() {
      const all = await client.paginate(rest.pulls.listReviewComments, { ...pull, per_page: 100 });
      return all.map(({ id, user, body, in_reply_to_id }) => ({
        id,
        author: user?.login ?? '',
        body,
        ...(in_reply_to_id === undefined ? {} : { replyTo: in_reply_to_id }),
      }));
    },
    async createReview(commit, comments) {
      await rest.pulls.createReview({
        ...pull,
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
  };
}
