import { join } from 'node:path';
import type { Files } from '../files/read-source.ts';

/**
 * The commits that are checked out in a folder and in the folders right below it, as git's own
 * files say; nothing is run.
 */
export function checkedOutCommits(files: Files, folder: string): string[] {
  const below = attempt(() => files.readdirSync(folder)) ?? [];
  return ['.', ...below].flatMap((name) => {
    const commit = commitOf(files, join(folder, name, '.git'));
    return commit === undefined ? [] : [commit];
  });
}

/** Whether there is anything in a folder; where nothing was checked out, it is empty. */
export function isCheckedOut(files: Files, folder: string): boolean {
  return (attempt(() => files.readdirSync(folder)) ?? []).length > 0;
}

function commitOf(files: Files, git: string): string | undefined {
  const read = (name: string): string =>
    attempt(() => files.readFileSync(join(git, name), 'utf8')) ?? '';
  const head = read('HEAD').trim();
  const ref = /^ref: (\S+)$/.exec(head)?.[1];
  if (ref === undefined) return head === '' ? undefined : head;
  const packed = read('packed-refs')
    .split('\n')
    .find((line) => line.endsWith(` ${ref}`));
  return read(ref).trim() || packed?.split(' ')[0];
}

function attempt<T>(work: () => T): T | undefined {
  try {
    return work();
  } catch {
    return undefined;
  }
}
