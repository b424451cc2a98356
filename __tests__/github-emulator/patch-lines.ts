/** The lines that a review comment may stand on: the number of the hunk by line, for each side. */
export interface PatchLines {
  readonly LEFT: ReadonlyMap<number, number>;
  readonly RIGHT: ReadonlyMap<number, number>;
}

/** Reads the hunks of one file's patch. A line of context stands on both sides. */
export function patchLines(patch: string | undefined): PatchLines {
  const LEFT = new Map<number, number>();
  const RIGHT = new Map<number, number>();
  let hunk = 0;
  let left = 0;
  let right = 0;
  for (const line of patch?.split('\n') ?? []) {
    const head = /^@@ -(\d+)(?:,\d+)? \+(\d+)(?:,\d+)? @@/.exec(line);
    if (head !== null) {
      hunk += 1;
      left = Number(head[1]);
      right = Number(head[2]);
      continue;
    }
    if (line.startsWith('\\')) continue;
    if (!line.startsWith('+')) LEFT.set(left++, hunk);
    if (!line.startsWith('-')) RIGHT.set(right++, hunk);
  }
  return { LEFT, RIGHT };
}
