import type { OwnThread } from '../../github/conversation.ts';
import { nameOfComment } from '../../github/marker.ts';
import type { NewComment } from '../../github/pull-request.ts';
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
 */
export function planReview(
  findings: readonly Finding[],
  sources: ReadonlyMap<string, SourceFile>,
  patches: ReadonlyMap<string, string | undefined>,
  threads: readonly OwnThread[],
): ReviewPlan {
  const kept = new Map<string, OwnThread>();
  const solved: OwnThread[] = [];
  const wanted = new Set(findings.map(({ fingerprint }) => `finding-${fingerprint}`));
  for (const thread of threads) {
    const name = nameOfComment(thread.body);
    if (name === undefined || name === 'summary') continue;
    const stays = wanted.has(name) && (thread.resolved || !thread.outdated) && !kept.has(name);
    if (stays) kept.set(name, thread);
    else solved.push(thread);
  }
  const told = new Set<Finding>();
  const update: { id: number; body: string }[] = [];
  const post: { finding: Finding; comment: NewComment }[] = [];
  let room = MOST_COMMENTS - kept.size;
  for (const finding of worstFirst(findings)) {
    const thread = kept.get(`finding-${finding.fingerprint}`);
    const place = placeFinding(finding, sources.get(finding.place.file), patches);
    if (thread !== undefined) {
      told.add(finding);
      if (place === undefined || thread.resolved) continue;
      const body = commentText(finding, place.suggestion);
      if (!sameText(body, thread.body)) update.push({ id: thread.id, body });
    } else if (place !== undefined && room > 0) {
      room--;
      const { path, startLine, line, suggestion } = place;
      const body = commentText(finding, suggestion);
      post.push({ finding, comment: { path, startLine, line, body } });
    }
  }
  return { post, told, update, solved };
}

/** In the order of their severity, otherwise as they were. */
export function worstFirst(findings: readonly Finding[]): Finding[] {
  return findings.toSorted(
    (a, b) => SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity),
  );
}

/** Whether two bodies say the same; GitHub may change line endings and trailing blanks. */
export function sameText(a: string, b: string): boolean {
  const plain = (text: string): string => text.replace(/\r\n/g, '\n').trimEnd();
  return plain(a) === plain(b);
}
