/** Lines of a file's new side that a patch shows, from 1, both ends included. */
export interface Hunk {
  readonly start: number;
  readonly end: number;
}

/**
 * The hunks of a patch as `pulls/{n}/files` gives it. GitHub takes a comment only on lines of a
 * hunk, and one over several lines only inside one hunk.
 *
 * @param patch absent for binary and very large files, which have no hunks.
 */
export function diffHunks(patch: string | undefined): Hunk[] {
  const hunks: Hunk[] = [];
  for (const [, from = '0', count = '1'] of (patch ?? '').matchAll(
    /^@@ -\d+(?:,\d+)? \+(\d+)(?:,(\d+))? @@/gm,
  )) {
    const start = Number(from);
    const length = Number(count);
    if (length > 0) hunks.push({ start, end: start + length - 1 });
  }
  return hunks;
}

/** The hunk that holds all lines from `start` to `end`. */
export function hunkAround(hunks: readonly Hunk[], start: number, end: number): Hunk | undefined {
  return hunks.find((hunk) => hunk.start <= start && end <= hunk.end);
}
