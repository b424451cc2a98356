import * as v from 'valibot';
import { REGISTRY_NAMES, type RegistryName } from '../registries/settings.ts';
import type { WorkFacts } from '../registries/work-facts.ts';
import { type Fix, SEVERITIES } from '../rules/finding.ts';
import { REFERENCE_RULE_IDS } from '../rules/reference-rules.ts';

/** Lines of files, each once, in the order of the files. */
export const PLACES = v.pipe(
  v.array(v.object({ file: v.string(), line: v.number() })),
  v.readonly(),
);

const EVIDENCE = v.object({
  registry: v.picklist(REGISTRY_NAMES),
  /** A page for people: `https://doi.org/…`, `https://arxiv.org/abs/…`. */
  url: v.string(),
  /** A few words, without a period at the end. */
  statement: v.string(),
});
/** What a registry says, and a page that shows it. */
export type ReferenceEvidence = v.InferOutput<typeof EVIDENCE>;

/** A finding as a report in JSON has it. */
export const FINDING = v.object({
  ruleId: v.picklist(REFERENCE_RULE_IDS),
  /** Error: the list misleads its readers. Warning: check it. Info: a suggestion. */
  severity: v.picklist(SEVERITIES),
  /** What a maintainer can do about it. */
  task: v.picklist(['replace', 'remove', 'review']),
  /** What the list says, what the registry says, what to do; plain text. */
  message: v.string(),
  entry: v.exactOptional(v.object({ title: v.string(), citationKey: v.exactOptional(v.string()) })),
  evidence: v.pipe(v.array(EVIDENCE), v.readonly()),
  /** The places of the work in the list and the bibliographies. */
  places: PLACES,
  /** What to write instead, if that is a single text. */
  suggestion: v.exactOptional(v.string()),
  /** Identifies the finding across runs, by the rule, the entry and the registry's record. */
  fingerprint: v.string(),
});

/** A problem of a reference according to the registries. Plain data that JSON keeps unchanged. */
export interface ReferenceFinding extends v.InferOutput<typeof FINDING> {
  /** The identifier: `doi:10.1234/abc`, `arxiv:2303.14070`, `pmid:32155219`. */
  readonly id: string;
  /** Edits of the files; never `safe` if a person must decide. */
  readonly fix?: Fix;
  /** A maintainer marked it as a false alarm: there is nothing to do. */
  readonly falseAlarm?: true;
}

/** A registry's record of an identifier's work. */
export interface KnownRecord {
  readonly registry: RegistryName;
  readonly facts: WorkFacts;
}
