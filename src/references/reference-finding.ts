import type { RegistryName } from '../registries/settings.ts';
import type { FindingEntry, Fix, Severity } from '../rules/finding.ts';
import type { ReferenceRuleId } from '../rules/reference-rules.ts';

/** A line of a file. */
export interface ReferencePlace {
  readonly file: string;
  /** From 1. */
  readonly line: number;
}

/** What a registry says, and where a person can read it. */
export interface ReferenceEvidence {
  readonly registry: RegistryName;
  /** A page for people: `https://doi.org/…`, `https://arxiv.org/abs/…`. */
  readonly url: string;
  /** In a few words, without a full stop. */
  readonly says: string;
}

/** One fault of a reference, as the registries show it. Plain data: it goes through JSON unchanged. */
export interface ReferenceFinding {
  readonly ruleId: ReferenceRuleId;
  /** Error: the list misleads its readers. Warning: worth a look. Info: a suggestion. */
  readonly severity: Severity;
  /** What a maintainer can do about it. */
  readonly task: 'replace' | 'remove' | 'review';
  /** What is there, what the registry says, what to do; Markdown-free text for people. */
  readonly message: string;
  /** The identifier that was asked for: `doi:10.1234/abc`, `arxiv:2303.14070`, `pmid:32155219`. */
  readonly id: string;
  readonly entry?: FindingEntry;
  readonly evidence: readonly ReferenceEvidence[];
  /** Where the work stands in the list and in the bibliographies, in the order of the files. */
  readonly places: readonly ReferencePlace[];
  /** What to write instead, where that is one text. */
  readonly suggestion?: string;
  /** Edits of the files as they were read; never of kind `safe` where a person must judge. */
  readonly fix?: Fix;
  /** A maintainer called it a false alarm: there is nothing to do. */
  readonly falseAlarm?: true;
  /** Names the finding across runs: made of the rule, the entry and what the registry says. */
  readonly fingerprint: string;
}
