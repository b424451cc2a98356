import * as v from 'valibot';
import type { EventIo } from './io.ts';
import { requirePayload, Sha } from './read-payload.ts';

const Payload = v.object({
  pull_request: v.object({
    number: v.pipe(v.number(), v.integer()),
    state: v.string(),
    merge_commit_sha: v.nullish(v.string()),
    base: v.object({ sha: Sha }),
    head: v.object({
      sha: Sha,
      ref: v.string(),
      repo: v.nullish(v.object({ full_name: v.string() })),
    }),
  }),
});

/**
 * Reads the payload of a `pull_request` or `pull_request_target` event.
 *
 * @throws {InputError} when it is another event's.
 */
export function pullRequestEvent(io: EventIo) {
  const payload = requirePayload(io, Payload, 'pull request');
  const { number, state, merge_commit_sha, base, head } = payload.pull_request;
  return {
    number,
    open: state === 'open',
    base: base.sha,
    head: head.sha,
    /** What GitHub would merge; absent on a conflict. */
    merge: merge_commit_sha ?? undefined,
    branch: head.repo ? { repository: head.repo.full_name, name: head.ref } : undefined,
  };
}

/** The pull request that the run was started for; a second stage finds it by the report. */
export function reviewedPullRequest(io: EventIo) {
  if (!io.context.eventName.startsWith('pull_request')) return undefined;
  const { number, head } = pullRequestEvent(io);
  return { number, head };
}
