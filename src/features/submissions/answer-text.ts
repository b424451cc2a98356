import { markerLine } from '../../github/marker.ts';
import { inertMarkdown } from '../../report/markdown-text.ts';
import { cut } from '../../text/shorten.ts';
import { FORM_FIELDS } from '../form-fields.ts';
import { remarkText } from '../look-up-texts.ts';
import { submissionBranch } from '../submission-branch.ts';
import { linkedText } from './linked-text.ts';
import type { Outcome } from './outcome.ts';
import { problemText } from './problem-texts.ts';
import type { SubmissionProblem } from './read-submission.ts';

/** What our answer needs to know beside the outcome. */
export interface AnswerContext {
  readonly issue: number;
  /** The pull request that holds an earlier version of the submission. */
  readonly openPull: number | undefined;
  /** The page of GitHub that shows a line. */
  readonly urlOf: (place: { readonly path: string; readonly line: number }) => string;
}

/** GitHub takes 65,536 characters, our marker among them. */
const LONGEST = 64_000;

/** Our one answer on the issue of a submission. */
export function answerText(outcome: Outcome, context: AnswerContext): string {
  const head = markerLine('submission');
  const text = paragraphs(outcome, context).join('\n\n');
  return `${head}\n\n${cut(text, LONGEST - head.length)}\n`;
}

const EDIT = 'To change something, edit this issue; the pull request follows.';

function paragraphs(outcome: Outcome, context: AnswerContext): string[] {
  switch (outcome.kind) {
    case 'proposed':
      return proposed(outcome);
    case 'problems':
      return [
        '### ✍️ One more step, please',
        ...problems(outcome.problems),
        'Edit this issue, and it is looked at again at once.',
        ...earlier(context),
      ];
    case 'refused':
      return ['### ❌ This paper cannot be added', linkedText(outcome.why), ...earlier(context)];
    case 'unavailable':
      return [
        '### ⏳ A registry does not answer',
        linkedText(outcome.why),
        'Nothing is lost. To try again, comment `/curate refresh`, or edit this issue.',
        ...earlier(context),
      ];
    case 'listed':
      return [
        '### 📚 The list has this paper already',
        `[${inertMarkdown(outcome.title)}](${context.urlOf(outcome)})${under(outcome.categories)}. Thank you for thinking of it! You may close this issue, or edit it if another paper is meant.`,
        ...earlier(context),
      ];
    case 'in-review':
      return [
        '### 👀 This paper is under review already',
        `#${outcome.pull} adds it, as submitted in #${outcome.issue}. You may close this issue, or edit it if another paper is meant.`,
        ...earlier(context),
      ];
    case 'too-many':
      return [
        '### ⏳ Not today',
        `Thank you for so many papers! The list takes ${outcome.most} a day from one person, so that somebody can review them. Edit this issue tomorrow, and it is taken.`,
      ];
    case 'foreign':
      return [
        `### ✋ ${outcome.pull === undefined ? 'The branch' : `#${outcome.pull}`} is in other hands`,
        `Somebody has committed to the branch \`${submissionBranch(context.issue)}\`, so it is left as it is, and does not follow this issue any more. To have it made anew, close this issue and open it again.`,
      ];
    case 'declined':
      return [
        `### 🚪 #${outcome.pull} was closed without merging`,
        'A maintainer decided so; the conversation there may say why. To propose the paper again, close this issue and open it again.',
      ];
    case 'merged':
      return [
        '### 🎉 The paper is in the list',
        `#${outcome.pull} has been merged. Thank you for your contribution!`,
      ];
    case 'withdrawn':
      return [
        '### 💤 This submission is closed',
        'Its pull request and its branch are gone. Open the issue again, and they are made anew.',
      ];
    case 'broken':
      return [
        '### 🔧 Something here is not set up right',
        'You did nothing wrong. For the maintainers:',
        inertMarkdown(outcome.why),
      ];
  }
}

function proposed(outcome: Extract<Outcome, { kind: 'proposed' }>): string[] {
  const { pull, title, key, categories, remarks, silent, staleApproval } = outcome;
  const looks = [
    ...remarks.map((remark) => linkedText(remarkText(remark))),
    ...silent.map(inertMarkdown),
  ];
  return [
    `### ✅ #${pull} adds this paper. Thank you!`,
    `**${inertMarkdown(title)}**${under(categories)}, with the citation key ${inertMarkdown(key)}.`,
    ...(looks.length === 0
      ? []
      : [`Please look at this:\n\n${looks.map((look) => `- ⚠️ ${look}`).join('\n')}`]),
    ...(staleApproval
      ? ['The pull request changed after it was approved, so the approval must be renewed.']
      : []),
    EDIT,
  ];
}

function problems(found: readonly SubmissionProblem[]): string[] {
  const missing = found.filter(({ kind }) => kind === 'missing-label').length;
  if (missing === FORM_FIELDS.length) {
    return [
      'This issue does not have the answers of the form "Submit a paper". Please open a new issue with the form; it takes a minute.',
    ];
  }
  return [found.map((problem) => `- ${inertMarkdown(problemText(problem))}`).join('\n')];
}

/** What stands under review while the issue cannot be used as it is. */
function earlier({ openPull }: AnswerContext): string[] {
  return openPull === undefined ? [] : [`#${openPull} still holds the version before.`];
}

function under(categories: readonly string[]): string {
  return categories.length === 0 ? '' : ` under *${inertMarkdown(categories.join(' › '))}*`;
}
