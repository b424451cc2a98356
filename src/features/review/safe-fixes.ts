import type { NewFile } from '../../github/facts.ts';
import { type Finding, type Fix, oneByOne, printsOf } from '../../rules/finding.ts';
import { wholeText } from '../../text/source-file.ts';
import { type CheckInput, checkList } from '../check/check-list.ts';
import type { ReadingMemory } from '../check/reading-memory.ts';
import { applyFixes } from '../fixes/apply-fixes.ts';

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

/**
 * Makes the safe fixes of what a change is responsible for. All of them are applied until none
 * remains, so that the check of a commit with them has nothing to commit. A fix is skipped where
 * another rule suggests something else for the same characters: a person decides.
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
  const mine = printsOf(own);
  const skipped = new Set(
    [...findings, ...oneByOne(findings)]
      .filter((one) => !mine.has(one.fingerprint) || isContested(one, findings))
      .map(({ fingerprint }) => fingerprint),
  );
  const { changed, applied } = applyFixes(
    input,
    ({ fingerprint }, { kind }) => kind === 'safe' && !skipped.has(fingerprint),
    checkList,
    memory,
  );
  const files = changed
    .filter(({ before }) => !before.path.startsWith('.github/') && before.invalidUtf8.length === 0)
    .map(({ after }) => ({ path: after.path, text: wholeText(after) }));
  const fixed = applied.map(({ ruleId, place: { file, start } }) => {
    return { ruleId, file, line: start.line };
  });
  return { files, findings: files.length === 0 ? [] : fixed };
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
