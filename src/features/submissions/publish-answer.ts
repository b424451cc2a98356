import { apiFailure } from '../../github/api-failure.ts';
import { sameText } from '../../github/same-text.ts';
import type { SubmissionApi } from '../../github/submission-api.ts';
import type { SubmissionState } from '../../github/submission-state.ts';
import { answerText } from './answer-text.ts';
import type { Outcome } from './outcome.ts';
import { heldBody } from './pull-body.ts';
import type { SubmissionSettings } from './settings.ts';

/** Outcomes at which the issue no longer says what its pull request holds. */
const HOLDING: ReadonlySet<Outcome['kind']> = new Set([
  'problems',
  'refused',
  'listed',
  'in-review',
]);

/**
 * Writes our one answer on the issue, or brings it up to date; where two runs made two, the later
 * ones go. A pull request that holds an earlier version is marked.
 */
export async function publishAnswer(
  api: SubmissionApi,
  { issue, answers, pull, base }: SubmissionState,
  outcome: Outcome,
  { webUrl }: SubmissionSettings,
): Promise<void> {
  const open = pull?.state === 'OPEN' ? pull : undefined;
  if (open !== undefined && HOLDING.has(outcome.kind)) {
    const body = heldBody(open.body, issue.number);
    if (body !== undefined && !sameText(body, open.body)) {
      await api.updatePull(open.number, { title: open.title, body });
    }
  }
  const body = answerText(outcome, {
    issue: issue.number,
    openPull: open?.number,
    webUrl,
    commit: base.tip,
  });
  const [first, ...more] = answers;
  try {
    for (const { id } of more) await api.deleteComment(id);
    if (first === undefined) await api.createComment(issue.number, body);
    else if (!sameText(first.body, body)) await api.updateComment(first.id, body);
  } catch (error) {
    // On a locked issue nobody is answered; the pull request is there all the same.
    const kind = apiFailure(error)?.kind;
    if (!issue.locked || (kind !== 'locked' && kind !== 'refused')) throw error;
  }
}
