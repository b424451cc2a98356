import type { NewFile } from '../../github/facts.ts';
import type { Finding, Fix } from '../../rules/finding.ts';
import { wholeText } from '../../text/source-file.ts';
import { type CheckInput, checkList } from '../check/check-list.ts';
import type { ReadingMemory } from '../check/reading-memory.ts';
import { applyFixes } from '../fixes/apply-fixes.ts';
import { newFindings } from '../fixes/change-harm.ts';

/** Where a fix was made, and by which rule. */
export interface FixedFinding {
  readonly ruleId: string;
  readonly file: string;
  readonly line: number;
}

/** Files with their safe fixes made, and the findings that they correct; plain data. */
export interface SafeFixes {
  readonly files: readonly NewFile[];
  readonly findings: readonly FixedFinding[];
}

const NONE: SafeFixes = { files: [], findings: [] };

/**
 * Makes the safe fixes of what a change is responsible for. All of them are applied until none
 * remains, so that the check of a commit with them has nothing to commit. A fix is skipped where
 * another rule suggests something else for the same characters: a person decides. The result is
 * checked: rules whose fixes cause an error or a warning are skipped.
 *
 * @param findings all of the list.
 * @param own those that the change is responsible for.
 */
export function safeFixes(
  input: CheckInput,
  findings: readonly Finding[],
  own: readonly Finding[],
  memory: ReadingMemory,
): SafeFixes {
  const mine = new Set(own);
  const skipped = new Set(
    findings
      .filter((finding) => !mine.has(finding) || isContested(finding, findings))
      .map(({ fingerprint }) => fingerprint),
  );
  const harmful = new Set<string>();
  for (;;) {
    const { changed, applied, check } = applyFixes(
      input,
      ({ fingerprint, ruleId }, { kind }) =>
        kind === 'safe' && !skipped.has(fingerprint) && !harmful.has(ruleId),
      checkList,
      memory,
    );
    const faults = newFaults(findings, check.findings);
    if (faults.length === 0) {
      const files = changed
        .filter(
          ({ before }) => !before.path.startsWith('.github/') && before.invalidUtf8.length === 0,
        )
        .map(({ after }) => ({ path: after.path, text: wholeText(after) }));
      if (files.length === 0) return NONE;
      return {
        files,
        findings: applied.map(({ ruleId, place: { file, start } }) => ({
          ruleId,
          file,
          line: start.line,
        })),
      };
    }
    const blamed = applied.filter((fix) => faults.some((fault) => isNear(fault, fix)));
    for (const { ruleId } of blamed.length > 0 ? blamed : applied) harmful.add(ruleId);
    if (applied.length === 0) return NONE;
  }
}

/** Whether a fix that only a person decides on changes the same characters into others. */
function isContested({ ruleId, fix }: Finding, findings: readonly Finding[]): boolean {
  if (fix?.kind !== 'safe') return false;
  const edits = editsOf(fix);
  return findings.some(
    (other) =>
      other.ruleId !== ruleId &&
      other.fix?.kind === 'suggested' &&
      editsOf(other.fix).some((theirs) =>
        edits.some(
          (ours) =>
            ours.file === theirs.file &&
            ours.text !== theirs.text &&
            ours.range.start <= theirs.range.start &&
            theirs.range.end <= ours.range.end,
        ),
      ),
  );
}

function editsOf({ files }: Fix) {
  return files.flatMap(({ file, edits }) => edits.map((edit) => ({ ...edit, file })));
}

/** Errors and warnings of rules that find more in a file than before. */
function newFaults(before: readonly Finding[], after: readonly Finding[]): Finding[] {
  const kindOf = ({ ruleId, place }: Finding): string => JSON.stringify([ruleId, place.file]);
  return newFindings(before, after, kindOf).filter(({ severity }) => severity !== 'info');
}

/** Whether a fault may come from a fix: both are about one paper, or the fault is about none. */
function isNear({ entry: fault }: Finding, { entry: fix }: Finding): boolean {
  return (
    fault === undefined ||
    fix === undefined ||
    fault.title === fix.title ||
    (fault.citationKey !== undefined && fault.citationKey === fix.citationKey)
  );
}
