import type { Catalog } from '../catalog/catalog.ts';
import { InputError } from '../files/input-error.ts';
import type { Finding } from '../rules/finding.ts';
import { applyFixes } from './apply-fixes.ts';
import { harmOfAddition } from './change-harm.ts';
import { type ChangedFile, withChanges } from './changed-files.ts';
import { type CheckInput, checkList } from './check-list.ts';
import type { ReadingMemory } from './reading-memory.ts';

/**
 * Checks what is added to a list before anybody sees it, and corrects what can be corrected safely.
 *
 * @param changed the files before and after.
 * @returns the files, corrected.
 * @throws {InputError} where what was added breaks a rule all the same.
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
  const harm = harmOfAddition(before, check);
  if (harm !== undefined) throw new InputError(`with the entry ${harm}`);
  refuseUndefined(before.catalog, check.catalog);
  const last = new Map(fixed.map((one) => [one.before.path, one.after]));
  const paths = new Set(changed.map((one) => one.before.path));
  return [
    ...changed.map((one) => ({ ...one, after: last.get(one.before.path) ?? one.after })),
    ...fixed.filter((one) => !paths.has(one.before.path)),
  ];
}

/** A macro that no `@string` defines is text that is lost. */
function refuseUndefined(before: Catalog, after: Catalog): void {
  const known = new Set(undefinedMacros(before));
  const name = undefinedMacros(after).find((macro) => !known.has(macro));
  if (name === undefined) return;
  throw new InputError(
    `the entry uses the macro ${name}, which is not defined. Write its text in { }, or add its @string.`,
  );
}

function undefinedMacros({ bibliographies }: Catalog): string[] {
  return bibliographies.flatMap(({ diagnostics, source }) =>
    diagnostics
      .filter(({ code }) => code === 'undefined-macro')
      .map(({ range }) => source.text.slice(range.start, range.end)),
  );
}
