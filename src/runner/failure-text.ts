import type { ApiFailure } from '../github/api-failure.ts';

/**
 * What failed on GitHub, and what to do.
 *
 * @param needs what the job must be given for GitHub to do it, in the words of a workflow.
 */
export function failureText({ kind, message, seconds }: ApiFailure, needs: string): string {
  switch (kind) {
    case 'refused':
      return `GitHub refused what is needed (${message}). Give the job ${needs}.`;
    case 'limited':
      return `GitHub's rate limit is reached (${message}). ${seconds === undefined ? 'Run this job again later.' : `GitHub asks to wait ${waitText(seconds)}; run this job again after that.`}`;
    case 'locked':
      return `The conversation is locked, so nothing can be posted (${message}).`;
    case 'unanswered':
      return `GitHub could not be reached (${message}). When the network or the proxy works again, run this job again; it goes on where it stopped.`;
    case 'failed':
      return `GitHub did not answer as it should (${message}). Run this job again; it goes on where it stopped.`;
  }
}

function waitText(seconds: number): string {
  if (seconds < 120) return `${seconds} seconds`;
  return `${Math.ceil(seconds / 60)} minutes`;
}
