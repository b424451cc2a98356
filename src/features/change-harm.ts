import type { List, ListEntry } from '../list/list.ts';
import { saidBy } from '../list/write/read-back.ts';
import type { Finding } from '../rules/finding.ts';
import { shorten } from '../text/shorten.ts';
import type { CheckResult } from './check-list.ts';

const LONGEST_TITLE = 80;

/**
 * What a change of the files breaks: an entry that it does not touch reads differently or not at
 * all, or something is found that was not there before. Advice does not count.
 *
 * @param expected says which entries, and which new findings, the change may concern.
 * @returns undefined for nothing, else the harm as the end of a sentence.
 */
export function harmOf(
  before: CheckResult,
  after: CheckResult,
  expected: {
    readonly touches: (entry: ListEntry) => boolean;
    readonly allows: (finding: Finding) => boolean;
  },
): string | undefined {
  const entry = misreadEntry(before.catalog.list, after.catalog.list, expected.touches);
  if (entry !== undefined) {
    return `the entry "${shorten(entry.title, LONGEST_TITLE)}" would be read differently`;
  }
  const finding = newFindings(before.findings, after.findings).find(
    (one) => one.severity !== 'info' && !expected.allows(one),
  );
  return finding === undefined
    ? undefined
    : `the rule ${finding.ruleId} would find: ${finding.message}`;
}

/** Rules about what a paper lacks: only people can write it, and it may come later. */
const LACKING: ReadonlySet<string> = new Set([
  'bib-abstract',
  'bib-required-fields',
  'entry-abstract',
  'entry-citation-key',
  'entry-identity',
  'entry-link',
]);

/**
 * What an addition breaks: all that `harmOf` finds, but for findings that are no errors, or say
 * what the added paper lacks.
 *
 * @param touches says which entries the addition completes.
 */
export function harmOfAddition(
  before: CheckResult,
  after: CheckResult,
  touches: (entry: ListEntry) => boolean = () => false,
): string | undefined {
  return harmOf(before, after, {
    touches,
    allows: ({ ruleId, severity }) => severity !== 'error' || LACKING.has(ruleId),
  });
}

/** The first entry that a change should not concern, and that no longer says what it said. */
function misreadEntry(
  before: List | undefined,
  after: List | undefined,
  touches: (entry: ListEntry) => boolean,
): ListEntry | undefined {
  if (before === undefined || after === undefined || before === after) return undefined;
  const counts = new Map<string, number>();
  for (const entry of after.entries) {
    const said = saidBy(entry);
    counts.set(said, (counts.get(said) ?? 0) + 1);
  }
  return before.entries.find((entry) => {
    if (touches(entry)) return false;
    const said = saidBy(entry);
    const count = counts.get(said) ?? 0;
    counts.set(said, count - 1);
    return count === 0;
  });
}

/**
 * Findings that were not there before. One whose entry got another name is no new one: only where
 * there are more of a kind than before, some are new.
 *
 * @param kindOf what is counted together.
 */
export function newFindings(
  before: readonly Finding[],
  after: readonly Finding[],
  kindOf: (finding: Finding) => string = ({ ruleId }) => ruleId,
): Finding[] {
  const known = new Set(before.map(({ fingerprint }) => fingerprint));
  const counts = new Map<string, number>();
  const add = (finding: Finding, by: number): void => {
    const kind = kindOf(finding);
    counts.set(kind, (counts.get(kind) ?? 0) + by);
  };
  for (const finding of before) add(finding, -1);
  for (const finding of after) add(finding, 1);
  return after.filter(
    (finding) => !known.has(finding.fingerprint) && (counts.get(kindOf(finding)) ?? 0) > 0,
  );
}

/** Whether something is found that was not there before, and is an error. */
export function hasNewErrors(before: CheckResult, { findings }: CheckResult): boolean {
  const known = new Set(before.findings.map(({ fingerprint }) => fingerprint));
  return findings.some(
    ({ severity, fingerprint }) => severity === 'error' && !known.has(fingerprint),
  );
}
