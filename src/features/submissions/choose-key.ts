import type { Catalog } from '../../catalog/catalog.ts';
import { inertLine } from '../../report/markdown-text.ts';
import { factsOfCommit } from './commit-message.ts';
import type { SubmissionState } from './submission-state.ts';

/** The keys that other open submissions give their papers, so that all can be merged as they are. */
export function promisedKeys({
  issue,
  submissions,
}: SubmissionState): { issue: number; key: string }[] {
  return submissions.flatMap(({ issue: other, tip, pull }) => {
    const key = factsOfCommit(tip)?.key;
    return other === issue.number || pull === undefined || key === undefined
      ? []
      : [{ issue: other, key }];
  });
}

/** The key that the branch gives the paper, as long as it is of the same paper and free. */
export function keptKey(
  state: SubmissionState,
  work: readonly string[],
  { bibliographies }: Catalog,
): string | undefined {
  const facts = state.tip && factsOfCommit(state.tip);
  if (facts === undefined || facts.work.join(' ') !== work.map(inertLine).join(' ')) {
    return undefined;
  }
  const key = facts.key.toLowerCase();
  const taken = bibliographies.flatMap(({ entries }) => entries.map((entry) => entry.key));
  // Where two runs gave the same key at once, the older submission keeps it.
  const older = promisedKeys(state).filter(({ issue }) => issue < state.issue.number);
  return [...taken, ...older.map((one) => one.key)].some((other) => other.toLowerCase() === key)
    ? undefined
    : facts.key;
}
