import type { RegistryName } from '../registries/settings.ts';
import type { WorkFacts } from '../registries/work-facts.ts';
import type { FindingEntry, Fix, Severity } from '../rules/finding.ts';
import type { ReferenceRuleId } from '../rules/reference-rules.ts';
import type { LinePlace } from '../text/source-file.ts';

/** What a registry says, and a page that shows it. */
export interface ReferenceEvidence {
  readonly registry: RegistryName;
  /** A page for people: `https://doi.org/…`, `https://arxiv.org/abs/…`. */
  readonly url: string;
  /** A few words, without a period at the end. */
  readonly statement: string;
}

/** A problem of a reference according to the registries. Plain data that JSON keeps unchanged. */
export interface ReferenceFinding {
  readonly ruleId: ReferenceRuleId;
  /** Error: the list misleads its readers. Warning: check it. Info: a suggestion. */
  readonly severity: Severity;
  /** What a maintainer can do about it. */
  readonly task: 'replace' | 'remove' | 'review';
  /** What the list says, what the registry says, what to do; plain text. */
  readonly message: string;
  /** The identifier: `doi:10.1234/abc`, `arxiv:2303.14070`, `pmid:32155219`. */
  readonly id: string;
  readonly entry?: FindingEntry;
  readonly evidence: readonly ReferenceEvidence[];
  /** The places of the work in the list and the bibliographies, in the order of the files. */
  readonly places: readonly LinePlace[];
  /** What to write instead, if that is a single text. */
  readonly suggestion?: string;
  /** Edits of the files; never `safe` if a person must decide. */
  readonly fix?: Fix;
  /** A maintainer marked it as a false alarm: there is nothing to do. */
  readonly falseAlarm?: true;
  /** Identifies the finding across runs, by the rule, the entry and the registry's record. */
  readonly fingerprint: string;
}

/** A registry's record of an identifier's work. */
export interface KnownRecord {
  readonly registry: RegistryName;
  readonly facts: WorkFacts;
}

/** The record of an identifier, by {@link identifierKey}; undefined if none is known. */
export type RecordOf = (key: string) => KnownRecord | undefined;
