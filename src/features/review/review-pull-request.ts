import type { Config } from '../../config/config.ts';
import { InputError } from '../../files/input-error.ts';
import { isApiError } from '../../github/api-failure.ts';
import { lineUrl } from '../../github/line-url.ts';
import { nameOfComment } from '../../github/marker.ts';
import type { WantedFiles } from '../../revisions/choose-files.ts';
import type { ListReader } from '../../revisions/read-side.ts';
import type { Commits } from '../../revisions/read-sides.ts';
import type { Severity } from '../../rules/finding.ts';
import type { KnownPaper } from '../completed-paper.ts';
import type { PaperToComplete } from '../lacking-parts.ts';
import type { Check, CheckedChange, Scope } from './check-change.ts';
import { committedIn, type FixCommit } from './committed-text.ts';
import { type Conversation, type ReviewedPull, readConversation } from './conversation.ts';
import { planReview } from './plan-review.ts';
import { type PublishedReview, publishReview, type ReviewContent } from './publish-review.ts';
import { type PullRequestReading, readPullRequest } from './read-pull-request.ts';
import { summaryText, unreadableText, untouchedText } from './summary-text.ts';
import { UnfitPatch } from './unfit-patch.ts';

/** How a pull request is to be reviewed; nothing of it comes from the pull request's head. */
export interface ReviewSettings {
  readonly files: WantedFiles;
  /** Changed: only findings that the pull request is answerable for count. */
  readonly scope: Scope;
  /** What is done with fixes: comments suggest them, a commit makes the safe ones, or neither. */
  readonly autofix: 'suggest' | 'commit' | 'off';
  /** The severities that fail the run. */
  readonly blocking: readonly Severity[];
  /** How the CLI is started on a contributor's machine. */
  readonly command: string;
  /** The address below which the pages of the rules are. */
  readonly pages: string;
  /** `https://github.com/owner/name`. */
  readonly repositoryUrl: string;
  /** The pull request's number, for the report. */
  readonly number: number;
}

/** What reviewing needs of the world beside GitHub. */
export interface ReviewIo {
  readonly check: Check;
  readonly reader: ListReader;
  /** Asks registries about papers, within limits. */
  readonly lookUp: (papers: readonly PaperToComplete[], config: Config) => Promise<KnownPaper[]>;
  /** Waits, by milliseconds. */
  readonly wait: (ms: number) => Promise<void>;
}

/** A review, as it was posted or as it should have been. */
export interface Review extends PublishedReview {
  /** What became of the safe fixes, where they were to be committed. */
  readonly fixes?: FixCommit['outcome'];
  /** What was committed, as a sentence for the pull request. */
  readonly committed?: string;
  /** Absent where the pull request touches neither the list nor a bibliography. */
  readonly checked?: CheckedChange;
}

/**
 * Reviews a pull request: gets both sides, has them checked, and brings the comments on GitHub in
 * line with what is new.
 *
 * @throws {InputError} when the list cannot be read; the pull request shows that too.
 */
export async function reviewPullRequest(
  pull: ReviewedPull,
  commits: Commits,
  settings: ReviewSettings,
  io: ReviewIo,
): Promise<Review> {
  if (settings.autofix === 'commit') {
    // A run that is started again after its commit has another head than its event says.
    const { headSha } = await readConversation(pull);
    return review(pull, { ...commits, head: headSha }, settings, io);
  }
  return review(pull, commits, settings, io);
}

