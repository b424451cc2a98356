import type { OwnComment } from './facts.ts';
import type { GitHub } from './github.ts';
import { nameOfComment } from './marker.ts';

/**
 * Keeps one comment of ours current: posts it, or changes it where its text differs. Where two runs
 * at once have posted one each, the newest one stays.
 *
 * @param where an issue or a pull request, and our comments there, oldest first.
 * @param body begins with the marker that names the comment.
 * @param options whether it is posted where it does not exist yet, and what becomes of older ones with
 *   the same marker.
 */
export async function keepComment(
  github: Pick<GitHub, 'comment' | 'changeComment' | 'deleteComment' | 'hide'>,
  { number, own }: { readonly number: number; readonly own: readonly OwnComment[] },
  body: string,
  {
    isNeeded = true,
    older = 'hide',
  }: { readonly isNeeded?: boolean; readonly older?: 'hide' | 'delete' } = {},
): Promise<void> {
  const name = nameOfComment(body);
  const same = own.filter((comment) => nameOfComment(comment.body) === name);
  const newest = same.at(-1);
  if (newest === undefined) {
    if (isNeeded) await github.comment(number, body);
    return;
  }
  if (!sameText(newest.body, body)) await github.changeComment(newest.id, body);
  const others = same.slice(0, -1);
  if (older === 'delete') for (const { id } of others) await github.deleteComment(id);
  else if (others.length > 0) await github.hide(others);
}

/** Whether two bodies say the same; GitHub may change line endings and spaces at the end. */
export function sameText(a: string, b: string): boolean {
  const plain = (text: string): string => text.replace(/\r\n/g, '\n').trimEnd();
  return plain(a) === plain(b);
}
