import { InputError } from '../../files/input-error.ts';
import { apiFailure } from '../../github/api-failure.ts';
import type { OwnPull } from '../../github/facts.ts';
import type { GitHub } from '../../github/github.ts';
import { sameText } from '../../github/keep-comment.ts';
import { type RawList, readListAt } from '../../revisions/read-commits.ts';
import { SUBMISSION_LABEL } from '../form-fields.ts';
import { submissionBranch } from '../submission-branch.ts';
import type { Choices } from './choices.ts';
import { judgeLookUp } from './judge-look-up.ts';
import { lookUpPaper } from './look-up-paper.ts';
import { knownSubmissions } from './other-submissions.ts';
import type { Outcome } from './outcome.ts';
import type { PlannedSubmission } from './plan-submission.ts';
import { pullBody } from './pull-body.ts';
import type { GivenPaper } from './read-paper.ts';
import type { SubmissionIo, SubmissionSettings } from './settings.ts';
import type { SubmissionState } from './submission-state.ts';
import { updateBranch } from './update-branch.ts';

/** The result for a paper. */
interface Proposed {
  readonly outcome: Outcome;
  /** Its title, or the identifier it was submitted with; undefined where that could not be read. */
  readonly paper: string | undefined;
}

/**
 * Proposes the paper of an open issue, or returns why not.
 *
 * @returns `lost` where the branch changed in the meantime.
 * @throws {InputError} when the list cannot be read or written to, or GitHub does not let this token
 *   open pull requests.
 */
export async function proposePaper(
  state: SubmissionState,
  choices: Choices,
  settings: SubmissionSettings,
  io: SubmissionIo,
): Promise<Proposed | 'lost'> {
  const { github } = io;
  const { base, issue } = state;
  const { modes, ...list } = await readListAt(github, base.tip, settings.files, io.reader);
  const read = await io.job('readForm', { list, body: issue.body, chosen: choices.category });
  if (!read.ok) {
    return { outcome: { kind: 'problems', problems: read.problems }, paper: undefined };
  }
  const { submission } = read;
  const paper = nameOf(submission.paper);
  if (await isOverTheCap(github, state, settings, io.date())) {
    return { outcome: { kind: 'too-many', most: settings.most }, paper };
  }
  const found = await lookUpPaper(submission.paper, io.registries(list.config));
  const judged = judgeLookUp(found, submission.paper);
  if (judged.kind !== 'fine') return { outcome: judged, paper };
  const known = knownSubmissions(state);
  const { kind: _, ...facts } = judged;
  const job = { list, submission, ...facts, choices, known };
  const plan = await io.job('planSubmission', job);
  if (plan.kind !== 'planned') return { outcome: plan, paper };
  const { title, categories, remarks, silent } = plan;
  const key = plan.showsKey ? plan.key : undefined;
  const published = await publishPlan(state, plan, modes, io);
  if (published === 'lost') return published;
  const outcome: Outcome =
    published.kind === 'foreign'
      ? published
      : { ...published, title, key, categories, remarks, silent };
  return { outcome, paper: title };
}

function nameOf(paper: GivenPaper): string | undefined {
  return paper.kind === 'bibtex' ? paper.title : paper.identifiers[0].id;
}

type Published =
  | Extract<Outcome, { kind: 'foreign' }>
  | Pick<Extract<Outcome, { kind: 'proposed' }>, 'kind' | 'pull' | 'staleApproval'>;

/** Updates the branch, the pull request and its label according to a plan. */
async function publishPlan(
  state: SubmissionState,
  plan: PlannedSubmission,
  modes: RawList['modes'],
  { github, job }: SubmissionIo,
): Promise<Published | 'lost'> {
  const { base, tip, issue } = state;
  const open = state.pull?.state === 'OPEN' ? state.pull : undefined;
  const branch = { base, tip, conflicts: open?.conflicts ?? false };
  const { headline, work, key, files, text } = plan;
  const wanted = { issue: issue.number, title: headline, work, key, files, modes };
  const brought = await updateBranch(github, branch, wanted, job);
  if (brought.kind === 'lost') return 'lost';
  if (brought.kind === 'foreign') return { kind: 'foreign', pull: open?.number };
  const head = brought.kind === 'moved' ? brought.sha : tip?.sha;
  const staleApproval = open?.approved.some((sha) => sha !== head) ?? false;
  const shown = pullBody({ headline, text, staleApproval }, open);
  const pull = open ?? (await openPull(github, state, shown));
  if (pull === undefined) return 'lost';
  if (open !== undefined && (open.title !== shown.title || !sameText(open.body, shown.body))) {
    await github.changePull(open.number, shown);
  }
  if (!pull.labels.includes(SUBMISSION_LABEL)) await github.addLabel(pull.number, SUBMISSION_LABEL);
  return { kind: 'proposed', pull: pull.number, staleApproval };
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

const DAY = 24 * 60 * 60 * 1000;
/** What GitHub calls those who help to run the repository. */
const TRUSTED: ReadonlySet<string> = new Set(['OWNER', 'MEMBER', 'COLLABORATOR']);

/**
 * Whether the author of an issue submits too much within a day: other issues opened before, and
 * edits of this one, count. A submission that already has a branch is delayed only by an edit, so
 * that commands of others still work. Issues about something else count too: a person who opened an
 * issue can remove the submission from its text when the pull request is there. Those who help to
 * run the repository never wait.
 *
 * @param now milliseconds since 1970.
 */
async function isOverTheCap(
  api: Pick<GitHub, 'issuesOf'>,
  { issue, tip }: Pick<SubmissionState, 'issue' | 'tip'>,
  { most, isEdit }: Pick<SubmissionSettings, 'most' | 'isEdit'>,
  now: number,
): Promise<boolean> {
  const { number, author, association, createdAt, editedAt } = issue;
  if (author === '' || TRUSTED.has(association) || (tip !== undefined && !isEdit)) return false;
  const edits = editedAt.filter((at) => at > now - DAY).length;
  if (edits >= most) return true;
  // A new issue waits until it is a day old itself.
  if (now >= createdAt + DAY) return false;
  const issues = await api.issuesOf(author, createdAt - DAY);
  const before = issues.filter((one) => one.number < number && one.createdAt > createdAt - DAY);
  return before.length + edits >= most;
}
