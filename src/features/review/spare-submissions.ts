import type { Branch } from '../../github/facts.ts';
import type { Inputs } from '../../runner/inputs.ts';
import { issueOfBranch } from '../submission-branch.ts';

/**
 * The inputs of a review that nobody asked for. On the branch of a submission it suggests instead
 * of committing: the bot leaves a branch alone that holds another commit than its own, so the
 * pull request would no longer follow its issue.
 *
 * @param repository `owner/name` of the repository that the run is in.
 */
export function spareSubmissions(
  inputs: Inputs,
  branch: Branch | undefined,
  repository: string,
): Inputs {
  const isSubmission =
    branch?.repository === repository && issueOfBranch(branch.name) !== undefined;
  return isSubmission && inputs.autofix === 'commit' ? { ...inputs, autofix: 'suggest' } : inputs;
}
