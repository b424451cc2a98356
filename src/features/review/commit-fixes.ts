import { isApiError, statusOf } from '../../github/connect.ts';
import type { PullRequestApi } from '../../github/pull-request.ts';
import type { FixedText } from './safe-fixes.ts';

/** What became of the safe fixes: the new head, none to make, or a branch that does not take them. */
export type FixCommit =
  | { readonly outcome: 'committed'; readonly head: string }
  | { readonly outcome: 'nothing' }
  | { readonly outcome: 'refused' };

/**
 * Commits files with their safe fixes made to the branch of a pull request.
 * Refused: the token may not write there, the branch has moved on, or GitHub does not answer.
 */
export async function commitFixes(
  api: PullRequestApi,
  head: string,
  fixed: readonly FixedText[],
): Promise<FixCommit> {
  const files = fixed.map(({ path, text }) => ({ path, bytes: new TextEncoder().encode(text) }));
  if (files.length === 0) return { outcome: 'nothing' };
  try {
    return committed(await api.commit(head, 'Put right what a program can', files));
  } catch (error) {
    if (!isApiError(error)) throw error;
    if ((statusOf(error) ?? 0) < 500) return { outcome: 'refused' };
    return afterwards(api, head);
  }
}

/** The answer is lost; the branch shows whether the commit is. */
async function afterwards(api: PullRequestApi, head: string): Promise<FixCommit> {
  try {
    const { headSha } = await api.conversation();
    return committed(headSha === head ? undefined : headSha);
  } catch (error) {
    if (!isApiError(error)) throw error;
    return { outcome: 'refused' };
  }
}

function committed(head: string | undefined): FixCommit {
  return head === undefined ? { outcome: 'refused' } : { outcome: 'committed', head };
}
