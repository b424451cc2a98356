import type { Catalog } from '../../catalog/catalog.ts';
import type { RawInput } from '../../files/raw-file.ts';
import { identifierKey, identifierText } from '../../identifiers/identifier.ts';
import { pageOf } from '../../identifiers/page-of.ts';
import type { ReportedReference } from '../../links/link-report.ts';
import { isReference, REFERENCE_KINDS } from '../../links/registry-identifier.ts';
import { findReferenceFaults } from '../../references/find-reference-faults.ts';
import type { KnownRecord, ReferenceFinding } from '../../references/reference-finding.ts';
import { quoted } from '../../references/reference-texts.ts';
import { type ReferencedWork, referencedWorks } from '../../references/referenced-works.ts';
import type { Severity } from '../../rules/finding.ts';
import { REFERENCE_RULE_IDS } from '../../rules/reference-rules.ts';
import { type Suppression, suppressionsOf } from '../../rules/support/suppressions.ts';
import { fingerprint } from '../../text/fingerprint.ts';
import { readCatalog } from '../check/check-list.ts';
import type { ReadingMemory } from '../check/reading-memory.ts';
import { decodeInput } from '../child-process/decode-input.ts';

/** Severities from the configuration, by rule id. */
export type ReferenceSeverities = Readonly<Record<string, Severity | 'off'>>;

/** The registries' answers on the references of a list. */
export interface ReferenceFacts {
  readonly records: ReadonlyMap<string, KnownRecord>;
  /** Identifiers that they do not know, with their answers and how often. */
  readonly unknown: readonly Pick<ReportedReference, 'id' | 'reason' | 'places'>[];
  readonly severities?: ReferenceSeverities | undefined;
}

/** Compares the works of a list with the registries' records of them; sends no request. */
export type JudgeReferences = (facts: ReferenceFacts) => Promise<readonly ReferenceFinding[]>;

/**
 * Compares the works of a catalog with the registries' records of them. Rules that the
 * configuration turns off, and findings that a comment suppresses, are skipped.
 *
 * @returns unknown identifiers, then the findings in the order of the list and the bibliographies.
 */
export function judgeCatalog(
  catalog: Catalog,
  { records, unknown, severities = {} }: ReferenceFacts,
): ReferenceFinding[] {
  const works = judgedWorks(catalog);
  const found = [
    ...unknown.flatMap((one) => unknownIdentifier(one, works)),
    ...works.flatMap((work) =>
      findReferenceFaults(work, (key) => records.get(key)).filter(
        ({ ruleId }) => !work.silenced.has(ruleId),
      ),
    ),
  ];
  return found.flatMap((finding) => {
    const severity = severities[finding.ruleId] ?? finding.severity;
    return severity === 'off' ? [] : [{ ...finding, severity }];
  });
}

/**
 * Compares the works of a list, from its unread files, with the registries' records of them.
 *
 * @throws {InputError} when it cannot be read.
 */
export async function judgeList(
  { list, ...facts }: ReferenceFacts & { readonly list: RawInput },
  memory?: ReadingMemory,
): Promise<ReferenceFinding[]> {
  return judgeCatalog(readCatalog(await decodeInput(list), memory), facts);
}

/** The works, with the rules that comments next to the entry or bib entry suppress. */
function judgedWorks(catalog: Catalog) {
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

/** The finding that a registry does not know an identifier; none where all who name it are suppressed. */
function unknownIdentifier(
  { id, reason, places }: ReferenceFacts['unknown'][number],
  works: ReturnType<typeof judgedWorks>,
): ReferenceFinding[] {
  const holders = works.flatMap((work) =>
    work.references
      .filter(({ identifier }) => identifierKey(identifier) === id)
      .map(({ identifier }) => ({ work, identifier })),
  );
  const [first] = holders;
  const isSilenced = holders.every(({ work }) => work.silenced.has('identifier-unknown'));
  if (first === undefined || isSilenced) return [];
  const { work, identifier } = first;
  const what = identifierText(identifier);
  const registry = isReference(identifier) ? REFERENCE_KINDS[identifier.kind].registry : 'doi';
  return [
    {
      ruleId: 'identifier-unknown',
      severity: 'error',
      task: 'remove',
      message: `${what} of ${quoted(work.entry.title)} does not exist: ${reason}. Compare it with the paper, letter by letter.`,
      id,
      entry: work.entry,
      evidence: [{ registry, url: pageOf(identifier), statement: reason }],
      places,
      fingerprint: fingerprint(['identifier-unknown', id].join('\n')),
    },
  ];
}
