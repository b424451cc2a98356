/** Lines of a file, from 1, both ends included. */
export interface Lines {
  readonly start: number;
  readonly end: number;
}

/**
 * The hunks of a patch from `pulls/{n}/files`, as lines of the new side. GitHub accepts a comment
 * only on lines of a hunk, and one over several lines only inside one hunk.
 *
 * @param patch absent for binary and very large files, which have no hunks.
 */
export function diffHunks(patch: string | undefined): Lines[] {
  const hunks: Lines[] = [];
  for (const [, from = '0', count = '1'] of (patch ?? '').matchAll(
    /^@@ -\d+(?:,\d+)? \+(\d+)(?:,(\d+))? @@/gm,
  )) {
    const start = Number(from);
    const length = Number(count);
    if (length > 0) hunks.push({ start, end: start + length - 1 });
  }
  return hunks;
}

/** The hunk with all lines from `start` to `end`. */
export function hunkAround(hunks: readonly Lines[], start: number, end: number): Lines | undefined {
  return hunks.find((hunk) => hunk.start <= start && end <= hunk.end);
}
