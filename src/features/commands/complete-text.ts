import { LONGEST_BODY } from '../../github/github.ts';
import { codeSpan, fenced, inertMarkdown } from '../../report/markdown-text.ts';
import { completedLines, type PullRequestCompletion } from '../review/complete-pull-request.ts';
import type { Outcome } from './commands.ts';

const NOTHING = 'No paper of this pull request lacks anything that can be looked up.';

/**
 * The answer to `/curate complete`.
 *
 * @param command how the CLI is started on a contributor's machine.
 */
export function completeOutcome(completion: PullRequestCompletion, command: string): Outcome {
  switch (completion.kind) {
    case 'untouched':
      return { done: true, text: 'The pull request changes neither the list nor a bibliography.' };
    case 'nothing':
      return completion.notFound.length === 0
        ? { done: true, text: NOTHING }
        : { done: false, text: notFoundText(completion.notFound) };
    case 'committed':
      return {
        done: true,
        text: [
          `Committed ${completion.head.slice(0, 7)}:`,
          paperLines(completion.message),
          'Compare it with the papers, and run `git pull` before you continue.',
          ...(completion.notFound.length === 0 ? [] : [notFoundText(completion.notFound)]),
        ].join('\n\n'),
      };
    case 'patch':
      return { done: false, text: patchText(completion, command) };
  }
}

function paperLines(message: string): string {
  return completedLines(message)
    .map(({ title, key, got }) => {
      const shown = key === undefined ? '' : ` ${codeSpan(key)}`;
      return `- **${inertMarkdown(title)}**${shown}: ${got}`;
    })
    .join('\n');
}

function notFoundText(
  papers: Extract<PullRequestCompletion, { kind: 'nothing' }>['notFound'],
): string {
  const names = papers.slice(0, 10).map(({ identifier: { id } }) => codeSpan(id));
  const more = papers.length - names.length;
  return `No registry gave what is missing of ${names.join(', ')}${more > 0 ? ` and ${more} more` : ''}. Check the identifier, or add the rest by hand.`;
}

/** Where the bot may not push: the same as a patch, or the command that makes it. */
function patchText(
  { message, patch }: Extract<PullRequestCompletion, { kind: 'patch' }>,
  command: string,
): string {
  const intro = [
    'I cannot write to this branch, or it has new commits. The look-up found:',
    paperLines(message),
  ].join('\n\n');
  const whole = [
    intro,
    'Save the following as `complete.patch` and run `git apply complete.patch`.',
    fenced(patch.trimEnd(), 'diff'),
  ].join('\n\n');
  return whole.length < LONGEST_BODY - 200
    ? whole
    : `${intro}\n\nThe patch is too long for a comment. On your machine, \`${command} sync --look-up\` does the same.`;
}
