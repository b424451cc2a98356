import { isApiError, statusOf } from '../../github/connect.ts';
import type { PullRequestApi } from '../../github/pull-request.ts';
import { committedText, type FixCommit, fixMessage } from './committed-text.ts';
import type { SafeFixes } from './safe-fixes.ts';

/**
 * Commits files with their safe fixes made to the branch of a pull request.
 * Refused: the token may not write there, the branch has moved on, or GitHub does not answer.
 */
export async function commitFixes(
  api: PullRequestApi,
  head: string,
  fixed: SafeFixes,
): Promise<FixCommit> {
  const files = fixed.files.map(({ path, text }) => ({
    path,
    bytes: new TextEncoder().encode(text),
  }));
  if (files.length === 0) return { outcome: 'nothing' };
  try {
    return committed(await api.commit(head, fixMessage(fixed.findings), files), fixed);
  } catch (error) {
    if (!isApiError(error)) throw error;
    if ((statusOf(error) ?? 0) < 500) return { outcome: 'refused' };
    return afterwards(api, head, fixed);
  }
}

/** The answer is lost; the branch shows whether the commit is. */
async function afterwards(api: PullRequestApi, head: string, fixed: SafeFixes): Promise<FixCommit> {
  try {
    const { headSha } = await api.conversation();
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
