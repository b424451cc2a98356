import * as v from 'valibot';
import { FINDING, PLACES, type ReferenceFinding } from '../references/reference-finding.ts';
import { VERDICTS, type Verdict } from './verdict.ts';

const TEXT = v.exactOptional(v.string());
const COUNT = v.pipe(v.number(), v.integer(), v.minValue(0));

/** What a maintainer can do about a link; absent if there is nothing to do. */
const TASK = v.picklist(['replace', 'remove', 'review']);
export type LinkTask = v.InferOutput<typeof TASK>;

const REPORTED = {
  verdict: v.picklist(VERDICTS),
  status: v.exactOptional(v.number()),
  reason: v.string(),
  places: PLACES,
  finalUrl: TEXT,
  suggestion: TEXT,
  /** The task that a maintainer marked as a false alarm: there is nothing to do. */
  falseAlarm: v.exactOptional(TASK),
};

/** The history in the state; absent in a report that was read from a file. */
export interface LinkHistory {
  readonly key: string;
  /** The first failure, in milliseconds since 1970; absent if there is none. */
  readonly since?: number;
  /** The last success, in milliseconds since 1970; absent if none is known. */
  readonly answered?: number;
  /** The reason of the last check that counts, without the number of checks. */
  readonly lastReason?: string;
}

interface Unprinted {
  readonly task?: LinkTask;
  readonly history?: LinkHistory;
}

const LINK = v.object({ url: v.string(), ...REPORTED });
/** A link as written, and what is known about it. */
export type ReportedLink = v.InferOutput<typeof LINK> & Unprinted;

const REFERENCE = v.object({
  /** `doi:10.1234/abc` or `arxiv:2303.14070`. */
  id: v.string(),
  ...REPORTED,
  /** The differences between the list and the registry's record; most references have none. */
  findings: v.exactOptional(v.array(FINDING)),
  /** Why the registry's record could not be compared; the verdict on its existence is valid. */
  notCompared: TEXT,
});
/** A DOI, arXiv id, PMID or PMCID, and what its registry says about it. */
export type ReportedReference = Omit<v.InferOutput<typeof REFERENCE>, 'findings'> &
  Unprinted & {
    readonly findings?: readonly ReferenceFinding[];
    /** A link names it too, and has the verdict. */
    readonly inLink?: true;
  };

/** A report as `--format json` prints it. */
export const PRINTED_REPORT = v.object({
  version: v.literal(1),
  links: v.array(LINK),
  references: v.array(REFERENCE),
  summary: v.object({
    ...v.entriesFromList([...VERDICTS], COUNT),
    /** Requests sent, including redirects and registries. */
    requests: COUNT,
  }),
});

/** The number of links, and of references without a link, with each verdict. */
export type LinkSummary = Readonly<Record<Verdict, number>> & { readonly requests: number };

/** The result of checking the links of a list. */
export interface LinkReport {
  readonly links: readonly ReportedLink[];
  readonly references: readonly ReportedReference[];
  readonly summary: LinkSummary;
  /** The number of links that seem dead, but have not failed often enough. */
  readonly suspects: number;
}
