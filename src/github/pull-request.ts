import { type Branch, commitFiles, type NewFile } from './commit-files.ts';
import type { GitHubClient } from './connect.ts';
import { type ConversationWithBlobs, readConversation } from './conversation.ts';
import type { FileAt } from './files-at.ts';
import { hideOutdated } from './hide-outdated.ts';
import { hideSolved, type SolvedComment } from './hide-solved.ts';
import { type PullRequestOpening, pullRequestOpening } from './pull-request-opening.ts';
import { type RepositoryApi, repositoryApi } from './repository.ts';

/** A file that a pull request changes. */
export interface ChangedFile {
  readonly path: string;
  readonly previousPath: string | undefined;
  readonly status: string;
  /** Absent for binary and very large files, and where GitHub has shown enough of them. */
  readonly patch: string | undefined;
  /** How many lines it adds and takes away. */
  readonly additions: number;
  readonly deletions: number;
}

/** GitHub lists no more files of a pull request, however many there are. */
export const MOST_LISTED = 3000;

/** A comment of a review that is to be made, on lines of the new side. */
export interface NewComment {
  readonly path: string;
  readonly startLine: number;
  readonly line: number;
  readonly body: string;
}

/** What reviewing needs of one pull request. */
export interface PullRequestApi extends RepositoryApi {
  /** At most {@link MOST_LISTED}, of the head as it is now. */
  changedFiles(): Promise<ChangedFile[]>;
  /** How much it changes as it is now, and some files. */
  opening(files: readonly FileAt[]): Promise<PullRequestOpening>;
  /** The head and what was said, as they are now, and blobs with them. */
  conversation(blobs?: readonly string[]): Promise<ConversationWithBlobs>;
  createComment(body: string): Promise<void>;
  updateComment(id: number, body: string): Promise<void>;
  createReview(commit: string, comments: readonly NewComment[]): Promise<void>;
  updateReviewComment(id: number, body: string): Promise<void>;
  /** Resolves threads where the token may, and folds their comments away as resolved. */
  hideSolved(comments: readonly SolvedComment[]): Promise<void>;
  /** Folds comments away as outdated. */
  hideOutdated(comments: readonly { readonly nodeId: string }[]): Promise<void>;
  /** Commits to the pull request's branch; undefined where it has moved or the token may not. */
  commit(tip: string, message: string, files: readonly NewFile[]): Promise<string | undefined>;
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
  const repository = repositoryApi(client, here);
  return {
    ...repository,
    async changedFiles() {
      const files = await client.paginate(rest.pulls.listFiles, { ...pull, per_page: 100 });
      return files.map(({ filename, previous_filename, status, patch, additions, deletions }) => ({
        path: filename,
        previousPath: previous_filename,
        status,
        patch,
        additions,
        deletions,
      }));
    },
    opening: (files) => pullRequestOpening(client, { owner, repo, number }, files, repository.blob),
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
    hideOutdated: (comments) => hideOutdated(client, comments),
    commit: async (tip, message, files) =>
      branch && commitFiles(client, branch, tip, message, files),
  };
}