async function review(
  pull: ReviewedPull,
  commits: Commits,
  settings: ReviewSettings,
  io: ReviewIo,
  committed?: string,
): Promise<Review> {
  const { conversation, checked } = await readAndCheck(pull, commits, settings, io);
  if (checked === undefined) {
    const content = { plan: planNothing, summary: untouchedText, announce: false };
    return publishReview(pull, commits.head, content, conversation, io.wait);
  }
  let fixes: Review['fixes'];
  if (settings.autofix === 'commit') {
    const { commitFixes } = await import('./commit-fixes.ts');
    const commit = await commitFixes(pull, commits.head, checked.fixed);
    fixes = commit.outcome;
    if (commit.outcome === 'committed') {
      const { head, text } = commit;
      const again = { ...settings, autofix: 'suggest' } as const;
      const reviewed = await review(pull, { ...commits, head }, again, io, text);
      return { ...reviewed, fixes, committed: text };
    }
  }
  const content = contentOf(checked, commits.head, settings, committed);
  const published = await publishReview(pull, commits.head, content, conversation, io.wait);
  return { ...published, checked, ...(fixes === undefined ? {} : { fixes }) };
}

function contentOf(
  { findings, old, addedPapers, drafts }: CheckedChange,
  head: string,
  { blocking, command, pages, repositoryUrl }: ReviewSettings,
  committed: string | undefined,
): ReviewContent {
  return {
    plan: ({ threads }) => planReview(drafts, threads),
    summary: (commented, before) =>
      summaryText({
        findings,
        commented,
        old,
        addedPapers,
        blocking,
        command,
        pages,
        suggests: drafts.some(({ comment }) => comment.body.includes('```suggestion')),
        urlOf: ({ file, start }) => lineUrl(repositoryUrl, head, file, start.line),
        // A later run on the same commit does not take it back.
        committed: committed ?? committedIn(before, head),
      }),
    announce: true,
  };
}

/** What cannot be read is said in the pull request: a first contributor does not look for a log. */
async function readAndCheck(
  pull: ReviewedPull,
  commits: Commits,
  settings: ReviewSettings,
  io: ReviewIo,
): Promise<{ readonly conversation: Conversation; readonly checked?: CheckedChange }> {
  try {
    return await attempt(pull, commits, settings, io, true);
  } catch (error) {
    try {
      if (!(error instanceof UnfitPatch)) throw error;
      return await attempt(pull, commits, settings, io, false);
    } catch (last) {
      if (last instanceof InputError) await sayUnreadable(pull, commits, last, io.wait);
      throw last;
    }
  }
}

/** @param patched whether the files before the change may be taken from patches. */
async function attempt(
  pull: ReviewedPull,
  commits: Commits,
  settings: ReviewSettings,
  { check, reader, lookUp }: ReviewIo,
  patched: boolean,
) {
  const { files } = settings;
  const reading = await readPullRequest(pull, commits, { files, reader, patched });
  const { sides, conversation } = reading;
  if (sides === undefined) return { conversation };
  const wishes = wishesOf(reading, commits, settings);
  const checked = await check(sides, wishes);
  const known = wishes.comments.suggests ? await lookUp(checked.toComplete, sides.base.config) : [];
  if (known.length === 0) return { conversation, checked };
  const comments = { ...wishes.comments, known };
  return { conversation, checked: await check(sides, { ...wishes, comments }) };
}

function wishesOf(
  { patches, conversation, hasCommands }: PullRequestReading,
  { head }: Commits,
  { scope, autofix, number, pages }: ReviewSettings,
) {
  const names = conversation.threads.map(({ body }) => nameOfComment(body));
  return {
    scope,
    fixes: autofix === 'commit',
    comments: {
      patches,
      suggests: autofix !== 'off',
      there: new Set(names.filter((name) => name !== undefined)),
      pages,
      known: [],
      hasCommands,
    },
    pullRequest: { number, head },
  };
}

async function sayUnreadable(
  pull: ReviewedPull,
  { head }: Commits,
  error: InputError,
  wait: ReviewIo['wait'],
): Promise<void> {
  const content = {
    plan: () => ({ post: [], commented: new Set<string>(), update: [], solved: [] }),
    summary: () => unreadableText(error),
    announce: true,
  };
  try {
    await publishReview(pull, head, content, await readConversation(pull), wait);
  } catch (problem) {
    if (!isApiError(problem)) throw problem;
  }
}

function planNothing({ threads }: Conversation) {
  return planReview([], threads);
}
