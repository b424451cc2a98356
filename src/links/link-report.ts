import type { ReferenceFinding } from '../references/reference-finding.ts';
import type { Verdict } from './verdict.ts';

/** A line of a file. */
export interface LinkPlace {
  readonly file: string;
  /** From 1. */
  readonly line: number;
}

/** What a maintainer can do about a link; absent when there is nothing to do. */
export type LinkTask = 'replace' | 'remove' | 'review';

interface Reported {
  readonly verdict: Verdict;
  readonly status?: number;
  readonly reason: string;
  /** Each place once, in the order of the files. */
  readonly places: readonly LinkPlace[];
  readonly finalUrl?: string;
  /** What to put in its place. */
  readonly suggestion?: string;
  readonly task?: LinkTask;
  /** The task that a maintainer called a false alarm: there is nothing to do. */
  readonly falseAlarm?: LinkTask;
  readonly history?: LinkHistory;
}

/** What the state knows of something; absent in a report that was read from a file. */
export interface LinkHistory {
  /** Where the state keeps it. */
  readonly key: string;
  /** When it was first seen to be gone, in milliseconds since 1970; absent when it is not. */
  readonly since?: number;
  /** When it last answered, in milliseconds since 1970; absent when no look is known that it did. */
  readonly answered?: number;
  /** What the last look that counts said, without how often it was seen. */
  readonly said?: string;
}

/** A link as written, and what is known of it. */
export interface ReportedLink extends Reported {
  readonly url: string;
}

/** A DOI, arXiv id, PMID or PMCID, and what its registry says of it. */
export interface ReportedReference extends Reported {
  /** `doi:10.1234/abc` or `arxiv:2303.14070`. */
  readonly id: string;
  /** What comparing the list with the registry's record showed; most references have none. */
  readonly findings?: readonly ReferenceFinding[];
  /** Why the registry's record could not be compared; the verdict on its existence stands. */
  readonly notCompared?: string;
  /** A link names it too, so that its verdict stands there. */
  readonly inLink?: true;
}

/** How many links, and references that stand in no link, have each verdict. */
export type LinkSummary = Readonly<Record<Verdict, number>> & {
  /** Requests sent, redirects and registries included. */
  readonly requests: number;
};

/** What checking the links of a list gives. */
export interface LinkReport {
  readonly links: readonly ReportedLink[];
  readonly references: readonly ReportedReference[];
  readonly summary: LinkSummary;
  /** How many of those in trouble seem to be gone, but were not seen so often enough. */
  readonly suspects: number;
}
