import { InputError } from '../../files/input-error.ts';
import { apiFailure } from '../../github/api-failure.ts';
import type { OwnPull } from '../../github/facts.ts';
import type { GitHub } from '../../github/github.ts';
import { sameText } from '../../github/keep-comment.ts';
import { SUBMISSION_LABEL } from '../form-fields.ts';
import { submissionBranch } from '../submission-branch.ts';
import { bringBranch, type WantedBranch } from './bring-branch.ts';
import type { Outcome } from './outcome.ts';
import { type PullContent, pullText } from './pull-text.ts';
import type { SubmissionState } from './submission-state.ts';

/**
 * Brings the branch, the pull request and its label in line with a submission.
 *
 * @returns `lost` where the branch changed under our hands.
 * @throws {InputError} when GitHub does not let this token open pull requests.
 */
export async function publishProposal(
  api: GitHub,
  state: SubmissionState,
  wanted: WantedBranch,
  content: Omit<PullContent, 'staleApproval'>,
): Promise<Outcome | 'lost'> {
  const open = state.pull?.state === 'OPEN' ? state.pull : undefined;
  const brought = await bringBranch(api, state.base, state.tip, wanted, open?.conflicts ?? false);
  if (brought.kind === 'lost') return 'lost';
  if (brought.kind === 'foreign') return { kind: 'foreign', pull: open?.number };
  const head = brought.kind === 'moved' ? brought.sha : state.tip?.sha;
  const staleApproval = open?.approved.some((sha) => sha !== head) ?? false;
  const text = pullText({ ...content, staleApproval }, open);
  const pull = open ?? (await openPull(api, state, text));
  if (pull === undefined) return 'lost';
  if (open !== undefined && (open.title !== text.title || !sameText(open.body, text.body))) {
    await api.changePull(open.number, text);
  }
  if (!pull.labels.includes(SUBMISSION_LABEL)) await api.addLabel(pull.number, SUBMISSION_LABEL);
  return {
    kind: 'proposed',
    pull: pull.number,
    title: content.entry.fields.get('title')?.value ?? '',
    key: content.entry.key,
    categories: content.categories,
    remarks: content.remarks,
    silent: content.silent,
    staleApproval,
  };
}

async function openPull(
  api: GitHub,
  { issue, base }: SubmissionState,
  text: { readonly title: string; readonly body: string },
): Promise<Pick<OwnPull, 'number' | 'labels'> | undefined> {
  try {
    const number = await api.openPull({
      branch: submissionBranch(issue.number),
      base: base.name,
      ...text,
    });
    return number === undefined ? undefined : { number, labels: [] };
  } catch (error) {
    if (apiFailure(error)?.kind !== 'refused') throw error;
    throw new InputError(
      'GitHub does not let this workflow open pull requests. Give its job "pull-requests: write", and tick "Allow GitHub Actions to create and approve pull requests" under Settings, Actions, General; or give the action the token of a GitHub App.',
    );
  }
}
