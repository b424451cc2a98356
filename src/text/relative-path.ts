import { percentEncoded } from './percent-encoded.ts';

/**
 * The path from one file to another for a link: with forward slashes, and with percent-encoded
 * characters that would end a Markdown link.
 *
 * @param from the file with the link.
 * @param to the target; both are relative to the same folder.
 */
export function relativePath(from: string, to: string): string {
  const folders = from.split('/').slice(0, -1);
  const parts = to.split('/');
  let shared = 0;
  while (shared < folders.length && shared < parts.length - 1 && folders[shared] === parts[shared])
    shared++;
  const up = folders.slice(shared).map(() => '..');
  return [...up, ...parts.slice(shared)].join('/').replace(/[\s()<>%#?]/g, percentEncoded);
}
