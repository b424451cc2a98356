import { statusOf } from '../../github/connect.ts';
import type { PullRequestApi } from '../../github/pull-request.ts';
import type { SourceFile } from '../../text/source-file.ts';
import { applyFixes } from '../apply-fixes.ts';
import type { CheckInput, CheckResult } from '../check-list.ts';
import type { Ratchet } from './ratchet.ts';

/**
 * Commits the safe fixes of what a pull request is answerable for to its branch. All of them are
 * applied until there is none left, so that the commit's own run has nothing to commit.
 *
 * @returns the new head; undefined where there was nothing to commit, or no permission.
 */
export async function commitFixes(
  api: PullRequestApi,
  head: string,
  input: CheckInput,
  { findings }: CheckResult,
  { own }: Ratchet,
): Promise<string | undefined> {
  const mine = new Set(own);
  const old = new Set(
    findings.filter((finding) => !mine.has(finding)).map(({ fingerprint }) => fingerprint),
  );
  const { changed } = applyFixes(
    input,
    ({ fingerprint }, { kind }) => kind === 'safe' && !old.has(fingerprint),
  );
  const files = changed
    .filter(({ before }) => before.invalidUtf8.length === 0 && !before.path.startsWith('.github/'))
    .map(({ after }) => ({ path: after.path, bytes: bytesOf(after) }));
  if (files.length === 0) return undefined;
  try {
    return await api.commit(head, 'Put right what a program can', files);
  } catch (error) {
    if ((statusOf(error) ?? 0) < 500) throw error;
    // The answer is lost; the branch tells whether the commit is.
    const { headSha } = await api.conversation();
    return headSha === head ? undefined : headSha;
  }
}

function bytesOf({ bom, text }: SourceFile): Uint8Array {
  return new TextEncoder().encode(`${bom ? '\ufeff' : ''}${text}`);
}
