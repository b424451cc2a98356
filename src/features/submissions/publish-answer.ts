import { apiFailure } from '../../github/api-failure.ts';
import type { GitHub } from '../../github/github.ts';
import { keepComment, sameText } from '../../github/keep-comment.ts';
import { answerText } from './answer-text.ts';
import type { Outcome } from './outcome.ts';
import { heldBody } from './pull-body.ts';
import type { SubmissionSettings } from './settings.ts';
import type { SubmissionState } from './submission-state.ts';

/** Outcomes at which the issue no longer says what its pull request holds. */
const HOLDING: ReadonlySet<Outcome['kind']> = new Set([
  'problems',
  'refused',
  'listed',
  'in-review',
]);

/**
 * Writes our one answer on the issue, or brings it up to date. A pull request that holds an earlier version is marked.
 */
export async function publishAnswer(
  api: GitHub,
  { issue, answers, pull, base }: SubmissionState,
  outcome: Outcome,
  { webUrl }: SubmissionSettings,
): Promise<void> {
  const open = pull?.state === 'OPEN' ? pull : undefined;
  if (open !== undefined && HOLDING.has(outcome.kind)) {
    const body = heldBody(open.body, issue.number);
    if (body !== undefined && !sameText(body, open.body)) {
      await api.changePull(open.number, { title: open.title, body });
    }
  }
  const body = answerText(outcome, {
    issue: issue.number,
    openPull: open?.number,
    webUrl,
    commit: base.tip,
  });
  try {
    await keepComment(api, issue.number, answers, body, { older: 'delete' });
  } catch (error) {
    // On a locked issue nobody is answered; the pull request is there all the same.
    const kind = apiFailure(error)?.kind;
    if (!issue.locked || (kind !== 'locked' && kind !== 'refused')) throw error;
  }
}
