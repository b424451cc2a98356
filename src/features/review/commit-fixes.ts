import { isApiError, isLost } from '../../github/api-failure.ts';
import { committedText, type FixCommit, fixMessage } from './committed-text.ts';
import { type ReviewedPull, readConversation } from './conversation.ts';
import type { SafeFixes } from './safe-fixes.ts';

/**
 * Commits files with their safe fixes made to the branch of a pull request.
 * Refused: the token may not write there, the branch has moved on, or GitHub does not answer.
 */
export async function commitFixes(
  pull: ReviewedPull,
  head: string,
  fixed: SafeFixes,
): Promise<FixCommit> {
  const { files, findings } = fixed;
  if (files.length === 0) return { outcome: 'nothing' };
  const { github, branch } = pull;
  if (branch === undefined) return { outcome: 'refused' };
  try {
    const message = fixMessage(findings);
    return committed(await github.commit({ branch, tip: head, message, files }), fixed);
  } catch (error) {
    if (!isApiError(error)) throw error;
    if (!isLost(error)) return { outcome: 'refused' };
    return afterwards(pull, head, fixed);
  }
}

/** The answer is lost; the branch shows whether the commit is. */
async function afterwards(pull: ReviewedPull, head: string, fixed: SafeFixes): Promise<FixCommit> {
  try {
    const { headSha } = await readConversation(pull);
    return committed(headSha === head ? undefined : headSha, fixed);
  } catch (error) {
    if (!isApiError(error)) throw error;
    return { outcome: 'refused' };
  }
}

function committed(head: string | undefined, { findings }: SafeFixes): FixCommit {
  return head === undefined
    ? { outcome: 'refused' }
    : { outcome: 'committed', head, text: committedText(head, findings) };
}
