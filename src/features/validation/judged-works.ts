import type { Catalog } from '../../catalog/catalog.ts';
import { type ReferencedWork, referencedWorks } from '../../references/referenced-works.ts';
import { REFERENCE_RULE_IDS } from '../../rules/reference-rules.ts';
import { type Suppression, suppressionsOf } from '../../rules/support/suppressions.ts';

/** A work with what its list asks to be silent about. */
export interface JudgedWork extends ReferencedWork {
  /** Rules that a comment beside the entry or bib entry names. */
  readonly silenced: ReadonlySet<string>;
}

/** The works of a catalog that registries can be asked about. */
export function judgedWorks(catalog: Catalog): JudgedWork[] {
  const comments = suppressionsOf(catalog).filter(({ ruleIds }) =>
    REFERENCE_RULE_IDS.some((id) => ruleIds.includes(id)),
  );
  return referencedWorks(catalog).map((work) => ({
    ...work,
    silenced: new Set(
      comments.filter((one) => covers(one, work)).flatMap(({ ruleIds }) => ruleIds),
    ),
  }));
}

function covers({ covers: range, inList, file }: Suppression, work: ReferencedWork): boolean {
  if (range === undefined) return false;
  const holds = (offset: number): boolean => range.start <= offset && offset < range.end;
  return inList
    ? work.entries.some((entry) => holds(entry.range.start))
    : work.bib?.bibliography.source === file && holds(work.bib.bibEntry.range.start);
}
