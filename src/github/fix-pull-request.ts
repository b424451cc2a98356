import type { NewFile } from './commit-files.ts';
import type { GitHubClient } from './connect.ts';
import { statusOf } from './connect.ts';

/** The branch that the pull request with new addresses comes from. */
const FIX_BRANCH = 'list-curator/fix-links';

/** A pull request of ours from that branch. */
export interface FixPull {
  readonly number: number;
  readonly title: string;
  readonly body: string;
  readonly state: 'OPEN' | 'CLOSED' | 'MERGED';
}

/** The branch and its pull requests, as they were at one moment. */
export interface KnownFixes {
  /** The last commit of the branch, its message and its tree; undefined where there is no branch. */
  readonly tip:
    | { readonly sha: string; readonly message: string; readonly tree: string }
    | undefined;
  /** Newest first. */
  readonly pulls: readonly FixPull[];
}

/** What proposing fixes needs of GitHub. */
export interface FixPullApi {
  knownFixes(): Promise<KnownFixes>;
  /**
   * Makes the branch one commit that changes files of another commit; it is moved once.
   *
   * @param message made of the hash of the new commit's tree.
   */
  writeFixes(
    base: string,
    known: KnownFixes,
    message: (tree: string) => string,
    files: readonly NewFile[],
  ): Promise<void>;
  openFixPull(title: string, body: string, base: string): Promise<number>;
  changeFixPull(
    number: number,
    change: { title?: string; body?: string; state?: 'closed' },
  ): Promise<void>;
  deleteFixBranch(): Promise<void>;
}

const FIXES = `query ($owner: String!, $repo: String!, $branch: String!, $ref: String!) {
  repository(owner: $owner, name: $repo) {
    ref(qualifiedName: $ref) { target { oid ... on Commit { message tree { oid } } } }
    pullRequests(headRefName: $branch, first: 20, orderBy: { field: CREATED_AT, direction: DESC }) {
      nodes { number title body state isCrossRepository viewerDidAuthor }
    }
  }
}`;

interface Answer {
  readonly repository: {
    readonly ref: {
      readonly target: {
        readonly oid: string;
        readonly message?: string;
        readonly tree?: { readonly oid: string };
      };
    } | null;
    readonly pullRequests: {
      readonly nodes: readonly (
        | (FixPull & { readonly isCrossRepository: boolean; readonly viewerDidAuthor: boolean })
        | null
      )[];
    };
  };
}

const UNPROCESSABLE = 422;

/** The pull request with new addresses, behind a client. */
export function fixPullApi(
  client: GitHubClient,
  here: { readonly owner: string; readonly repo: string },
): FixPullApi {
  const { rest } = client;
  const ref = `heads/${FIX_BRANCH}`;
  return {
    async knownFixes() {
      const variables = { ...here, branch: FIX_BRANCH, ref: `refs/${ref}` };
      const { repository } = await client.graphql<Answer>(FIXES, variables);
      const target = repository.ref?.target;
      const ours = repository.pullRequests.nodes
        .filter((node) => node !== null)
        .filter(({ isCrossRepository, viewerDidAuthor }) => !isCrossRepository && viewerDidAuthor);
      return {
        tip: target && {
          sha: target.oid,
          message: target.message ?? '',
          tree: target.tree?.oid ?? '',
        },
        pulls: ours.map(({ number, title, body, state }) => ({ number, title, body, state })),
      };
    },
    async writeFixes(base, { tip }, message, files) {
      const { data: old } = await rest.git.getTree({ ...here, tree_sha: base, recursive: 'true' });
      const modes = new Map(old.tree.map(({ path, mode }) => [path, mode]));
      const tree = await Promise.all(
        files.map(async ({ path, bytes }) => {
          const content = Buffer.from(bytes).toString('base64');
          const { data } = await rest.git.createBlob({ ...here, content, encoding: 'base64' });
          const mode = modes.get(path) === '100755' ? '100755' : '100644';
          return { path, mode, type: 'blob', sha: data.sha } as const;
        }),
      );
      const { data: made } = await rest.git.createTree({ ...here, base_tree: base, tree });
      const { data: commit } = await rest.git.createCommit({
        ...here,
        message: message(made.sha),
        tree: made.sha,
        parents: [base],
      });
      if (tip === undefined)
        await rest.git.createRef({ ...here, ref: `refs/${ref}`, sha: commit.sha });
      // In one step: a branch that equals its base for a moment would close the pull request.
      else await rest.git.updateRef({ ...here, ref, sha: commit.sha, force: true });
    },
    async openFixPull(title, body, base) {
      const { data } = await rest.pulls.create({
        ...here,
        title,
        body,
        base,
        head: FIX_BRANCH,
        request: { retries: 0 },
      });
      return data.number;
    },
    async changeFixPull(number, change) {
      await rest.pulls.update({ ...here, pull_number: number, ...change });
    },
    async deleteFixBranch() {
      try {
        await rest.git.deleteRef({ ...here, ref });
      } catch (error) {
        // Somebody else has deleted it.
        if (statusOf(error) !== UNPROCESSABLE) throw error;
      }
    },
  };
}
