import type { ListEntry } from '../../list/list.ts';
import {
  bySeverity,
  countFindings,
  type Finding,
  printsOf,
  type Severity,
} from '../../rules/finding.ts';
import { hasNoAddress } from '../../rules/support/unlinked-papers.ts';
import { count, listText, plural } from '../../text/plural.ts';
import { lastFrom, type Range } from '../../text/range.ts';
import type { CheckResult } from '../check/check-list.ts';
import type { PairedEntries } from './pair-entries.ts';

interface Part {
  readonly name: string;
  readonly names?: string;
  readonly has: (entry: ListEntry) => boolean;
}

/** What a list may do without as a whole, by the rule whose note says that it does. */
const PARTS: Readonly<Record<string, Part>> = {
  'entry-abstract': { name: 'abstract', has: ({ abstract }) => (abstract?.text ?? '') !== '' },
  'entry-category': {
    name: 'category',
    names: 'categories',
    has: ({ categories }) => categories.length > 0,
  },
  'entry-citation-key': { name: 'citation key', has: ({ citation }) => citation !== undefined },
  'entry-link': { name: 'link', has: (entry) => !hasNoAddress(entry) },
};

/**
 * The check of a head in which the notes and the advice on what the list does without count where
 * the change removes just that, or adds papers without it: what the base had is no habit.
 */
export function withMissingParts(
  base: CheckResult,
  head: CheckResult,
  { pairs, added }: Pick<PairedEntries, 'pairs' | 'added'>,
): CheckResult {
  const advised = base.findings.filter(isAdvice);
  const before = new Set([...base.notes, ...advised].map(({ ruleId }) => ruleId));
  const papers = base.catalog.list?.entries.filter(({ kind }) => kind === 'paper') ?? [];
  return withChangedFindings(head, (finding) => {
    const { ruleId, isNote, severity, many } = finding;
    const part = PARTS[ruleId];
    if (many === undefined || (isNote !== true && !isAdvice(finding))) return undefined;
    if (part === undefined) return before.has(ruleId) ? undefined : newOfNote(base, finding);
    const isHabit = before.has(ruleId) || !papers.some(part.has);
    const parts = isHabit ? [] : [...many.parts()].sort(bySeverity);
    if (isNote !== true) return parts[0] && parts[0].severity !== severity ? parts : undefined;
    const removed = pairs.filter(
      (pair) => pair.after.kind === 'paper' && part.has(pair.before) && !part.has(pair.after),
    ).length;
    if (removed > 0) {
      const cause = `The change removes the ${named(removed, part)} of ${count(removed, 'paper')}.`;
      // Few of the papers had it before: a person should look.
      return [counted(finding, before.has(ruleId) ? severity : 'error', cause)];
    }
    const fresh = parts.filter((one) => isWithin(added, one.place.range));
    const cause = `The change adds ${count(fresh.length, 'paper')} without ${named(fresh.length, part)}.`;
    return fresh[0] && [counted(finding, fresh[0].severity, cause)];
  });
}

/** What is new of a note that the base did not have, such as bib entries that are not in the list. */
function newOfNote(base: CheckResult, { isNote, many }: Finding): readonly Finding[] | undefined {
  if (isNote !== true || base.summary.bibEntries === 0) return undefined;
  const old = printsOf(base.findings);
  const fresh = many?.parts().filter(({ fingerprint }) => !old.has(fingerprint)) ?? [];
  if (fresh.length === 0) return undefined;
  return many?.only(printsOf(fresh)).map(({ isNote: _, many: __, ...finding }) => finding);
}

/** What many entries of a category have in common, which may be meant. */
function isAdvice({ severity, many }: Finding): boolean {
  return severity === 'info' && many !== undefined;
}

function named(number: number, { name, names = `${name}s` }: Part): string {
  return plural(number, name, names);
}

function isWithin(entries: readonly ListEntry[], { start }: Range): boolean {
  return start < (entries[lastFrom(entries, start)]?.range.end ?? 0);
}

/** A finding that counts: it reports what the change does, not a habit. */
export function counted(finding: Finding, severity: Severity, cause: string): Finding {
  const { isNote: _, many: __, ...rest } = finding;
  return { ...rest, severity, message: `${cause} ${finding.message}` };
}

/** A check in which others (`changeOf`) count in place of some findings and notes. */
export function withChangedFindings(
  check: CheckResult,
  changeOf: (finding: Finding) => readonly Finding[] | undefined,
): CheckResult {
  const changed = new Map(
    [...check.notes, ...check.findings].flatMap((finding): [Finding, readonly Finding[]][] => {
      const change = changeOf(finding);
      return change === undefined ? [] : [[finding, change]];
    }),
  );
  if (changed.size === 0) return check;
  const findings = [
    ...[...changed.values()].flat(),
    ...check.findings.filter((one) => !changed.has(one)),
  ];
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
