import type { ReviewComment } from './model.ts';
import type { World } from './world.ts';

export interface Place {
  readonly line: number | undefined;
  readonly startLine: number | undefined;
}

/**
 * Where a review comment is in the pull request's head of now. GitHub carries a comment along
 * with its lines; it is outdated, and this gives nothing, once one of them changes or the file goes.
 */
export function placeNow(world: World, comment: ReviewComment): Place | undefined {
  const head = world.issues.get(comment.pull)?.pull?.headSha;
  const place = { line: comment.line, startLine: comment.startLine };
  if (head === undefined || head === comment.commit) return place;
  const { path, line, commit, side, subject } = comment;
  if (world.git.entryAt(`${head}:${path}`) === undefined) return undefined;
  if (subject === 'file' || side === 'LEFT' || line === undefined) return place;
  const first = comment.startLine ?? line;
  let moved = 0;
  for (const { from, removed, added } of world.git.changedLines(commit, head, path)) {
    const start = from + 1;
    if (start > line) break;
    const inside = removed === 0 ? start > first : from + removed >= first;
    if (inside) return undefined;
    moved += added - removed;
  }
  return {
    line: line + moved,
    startLine: comment.startLine === undefined ? undefined : comment.startLine + moved,
  };
}
