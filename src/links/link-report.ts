import type { ReferenceFinding } from '../references/reference-finding.ts';
import type { LinePlace } from '../text/source-file.ts';
import type { Verdict } from './verdict.ts';

/** What a maintainer can do about a link; absent if there is nothing to do. */
export type LinkTask = 'replace' | 'remove' | 'review';

interface Reported {
  readonly verdict: Verdict;
  readonly status?: number;
  readonly reason: string;
  /** Distinct places, in the order of the files. */
  readonly places: readonly LinePlace[];
  readonly finalUrl?: string;
  readonly suggestion?: string;
  readonly task?: LinkTask;
  /** The task that a maintainer marked as a false alarm: there is nothing to do. */
  readonly falseAlarm?: LinkTask;
  readonly history?: LinkHistory;
}

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

/** A link as written, and what is known about it. */
export interface ReportedLink extends Reported {
  readonly url: string;
}

/** A DOI, arXiv id, PMID or PMCID, and what its registry says about it. */
export interface ReportedReference extends Reported {
  /** `doi:10.1234/abc` or `arxiv:2303.14070`. */
  readonly id: string;
  /** The differences between the list and the registry's record; most references have none. */
  readonly findings?: readonly ReferenceFinding[];
  /** Why the registry's record could not be compared; the verdict on its existence is valid. */
  readonly notCompared?: string;
  /** A link names it too, and has the verdict. */
  readonly inLink?: true;
}

/** The number of links, and of references without a link, with each verdict. */
export type LinkSummary = Readonly<Record<Verdict, number>> & {
  /** Requests sent, including redirects and registries. */
  readonly requests: number;
};

/** The result of checking the links of a list. */
export interface LinkReport {
  readonly links: readonly ReportedLink[];
  readonly references: readonly ReportedReference[];
  readonly summary: LinkSummary;
  /** The number of links that seem dead, but have not failed often enough. */
  readonly suspects: number;
}
