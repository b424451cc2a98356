import { lineUrl } from '../../github/line-url.ts';
import { markerLine } from '../../github/marker.ts';
import { codeSpan, inertMarkdown } from '../../report/markdown-text.ts';
import { someText } from '../../text/plural.ts';
import { cut } from '../../text/shorten.ts';
import { FORM_FIELDS } from '../form-fields.ts';
import { linkedText } from '../linked-text.ts';
import { remarkText } from '../papers/look-up-texts.ts';
import { submissionBranch } from '../submission-branch.ts';
import type { Outcome } from './outcome.ts';
import type { SubmissionProblem } from './read-submission.ts';

/** What our answer needs besides the outcome. */
export interface AnswerContext {
  readonly issue: number;
  /** The pull request with an earlier version of the submission. */
  readonly openPull: number | undefined;
  /** `https://github.com/owner/name`. */
  readonly webUrl: string;
  /** The commit to link to lines of. */
  readonly commit: string;
  /** The names of the commands whose choices are kept for the submission. */
  readonly chosen: readonly string[];
}

/** GitHub's limit is 65,536 characters, including our marker. */
const LONGEST = 64_000;

/** Our one answer on the issue of a submission. */
export function answerText(outcome: Outcome, context: AnswerContext): string {
  const head = markerLine('submission');
  const text = answerParagraphs(outcome, context).join('\n\n');
  return `${head}\n\n${cut(text, LONGEST - head.length)}\n`;
}

const REOPEN = 'close this issue and reopen it: a new pull request is opened';

/** What we answer, without the marker. */
export function answerParagraphs(outcome: Outcome, context: AnswerContext): string[] {
  const { chosen } = context;
  switch (outcome.kind) {
    case 'proposed':
      return proposed(outcome);
    case 'problems':
      return ['### ✏️ One more step', ...problems(outcome.problems), ...earlier(context)];
    case 'refused':
      return [
        '### ❌ This paper cannot be added',
        linkedText(outcome.why),
        outcome.final ? OTHER : EDIT,
        ...(outcome.final || chosen.length === 0 ? [] : [chosenText(chosen)]),
        ...earlier(context),
      ];
    case 'unavailable':
      return [
        '### ⏳ A registry did not answer',
        linkedText(outcome.why),
        'To try again, comment `/curate refresh`.',
        ...earlier(context),
      ];
    case 'listed':
      return [
        '### 📚 This paper is already in the list',
        `[${inertMarkdown(outcome.title)}](${lineUrl(context.webUrl, context.commit, outcome.path, outcome.line)})${under(outcome.categories)}. ${OTHER}`,
        ...earlier(context),
      ];
    case 'in-review':
      return [
        '### 👀 This paper is already under review',
        `#${outcome.pull} adds it, as submitted in #${outcome.issue}. ${OTHER}`,
        ...earlier(context),
      ];
    case 'too-many':
      return [
        '### ⏳ Limit reached for today',
        `Thank you for your papers! To leave time for reviews, at most ${outcome.most} papers and edits are accepted from one person within 24 hours. Edit this issue tomorrow, and it is checked.`,
        ...earlier(context),
      ];
    case 'broken':
      return [
        '### 🔧 A maintainer has to fix the setup',
        'You did nothing wrong. For the maintainers:',
        inertMarkdown(outcome.why),
      ];
    default:
      return settled(outcome, context);
  }
}

/** What people did to the issue, the branch or the pull request. */
type Settled = Extract<Outcome, { kind: 'foreign' | 'declined' | 'merged' | 'withdrawn' }>;

function settled(outcome: Settled, { issue }: AnswerContext): string[] {
  switch (outcome.kind) {
    case 'foreign':
      return [
        `### ✋ ${outcome.pull === undefined ? 'The branch' : `#${outcome.pull}`} was changed by someone else`,
        `Someone committed to the branch \`${submissionBranch(issue)}\`, so it is not overwritten, and edits of this issue no longer change it. To start over, ${REOPEN}.`,
      ];
    case 'declined':
      return [
        `### 🚫 #${outcome.pull} was closed without merging`,
        `The conversation there may say why. To propose the paper again, ${REOPEN}. Reopening #${outcome.pull} itself has no effect, because its branch is deleted.`,
      ];
    case 'merged':
      return [
        '### 🎉 The paper is in the list',
        `#${outcome.pull} is merged. Thank you for your contribution! To submit another paper, open a new issue.`,
      ];
    case 'withdrawn':
      return [
        '### 💤 This submission is closed',
        'To submit the paper again, reopen this issue: a new pull request is opened.',
      ];
  }
}

const EDIT = 'Edit this issue; it is checked again right away.';
const OTHER = 'Close this issue, or edit it if you meant another paper.';

