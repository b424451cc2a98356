import type { WorkflowRun } from './model.ts';
import { notFound, page, Refusal, type Route } from './routing.ts';

const R = '/repos/{owner}/{repo}/actions';

const runJson = ({ id, event, path, headSha, status, conclusion, reRuns }: WorkflowRun) => ({
  id,
  event,
  path,
  head_sha: headSha,
  status,
  conclusion,
  run_attempt: reRuns + 1,
});

export const workflowRunRoutes: readonly Route[] = [
  {
    method: 'GET',
    template: `${R}/runs`,
    needs: [['actions'], 'read'],
    handle: (call) => {
      const sha = call.query.get('head_sha');
      const all = [...call.world.workflowRuns.values()]
        .filter((one) => sha === null || one.headSha === sha)
        .sort((one, other) => other.id - one.id);
      return page(call, call.path, all.map(runJson), 'workflow_runs');
    },
  },
  {
    method: 'POST',
    template: `${R}/runs/{run_id}/rerun`,
    needs: [['actions'], 'write'],
    handle: ({ world, params }) => {
      const run = world.workflowRuns.get(Number(params.run_id));
      if (run === undefined) throw notFound();
      if (run.status !== 'completed') {
        throw new Refusal(403, 'This workflow run cannot be rerun while it is in progress.');
      }
      Object.assign(run, { status: 'queued', conclusion: null, reRuns: run.reRuns + 1 });
      return { status: 201, body: {} };
    },
  },
];
