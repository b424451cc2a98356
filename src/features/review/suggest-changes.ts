import { linesOf as linesOfBibEntry } from '../../catalog/line-anchors.ts';
import { type Finding, printsOf } from '../../rules/finding.ts';
import { largest, smallest } from '../../text/extremes.ts';
import type { SourceFile } from '../../text/source-file.ts';
import {
  type CheckInput,
  type CheckResult,
  checkList,
  filesByPath,
  readCatalog,
} from '../check/check-list.ts';
import type { ReadingMemory } from '../check/reading-memory.ts';
import { applyFixes } from '../fixes/apply-fixes.ts';
import { changedFiles, withChanges } from '../fixes/changed-files.ts';
import type { CompletedPaper, CompletePapers, PaperWithRecord } from '../papers/completed-paper.ts';
import { paperNamed } from '../papers/lacking-parts.ts';
import {
  changesOfFile,
  type FixSpan,
  type PaperLines,
  type SuggestedChange,
  unshownIn,
} from './changes-of-file.ts';
import { hunkAround, type Lines } from './diff-hunks.ts';

/** A list after a change, checked, and what of it GitHub shows. */
export interface CheckedHead {
  readonly input: CheckInput;
  readonly all: readonly Finding[];
  readonly hunksOf: (path: string) => readonly Lines[];
  readonly memory: ReadingMemory;
}

/** Names the paper that a finding is about, as its file has it; undefined where it is about none. */
export function entryName({ entry, place }: Finding): string | undefined {
  if (entry === undefined) return undefined;
  return JSON.stringify([place.file, entry.title, entry.citationKey]);
}

/**
 * Suggests changes that correct findings: all fixes are made together, as `--fix-suggested` would,
 * papers are completed with the registries' data, and the difference is cut into pieces that do not
 * overlap. Each piece includes the whole of a fix in its file and all fixes of one paper, so that
 * the pieces can be accepted in any order.
 *
 * @param findings those that may be corrected.
 * @param completion papers that registries know more about than the pull request has.
 */
export function suggestChanges(
  findings: readonly Finding[],
  { input, all, hunksOf, memory }: CheckedHead,
  {
    papers,
    complete,
  }: { readonly papers: readonly PaperWithRecord[]; readonly complete: CompletePapers },
): SuggestedChange[] {
  const sources = filesByPath(input);
  const spans = new Map(
    findings.flatMap((finding) => {
      const found = spansOf(finding, sources, hunksOf);
      return found === undefined ? [] : [[finding.fingerprint, found] as const];
    }),
  );
  if (spans.size === 0 && papers.length === 0) return [];
  // What a fix causes is corrected too; what was there before is not.
  const shown = printsOf(findings.filter(({ fingerprint }) => spans.has(fingerprint)));
  const skipped = new Set([...printsOf(all)].filter((one) => !shown.has(one)));
  const isWanted = ({ fingerprint }: Finding): boolean => !skipped.has(fingerprint);
  const fixed = applyFixes(input, isWanted, checkList, memory);
  const unshown = unshownIn(fixed.changed, hunksOf);
  const { input: whole, completed } = complete(
    withChanges(input, fixed.changed),
    papers,
    memory,
    (next) => unshownIn(changedFiles(input, next), hunksOf) <= unshown,
  );
  const last = completed.length === 0 ? fixed : applyFixes(whole, isWanted, checkList, memory);
  const changed =
    completed.length === 0 ? fixed.changed : changedFiles(input, withChanges(whole, last.changed));
  const corrected = new Set([...fixed.applied, ...last.applied].map((one) => one.fingerprint));
  const made = [...spans].flatMap(([print, found]) => (corrected.has(print) ? found : []));
  const completions = completionsOf(input, completed, memory);
  const gone = completedSpans(findings, completions, last.check);
  return changed.flatMap((file) =>
    changesOfFile(file, [...made, ...gone], completions, hunksOf(file.before.path)),
  );
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
    const others = fix.files.map(({ file }) => file).filter((file) => file !== path);
    return { path, start, end, fingerprint, entry: entryName(finding), others };
  });
  const whole = spans.filter((span) => span !== undefined);
  return whole.length === spans.length && whole.length > 0 ? whole : undefined;
}

function completionsOf(
  input: CheckInput,
  completed: readonly CompletedPaper[],
  memory: ReadingMemory,
): PaperLines[] {
  if (completed.length === 0) return [];
  const catalog = readCatalog(input, memory);
  return completed.flatMap((paper): PaperLines[] => {
    const entry = paperNamed(catalog, paper.identifier);
    const source = catalog.list?.source;
    if (entry === undefined || source === undefined) return [];
    const pair = catalog.pairOf(entry);
    const [bib] = input.bibs;
    const bibPath = pair?.bibliography.source.path ?? bib?.path ?? '';
    const inFiles = [
      [source.path, paper.parts.filter((part) => IN_LIST.has(part))],
      [bibPath, paper.parts.filter((part) => !IN_LIST.has(part))],
    ] as const;
    const lineOf = (offset: number): number => source.lines.position(offset).line;
    const { start, end } = entry.range;
    const places = [{ path: source.path, start: lineOf(start), end: lineOf(end) }];
    if (pair !== undefined) {
      places.push({ path: bibPath, ...linesOfBibEntry(pair.bibEntry, pair.bibliography) });
    }
    const parts = new Map(inFiles.filter(([, some]) => some.length > 0));
    return [{ paper, places, parts, together: paper.parts.includes('bib-entry') }];
  });
}

const IN_LIST: ReadonlySet<string> = new Set(['entry', 'key', 'abstract']);

/** The lines of completed papers, for each finding of theirs that is gone afterwards. */
function completedSpans(
  findings: readonly Finding[],
  completions: readonly PaperLines[],
  { findings: later }: CheckResult,
): FixSpan[] {
  if (completions.length === 0) return [];
  const still = new Set(later.map(({ fingerprint }) => fingerprint));
  return findings
    .filter(({ fingerprint }) => !still.has(fingerprint))
    .flatMap((finding) => {
      const { file, start } = finding.place;
      const place = completions
        .flatMap(({ places }) => places)
        .find((one) => one.path === file && one.start <= start.line && start.line <= one.end);
      if (place === undefined) return [];
      const { fingerprint } = finding;
      return [{ ...place, fingerprint, entry: entryName(finding), others: [] }];
    });
}
