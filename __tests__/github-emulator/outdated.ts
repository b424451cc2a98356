import type { ReviewComment } from './model.ts';
import type { World } from './world.ts';

export interface Place {
  readonly line: number | undefined;
  readonly startLine: number | undefined;
}

/**
 * Where a review comment stands in the pull request's head of now. GitHub carries a comment along
 * with its lines; it is outdated, and this gives nothing, once one of them changes or the file goes.
 */
export function placeNow(world: World, comment: ReviewComment): Place | undefined {
  const head = world.issues.get(comment.pull)?.pull?.headSha;
  const place = { line: comment.line, startLine: comment.startLine };
  if (head === undefined || head === comment.commit) return place;
  const { path, line, commit, side, subject } = comment;
  if (world.git.attempt('cat-file', '-e', `${head}:${path}`) === undefined) return undefined;
  if (subject === 'file' || side === 'LEFT' || line === undefined) return place;
  const first = comment.startLine ?? line;
  let moved = 0;
  const diff = world.git.git('diff', '-U0', '--no-color', commit, head, '--', path);
  for (const [, from, count = '1', added = '1'] of diff.matchAll(
    /^@@ -(\d+)(?:,(\d+))? \+\d+(?:,(\d+))? @@/gm,
  )) {
    // A hunk that takes no line away names the line before it.
    const start = count === '0' ? Number(from) + 1 : Number(from);
    const end = start + Number(count) - 1;
    if (start > line) break;
    const inside = count === '0' ? start > first && start <= line : end >= first;
    if (inside) return undefined;
    moved += Number(added) - Number(count);
  }
  return {
    line: line + moved,
    startLine: comment.startLine === undefined ? undefined : comment.startLine + moved,
  };
}
