import { statusOf } from '../../github/connect.ts';
import type { PullRequestApi } from '../../github/pull-request.ts';
import type { SourceFile } from '../../text/source-file.ts';
import { applyFixes } from '../apply-fixes.ts';
import type { CheckInput, CheckResult } from '../check-list.ts';
import type { Ratchet } from './ratchet.ts';

/** What became of the safe fixes: the new head, none to make, or a branch that does not take them. */
export type FixCommit =
  | { readonly outcome: 'committed'; readonly head: string }
  | { readonly outcome: 'nothing' }
  | { readonly outcome: 'refused' };

/**
 * Commits the safe fixes of what a pull request is answerable for to its branch. All of them are
 * applied until there is none left, so that the commit's own run has nothing to commit.
 * Refused: the token may not write there, or the branch has moved on.
 */
export async function commitFixes(
  api: PullRequestApi,
  head: string,
  input: CheckInput,
  { findings }: CheckResult,
  { own }: Ratchet,
): Promise<FixCommit> {
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
  if (files.length === 0) return { outcome: 'nothing' };
  try {
    return committed(await api.commit(head, 'Put right what a program can', files));
  } catch (error) {
    if ((statusOf(error) ?? 0) < 500) throw error;
    // The answer is lost; the branch tells whether the commit is.
    const { headSha } = await api.conversation();
    return committed(headSha === head ? undefined : headSha);
  }
}

function committed(head: string | undefined): FixCommit {
  return head === undefined ? { outcome: 'refused' } : { outcome: 'committed', head };
}

function bytesOf({ bom, text }: SourceFile): Uint8Array {
  return new TextEncoder().encode(`${bom ? '\ufeff' : ''}${text}`);
}
