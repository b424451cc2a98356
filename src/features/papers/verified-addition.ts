import { InputError } from '../../files/input-error.ts';
import type { Finding } from '../../rules/finding.ts';
import { type CheckInput, checkList } from '../check/check-list.ts';
import type { ReadingMemory } from '../check/reading-memory.ts';
import { applyFixes } from '../fixes/apply-fixes.ts';
import { harmsOfAddition } from '../fixes/change-harm.ts';
import { type ChangedFile, withChanges } from '../fixes/changed-files.ts';

/**
 * Checks additions to a list before anyone sees them, and corrects what can be corrected safely.
 *
 * @param changed the files before and after.
 * @returns the files, corrected.
 * @throws {InputError} where an addition still breaks a rule.
 */
export function verifiedAddition(
  input: CheckInput,
  changed: readonly ChangedFile[],
  memory: ReadingMemory,
): readonly ChangedFile[] {
  const before = checkList(input, memory);
  const known = new Set(before.findings.map(({ fingerprint }) => fingerprint));
  const isNew = ({ fingerprint }: Finding): boolean => !known.has(fingerprint);
  const { changed: fixed, check } = applyFixes(
    withChanges(input, changed),
    (finding, { kind }) => kind === 'safe' && isNew(finding),
    checkList,
    memory,
  );
  const [harm] = harmsOfAddition(before, check);
  if (harm !== undefined) throw new InputError(`with the entry ${harm.reason}`);
  const last = new Map(fixed.map((one) => [one.before.path, one.after]));
  const paths = new Set(changed.map((one) => one.before.path));
  return [
    ...changed.map((one) => ({ ...one, after: last.get(one.before.path) ?? one.after })),
    ...fixed.filter((one) => !paths.has(one.before.path)),
  ];
}
