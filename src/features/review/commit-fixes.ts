import { isApiError, isLost } from '../../github/api-failure.ts';
import { committedText, type FixCommit, fixMessage } from './committed-text.ts';
import { type ReviewedPull, readConversation } from './conversation.ts';
import type { FixedText, SafeFixes } from './safe-fixes.ts';

/** Commits files with their safe fixes made to the branch of a pull request. */
export async function commitFixes(
  pull: ReviewedPull,
  head: string,
  { files, findings }: SafeFixes,
): Promise<FixCommit> {
  if (files.length === 0) return { outcome: 'nothing' };
  const commit = await commitTexts(pull, head, fixMessage(findings), files);
  return commit === undefined
    ? { outcome: 'refused' }
    : { outcome: 'committed', head: commit, text: committedText(commit, findings) };
}

/**
 * Commits texts to the branch of a pull request.
 *
 * @returns the new head; undefined where the token may not write there, the branch has moved on, or
 *   GitHub does not answer.
 */
export async function commitTexts(
  pull: ReviewedPull,
  head: string,
  message: string,
  files: readonly FixedText[],
): Promise<string | undefined> {
  const { github, branch } = pull;
  if (branch === undefined) return undefined;
  try {
    return await github.commit({ branch, tip: head, message, files });
  } catch (error) {
    if (!isApiError(error)) throw error;
    return isLost(error) ? afterwards(pull, head) : undefined;
  }
}

/** The answer is lost; the branch shows whether the commit is. */
async function afterwards(pull: ReviewedPull, head: string): Promise<string | undefined> {
  try {
    const { headSha } = await readConversation(pull);
    return headSha === head ? undefined : headSha;
  } catch (error) {
    if (!isApiError(error)) throw error;
    return undefined;
  }
}
