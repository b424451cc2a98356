import { identifierKey } from '../../identifiers/identifier.ts';
import {
  REFERENCE_KINDS,
  type ReferenceIdentifier,
  type ReferenceKind,
} from '../../links/registry-identifier.ts';
import type { Existence, RecordAnswer } from '../../registries/batches.ts';
import type { RegisteredDoi } from '../../registries/records-of-dois.ts';
import { REGISTRIES, type RegistryName } from '../../registries/settings.ts';
import type { WorkRecord } from '../../registries/work.ts';
import { factsOf } from '../../registries/work-facts.ts';
import { compact } from '../../text/json.ts';
import type { LinkLedger } from './link-ledger.ts';

/** Requests some ids from a registry, and returns its answer for each. */
export type AskExistence = (
  ids: readonly string[],
  found: (id: string, existence: Existence) => void,
) => Promise<void>;

/** Requests the records of DOIs, each from its agency, and returns the answer for each. */
type AskRecords = (
  dois: readonly RegisteredDoi[],
  found: (doi: string, answer: RecordAnswer) => void,
) => Promise<void>;

export interface RegistryTools {
  readonly registries: Readonly<Record<ReferenceKind, AskExistence>>;
  readonly records: AskRecords;
}

/**
 * Requests references from the registries, and the records of those that exist.
 *
 * @param tools with the run that makes the requests; `step` is called for each identifier.
 */
export async function askAboutReferences(
  identifiers: readonly ReferenceIdentifier[],
  {
    registries,
    records,
    run,
    step,
  }: RegistryTools & { readonly run: string; readonly step: () => void },
  ledger: LinkLedger,
): Promise<void> {
  const dois: RegisteredDoi[] = [];
  const ask = async (kind: ReferenceKind): Promise<void> => {
    const ids = identifiers.filter((one) => one.kind === kind).map(({ id }) => id);
    if (ids.length === 0) return;
    await registries[kind](ids, (id, existence) => {
      const key = identifierKey({ kind, id });
      ledger.add(key, run, judgementOf(existence, kind));
      if (existence.kind === 'unknown') ledger.missRecord(key, existence.reason);
      if (existence.kind === 'exists') {
        const { agency, record } = existence;
        if (record !== undefined) keepRecord(ledger, key, REFERENCE_KINDS[kind].registry, record);
        if (kind === 'doi' && agency !== undefined && ledger.isRecordDue(key)) {
          dois.push({ doi: id, agency });
        }
      }
      step();
    });
  };
  const others = (['arxiv', 'pmid', 'pmcid'] as const).map(ask);
  await ask('doi');
  if (dois.length > 0) {
    await records(dois, (doi, answer) => {
      const key = identifierKey({ kind: 'doi', id: doi });
      if (answer.outcome === 'found') keepRecord(ledger, key, answer.registry, answer.record);
      else if (answer.outcome === 'failed') {
        ledger.missRecord(key, `${REGISTRIES[answer.registry].title} ${answer.why}`);
      } else ledger.keepRecord(key, { registry: answer.registry });
    });
  }
  await Promise.all(others);
}

function keepRecord(
  ledger: LinkLedger,
  key: string,
  registry: RegistryName,
  record: WorkRecord,
): void {
  ledger.keepRecord(key, compact({ registry, facts: factsOf(record) }));
}

function judgementOf(existence: Existence, kind: ReferenceKind) {
  switch (existence.kind) {
    case 'exists':
      return { verdict: 'ok', reason: `registered at ${REFERENCE_KINDS[kind].host}` } as const;
    case 'absent':
      return { verdict: 'dead', reason: existence.reason } as const;
    default:
      return { verdict: 'unverified', reason: existence.reason } as const;
  }
}
