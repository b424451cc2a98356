import { InputError } from '../../files/input-error.ts';
import { apiFailure } from '../../github/api-failure.ts';
import type { GitHub } from '../../github/github.ts';
import { keepComment, sameText } from '../../github/keep-comment.ts';
import { submissionBranch } from '../submission-branch.ts';
import { Overtaken, tryAgain } from '../try-again.ts';
import { answerText } from './answer-text.ts';
import { type Choices, choicesOf, choicesText, chosenNames } from './choices.ts';
import type { Outcome } from './outcome.ts';
import { proposePaper } from './propose-paper.ts';
import { heldBody } from './pull-body.ts';
import type { SubmissionIo, SubmissionSettings } from './settings.ts';
import {
  isSubmission,
  keepChoices,
  readSubmissionState,
  type SubmissionState,
} from './submission-state.ts';

interface Answered {
  readonly kind: 'answered';
  readonly outcome: Outcome;
  /** The title of the paper, or the identifier it was submitted with, where that is known. */
  readonly paper: string | undefined;
  /** Its pull request, if there is or was one. */
  readonly pull: number | undefined;
}

/** What a run on a submission did. */
export type SubmissionResult =
  | Answered
  /** The new choices are not kept: with them, and only with them, the paper cannot be added. */
  | { readonly kind: 'not-chosen'; readonly why: string }
  /** The issue does not submit a paper. */
  | { readonly kind: 'no-submission' };

/**
 * Turns an issue into a pull request: looks the paper up, adds it to the list of the default
 * branch, and updates the branch, the pull request, the labels and our answer. All is read from
 * GitHub each time and only what differs is written, so that the next run completes an interrupted
 * one, and a run with nothing new writes nothing.
 *
 * @param number the issue's.
 * @param change choices that replace the stored ones.
 * @throws {InputError} when the list or the configuration cannot be read; the answer on the issue
 *   reports it too.
 */
export async function submitPaper(
  number: number,
  settings: SubmissionSettings,
  io: SubmissionIo,
  change: Choices = {},
): Promise<SubmissionResult> {
  return tryAgain(io.wait, async () => {
    const state = await readSubmissionState(io.github, number);
    const done = await submitOnce(state, settings, io, change);
    if (done !== 'lost') return done;
    throw new Overtaken(
      `other runs changed the branch of #${number} at the same time, several times. Run this job again.`,
    );
  });
}

async function submitOnce(
  state: SubmissionState,
  settings: SubmissionSettings,
  io: SubmissionIo,
  change: Choices,
): Promise<SubmissionResult | 'lost'> {
  const { github } = io;
  if (!isSubmission(state.issue) && state.answers.length === 0) return { kind: 'no-submission' };
  const kept = choicesOf(state);
  const answer = async (
    { outcome, paper }: Pick<Answered, 'outcome'> & Partial<Answered>,
    choices: Choices,
  ): Promise<Answered> => {
    await publishAnswer(github, state, outcome, { ...settings, choices });
    const pull = 'pull' in outcome ? outcome.pull : state.pull?.number;
    return { kind: 'answered', outcome, paper, pull };
  };
  const settled = settledOutcome(state);
  try {
    const choices = { ...kept, ...change };
    const wanted =
      settled === undefined
        ? await proposePaper(state, choices, settings, io)
        : { outcome: settled, paper: undefined };
    if (wanted === 'lost') return 'lost';
    const { outcome } = wanted;
    if (outcome.kind === 'refused' && Object.keys(change).length > 0) {
      const without = await proposePaper(state, kept, settings, io);
      if (without === 'lost') return 'lost';
      // Nobody could edit away a kept choice that makes the submission unusable. Wrong answers of
      // the form come first, and say nothing about the choice.
      if (without.outcome.kind !== 'problems') {
        const done = await answer(without, kept);
        return isSame(without.outcome, outcome) ? done : { kind: 'not-chosen', why: outcome.why };
      }
    }
    if (!(await keepChange(github, state, choices))) return 'lost';
    if (settled !== undefined) await clearAway(github, state);
    return await answer(wanted, choices);
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    await answer({ outcome: { kind: 'broken', why: error.message } }, kept);
    throw error;
  }
}

function isSame(a: Outcome, b: Extract<Outcome, { kind: 'refused' }>): boolean {
  return a.kind === 'refused' && a.why === b.why;
}

/** Gives false where someone else has written there since. */
async function keepChange(
  github: GitHub,
  state: SubmissionState,
  choices: Choices,
): Promise<boolean> {
  const text = choicesText(choices);
  if (text === choicesText(choicesOf(state))) return true;
  return keepChoices(github, state.issue.number, state.choices.tip, text);
}

/** What people have decided, so that there is nothing to propose. */
function settledOutcome({ issue, pull }: SubmissionState): Outcome | undefined {
  const since = issue.reopenedAt ?? 0;
  const isOfNow = pull?.closedAt !== undefined && pull.closedAt > since;
  if (pull?.state === 'MERGED' && isOfNow) return { kind: 'merged', pull: pull.number };
  if (!issue.open) return { kind: 'withdrawn' };
  if (pull?.state === 'CLOSED' && isOfNow) return { kind: 'declined', pull: pull.number };
  return undefined;
}

/** The pull request goes first: GitHub would close it with its branch, without a reason. */
async function clearAway(api: GitHub, { issue, pull, tip }: SubmissionState): Promise<void> {
  if (pull?.state === 'OPEN') await api.changePull(pull.number, { state: 'closed' });
  if (tip !== undefined) await api.deleteBranch(submissionBranch(issue.number));
}

/** Outcomes after which the issue no longer matches its pull request. */
const HOLDING: ReadonlySet<Outcome['kind']> = new Set([
  'problems',
  'refused',
  'listed',
  'in-review',
]);

/**
 * Writes our one answer on the issue, or updates it. A pull request with an earlier version is
 * marked.
 */
async function publishAnswer(
  api: GitHub,
  { issue, answers, pull, base }: SubmissionState,
  outcome: Outcome,
  { webUrl, choices }: Pick<SubmissionSettings, 'webUrl'> & { readonly choices: Choices },
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
    chosen: chosenNames(choices),
  });
  try {
    const where = { number: issue.number, own: answers };
    await keepComment(api, where, body, { older: 'delete' });
  } catch (error) {
    // On a locked issue no answer is posted; the pull request is still opened.
    const kind = apiFailure(error)?.kind;
    if (!issue.locked || (kind !== 'locked' && kind !== 'refused')) throw error;
  }
}
