import type { ActionIo } from './io.ts';

/** The repository that the run is in. */
export function repositoryOf({ context }: ActionIo): { owner: string; repo: string } {
  const [owner = '', repo = ''] = context.repository.split('/');
  return { owner, repo };
}
