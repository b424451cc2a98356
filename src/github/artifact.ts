import type { GitHubClient } from './connect.ts';

/** What a workflow run stored, by GitHub's own account of it. */
export interface Artifact {
  readonly id: number;
  /** Of the archive, in bytes. */
  readonly size: number;
}

interface Repository {
  readonly owner: string;
  readonly repo: string;
}

/** The artifact of a workflow run that has a name, the newest of several; undefined for none. */
export async function artifactOfRun(
  { rest }: GitHubClient,
  here: Repository,
  runId: number,
  name: string,
): Promise<Artifact | undefined> {
  const { data } = await rest.actions.listWorkflowRunArtifacts({ ...here, run_id: runId, name });
  const [newest] = data.artifacts
    .filter(({ expired }) => !expired)
    .toSorted((one, other) => other.id - one.id);
  return newest && { id: newest.id, size: newest.size_in_bytes };
}

/** The bytes of an artifact, a ZIP archive. */
export async function downloadArtifact(
  { rest }: GitHubClient,
  here: Repository,
  { id }: Artifact,
): Promise<Uint8Array> {
  const answer = await rest.actions.downloadArtifact({
    ...here,
    artifact_id: id,
    archive_format: 'zip',
  });
  return new Uint8Array(answer.data as ArrayBuffer);
}
