import { isCheckedOut } from '../files/git-checkout.ts';
import { InputError } from '../files/input-error.ts';
import type { ApiFailure } from '../github/api-failure.ts';
import { apiFailure } from '../github/api-failure.ts';
import type { Inputs } from '../runner/inputs.ts';
import type { ActionIo } from '../runner/io.ts';

/**
 * What to do when GitHub's API does not return what is to be checked: the checked-out list is
 * checked as a whole, so that no finding is lost.
 *
 * @param needs what the job needs for the API to answer, in the words of a workflow.
 * @throws {InputError} where nothing is checked out, and `error` itself where it is not from
 *   GitHub.
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
    `${apiFailureText(failure, needs)} The checked-out list is checked as a whole instead.`,
  );
  const { checkCheckout } = await import('./check-checkout.ts');
  await checkCheckout(io, inputs);
}

/** The error for a run that GitHub's API fails and that can check nothing else; other errors unchanged. */
export function refusal(error: unknown, needs: string): unknown {
  const failure = apiFailure(error);
  return failure === undefined ? error : new InputError(apiFailureText(failure, needs));
}

/**
 * What failed on GitHub, and what to do.
 *
 * @param needs what the job needs for GitHub to do it, in the words of a workflow.
 */
export function apiFailureText({ kind, message, seconds }: ApiFailure, needs: string): string {
  switch (kind) {
    case 'refused':
      return `GitHub refused what is needed (${message}). Give the job ${needs}.`;
    case 'limited':
      return `GitHub's rate limit is reached (${message}). ${seconds === undefined ? 'Run this job again later.' : `GitHub asks to wait ${waitText(seconds)}; run this job again after that.`}`;
    case 'locked':
      return `The conversation is locked, so nothing can be posted (${message}).`;
    case 'unanswered':
      return `GitHub could not be reached (${message}). When the network or the proxy works again, run this job again; it continues where it stopped.`;
    case 'failed':
      return `GitHub gave no usable answer (${message}). Run this job again; it continues where it stopped.`;
  }
}

function waitText(seconds: number): string {
  if (seconds < 120) return `${seconds} seconds`;
  return `${Math.ceil(seconds / 60)} minutes`;
}
