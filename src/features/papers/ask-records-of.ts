import type { ReferenceIdentifier, ReferenceKind } from '../../links/registry-identifier.ts';
import { arxivIdsExist } from '../../registries/arxiv.ts';
import {
  batches,
  type Existence,
  type ExistenceTools,
  type RecordAnswer,
} from '../../registries/batches.ts';
import type { Budget, Registries } from '../../registries/client.ts';
import { doisExist } from '../../registries/doi-org.ts';
import { abstractsOfDois } from '../../registries/europepmc.ts';
import { pmidsExist } from '../../registries/pubmed.ts';
import { pmcidsExist } from '../../registries/pubmed-central.ts';
import { type RegisteredDoi, recordsOfDois } from '../../registries/records-of-dois.ts';
import { REGISTRIES, type RegistryName } from '../../registries/settings.ts';
import type { WorkRecord } from '../../registries/work.ts';
import { plainText } from '../../scholarly/scholarly-text.ts';

/** A work as a registry returned it. */
export interface FoundRecord {
  readonly registry: RegistryName;
  readonly record: WorkRecord;
  /** Where the abstract comes from, if from another registry. */
  readonly abstractFrom?: RegistryName;
}

/** Why there is no record of an identifier. */
export interface NotFound {
  readonly why: string;
  /** The registry itself answers that there is no such thing. */
  readonly absent?: true;
  /** No answer came, which says nothing about the paper. */
  readonly unasked?: true;
}

/** Requests the records of identifiers from registries, and reports each as soon as it is known. */
export type AskRecordsOf = (
  identifiers: readonly ReferenceIdentifier[],
  report: (identifier: ReferenceIdentifier, found: FoundRecord | NotFound) => void,
) => Promise<void>;

/**
 * How many DOIs are requested at a time: the results so far are kept when the run is interrupted.
 */
const AT_ONCE = 50;
/** After this many parts in a row without an answer, doi.org counts as unreachable. */
const MOST_SILENT = 2;

/** Requests whole records, in batches, from all registries in parallel. */
export function askRecordsOf(registries: Registries, budget: Budget): AskRecordsOf {
  return async (identifiers, report) => {
    const idsOf = (kind: ReferenceKind): string[] =>
      identifiers.filter((one) => one.kind === kind).map(({ id }) => id);
    const ask = (
      kind: 'arxiv' | 'pmid' | 'pmcid',
      exist: (ids: readonly string[], tools: ExistenceTools) => Promise<void>,
    ): Promise<void> =>
      exist(idsOf(kind), {
        registries,
        budget,
        report: (id, existence) =>
          report({ kind, id }, resultOf(existence, kind === 'arxiv' ? 'arxiv' : 'pubmed')),
      });
    await Promise.all([
      ask('arxiv', arxivIdsExist),
      ask('pmid', pmidsExist),
      ask('pmcid', pmcidsExist),
      askDois(idsOf('doi'), registries, budget, report),
    ]);
  };
}

async function askDois(
  dois: readonly string[],
  registries: Registries,
  budget: Budget,
  report: Parameters<AskRecordsOf>[1],
): Promise<void> {
  let silent = 0;
  let why = '';
  for (const part of batches(dois, AT_ONCE)) {
    if (silent >= MOST_SILENT) {
      for (const id of part) report({ kind: 'doi', id }, { why, unasked: true });
      continue;
    }
    const registered: RegisteredDoi[] = [];
    let isSilent = true;
    await doisExist(part, {
      registries,
      budget,
      report(id, existence) {
        if (existence.kind === 'exists') {
          registered.push({ doi: id, agency: existence.agency ?? '' });
        } else report({ kind: 'doi', id }, missing(existence));
        if (existence.kind === 'unknown') why = existence.reason;
        else isSilent = false;
      },
    });
    silent = isSilent ? silent + 1 : 0;
    await askDoiRecords(registered, registries, budget, report);
  }
}

/** Those without an abstract are reported last, after the search elsewhere. */
async function askDoiRecords(
  dois: readonly RegisteredDoi[],
  registries: Registries,
  budget: Budget,
  report: Parameters<AskRecordsOf>[1],
): Promise<void> {
  const bare = new Map<string, FoundRecord>();
  await recordsOfDois(dois, {
    registries,
    budget,
    whole: true,
    report(id, answer) {
      if (answer.outcome === 'found' && answer.record.abstract === undefined) bare.set(id, answer);
      else report({ kind: 'doi', id }, resultOfAnswer(answer));
    },
  });
  const wanted = [...bare].map(([doi, { record }]) => ({
    doi,
    title: plainText(record.title ?? ''),
  }));
  const abstracts = await abstractsOfDois(wanted, { registries, budget });
  for (const [id, { registry, record }] of bare) {
    const abstract = abstracts.get(id);
    report(
      { kind: 'doi', id },
      abstract === undefined
        ? { registry, record }
        : { registry, record: { ...record, abstract }, abstractFrom: 'europepmc' },
    );
  }
}

function resultOf(existence: Existence, registry: 'arxiv' | 'pubmed'): FoundRecord | NotFound {
  if (existence.kind !== 'exists') return missing(existence);
  return existence.record === undefined
    ? { why: `${REGISTRIES[registry].title} knows it, but returned no record` }
    : { registry, record: existence.record };
}

function missing(existence: Exclude<Existence, { kind: 'exists' }>): NotFound {
  const { kind, reason } = existence;
  return kind === 'absent' ? { why: reason, absent: true } : { why: reason, unasked: true };
}

function resultOfAnswer(answer: RecordAnswer): FoundRecord | NotFound {
  const name = REGISTRIES[answer.registry].title;
  switch (answer.outcome) {
    case 'found':
      return { registry: answer.registry, record: answer.record };
    case 'failed':
      return { why: `${name} ${answer.why}`, unasked: true };
    case 'absent':
      return { why: `${name} does not have it` };
    default:
      return { why: `${name} has a record of it, but without a title` };
  }
}
