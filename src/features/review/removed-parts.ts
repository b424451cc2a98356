import { titleKey } from '../../catalog/title-key.ts';
import type { List, ListEntry } from '../../list/list.ts';
import { countFindings, type Finding } from '../../rules/finding.ts';
import { papersOf } from '../../rules/support/papers-of.ts';
import { hasNoAddress } from '../../rules/support/unlinked-papers.ts';
import { count, listText, plural } from '../../text/plural.ts';
import type { CheckResult } from '../check/check-list.ts';

/** What a list may do without as a whole, by the rule whose note says that it does. */
const PARTS: Readonly<Record<string, { name: string; has: (entry: ListEntry) => boolean }>> = {
  'entry-abstract': { name: 'abstract', has: ({ abstract }) => (abstract?.text ?? '') !== '' },
  'entry-citation-key': { name: 'citation key', has: ({ citation }) => citation !== undefined },
  'entry-link': { name: 'link', has: (entry) => !hasNoAddress(entry) },
};

/**
 * The check of a head in which the notes of what the list does without are findings where the change
 * removes just that: what the base had is no habit.
 */
export function withRemovedParts(base: CheckResult, head: CheckResult): CheckResult {
  const before = new Set(base.notes.map(({ ruleId }) => ruleId));
  return withChangedFindings(head, ({ ruleId, isNote, severity, message }) => {
    const part = PARTS[ruleId];
    if (isNote === undefined || part === undefined) return undefined;
    const removed = removals(base.catalog.list, head.catalog.list, part.has);
    if (removed === 0) return undefined;
    return {
      // Few of the papers had it before: a person should look.
      severity: before.has(ruleId) ? severity : 'error',
      message: `The change removes the ${plural(removed, part.name, `${part.name}s`)} of ${count(removed, 'paper')}. ${message}`,
    };
  });
}

/** A check in which some findings and notes count with another severity and message (`changeOf`). */
export function withChangedFindings(
  check: CheckResult,
  changeOf: (finding: Finding) => Pick<Finding, 'severity' | 'message'> | undefined,
): CheckResult {
  const changed = new Map(
    [...check.notes, ...check.findings].flatMap((finding): [Finding, Finding][] => {
      const change = changeOf(finding);
      if (change === undefined) return [];
      // It reports what the change does, not a habit.
      const { isNote: _, many: __, ...counted } = finding;
      return [[finding, { ...counted, ...change }]];
    }),
  );
  if (changed.size === 0) return check;
  const findings = [...changed.values(), ...check.findings.filter((one) => !changed.has(one))];
  const notes = check.notes.filter((note) => !changed.has(note));
  const { notes: _, ...summary } = check.summary;
  return {
    ...check,
    findings,
    notes,
    summary: {
      ...summary,
      ...countFindings(findings),
      ...(notes.length === 0 ? {} : { notes: notes.map(({ message }) => message) }),
    },
  };
}

/** Where the change leaves no bib entry, the first finding on a citation key names that as the cause. */
export function withLostBibliography(
  base: CheckResult,
  head: CheckResult,
  findings: readonly Finding[],
): readonly Finding[] {
  const { bibliographies } = head.catalog;
  const removed = base.summary.bibEntries;
  if (removed === 0 || head.summary.bibEntries > 0 || bibliographies.length === 0) return findings;
  const first = findings.find(({ ruleId }) => ruleId === 'entry-citation-key');
  const paths = bibliographies.map(({ source }) => source.path);
  const cause = `The change deletes or empties ${listText(paths)}. Restore ${plural(paths.length, 'it', 'them')}.`;
  return findings.map((finding) =>
    finding === first ? { ...finding, message: `${cause} ${finding.message}` } : finding,
  );
}

/** How many papers had a part in the base, and are in the head without it. */
function removals(
  base: List | undefined,
  head: List | undefined,
  has: (entry: ListEntry) => boolean,
): number {
  if (base === undefined || head === undefined) return 0;
  const had = new Set(
    papersOf(base)
      .filter(has)
      .map(({ title }) => titleKey(title)),
  );
  return papersOf(head).filter((entry) => !has(entry) && had.has(titleKey(entry.title))).length;
}
