import { diffHunks, type Hunk, hunkAround } from '../../github/diff-hunks.ts';
import type { Finding } from '../../rules/finding.ts';
import { largest, smallest } from '../../text/extremes.ts';
import type { SourceFile } from '../../text/source-file.ts';
import { applyEdits } from '../../text/text-edit.ts';

/** Where a finding is told: on lines of the diff, maybe with a suggestion, or not there. */
export interface DiffPlace {
  readonly path: string;
  readonly startLine: number;
  readonly line: number;
  /** New text of all lines from `startLine` to `line`, without the last line ending. */
  readonly suggestion?: string;
}

/**
 * Finds a place for a finding in the diff.
 *
 * @param patches of the changed files by path.
 * @returns undefined where the finding lies outside the diff, and belongs into the summary.
 */
export function placeFinding(
  finding: Finding,
  source: SourceFile | undefined,
  patches: ReadonlyMap<string, string | undefined>,
): DiffPlace | undefined {
  const { file, start, end } = finding.place;
  const hunks = diffHunks(patches.get(file));
  const suggested = source === undefined ? undefined : suggest(finding, source, hunks);
  if (suggested !== undefined) return suggested;
  // An end at the start of a line belongs to the line before.
  const last = Math.max(start.line, end.column === 1 ? end.line - 1 : end.line);
  if (hunkAround(hunks, start.line, last) !== undefined) {
    return { path: file, startLine: start.line, line: last };
  }
  if (hunkAround(hunks, start.line, start.line) === undefined) return undefined;
  return { path: file, startLine: start.line, line: start.line };
}

function suggest(
  { fix, place }: Finding,
  source: SourceFile,
  hunks: readonly Hunk[],
): DiffPlace | undefined {
  const edits = fix?.files.find(({ file }) => file === place.file)?.edits ?? [];
  if (edits.length === 0) return undefined;
  const { lines, text } = source;
  const startLine = smallest(edits.map(({ range }) => lines.position(range.start).line));
  const line = largest(edits.map(({ range }) => lines.position(range.end).line));
  if (hunkAround(hunks, startLine, line) === undefined) return undefined;
  const from = lines.lineStart(startLine);
  const before = text.slice(from, lines.lineEnd(line));
  const suggestion = applyEdits(
    before,
    edits.map(({ range, text: replacement }) => ({
      range: { start: range.start - from, end: range.end - from },
      text: replacement,
    })),
  );
  // GitHub shows an error in place of a suggestion that changes nothing.
  if (suggestion === before) return undefined;
  return { path: place.file, startLine, line, suggestion };
}
