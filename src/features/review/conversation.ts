import type { Branch, OwnComment, OwnThread } from '../../github/facts.ts';
import type { Answers, GitHub } from '../../github/github.ts';

export interface ReviewedPull {
  /** The repository that it is opened in. */
  readonly github: GitHub;
  readonly number: number;
  /** The branch that it comes from; absent where its fork is gone. */
  readonly branch: Branch | undefined;
}

export interface Conversation {
  readonly headSha: string;
  readonly headMessage: string;
  readonly comments: readonly OwnComment[];
  readonly threads: readonly OwnThread[];
}

/** Reads a pull request's conversation, in one request for most. */
export async function readConversation(pull: ReviewedPull): Promise<Conversation> {
  return (await readWithBlobs(pull, [])).conversation;
}

/** Reads a pull request's conversation, and blobs by their hashes in the same request. */
export async function readWithBlobs(
  { github, number }: ReviewedPull,
  hashes: readonly string[],
): Promise<Pick<Answers, 'blobs'> & { readonly conversation: Conversation }> {
  const { pull, comments, threads, blobs } = await github.ask({
    pull: number,
    comments: { number },
    threads: number,
    blobs: hashes,
  });
  const { head: headSha = '', message: headMessage = '' } = pull ?? {};
  return { conversation: { headSha, headMessage, comments, threads }, blobs };
}
