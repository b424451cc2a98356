import { isRefusal } from '../../github/connect.ts';
import type { Conversation } from '../../github/conversation.ts';
import { lineUrl } from '../../github/line-url.ts';
import type { PullRequestApi } from '../../github/pull-request.ts';
import type { Finding, Severity } from '../../rules/finding.ts';
import type { SourceFile } from '../../text/source-file.ts';
import { InputError } from '../input-error.ts';
import {
  type Change,
  type ChangeWishes,
  type Check,
  type CheckedChange,
  type Scope,
  sourcesOf,
} from './check-change.ts';
import type { WantedFiles } from './choose-files.ts';
import type { FixCommit } from './commit-fixes.ts';
import { planReview } from './plan-review.ts';
import { type Published, publishReview } from './publish-review.ts';
import { type Commits, readPullRequest } from './read-pull-request.ts';
import { summaryText, unreadableText, untouchedText } from './summary-text.ts';

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
  /** `https://github.com/owner/name`. */
  readonly repositoryUrl: string;
}

/** What reviewing needs of the world beside GitHub. */
export interface ReviewIo {
  readonly check: Check;
  /** Waits, by milliseconds. */
  readonly wait: (ms: number) => Promise<void>;
}

/** A review, as it was posted or as it should have been. */
export interface Review {
  readonly published: Published;
  /** What became of the safe fixes, where they were to be committed. */
  readonly fixes?: FixCommit['outcome'];
  /** Absent where the pull request touches neither the list nor a bibliography. */
  readonly checked?: CheckedChange & {
    /** The files after the change, by path. */
    readonly sources: ReadonlyMap<string, SourceFile>;
  };
}

/**
 * Reviews a pull request: reads both sides, checks them, tells what is new, and brings the
 * comments on GitHub in line with that.
 *
 * @throws {InputError} when the list cannot be read; the pull request is told so too.
 */
export async function reviewPullRequest(
  api: PullRequestApi,
  commits: Commits,
  settings: ReviewSettings,
  io: ReviewIo,
): Promise<Review> {
  if (settings.autofix === 'commit') {
    // A run that is started again after its commit has another head than its event says.
    const { headSha } = await api.conversation();
    return review(api, { ...commits, head: headSha }, settings, io);
  }
  return review(api, commits, settings, io);
}

async function review(
  api: PullRequestApi,
  commits: Commits,
  settings: ReviewSettings,
  io: ReviewIo,
): Promise<Review> {
  const { sides, conversation } = await reading(api, commits, settings, io);
  if (sides === undefined) {
    const published = await publishReview(
      api,
      commits.head,
      {
        plan: ({ threads }) => planReview([], new Map(), new Map(), threads, false),
        summary: untouchedText,
        announce: false,
      },
      conversation,
      io.wait,
    );
    return { published };
  }
  const wishes = { scope: settings.scope, fixes: settings.autofix === 'commit' };
  const sources = sourcesOf(sides.head);
  const checked = { ...(await checking(api, commits, sides, wishes, io)), sources };
  const { findings, old, addedPapers, fixed } = checked;
  let fixes: Review['fixes'];
  if (settings.autofix === 'commit') {
    const { commitFixes } = await import('./commit-fixes.ts');
    const commit = await commitFixes(api, commits.head, fixed);
    fixes = commit.outcome;
    if (commit.outcome === 'committed') {
      const { head } = commit;
      const again = { ...settings, autofix: 'suggest' } as const;
      return { ...(await review(api, { ...commits, head }, again, io)), fixes };
    }
  }
  const suggests = settings.autofix !== 'off';
  const published = await publishReview(
    api,
    commits.head,
    {
      plan: ({ threads }) => planReview(findings, sources, sides.patches, threads, suggests),
      summary: (told) =>
        summaryText({
          findings,
          told,
          old,
          addedPapers,
          blocking: settings.blocking,
          command: settings.command,
          urlOf: ({ file, start }) =>
            lineUrl(settings.repositoryUrl, commits.head, file, start.line),
        }),
      announce: true,
    },
    conversation,
    io.wait,
  );
  return { published, checked, ...(fixes === undefined ? {} : { fixes }) };
}

async function reading(
  api: PullRequestApi,
  commits: Commits,
  settings: ReviewSettings,
  { wait }: ReviewIo,
) {
  try {
    return await readPullRequest(api, commits, settings.files);
  } catch (error) {
    if (error instanceof InputError) await tellUnreadable(api, commits, error.message, wait);
    throw error;
  }
}

async function checking(
  api: PullRequestApi,
  commits: Commits,
  sides: Change,
  wishes: ChangeWishes,
  { check, wait }: ReviewIo,
) {
  try {
    return await check(sides, wishes);
  } catch (error) {
    if (error instanceof InputError) await tellUnreadable(api, commits, error.message, wait);
    throw error;
  }
}

/** A first-time contributor does not look for the log of a run. */
async function tellUnreadable(
  api: PullRequestApi,
  { head }: Commits,
  message: string,
  wait: ReviewIo['wait'],
): Promise<void> {
  const content = {
    plan: () => ({ post: [], told: new Set<Finding>(), update: [], solved: [] }),
    summary: () => unreadableText(message),
    announce: true,
  };
  try {
    const conversation: Conversation = await api.conversation();
    await publishReview(api, head, content, conversation, wait);
  } catch (error) {
    if (!isRefusal(error)) throw error;
  }
}
