import type { BibEntry } from '../../bibtex/bibliography.ts';
import type { Catalog } from '../../catalog/catalog.ts';
import { titleKey } from '../../catalog/title-key.ts';
import { identifierKey } from '../../identifiers/identifier.ts';
import { inertLine } from '../../report/markdown-text.ts';
import { fingerprint } from '../../text/fingerprint.ts';
import { type CommitFacts, factsOfCommit } from './commit-message.ts';
import type { Outcome } from './outcome.ts';
import type { SubmissionState } from './submission-state.ts';

/** What commits contain on a submission and on the other open ones. */
export interface KnownSubmissions {
  readonly issue: number;
  /** What its own branch adds; undefined where there is none, or it is not ours. */
  readonly own: CommitFacts | undefined;
  /** Whether its pull request is open. */
  readonly isOpen: boolean;
  /** Others with a pull request. */
  readonly others: readonly {
    readonly issue: number;
    readonly pull: number;
    readonly facts: CommitFacts;
  }[];
}

/** The data of the commits of submissions. */
export function knownSubmissions({
  issue: { number },
  tip,
  pull,
  submissions,
}: SubmissionState): KnownSubmissions {
  return {
    issue: number,
    own: tip && factsOfCommit(tip),
    isOpen: pull?.state === 'OPEN',
    others: submissions.flatMap(({ issue, tip: theirs, pull: other }) => {
      const facts = factsOfCommit(theirs);
      return issue === number || other === undefined || facts === undefined
        ? []
        : [{ issue, pull: other.number, facts }];
    }),
  };
}

/** The names under which other submissions of the same paper are recognized. */
export function namesOf(entry: BibEntry): string[] {
  const title = titleKey(entry.fields.get('title')?.value ?? '');
  return [...entry.identifiers.map(identifierKey), `title:${fingerprint(title)}`];
}

/** Another open submission of the same paper: the one that has a pull request, or the older one. */
export function submissionOfSamePaper(
  { issue: own, isOpen, others }: KnownSubmissions,
  work: readonly string[],
): Outcome | undefined {
  const names = new Set(work.map(inertLine));
  const found = others.find(
    ({ issue, facts }) => !(isOpen && own < issue) && facts.work.some((name) => names.has(name)),
  );
  return found && { kind: 'in-review', issue: found.issue, pull: found.pull };
}

/** The paper's key in the branch, as long as it is of the same paper and free. */
export function keptKey(
  { issue: own, own: facts, others }: KnownSubmissions,
  work: readonly string[],
  { bibliographies }: Catalog,
): string | undefined {
  if (facts === undefined || facts.work.join(' ') !== work.map(inertLine).join(' ')) {
    return undefined;
  }
  const key = facts.key.toLowerCase();
  const taken = bibliographies.flatMap(({ entries }) => entries.map((entry) => entry.key));
  // Where two runs assigned the same key at once, the older submission keeps it.
  const older = others.filter(({ issue }) => issue < own).map((one) => one.facts.key);
  return [...taken, ...older].some((other) => other.toLowerCase() === key) ? undefined : facts.key;
}
