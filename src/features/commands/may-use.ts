import type { CommandName } from './parse-command.ts';

/** The roles that may change files of the repository. */
export const WRITERS: ReadonlySet<string> = new Set(['admin', 'maintain', 'write']);
const OF_TRIAGE: ReadonlySet<CommandName> = new Set<CommandName>(['recheck']);
const OF_SUBMITTER: ReadonlySet<CommandName> = new Set<CommandName>([
  'recheck',
  'complete',
  'refresh',
  'category',
]);

/**
 * Whether a commenter may use a command. Everyone may ask for help: it tells what they may do.
 *
 * @param roleName `role_name` as GitHub's collaborator permission answers; a role it does not
 *   know (an organisation's own) gives nothing
 * @param isSubmitter whether the commenter opened the submission
 */
export function mayUse(command: CommandName, roleName: string, isSubmitter: boolean): boolean {
  if (command === 'help' || WRITERS.has(roleName)) return true;
  if (roleName === 'triage' && OF_TRIAGE.has(command)) return true;
  return isSubmitter && OF_SUBMITTER.has(command);
}
