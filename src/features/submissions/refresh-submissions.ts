import { InputError } from '../../files/input-error.ts';
import type { BaseBranch, OwnPull } from '../../github/facts.ts';
import { type RawList, readListAt } from '../../revisions/read-commits.ts';
import { factsOfCommit } from './commit-message.ts';
import { staleBody } from './pull-body.ts';
import type { SubmissionIo, SubmissionSettings } from './settings.ts';
import { type OpenSubmission, readOpenSubmissions } from './submission-state.ts';
import { submitPaper } from './submit-paper.ts';
import { ownTexts, updateBranch } from './update-branch.ts';

/** The results for the open submissions, by the numbers of their issues. */
export interface Refreshed {
  /** Updated to the current default branch. */
  readonly renewed: readonly number[];
  readonly kept: readonly number[];
  readonly failed: readonly { readonly issue: number; readonly why: string }[];
}

/**
 * Updates the open submissions that would conflict with the default branch as it is now, or whose
 * files would no longer be the result of adding the paper to it. No registry is queried: what the
 * branch adds is added to the current list. Where that is not possible, the submission is read from
 * its issue again.
 *
 * @throws {InputError} when the list cannot be read.
 */
export async function refreshSubmissions(
  settings: SubmissionSettings,
  io: SubmissionIo,
): Promise<Refreshed> {
  const { base, submissions } = await readOpenSubmissions(io.github);
  const outdated = submissions.flatMap(({ issue, tip, pull }) =>
    pull !== undefined && tip.parents[0] !== base.tip ? [{ issue, tip, pull }] : [],
  );
  const kept = submissions.filter(({ tip }) => tip.parents[0] === base.tip);
  const result = {
    renewed: [] as number[],
    kept: kept.map(({ issue }) => issue),
    failed: [] as { issue: number; why: string }[],
  };
  if (outdated.length === 0) return result;
  const list = await readListAt(io.github, base.tip, settings.files, io.reader);
  for (const submission of outdated.sort((a, b) => a.issue - b.issue)) {
    const { issue } = submission;
    try {
      const done = await refreshOne(base, list, submission, io);
      if (done === 'resubmit') await submitPaper(issue, settings, io);
      result[done === 'kept' ? 'kept' : 'renewed'].push(issue);
    } catch (error) {
      if (!(error instanceof InputError)) throw error;
      result.failed.push({ issue, why: error.message });
    }
  }
  return result;
}

async function refreshOne(
  base: BaseBranch,
  { modes, ...list }: RawList,
  { issue, tip, pull }: OpenSubmission & { readonly pull: OwnPull },
  { github, job }: SubmissionIo,
): Promise<'kept' | 'renewed' | 'resubmit'> {
  const facts = factsOfCommit(tip);
  const texts = facts && (await ownTexts(github, tip, facts));
  // Commits of others stay as they are, whatever happens to the default branch.
  if (facts === undefined || texts === undefined) return 'kept';
  const { work, key } = facts;
  const renewed = await job('renewedPaper', { list, texts, key });
  if (renewed === undefined) return 'resubmit';
  const { headline: title, files } = renewed;
  if (title !== tip.message.split('\n', 1)[0]) return 'resubmit';
  const wanted = { issue, title, work, key, files, modes };
  const branch = { base, tip, conflicts: pull.conflicts, texts };
  const brought = await updateBranch(github, branch, wanted, job);
  if (brought.kind === 'lost') return 'resubmit';
  if (brought.kind !== 'moved') return 'kept';
  const body = pull.approved.length > 0 ? staleBody(pull.body) : pull.body;
  if (body !== pull.body) await github.changePull(pull.number, { title: pull.title, body });
  return 'renewed';
}
