import { setField } from '../bibtex/bib-edits.ts';
import { identifierKey, identifierText } from '../identifiers/identifier.ts';
import { pageOf } from '../identifiers/page-of.ts';
import { isPreprintDoi, PREPRINT_SERVER } from '../identifiers/preprint-servers.ts';
import type { Fix } from '../rules/finding.ts';
import { fold } from '../text/fold.ts';
import { compact } from '../text/json.ts';
import { type Compared, findingOn } from './finding-on.ts';
import type { ReferenceFinding } from './reference-finding.ts';
import { quoted, registryOf } from './reference-texts.ts';
import type { ReferencedWork } from './referenced-works.ts';

/** Other venues that are not a publication. */
const UNPUBLISHED = /\babs\/|under review|submitted/i;

/** The finding that the authors of an arXiv paper have withdrawn it. */
export function withdrawalOf(compared: Compared): ReferenceFinding | undefined {
  const { work, reference, record } = compared;
  const { identifier } = reference;
  const { withdrawn } = record.facts;
  if (withdrawn === undefined) return undefined;
  const message = `The authors of ${quoted(work.entry.title)} have withdrawn it from arXiv (${identifierText(identifier)}): ${quoted(withdrawn)} Decide whether the list should keep it.`;
  return findingOn(
    compared,
    { ruleId: 'arxiv-withdrawn', severity: 'warning', task: 'review', message },
    { statement: withdrawn, names: [identifierKey(identifier)] },
  );
}

/**
 * The suggestion to cite the published version of a preprint. There is none if the work has a venue
 * or an identifier that is not a preprint's.
 */
export function publicationOf(compared: Compared): ReferenceFinding | undefined {
  const { work, reference, record } = compared;
  const { published, type, withdrawn } = record.facts;
  if (published === undefined || type !== 'preprint' || withdrawn !== undefined) return undefined;
  const { identifier } = reference;
  const id = identifierKey(identifier);
  if (isPublished(work, id)) return undefined;
  const { doi, citation } = published;
  const suggestion = doi === undefined ? undefined : pageOf({ kind: 'doi', id: doi });
  const where = [citation, suggestion].filter((one) => one !== undefined).join(', ');
  if (where === '') return undefined;
  const message = `${quoted(work.entry.title)} (${identifierText(identifier)}) has been published, according to ${registryOf(record)}: ${where}. Consider citing the published version.`;
  return findingOn(
    compared,
    {
      ...({ ruleId: 'preprint-published', severity: 'info', task: 'replace', message } as const),
      ...compact({ suggestion, fix: doi === undefined ? undefined : fixOf(work, doi) }),
    },
    { statement: `published as ${where}`, names: [id, doi ?? fold(citation ?? '')] },
  );
}

/** Whether the list already names the published version. */
function isPublished({ venue, references, bib }: ReferencedWork, own: string): boolean {
  if (venue !== undefined && !PREPRINT_SERVER.test(venue) && !UNPUBLISHED.test(venue)) return true;
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
