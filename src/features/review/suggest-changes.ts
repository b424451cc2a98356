import type { Finding } from '../../rules/finding.ts';
import { largest, smallest } from '../../text/extremes.ts';
import type { SourceFile } from '../../text/source-file.ts';
import { applyFixes } from '../apply-fixes.ts';
import { type CheckInput, checkList, filesOf } from '../check-list.ts';
import type { ReadingMemory } from '../reading-memory.ts';
import { type Hunk, hunkAround } from './diff-hunks.ts';
import { entryName } from './entry-name.ts';
import { joinIntervals } from './join-intervals.ts';
import { type LineChange, lineChanges, linesOf } from './line-changes.ts';

/** New lines in place of some lines of the head, all fixes that concern them made. */
export interface SuggestedChange {
  readonly path: string;
  readonly startLine: number;
  readonly line: number;
  /** The lines as they are. */
  readonly before: string;
  /** The lines as they should be, without the last line ending. */
  readonly text: string;
  /** The fingerprints of the findings that it corrects, wholly or in this file. */
  readonly corrects: ReadonlySet<string>;
}

/** A list after a change, checked, and what of it GitHub shows. */
export interface CheckedHead {
  readonly input: CheckInput;
  /** All findings of the list. */
  readonly all: readonly Finding[];
  readonly hunksOf: (path: string) => readonly Hunk[];
  readonly memory: ReadingMemory;
}

/**
 * Suggests changes that correct findings: all fixes are made together, as `--fix-suggested` would,
 * and what differs then is cut into pieces that do not overlap. Each piece takes in the whole of a
 * fix in its file and all fixes of one paper, so that the pieces can be accepted in any order.
 *
 * @param findings those that may be corrected.
 */
export function suggestChanges(
  findings: readonly Finding[],
  { input, all, hunksOf, memory }: CheckedHead,
): SuggestedChange[] {
  const sources = new Map(filesOf(input).map((file) => [file.path, file] as const));
  const spans = new Map(
    findings.flatMap((finding) => {
      const found = spansOf(finding, sources, hunksOf);
      return found === undefined ? [] : [[finding.fingerprint, found] as const];
    }),
  );
  if (spans.size === 0) return [];
  // What a fix brings about is corrected too; what was there before is not.
  const left = new Set(all.map(({ fingerprint }) => fingerprint).filter((one) => !spans.has(one)));
  const fixed = applyFixes(input, ({ fingerprint }) => !left.has(fingerprint), checkList, memory);
  const corrected = new Set(fixed.applied.map(({ fingerprint }) => fingerprint));
  const made = [...spans].flatMap(([fingerprint, found]) =>
    corrected.has(fingerprint) ? found : [],
  );
  return fixed.changed.flatMap(({ before, after }) =>
    changesOf(
      before,
      after,
      made.filter(({ path }) => path === before.path),
      hunksOf(before.path),
    ),
  );
}

/** The lines of one file that a fix touches, from the first to the last. */
interface FixSpan {
  readonly path: string;
  readonly start: number;
  readonly end: number;
  readonly fingerprint: string;
  /** The paper that it is about. */
  readonly entry: string | undefined;
}

/** The lines that a fix touches, by file; undefined where GitHub does not show all of them. */
function spansOf(
  finding: Finding,
  sources: ReadonlyMap<string, SourceFile>,
  hunksOf: CheckedHead['hunksOf'],
): FixSpan[] | undefined {
  const { fix, fingerprint } = finding;
  if (fix === undefined) return undefined;
  const spans = fix.files.map(({ file: path, edits }): FixSpan | undefined => {
    const lines = sources.get(path)?.lines;
    if (lines === undefined || edits.length === 0) return undefined;
    const start = smallest(edits.map(({ range }) => lines.position(range.start).line));
    const end = largest(edits.map(({ range }) => lines.position(range.end).line));
    if (hunkAround(hunksOf(path), start, end) === undefined) return undefined;
    return { path, start, end, fingerprint, entry: entryName(finding) };
  });
  const whole = spans.filter((span) => span !== undefined);
  return whole.length === spans.length && whole.length > 0 ? whole : undefined;
}

function changesOf(
  before: SourceFile,
  after: SourceFile,
  spans: readonly FixSpan[],
  hunks: readonly Hunk[],
): SuggestedChange[] {
  const old = linesOf(before.text);
  const changes = lineChanges(old, linesOf(after.text));
  if (changes === undefined) return [];
  const anchored = changes.map((change) => ({ ...change, ...anchorOf(change, hunks) }));
  const isShown = ({ start, end }: { start: number; end: number }): boolean =>
    hunkAround(hunks, start, end) !== undefined;
  const pieces = joinIntervals(
    [
      ...spans,
      ...anchored.map(({ from, to }) => ({ start: from, end: to, entry: undefined })),
    ].filter(isShown),
    isShown,
  );
  return pieces.flatMap(({ start, end }) => {
    const now = old.slice(start - 1, end);
    const lines = rewritten(old, start, end, anchored);
    // GitHub shows an error in place of a suggestion that changes nothing, and none is no line.
    if (lines.length === 0 || lines.join('\n') === now.join('\n')) return [];
    const corrects = spans.filter((span) => start <= span.start && span.end <= end);
    return [
      {
        path: before.path,
        startLine: start,
        line: end,
        before: now.join('\n'),
        text: lines.join('\n'),
        corrects: new Set(corrects.map(({ fingerprint }) => fingerprint)),
      },
    ];
  });
}

interface Anchor {
  /** The lines that a suggestion of the change must stand on. */
  readonly from: number;
  readonly to: number;
}

/** Insertions, and lines that go, take in a line that stays: a suggestion stands on lines. */
function anchorOf({ start, end, lines }: LineChange, hunks: readonly Hunk[]): Anchor {
  if (start <= end && lines.length > 0) return { from: start, to: end };
  const last = Math.max(start, end);
  if (hunkAround(hunks, start - 1, end) !== undefined)
    return { from: start - 1, to: Math.max(start - 1, end) };
  return { from: start, to: start <= end ? last + 1 : last };
}

/** Some lines with the changes made that are anchored in them. */
function rewritten(
  old: readonly string[],
  start: number,
  end: number,
  changes: readonly (LineChange & Anchor)[],
): string[] {
  const own = changes.filter(({ from, to }) => start <= from && to <= end);
  let written: string[] = [];
  let line = start;
  for (const change of own) {
    written = [...written, ...old.slice(line - 1, change.start - 1), ...change.lines];
    line = change.end + 1;
  }
  return [...written, ...old.slice(line - 1, end)];
}
