import { isApiError, isLost } from '../../github/api-failure.ts';
import { type ReviewedPull, readConversation } from './conversation.ts';
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
  pull: ReviewedPull,
  head: string,
  fixed: readonly FixedText[],
): Promise<FixCommit> {
  if (fixed.length === 0) return { outcome: 'nothing' };
  const { github, branch } = pull;
  if (branch === undefined) return { outcome: 'refused' };
  try {
    const message = 'Put right what a program can';
    return committed(await github.commit({ branch, tip: head, message, files: fixed }));
  } catch (error) {
    if (!isApiError(error)) throw error;
    if (!isLost(error)) return { outcome: 'refused' };
    return afterwards(pull, head);
  }
}

/** The answer is lost; the branch shows whether the commit is. */
async function afterwards(pull: ReviewedPull, head: string): Promise<FixCommit> {
  try {
    const { headSha } = await readConversation(pull);
    return committed(headSha === head ? undefined : headSha);
  } catch (error) {
    if (!isApiError(error)) throw error;
    return { outcome: 'refused' };
  }
}

function committed(head: string | undefined): FixCommit {
  return head === undefined ? { outcome: 'refused' } : { outcome: 'committed', head };
}
