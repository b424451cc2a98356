import type { GitHubClient } from './connect.ts';
import { statusOf } from './connect.ts';

/** The branch that keeps what runs know; it has a history of its own and no file of the list. */
const STATE_BRANCH = 'list-curator/state';

const FILE = 'links.json';
const ABOUT = `# What List Curator knows of the links

The scheduled validation writes this branch. \`${FILE}\` holds, for each link, DOI and arXiv id of the list, what its last runs saw, and which reports a maintainer called false alarms. Without it no run can confirm what another one saw.

To delete the branch is to forget all of that: the next run starts afresh.
`;

/** The branch as it was read. */
interface StateOnBranch {
  /** Its last commit; undefined where there is no branch yet. */
  readonly tip: string | undefined;
  /** Undefined where there is no state yet. */
  readonly text: string | undefined;
}

/** Where a state is kept between runs. */
export interface StateBranchApi {
  readState(): Promise<StateOnBranch>;
  /**
   * Makes a commit with this state, if the branch is still at the tip.
   *
   * @returns whether it was.
   */
  writeState(tip: string | undefined, text: string, headline: string): Promise<boolean>;
}

const NOT_FOUND = 404;
/** A ref that is there already, or no ancestor of the new commit. */
const UNPROCESSABLE = 422;

/** The state branch of a repository behind a client. */
export function stateBranchApi(
  { rest }: GitHubClient,
  here: { readonly owner: string; readonly repo: string },
): StateBranchApi {
  const ref = `heads/${STATE_BRANCH}`;
  return {
    async readState() {
      const tip = await orUndefined(NOT_FOUND, async () => {
        const { data } = await rest.git.getRef({ ...here, ref });
        return data.object.sha;
      });
      if (tip === undefined) return { tip, text: undefined };
      const { data } = await rest.git.getTree({ ...here, tree_sha: tip });
      const sha = data.tree.find(({ path, type }) => path === FILE && type === 'blob')?.sha;
      if (sha === undefined) return { tip, text: undefined };
      const blob = await rest.git.getBlob({ ...here, file_sha: sha });
      return { tip, text: Buffer.from(blob.data.content, 'base64').toString('utf8') };
    },
    async writeState(tip, text, headline) {
      // As base64 it is a fifth larger than as JSON text, but comes through unchanged whatever it is.
      const content = Buffer.from(text).toString('base64');
      const blob = await rest.git.createBlob({ ...here, content, encoding: 'base64' });
      const file = { mode: '100644', type: 'blob' } as const;
      const tree = await rest.git.createTree({
        ...here,
        tree: [
          { ...file, path: FILE, sha: blob.data.sha },
          { ...file, path: 'README.md', content: ABOUT },
        ],
      });
      const parents = tip === undefined ? [] : [tip];
      const commit = await rest.git.createCommit({
        ...here,
        message: headline,
        tree: tree.data.sha,
        parents,
      });
      const { sha } = commit.data;
      // Git itself is the guard: a branch that has moved on is no ancestor of this commit.
      const moved = await orUndefined(UNPROCESSABLE, async () => {
        if (tip === undefined) await rest.git.createRef({ ...here, ref: `refs/${ref}`, sha });
        else await rest.git.updateRef({ ...here, ref, sha, force: false });
        return true;
      });
      return moved === true;
    },
  };
}

async function orUndefined<T>(status: number, work: () => Promise<T>): Promise<T | undefined> {
  try {
    return await work();
  } catch (error) {
    if (statusOf(error) === status) return undefined;
    throw error;
  }
}
