import { isApiError, statusOf } from '../../github/connect.ts';
import type { PullRequestApi } from '../../github/pull-request.ts';
import { committedText, type FixCommit, fixMessage } from './committed-text.ts';
import type { FixedText, SafeFixes } from './safe-fixes.ts';

/** Commits files with their safe fixes made to the branch of a pull request. */
export async function commitFixes(
  api: PullRequestApi,
  head: string,
  { files, findings }: SafeFixes,
): Promise<FixCommit> {
  if (files.length === 0) return { outcome: 'nothing' };
  const commit = await commitTexts(api, head, fixMessage(findings), files);
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
  api: PullRequestApi,
  head: string,
  message: string,
  texts: readonly FixedText[],
): Promise<string | undefined> {
  const files = texts.map(({ path, text }) => ({ path, bytes: new TextEncoder().encode(text) }));
  try {
    return await api.commit(head, message, files);
  } catch (error) {
    if (!isApiError(error)) throw error;
    return (statusOf(error) ?? 0) < 500 ? undefined : afterwards(api, head);
  }
}

/** The answer is lost; the branch shows whether the commit is. */
async function afterwards(api: PullRequestApi, head: string): Promise<string | undefined> {
  try {
    const { headSha } = await api.conversation();
    return headSha === head ? undefined : headSha;
  } catch (error) {
    if (!isApiError(error)) throw error;
    return undefined;
  }
}
