import { identifierKey } from '../identifiers/identifier.ts';
import { pageOf } from '../identifiers/page-of.ts';
import { fingerprint } from '../text/fingerprint.ts';
import { fold } from '../text/fold.ts';
import type { Agreement } from './compare-works.ts';
import type { KnownRecord, ReferenceFinding } from './reference-finding.ts';
import type { Reference, ReferencedWork } from './referenced-works.ts';

/** An identifier of a work with its registry's record, and how the record and the list agree. */
export interface Compared {
  readonly work: ReferencedWork;
  readonly reference: Reference;
  readonly record: KnownRecord;
  readonly agreement: Agreement;
}

/**
 * A finding on a work under one of its identifiers, with the registry's page as evidence.
 *
 * @param finding its places are those of the work where absent.
 * @param about `statement`: what the registry says; `names`: what distinguishes the finding
 *   from others of its rule, the same in every run.
 */
export function findingOn(
  { work, reference: { identifier }, record: { registry } }: Compared,
  finding: Pick<ReferenceFinding, 'ruleId' | 'severity' | 'task' | 'message'> &
    Partial<ReferenceFinding>,
  { statement, names }: { readonly statement: string; readonly names: readonly string[] },
): ReferenceFinding {
  return {
    ...finding,
    id: identifierKey(identifier),
    entry: work.entry,
    evidence: finding.evidence ?? [{ registry, url: pageOf(identifier), statement }],
    places: finding.places ?? work.places,
    fingerprint: fingerprint([finding.ruleId, ...names].join('\n')),
  };
}

/** What distinguishes a work from others of its list. */
export function identityOf({ entry }: ReferencedWork): string {
  return entry.citationKey ?? fold(entry.title);
}
