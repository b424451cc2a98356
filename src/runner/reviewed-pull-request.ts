import type { EventIo } from './io.ts';
import { pullRequestEvent } from './pull-request-event.ts';

/** The pull request that the run was started for; a second stage finds it by the report. */
export function reviewedPullRequest(
  io: EventIo,
): { readonly number: number; readonly head: string } | undefined {
  if (!io.context.eventName.startsWith('pull_request')) return undefined;
  const { number, head } = pullRequestEvent(io);
  return { number, head };
}
