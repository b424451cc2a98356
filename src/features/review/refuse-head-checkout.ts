import { InputError } from '../../files/input-error.ts';
import type { ActionIo } from '../../runner/io.ts';
import { checkedOutCommits } from '../checked-out-commits.ts';

/**
 * A workflow that checks a stranger's code out with a token that may write waits to be abused.
 *
 * @param heads the commits of the pull request that must not lie here.
 * @throws {InputError} where one of them does.
 */
export function refuseHeadCheckout(
  { files, workspace, context }: ActionIo,
  heads: readonly (string | undefined)[],
): void {
  if (!checkedOutCommits(files, workspace).some((commit) => heads.includes(commit))) return;
  throw new InputError(
    `the head of the pull request is checked out, and the event is ${context.eventName}: code of a stranger lies beside a token that may write. Remove the "ref" of actions/checkout, or the checkout; the review reads the pull request through the API.`,
  );
}
