import type { Files } from './read-source.ts';

/** Whether something lies at a path, as far as one may look. Writing never replaces it anyway. */
export function isThere(files: Files, path: string): boolean {
  try {
    return files.statSync(path, { throwIfNoEntry: false }) !== undefined;
  } catch {
    return false;
  }
}
