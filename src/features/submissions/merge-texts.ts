import { append } from '../../text/append.ts';
import { type ChangedLines, changedLines } from '../../text/changed-lines.ts';
import { countsOf } from '../../text/most-used.ts';
import type { BranchText, WantedText } from './branch-texts.ts';

/** Whether merging a branch would result in the wanted files. */
export function isMergedAs({
  texts,
  files,
}: {
  readonly texts: readonly BranchText[];
  readonly files: readonly WantedText[];
}): boolean {
  return files.every(({ path, before, text }) => {
    const { ours, start } = texts.find((one) => one.path === path) ?? {};
    return ours !== undefined && start !== undefined && mergeTexts(start, before, ours) === text;
  });
}

/** Git merges changes that are a line apart; a greater distance allows for another view of line ends. */
const APART = 3;

/**
 * What git makes of two changes of a text, line by line. Cautious: changes that are close to each
 * other count as a conflict even where git may merge them.
 *
 * @returns undefined on a conflict.
 */
export function mergeTexts(base: string, one: string, other: string): string | undefined {
  if (one === base || one === other) return other;
  if (other === base) return one;
  const old = base.split('\n');
  const first = changedLines(old, one.split('\n'));
  const second = changedLines(old, other.split('\n'));
  if (first === undefined || second === undefined) return undefined;
  const isAnchor = anchorsOf(old, one.split('\n'), other.split('\n'));
  const merged: string[] = [];
  let at = 0;
  let last: { readonly of: readonly ChangedLines[]; readonly end: number } | undefined;
  for (const { of, change } of [
    ...first.map((change) => ({ of: first, change })),
    ...second.map((change) => ({ of: second, change })),
  ].sort((a, b) => a.change.start - b.change.start)) {
    if (last !== undefined && last.of !== of) {
      const between = old.slice(last.end, change.start);
      if (between.length < APART || !between.some(isAnchor)) return undefined;
    }
    append(merged, old.slice(at, change.start));
    append(merged, change.lines);
    at = change.end;
    last = { of, end: change.end };
  }
  return [...merged, ...old.slice(at)].join('\n');
}

/**
 * Finds the lines that are in each of some texts once. However git aligns equal lines, it matches
 * these, so changes on both sides of one do not meet.
 */
function anchorsOf(...texts: readonly (readonly string[])[]): (line: string) => boolean {
  const counts = texts.map(countsOf);
  return (line) => counts.every((count) => count.get(line) === 1);
}
