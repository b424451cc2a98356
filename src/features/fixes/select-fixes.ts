import type { Catalog } from '../../catalog/catalog.ts';
import type { Finding, Fix } from '../../rules/finding.ts';
import { type EditSet, editSet, type TextEdit } from '../../text/text-edit.ts';
import { blockedFiles } from '../check/blocked-files.ts';

/** A finding whose fix was not applied, and why. */
export interface SkippedFix {
  readonly finding: Finding;
  readonly reason: string;
}

/** The fixes of one round. */
export type Selection = ReturnType<typeof selectFixes>;

/**
 * Chooses fixes that can be applied together, in the order of the findings. A fix is taken whole or
 * not at all, so that its halves in the README and the .bib stay together; one that conflicts with
 * an earlier one waits for the next round.
 */
export function selectFixes(
  findings: readonly Finding[],
  catalog: Catalog,
  wanted: (finding: Finding, fix: Fix) => boolean,
) {
  const blocked = blockedFiles(catalog);
  const taken: Finding[] = [];
  const refused: SkippedFix[] = [];
  const waiting: Finding[] = [];
  const sets = new Map<string, EditSet>();
  const setOf = (file: string): EditSet => {
    const set = sets.get(file) ?? editSet();
    sets.set(file, set);
    return set;
  };
  for (const finding of findings) {
    const { fix } = finding;
    if (fix === undefined || !wanted(finding, fix)) continue;
    const reason = fix.files.flatMap(({ file }) => blocked.get(file) ?? [])[0];
    if (reason !== undefined) {
      refused.push({ finding, reason });
      continue;
    }
    if (fix.files.some(({ edits }) => contradictsItself(edits))) {
      refused.push({ finding, reason: 'its own edits overlap; correct it by hand.' });
      continue;
    }
    if (!fix.files.every(({ file, edits }) => edits.every(setOf(file).fits))) {
      waiting.push(finding);
      continue;
    }
    for (const { file, edits } of fix.files) for (const edit of edits) setOf(file).add(edit);
    taken.push(finding);
  }
  return {
    taken,
    /** Fixes that no later round could apply either. */
    refused,
    /** Fixes that conflict with one that was taken, and may be possible in the next round. */
    waiting,
    /** By path. */
    edits: sets,
  };
}

function contradictsItself(edits: readonly TextEdit[]): boolean {
  const own = editSet();
  return !edits.every((edit) => {
    const fits = own.fits(edit);
    if (fits) own.add(edit);
    return fits;
  });
}
