import { InputError } from '../files/input-error.ts';
import { apiFailure } from '../github/api-failure.ts';
import { failureText } from '../runner/failure-text.ts';
import type { Inputs } from '../runner/inputs.ts';
import type { ActionIo } from '../runner/io.ts';
import { isCheckedOut } from './checked-out-commits.ts';

/**
 * What is left to do when GitHub's API does not give what is to be checked: the checked-out list is
 * checked as a whole, so that no finding is lost.
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
  const failure = apiFailure(error);
  if (failure === undefined) throw error;
  if (!isCheckedOut(io.files, io.workspace)) throw refusal(error, needs);
  io.core.warning(
    `${failureText(failure, needs)} The checked-out list is checked as a whole instead.`,
  );
  const { checkCheckout } = await import('./check-checkout.ts');
  await checkCheckout(io, inputs);
}

/** What ends a run when GitHub's API fails it and there is nothing else to check; else the error itself. */
export function refusal(error: unknown, needs: string): unknown {
  const failure = apiFailure(error);
  return failure === undefined ? error : new InputError(failureText(failure, needs));
}
