import { InputError } from '../../files/input-error.ts';
import { isApiError } from '../../github/api-failure.ts';
import type { PullRequestFacts } from '../../github/facts.ts';
import type { GitHub } from '../../github/github.ts';
import { lineUrl } from '../../github/line-url.ts';
import { nameOfComment } from '../../github/marker.ts';
import type { Commits } from '../../revisions/read-sides.ts';
import { cliCommand, pagesOf } from '../../runner/action-source.ts';
import type { Inputs } from '../../runner/inputs.ts';
import type { ActionIo } from '../../runner/io.ts';
import { type ChildChecks, childChecks } from '../child-process/child-checks.ts';
import type { CheckedChange } from './check-change.ts';
import { commitFixes, committedText, type FixCommit } from './commit-fixes.ts';
import { type Conversation, type ReviewedPull, readConversation } from './conversation.ts';
import { papersWithRecords } from './papers-with-records.ts';
import { type PublishedReview, publishReview, type ReviewContent } from './publish-review.ts';
import { type PullRequestReading, readPullRequest } from './read-pull-request.ts';
import { summaryText, unreadableText, untouchedText } from './summary-text.ts';

/** A review, as it was posted or as it should have been. */
export interface Review extends PublishedReview {
  /** The result of the safe fixes, where they were to be committed. */
  readonly fixes?: FixCommit['outcome'];
  /** What the head committed, where it is a commit of safe fixes; a sentence for people. */
  readonly committed?: string | undefined;
  /** Absent where the pull request touches neither the list nor a bibliography. */
  readonly checked?: CheckedChange | undefined;
}

/** A review that is being made; nothing of it comes from the pull request's head. */
interface Reviewing {
  readonly io: ActionIo;
  readonly inputs: Inputs;
  readonly pull: ReviewedPull;
  readonly check: ChildChecks;
}

/**
 * Reviews a pull request: gets both sides, has them checked, and updates the comments on GitHub to
 * what is new.
 *
 * @throws {InputError} when the list cannot be read; the pull request shows that too.
 */
export function reviewPullRequest(
  io: ActionIo,
  inputs: Inputs,
  github: GitHub,
  { number, base, head, branch }: PullRequestFacts,
): Promise<Review> {
  const check = childChecks(io, inputs.seconds);
  const reviewing = { io, inputs, pull: { github, number, branch }, check };
  const made = reviewNewest(reviewing, { base, head });
  // The first request is on its way.
  check.prepare();
  return made;
}

async function reviewNewest(reviewing: Reviewing, commits: Commits): Promise<Review> {
  if (reviewing.inputs.autofix !== 'commit') return review(reviewing, commits);
  // A run that is started again after its own commit has another head than in its event.
  const { headSha } = await readConversation(reviewing.pull);
  return review(reviewing, { ...commits, head: headSha });
}

async function review(reviewing: Reviewing, commits: Commits): Promise<Review> {
  const { io, inputs, pull } = reviewing;
  const { head } = commits;
  const { conversation, checked } = await readAndCheck(reviewing, commits);
  if (checked === undefined) {
    const content = { head, drafts: [], summary: untouchedText, announce: false };
    return publishReview(pull, content, conversation, io.wait);
  }
  let fixes: Review['fixes'];
  if (inputs.autofix === 'commit') {
    const commit = await commitFixes(pull, head, checked.fixed);
    fixes = commit.outcome;
    if (commit.outcome === 'committed') {
      const again = { ...reviewing, inputs: { ...inputs, autofix: 'suggest' } as const };
      return { ...(await review(again, { ...commits, head: commit.head })), fixes };
    }
  }
  const committed = committedText(head, conversation.headMessage);
  const content = contentOf(reviewing, head, checked, committed);
  const published = await publishReview(pull, content, conversation, io.wait);
  return { ...published, checked, committed, ...(fixes === undefined ? {} : { fixes }) };
}

function contentOf(
  { io, inputs }: Reviewing,
  head: string,
  { findings, old, addedPapers, beside, drafts }: CheckedChange,
  committed: string | undefined,
): ReviewContent {
  const { serverUrl, repository } = io.context;
  return {
    head,
    drafts,
    summary: (commented) =>
      summaryText({
        findings,
        commented,
        old,
        addedPapers,
        beside,
        blocking: inputs.blocking,
        command: cliCommand(io),
        pages: pagesOf(io),
        suggests: drafts.some(({ comment }) => comment.body.includes('```suggestion')),
        urlOf: ({ file, start }) => lineUrl(`${serverUrl}/${repository}`, head, file, start.line),
        committed,
      }),
    announce: true,
  };
}

/** Unreadable files are reported in the pull request: a first-time contributor does not look for a log. */
async function readAndCheck(
  reviewing: Reviewing,
  commits: Commits,
): Promise<{ readonly conversation: Conversation; readonly checked?: CheckedChange }> {
  try {
    return await attempt(reviewing, commits);
  } catch (error) {
    if (error instanceof InputError) await sayUnreadable(reviewing, commits, error);
    throw error;
  }
}

async function attempt(reviewing: Reviewing, commits: Commits) {
  const { io, inputs, pull, check } = reviewing;
  const files = { ...inputs, whole: 'the pull request' };
  const reading = await readPullRequest(pull, commits, files, check.reader);
  const { sides, conversation } = reading;
  if (sides === undefined) return { conversation };
  const options = optionsOf(reviewing, commits, reading);
  const checked = await check.job('change', { sides, options });
  const known =
    inputs.lookUp && options.comments.suggests
      ? await papersWithRecords(checked.toComplete, sides.base.config, io)
      : [];
  if (known.length === 0) return { conversation, checked };
  const comments = { ...options.comments, known };
  const again = await check.job('change', { sides, options: { ...options, comments } });
  return { conversation, checked: again };
}

function optionsOf(
  { io, inputs: { scope, autofix }, pull: { number } }: Reviewing,
  { head }: Commits,
  { patches, conversation, hasCommands }: PullRequestReading,
) {
  const names = conversation.threads.map(({ body }) => nameOfComment(body));
  return {
    scope,
    fixes: autofix === 'commit',
    comments: {
      patches,
      suggests: autofix !== 'off',
      there: new Set(names.filter((name) => name !== undefined)),
      pages: pagesOf(io),
      known: [],
      hasCommands,
    },
    pullRequest: { number, head },
  };
}

async function sayUnreadable(
  { io, pull }: Reviewing,
  { head }: Commits,
  error: InputError,
): Promise<void> {
  const content = { head, summary: () => unreadableText(error), announce: true };
  try {
    await publishReview(pull, content, await readConversation(pull), io.wait);
  } catch (problem) {
    if (!isApiError(problem)) throw problem;
  }
}
