import { identifierKey } from '../../identifiers/identifier.ts';
import type { LinkPlace } from '../../links/link-report.ts';
import type { ReferenceFinding } from '../../references/reference-finding.ts';
import { identifierText, pageOf, quoted } from '../../references/reference-texts.ts';
import { fingerprint } from '../../text/fingerprint.ts';
import type { JudgedWork } from './judged-works.ts';
import { type ReferenceSeverities, withSeverity } from './validate-references.ts';

/**
 * The finding that a registry does not know an identifier, in as many words as reports of other
 * findings; none where the configuration or a comment silences it.
 *
 * @param reason what the registry said, and how often.
 */
export function unknownIdentifier(
  id: string,
  reason: string,
  places: readonly LinkPlace[],
  works: readonly JudgedWork[],
  severities: ReferenceSeverities,
): ReferenceFinding[] {
  const holders = works.flatMap((work) =>
    work.references
      .filter(({ identifier }) => identifierKey(identifier) === id)
      .map(({ identifier }) => ({ work, identifier })),
  );
  const [first] = holders;
  if (first === undefined || severities['identifier-unknown'] === 'off') return [];
  if (holders.every(({ work }) => work.silenced.has('identifier-unknown'))) return [];
  const { work, identifier } = first;
  const what = identifierText(identifier);
  const registry = REGISTRIES_OF_KINDS[identifier.kind] ?? 'doi';
  const finding: ReferenceFinding = {
    ruleId: 'identifier-unknown',
    severity: 'error',
    task: 'remove',
    message: `${what} of ${quoted(work.entry.title)} does not exist: ${reason}. Compare it with the paper, letter by letter.`,
    id,
    entry: work.entry,
    evidence: [{ registry, url: pageOf(identifier), says: reason }],
    places,
    fingerprint: fingerprint(['identifier-unknown', id].join('\n')),
  };
  return [withSeverity(finding, severities)];
}

const REGISTRIES_OF_KINDS = {
  doi: 'doi',
  'short-doi': 'doi',
  arxiv: 'arxiv',
  pmid: 'pubmed',
  pmcid: 'pubmed',
  acl: undefined,
  openreview: undefined,
} as const;
