import { inertMarkdown } from '../../report/markdown-text.ts';
import { answerParagraphs } from './answer-text.ts';
import type { Outcome } from './outcome.ts';
import type { Refreshed } from './refresh-submissions.ts';

/** A run on the issue of a submission. */
interface SubmittedFacts {
  readonly issue: number;
  readonly outcome: Outcome;
  readonly paper: string | undefined;
  readonly pull: number | undefined;
  /** `https://github.com/owner/name`. */
  readonly webUrl: string;
}

/** The job summary of a run on one issue: issue, pull request and paper, then what was answered. */
export function summaryText({ issue, outcome, paper, pull, webUrl }: SubmittedFacts): string {
  const facts = [
    `Issue [#${issue}](${webUrl}/issues/${issue})`,
    ...(pull === undefined ? [] : [`pull request [#${pull}](${webUrl}/pull/${pull})`]),
    ...(paper === undefined ? [] : [`**${inertMarkdown(paper)}**`]),
  ];
  const context = { issue, openPull: undefined, webUrl, commit: 'HEAD' };
  return `${[facts.join(' · '), ...answerParagraphs(outcome, context)].join('\n\n')}\n`;
}

/** The job summary of a run on all open submissions. */
export function refreshedText({ renewed, kept, failed }: Refreshed, webUrl: string): string {
  const names = (issues: readonly number[]): string =>
    issues.map((issue) => `[#${issue}](${webUrl}/issues/${issue})`).join(', ');
  const lines = [
    ...(renewed.length === 0 ? [] : [`Updated to the default branch: ${names(renewed)}`]),
    ...(kept.length === 0 ? [] : [`Already up to date: ${names(kept)}`]),
    ...failed.map(({ issue, why }) => `Not updated: ${names([issue])}: ${inertMarkdown(why)}`),
  ];
  return lines.length === 0
    ? 'There are no open submissions.\n'
    : `### Submissions\n\n${lines.map((line) => `- ${line}`).join('\n')}\n`;
}
