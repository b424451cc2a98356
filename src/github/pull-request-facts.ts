import type { Branch } from './commit-files.ts';
import type { GitHubClient } from './connect.ts';

/** What a pull request is at the moment, whatever an event or an artifact says of it. */
export interface PullRequestFacts {
  readonly number: number;
  readonly open: boolean;
  /** The tip of the branch it is to be merged into. */
  readonly base: string;
  readonly head: string;
  /** The branch that holds the head; absent where its fork is gone. */
  readonly branch: Branch | undefined;
}

/** Asks GitHub about a pull request, by its number. */
export async function pullRequestFacts(
  { rest }: GitHubClient,
  here: { readonly owner: string; readonly repo: string },
  number: number,
): Promise<PullRequestFacts> {
  const { state, base, head } = (await rest.pulls.get({ ...here, pull_number: number })).data;
  // The fork of a pull request may be deleted, whatever the description of the API says.
  const fork = head.repo as typeof head.repo | null;
  return {
    number,
    open: state === 'open',
    base: base.sha,
    head: head.sha,
    branch: fork === null ? undefined : { repository: fork.full_name, name: head.ref },
  };
}