function proposed(outcome: Extract<Outcome, { kind: 'proposed' }>): string[] {
  const { pull, title, key, categories, remarks, silent, staleApproval } = outcome;
  const looks = [
    ...remarks.map((remark) => linkedText(remarkText(remark))),
    ...silent.map(inertMarkdown),
    ...(staleApproval ? ['The pull request changed after it was approved. Approve it again.'] : []),
  ];
  return [
    `### ✅ #${pull} adds this paper. Thank you!`,
    `**${inertMarkdown(title)}**${under(categories)}${key === undefined ? '' : `, with the citation key ${codeSpan(key)}`}.`,
    ...(looks.length === 0 ? [] : [looks.map((look) => `- ⚠️ ${look}`).join('\n')]),
    'To change something, edit this issue: the pull request is updated. To withdraw the paper, close this issue.',
  ];
}

function problems(found: readonly SubmissionProblem[]): string[] {
  const missing = found.filter(({ kind }) => kind === 'missing-label').length;
  if (missing === FORM_FIELDS.length) {
    return [
      'This issue does not have the answers of the form "Submit a paper". Open a new issue with the form; it takes a minute.',
    ];
  }
  return [found.map((problem) => `- ${problemText(problem)}`).join('\n'), EDIT];
}

function chosenText(chosen: readonly string[]): string {
  const commands = chosen.map((name) => `\`/curate ${name}\``).join(', ');
  return `Edits do not change what was set by command: ${commands}. Another such command replaces it.`;
}

/** What is under review while the issue cannot be used as it is. */
function earlier({ openPull }: AnswerContext): string[] {
  return openPull === undefined ? [] : [`#${openPull} still has the earlier version.`];
}

function under(categories: readonly string[]): string {
  return categories.length === 0 ? '' : ` under *${inertMarkdown(categories.join(' › '))}*`;
}

/** More categories than this are collapsed, and more than that are skipped. */
const MOST_SHOWN = 12;
const MOST_CATEGORIES = 200;

/** A problem with a submission as Markdown: what is wrong, and what to do. */
export function problemText(problem: SubmissionProblem): string {
  switch (problem.kind) {
    case 'no-paper':
      return 'The answer to "Paper" is empty. Give the DOI, arXiv id, PubMed id or ACL Anthology link of the paper, or its BibTeX entry.';
    case 'no-identifier':
      return `There is no DOI, arXiv id, PubMed id or ACL Anthology link in "${inertMarkdown(problem.given)}". Add one, or paste the BibTeX entry of the paper. A title alone is not enough, because several papers may share it.`;
    case 'two-papers':
      return `These are several papers: ${someText(problem.names.map(codeSpan))}. Keep one here, and open a new issue for each of the others.`;
    case 'broken-bibtex':
      return `The BibTeX entry cannot be read: line ${problem.line}, ${inertMarkdown(problem.message)} Correct it, or give the DOI of the paper instead.`;
    case 'no-bib-entry':
      return 'The BibTeX under "Paper" has no entry of a paper. Paste the whole entry, or give the DOI of the paper instead.';
    case 'no-category':
      return `No category is chosen. Write one of these under "Category":${choice(problem.categories)}`;
    case 'unknown-category': {
      const { given, suggestion, categories } = problem;
      const hint = suggestion === undefined ? '' : ` Did you mean ${codeSpan(suggestion)}?`;
      return `The list has no category "${inertMarkdown(given)}".${hint} Write one of these under "Category":${choice(categories)}`;
    }
    case 'several-categories':
      return `Several categories are called "${inertMarkdown(problem.given)}". Write one of these under "Category":${choice(problem.categories)}`;
    case 'not-agreed':
      return 'The box under "Agreement" is not ticked. Tick it if you agree; otherwise the paper cannot be added.';
    case 'too-long':
      return `The issue is too long: ${problem.length} characters, ${problem.most} at most.`;
    case 'missing-label':
      return `The heading ${heading(problem)} of the form is missing. Restore it, with your answer below it, or open a new issue with the form.`;
    case 'repeated-label':
      return `The heading ${heading(problem)} of the form occurs more than once. Remove the copies.`;
    case 'label-out-of-order':
      return `The heading ${heading(problem)} is not where the form has it. Restore the order of the answers, or open a new issue with the form.`;
    case 'open-fence':
      return `The code block that begins in line ${problem.line} is not closed. Close it with as many backticks as it begins with.`;
    case 'answer-too-long':
      return `The answer to "${inertMarkdown(problem.label)}" is too long: ${problem.length} characters, ${problem.most} at most.`;
  }
}

function heading({ label }: { readonly label: string }): string {
  return codeSpan(`### ${label}`);
}

/** The categories as a list below the problem, each to be copied as it is. */
function choice(categories: readonly string[]): string {
  const lines = categories.slice(0, MOST_CATEGORIES).map((one) => `  - ${codeSpan(one)}`);
  const more = categories.length - lines.length;
  const list = [...lines, ...(more > 0 ? [`  - and ${more} more`] : [])].join('\n');
  return lines.length > MOST_SHOWN
    ? `\n  <details><summary>${categories.length} categories</summary>\n\n${list}\n\n  </details>`
    : `\n${list}`;
}
