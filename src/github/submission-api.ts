import { keepChoices } from './choices-branch.ts';
import { type GitHubClient, statusOf } from './connect.ts';
import { type FileAt, filesAt } from './files-at.ts';
import { readOpenSubmissions, readSubmissionState } from './read-submission-state.ts';
import { type RepositoryApi, repositoryApi } from './repository.ts';
import type {
  BaseBranch,
  KeptChoices,
  OpenSubmission,
  RepositoryPlace,
  SubmissionState,
} from './submission-state.ts';

/** An issue in a list of issues. */
interface ListedIssue {
  readonly number: number;
  /** Milliseconds since 1970. */
  readonly createdAt: number;
}

/** A regular file of a commit that is to be made. */
export interface NewTextFile {
  readonly path: string;
  /** Git's mode of the file. */
  readonly mode: '100644' | '100755';
  readonly text: string;
}

/** A pull request that is to be opened, or what one is to say. */
export interface PullText {
  readonly title: string;
  readonly body: string;
}

/** What submissions need of one repository. */
export interface SubmissionApi extends Pick<RepositoryApi, 'tree' | 'blob' | 'blobs'> {
  /** What there is of a submission, now. */
  state(issue: number): Promise<SubmissionState>;
  /** The default branch and all submissions, now. */
  open(): Promise<{
    readonly base: SubmissionState['base'];
    readonly submissions: readonly OpenSubmission[];
  }>;
  /** Files of commits in the order asked for; undefined where there is none. */
  files(files: readonly FileAt[]): Promise<(Uint8Array | undefined)[]>;
  /** The issues that an account opened, of those that changed since a time. */
  issuesOf(login: string, since: number): Promise<ListedIssue[]>;
  /**
   * Keeps what was chosen for a submission where only those can write who could write the list.
   *
   * @returns false where somebody else has written there since.
   */
  keepChoices(issue: number, tip: KeptChoices['tip'], text: string): Promise<boolean>;
  /** Makes a commit on top of the default branch, that no branch holds yet; GitHub signs it. */
  makeCommit(base: BaseBranch, message: string, files: readonly NewTextFile[]): Promise<string>;
  /** Makes a branch; false where there is one of that name. */
  createBranch(name: string, commit: string): Promise<boolean>;
  /** Moves a branch; false where it is no longer at the commit it should be moved from. */
  moveBranch(name: string, from: string, to: string): Promise<boolean>;
  /** Deletes a branch, if it is there. */
  deleteBranch(name: string): Promise<void>;
  /** Opens a pull request; gives its number, or undefined where there is one. */
  openPull(branch: string, base: string, text: PullText): Promise<number | undefined>;
  updatePull(number: number, text: PullText): Promise<void>;
  closePull(number: number): Promise<void>;
  addLabel(number: number, label: string): Promise<void>;
  createComment(issue: number, body: string): Promise<void>;
  updateComment(id: number, body: string): Promise<void>;
  deleteComment(id: number): Promise<void>;
}

/** Something that is made twice when the answer is lost and the request sent again. */
const ONCE = { request: { retries: 0 } };

/** The submissions of one repository behind a client. */
export function submissionApi(client: GitHubClient, place: RepositoryPlace): SubmissionApi {
  const { rest } = client;
  const { tree, blob, blobs } = repositoryApi(client, place);
  return {
    tree,
    blob,
    blobs,
    state: (issue) => readSubmissionState(client, place, issue),
    open: () => readOpenSubmissions(client, place),
    files: (files) => filesAt(client, place, files, blob),
    keepChoices: (issue, tip, text) => keepChoices(client, place, issue, { tip, text }),
    async issuesOf(login, since) {
      const { data } = await rest.issues.listForRepo({
        ...place,
        creator: login,
        state: 'all',
        since: new Date(since).toISOString(),
        per_page: 100,
      });
      return data
        .filter((issue) => issue.pull_request === undefined)
        .map(({ number, created_at }) => ({
          number,
          createdAt: Date.parse(created_at),
        }));
    },
    async makeCommit(base, message, files) {
      const tree = await rest.git.createTree({
        ...place,
        base_tree: base.tree,
        tree: files.map(({ path, mode, text }) => ({ path, mode, type: 'blob', content: text })),
      });
      const { data } = await rest.git.createCommit({
        ...place,
        message,
        tree: tree.data.sha,
        parents: [base.tip],
      });
      return data.sha;
    },
    async createBranch(name, commit) {
      try {
        await rest.git.createRef({ ...place, ref: `refs/heads/${name}`, sha: commit, ...ONCE });
        return true;
      } catch (error) {
        if (statusOf(error) === 422) return false;
        throw error;
      }
    },
    async moveBranch(name, from, to) {
      const { data } = await rest.git.getRef({ ...place, ref: `heads/${name}` });
      if (data.object.sha !== from) return false;
      await rest.git.updateRef({ ...place, ref: `heads/${name}`, sha: to, force: true });
      return true;
    },
    async deleteBranch(name) {
      try {
        await rest.git.deleteRef({ ...place, ref: `heads/${name}` });
      } catch (error) {
        if (statusOf(error) !== 422 && statusOf(error) !== 404) throw error;
      }
    },
    async openPull(branch, base, { title, body }) {
      try {
        const opened = await rest.pulls.create({
          ...place,
          ...ONCE,
          head: branch,
          base,
          title,
          body,
        });
        return opened.data.number;
      } catch (error) {
        if (statusOf(error) === 422) return undefined;
        throw error;
      }
    },
    async updatePull(number, { title, body }) {
      await rest.pulls.update({ ...place, pull_number: number, title, body });
    },
    async closePull(number) {
      await rest.pulls.update({ ...place, pull_number: number, state: 'closed' });
    },
    async addLabel(number, label) {
      await rest.issues.addLabels({ ...place, issue_number: number, labels: [label] });
    },
    async createComment(issue, body) {
      await rest.issues.createComment({ ...place, issue_number: issue, body, ...ONCE });
    },
    async updateComment(id, body) {
      await rest.issues.updateComment({ ...place, comment_id: id, body });
    },
    async deleteComment(id) {
      await rest.issues.deleteComment({ ...place, comment_id: id });
    },
  };
}
