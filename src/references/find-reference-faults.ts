import { identifierKey } from '../identifiers/identifier.ts';
import type { RecordOf } from './known-record.ts';
import { compareWork, mismatchOf } from './mismatch.ts';
import { type NoticedRecord, retractionOf } from './notices.ts';
import { publicationOf, withdrawalOf } from './preprints.ts';
import type { ReferenceFinding } from './reference-finding.ts';
import type { ReferencedWork } from './referenced-works.ts';

/**
 * What the registries' records show of a list's works: a pure function of the list and of what was
 * asked before, so that it can be told again without asking anyone.
 *
 * @returns the findings in the order of the works.
 */
export function findReferenceFaults(
  works: readonly ReferencedWork[],
  recordOf: RecordOf,
): ReferenceFinding[] {
  return works.flatMap((work) => faultsOf(work, recordOf));
}

function faultsOf(work: ReferencedWork, recordOf: RecordOf): ReferenceFinding[] {
  const findings: ReferenceFinding[] = [];
  const records: NoticedRecord[] = [];
  for (const reference of work.references) {
    const record = recordOf(identifierKey(reference.identifier));
    // Whoever lists a notice knows what it is, and its title is that of another paper.
    if (record === undefined || record.facts.noticeOf !== undefined) continue;
    const agreement = compareWork(work, record);
    const mismatch = mismatchOf(work, reference, record, agreement);
    if (mismatch !== undefined) findings.push(mismatch);
    // What is said of another work is not said of this one.
    const isNamed = agreement.title === 'same' || agreement.title === 'similar';
    if (!agreement.sameWork || !(reference.isOwn || isNamed)) continue;
    records.push({ identifier: reference.identifier, record });
    const withdrawal = withdrawalOf(work, reference, record);
    if (withdrawal !== undefined) findings.push(withdrawal);
  }
  const retraction = retractionOf(work, records);
  if (retraction !== undefined) findings.push(retraction);
  const publication = work.references
    .filter((reference) => records.some(({ identifier }) => identifier === reference.identifier))
    .map((reference) => {
      const record = recordOf(identifierKey(reference.identifier));
      return record === undefined ? undefined : publicationOf(work, reference, record);
    })
    .find((one) => one !== undefined);
  return publication === undefined ? findings : [...findings, publication];
}
