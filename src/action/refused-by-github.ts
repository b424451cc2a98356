import { isApiError, isRefusal } from '../github/connect.ts';
import { InputError } from '../jobs/input-error.ts';
import { isCheckedOut } from './checked-out-commits.ts';
import type { Inputs } from './inputs.ts';
import type { ActionIo } from './io.ts';

/**
 * What is left to do when GitHub's API refuses: the checked-out list is checked as a whole, so
 * that no finding is lost.
 *
 * @param needs what the job must be given for the API to answer, in the words of a workflow.
 * @throws {InputError} where nothing is checked out, and `error` where it is none of GitHub's.
 */
export async function refusedByGitHub(
  io: ActionIo,
  inputs: Inputs,
  error: unknown,
  needs: string,
): Promise<void> {
  if (!isApiError(error)) throw error;
  if (!isCheckedOut(io.files, io.workspace)) {
    throw refusal(error, needs);
  }
  io.core.warning(
    `${whatFailed(error, needs)} The checked-out list is checked as a whole instead.`,
  );
  const { checkCheckout } = await import('./check-checkout.ts');
  await checkCheckout(io, inputs);
}

/** What to say when GitHub's API refuses and there is nothing else to check. */
export function refusal(error: Error, needs: string): InputError {
  return new InputError(whatFailed(error, needs));
}

function whatFailed(error: Error, needs: string): string {
  return isRefusal(error)
    ? `GitHub refused what is needed (${error.message}). Give the job ${needs}.`
    : `GitHub did not answer as it should (${error.message}). Run this job again.`;
}
