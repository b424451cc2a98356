import { setField } from '../bibtex/bib-edits.ts';
import { identifierKey, identifierText } from '../identifiers/identifier.ts';
import { pageOf } from '../identifiers/page-of.ts';
import { isPreprintDoi } from '../identifiers/preprint-doi.ts';
import type { Fix } from '../rules/finding.ts';
import { fingerprint } from '../text/fingerprint.ts';
import { fold } from '../text/fold.ts';
import { compact } from '../text/json.ts';
import type { KnownRecord, ReferenceFinding } from './reference-finding.ts';
import { evidenceOf, quoted, registryOf } from './reference-texts.ts';
import type { Reference, ReferencedWork } from './referenced-works.ts';

/** Venues that are not a publication. */
const PREPRINT_VENUE =
  /arxiv|\bcorr\b|\babs\/|biorxiv|medrxiv|chemrxiv|psyarxiv|techrxiv|preprint|ssrn|research square|under review|submitted|openreview/i;

/** The finding that the authors of an arXiv paper have withdrawn it. */
export function withdrawalOf(
  work: ReferencedWork,
  { identifier }: Reference,
  record: KnownRecord,
): ReferenceFinding | undefined {
  const { withdrawn } = record.facts;
  if (withdrawn === undefined) return undefined;
  const id = identifierKey(identifier);
  return {
    ruleId: 'arxiv-withdrawn',
    severity: 'warning',
    task: 'review',
    message: `The authors of ${quoted(work.entry.title)} have withdrawn it from arXiv (${identifierText(identifier)}): ${quoted(withdrawn)} Decide whether the list should keep it.`,
    id,
    entry: work.entry,
    evidence: [evidenceOf(identifier, record, withdrawn)],
    places: work.places,
    fingerprint: fingerprint(['arxiv-withdrawn', id].join('\n')),
  };
}

/**
 * The suggestion to cite the published version of a preprint. There is none if the work has a venue
 * or an identifier that is not a preprint's.
 */
export function publicationOf(
  work: ReferencedWork,
  { identifier }: Reference,
  record: KnownRecord,
): ReferenceFinding | undefined {
  const { facts } = record;
  const { published } = facts;
  if (published === undefined || facts.type !== 'preprint' || facts.withdrawn !== undefined) {
    return undefined;
  }
  if (isPublished(work, identifierKey(identifier))) return undefined;
  const { doi, citation } = published;
  const suggestion = doi === undefined ? undefined : pageOf({ kind: 'doi', id: doi });
  const where = [citation, suggestion].filter((one) => one !== undefined);
  if (where.length === 0) return undefined;
  const id = identifierKey(identifier);
  const fix = doi === undefined ? undefined : fixOf(work, doi);
  return {
    ruleId: 'preprint-published',
    severity: 'info',
    task: 'replace',
    message: `${quoted(work.entry.title)} (${identifierText(identifier)}) has been published, according to ${registryOf(record)}: ${where.join(', ')}. Consider citing the published version.`,
    id,
    entry: work.entry,
    evidence: [evidenceOf(identifier, record, `published as ${where.join(', ')}`)],
    places: work.places,
    ...compact({ suggestion, fix }),
    fingerprint: fingerprint(['preprint-published', id, doi ?? fold(citation ?? '')].join('\n')),
  };
}

/** Whether the list already names the published version. */
function isPublished({ venue, references, bib }: ReferencedWork, own: string): boolean {
  if (venue !== undefined && !PREPRINT_VENUE.test(venue)) return true;
  const others = references.filter(
    ({ identifier }) =>
      identifierKey(identifier) !== own &&
      identifier.kind !== 'arxiv' &&
      identifier.kind !== 'openreview' &&
      !(identifier.kind === 'doi' && isPreprintDoi(identifier.id)),
  );
  return others.length > 0 || bib?.bibEntry.fields.has('booktitle') === true;
}

/** Adds the DOI of the published version to the bib entry; a person adds journal and pages. */
function fixOf({ bib }: ReferencedWork, doi: string): Fix | undefined {
  if (bib === undefined) return undefined;
  const { bibliography, bibEntry } = bib;
  const edits = setField(bibliography, bibEntry, { name: 'doi', value: doi });
  return { kind: 'suggested', files: [{ file: bibliography.source.path, edits }] };
}
