import { placeNow } from './outdated.ts';
import type { World } from './world.ts';

/**
 * A person presses "Commit suggestion" at a review comment. Gives the commit on the pull request's
 * branch; throws where GitHub does not offer the button or refuses the change.
 */
export function commitSuggestion(world: World, id: number, user: string): string {
  const comment = world.reviewComments.get(id);
  const pull = world.issues.get(comment?.pull ?? 0)?.pull;
  if (comment === undefined || pull === undefined) throw new Error(`no review comment ${id}`);
  const text = suggestedText(comment.body);
  if (text === undefined) throw new Error('the comment holds no suggestion');
  const place = placeNow(world, comment);
  if (place?.line === undefined) throw new Error('the suggestion is outdated, or on no line');
  if (comment.side === 'LEFT') throw new Error('a suggestion cannot stand on deleted lines');
  if (text.includes('```suggestion')) throw new Error('a suggestion within a suggestion');

  const before = world.git.readBlob(`${pull.headSha}:${comment.path}`)?.toString('utf8') ?? '';
  const lines = before.split(/(?<=\n)/);
  const start = (place.startLine ?? place.line) - 1;
  const ending = before.includes('\r\n') ? '\r\n' : '\n';
  const last = lines[place.line - 1] ?? '';
  // A file that ends without a line ending goes on doing so.
  const tail = last.endsWith('\n') || text === '' ? '' : ending;
  const written = text.replaceAll('\n', ending);
  const replaced = tail === '' ? written : written.slice(0, -tail.length);
  const after = [...lines.slice(0, start), replaced, ...lines.slice(place.line)].join('');
  if (after === before) throw new Error('the suggestion changes nothing');
  return world.push(
    pull.headBranch,
    { [comment.path]: after },
    { repository: pull.headRepository, message: `Update ${comment.path}`, author: user },
  );
}

/** The lines in the first suggestion block, each with its line ending; nothing without a block. */
function suggestedText(body: string): string | undefined {
  const lines = body.replaceAll('\r\n', '\n').split('\n');
  const open = lines.findIndex((line) => /^ {0,3}(?:`{3,}|~{3,})\s*suggestion\s*$/.test(line));
  if (open === -1) return undefined;
  const fence = /[`~]+/.exec(lines[open] ?? '')?.[0] ?? '';
  const closes = (line: string): boolean => {
    const mark = line.trim();
    return mark.length >= fence.length && mark === fence.charAt(0).repeat(mark.length);
  };
  const length = lines.slice(open + 1).findIndex(closes);
  const inside = length === -1 ? lines.slice(open + 1) : lines.slice(open + 1, open + 1 + length);
  return inside.map((line) => `${line}\n`).join('');
}
