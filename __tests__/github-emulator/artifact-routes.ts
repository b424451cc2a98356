import type { Artifact } from './model.ts';
import { type Call, notFound, page, type Route } from './routing.ts';

const R = '/repos/{owner}/{repo}/actions';
const READ = [['actions'], 'read'] as const;

const artifactJson = ({ zip, runId, headSha, ...artifact }: Artifact) => ({
  ...artifact,
  size_in_bytes: zip.length,
  expired: false,
  workflow_run: { id: runId, head_sha: headSha },
});

function artifactOf({ world, params }: Call): Artifact {
  const artifact = world.artifacts.get(Number(params.artifact_id));
  if (artifact === undefined) throw notFound();
  return artifact;
}

export const artifactRoutes: readonly Route[] = [
  {
    method: 'GET',
    template: `${R}/runs/{run_id}/artifacts`,
    needs: READ,
    handle: (call) => {
      const name = call.query.get('name');
      const all = [...call.world.artifacts.values()]
        .filter((one) => one.runId === Number(call.params.run_id))
        .filter((one) => name === null || one.name === name);
      return page(call, call.path, all.map(artifactJson), 'artifacts');
    },
  },
  {
    method: 'GET',
    template: `${R}/artifacts/{artifact_id}`,
    needs: READ,
    handle: (call) => ({ status: 200, body: artifactJson(artifactOf(call)) }),
  },
  {
    method: 'GET',
    template: `${R}/artifacts/{artifact_id}/{archive_format}`,
    needs: READ,
    // GitHub leads on to a store of its own, which wants no token.
    handle: (call) => ({
      status: 302,
      headers: { location: `${call.apiUrl}/_artifacts/${artifactOf(call).id}` },
    }),
  },
];
