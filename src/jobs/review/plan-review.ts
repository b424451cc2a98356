import type { OwnThread } from '../../github/conversation.ts';
import { nameOfComment } from '../../github/marker.ts';
import type { NewComment } from '../../github/pull-request.ts';
import { sameText } from '../../github/same-text.ts';
import { type Finding, SEVERITIES } from '../../rules/finding.ts';
import type { SourceFile } from '../../text/source-file.ts';
import { commentText } from './comment-text.ts';
import { placeFinding } from './place-finding.ts';

/** More comments make a page that nobody reads, and GitHub slow. */
const MOST_COMMENTS = 25;

/** What is to be done to the comments of a review. */
export interface ReviewPlan {
  /** Findings that get a comment of their own, worst first. */
  readonly post: readonly { readonly finding: Finding; readonly comment: NewComment }[];
  /** Findings that a comment tells already. */
  readonly told: ReadonlySet<Finding>;
  /** Comments of ours whose text is not what it should be. */
  readonly update: readonly { readonly id: number; readonly body: string }[];
  /** Comments of ours whose finding is gone, or whose lines are. */
  readonly solved: readonly OwnThread[];
}

/**
 * Compares the findings with the comments of ours that are there. A thread that somebody resolved
 * stays resolved: its finding is not told a second time.
 *
 * @param findings those that the pull request is answerable for.
 * @param patches of the changed files by path.
 * @param threads of ours, those not folded away.
 * @param suggests whether comments suggest fixes.
 */
export function planReview(
  findings: readonly Finding[],
  sources: ReadonlyMap<string, SourceFile>,
  patches: ReadonlyMap<string, string | undefined>,
  threads: readonly OwnThread[],
  suggests: boolean,
): ReviewPlan {
  const { kept, solved } = sortThreads(findings, threads);
  const told = new Set<Finding>();
  const update: { id: number; body: string }[] = [];
  const post: { finding: Finding; comment: NewComment }[] = [];
  let room = MOST_COMMENTS - kept.size;
  for (const finding of worstFirst(findings)) {
    const thread = kept.get(`finding-${finding.fingerprint}`);
    if (thread !== undefined) told.add(finding);
    const place = placeFinding(finding, sources.get(finding.place.file), patches);
    if (place === undefined) continue;
    const { path, startLine, line, suggestion } = place;
    const body = commentText(finding, suggests ? suggestion : undefined);
    if (thread === undefined) {
      if (room-- > 0) post.push({ finding, comment: { path, startLine, line, body } });
    } else if (!thread.resolved && !sameText(body, thread.body)) {
      update.push({ id: thread.id, body });
    }
  }
  return { post, told, update, solved };
}

/** Which threads tell a finding that is still there, by the names of their comments. */
function sortThreads(findings: readonly Finding[], threads: readonly OwnThread[]) {
  const kept = new Map<string, OwnThread>();
  const solved: OwnThread[] = [];
  const wanted = new Set<string>(findings.map(({ fingerprint }) => `finding-${fingerprint}`));
  for (const thread of threads) {
    const name = nameOfComment(thread.body);
    if (name === undefined || name === 'summary') continue;
    const stays = wanted.has(name) && (thread.resolved || !thread.outdated) && !kept.has(name);
    if (stays) kept.set(name, thread);
    else solved.push(thread);
  }
  return { kept, solved };
}

/** In the order of their severity, otherwise as they were. */
export function worstFirst(findings: readonly Finding[]): Finding[] {
  return findings.toSorted(
    (a, b) => SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity),
  );
}
