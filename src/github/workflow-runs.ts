import { type GitHubClient, statusOf } from './connect.ts';

/** The newest run of a workflow on a commit. */
interface WorkflowRun {
  readonly id: number;
  /** The file of the workflow. */
  readonly path: string;
  /** What it came to; undefined while it runs. */
  readonly conclusion: string | undefined;
}

/** What renewing the check mark of a pull request needs. */
export interface WorkflowRunsApi {
  /** The newest run of each workflow that the pull request of a commit started. */
  runsOf(head: string): Promise<readonly WorkflowRun[]>;
  /** The file of a workflow on the default branch; undefined where there is none. */
  workflow(path: string): Promise<string | undefined>;
  /** Runs it again, as "Re-run all jobs" does. */
  reRun(id: number): Promise<void>;
}

/** The workflow runs of a repository behind a client. */
export function workflowRunsApi(
  { rest }: GitHubClient,
  here: { readonly owner: string; readonly repo: string },
): WorkflowRunsApi {
  return {
    async runsOf(head) {
      const { data } = await rest.actions.listWorkflowRunsForRepo({
        ...here,
        head_sha: head,
        per_page: 100,
      });
      const newest = new Map<string, WorkflowRun>();
      // GitHub gives the newest first.
      for (const { id, path, event, status, conclusion } of data.workflow_runs) {
        if (!event.startsWith('pull_request') || newest.has(path)) continue;
        const ended = status === 'completed' ? (conclusion ?? undefined) : undefined;
        newest.set(path, { id, path, conclusion: ended });
      }
      return [...newest.values()];
    },
    async workflow(path) {
      try {
        // A path may come with the branch that it was read from: `path@refs/heads/main`.
        const [file = ''] = path.split('@');
        const { data } = await rest.repos.getContent({ ...here, path: file });
        if (Array.isArray(data) || data.type !== 'file') return undefined;
        return Buffer.from(data.content, 'base64').toString('utf8');
      } catch (error) {
        if (statusOf(error) === 404) return undefined;
        throw error;
      }
    },
    async reRun(id) {
      await rest.actions.reRunWorkflow({ ...here, run_id: id });
    },
  };
}
