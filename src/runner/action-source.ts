import type { ActionIo } from './io.ts';

/**
 * How the CLI is started on a contributor's machine: the very commit of the action, as an archive.
 * npx runs that without installing anything else; for `github:OWNER/NAME` it would install what
 * building takes.
 */
export function cliCommand({ context }: Pick<ActionIo, 'context'>): string {
  const { actionRepository, actionRef, serverUrl } = context;
  if (actionRepository === '') return 'node dist/cli.js';
  return `npx ${serverUrl}/${actionRepository}/archive/${actionRef || 'HEAD'}.tar.gz`;
}

/** The address below which GitHub shows the action's own files, as they are in its commit. */
export function pagesOf({ context }: Pick<ActionIo, 'context'>): string {
  const { actionRepository, actionRef, repository, serverUrl } = context;
  return actionRepository === ''
    ? `${serverUrl}/${repository}/blob/HEAD`
    : `${serverUrl}/${actionRepository}/blob/${actionRef || 'HEAD'}`;
}
