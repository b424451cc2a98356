import type { LinkReport, LinkTask } from '../links/link-report.ts';
import type { ReferenceRuleId } from '../rules/reference-rules.ts';
import { count } from '../text/plural.ts';
import type { LinePlace } from '../text/source-file.ts';

/** A problem to fix, with the name to show for it. */
export interface LinkItem {
  readonly name: string;
  readonly reason: string;
  readonly places: readonly LinePlace[];
  readonly suggestion?: string;
}

/** The tasks in the order of reports, with their headings. */
export const LINK_TASKS: readonly { readonly task: LinkTask; readonly heading: string }[] = [
  { task: 'replace', heading: 'Replace: moved permanently' },
  { task: 'remove', heading: 'Remove, or find a new address: gone' },
  { task: 'review', heading: 'Review: check yourself' },
];

/** Findings about references in the order of reports; unknown identifiers are among the tasks. */
const REFERENCE_GROUPS: readonly {
  readonly ruleId: ReferenceRuleId;
  readonly heading: string;
}[] = [
  { ruleId: 'paper-retracted', heading: 'Retracted, corrected or with concerns' },
  { ruleId: 'arxiv-withdrawn', heading: 'Withdrawn by their authors' },
  { ruleId: 'doi-mismatch', heading: 'Compare: differs from the registry' },
  { ruleId: 'preprint-published', heading: 'Suggestions: published in the meantime' },
];

/** The problems to fix in the order of reports, without empty groups. */
export function linkGroups(report: LinkReport) {
  const groups = [
    ...LINK_TASKS.map(({ task, heading }) => ({ task, heading, items: itemsOf(report, task) })),
    ...REFERENCE_GROUPS.map(({ ruleId, heading }) => {
      return { task: 'review' as const, heading, items: findingsOf(report, ruleId) };
    }),
  ];
  return groups.filter(({ items }) => items.length > 0);
}

/** The problems of one task; a reference that is in a link is listed as a link only. */
function itemsOf({ links, references }: LinkReport, task: LinkTask): LinkItem[] {
  return [
    ...links.map((link) => ({ ...link, name: link.url })),
    ...references
      .filter(({ inLink }) => inLink === undefined)
      .map((one) => ({ ...one, name: one.id })),
  ].filter((item) => item.task === task);
}

/** The findings of one rule, as problems to fix. */
function findingsOf({ references }: LinkReport, ruleId: ReferenceRuleId): LinkItem[] {
  return references
    .flatMap(({ findings = [] }) => findings)
    .filter((finding) => finding.ruleId === ruleId && finding.falseAlarm === undefined)
    .map(({ id, message, ...rest }) => ({ ...rest, name: id, reason: message }));
}

/** The numbers of links and references without a certain result. */
export function openQuestions({ summary, suspects, links, references }: LinkReport): string[] {
  const findings = references.flatMap((one) => one.findings ?? []);
  const silenced = [...links, ...references, ...findings].filter(({ falseAlarm }) => falseAlarm);
  const missed = references.flatMap(({ notCompared }) => notCompared ?? []);
  const reasons = [...new Set(missed)].slice(0, 3).join('; ');
  return [
    ...line(silenced.length, 'silenced', 'marked as false alarms by a maintainer'),
    ...line(suspects, 'under suspicion', 'probably gone; further runs will confirm it'),
    ...line(summary.transient - suspects, 'failing temporarily', 'checked again in the next run'),
    ...line(summary.blocked, 'blocked', 'the site blocks automated requests, or is not allowed'),
    ...line(summary.unverified, 'unverified', 'not checked, or the registry is unavailable'),
    ...line(missed.length, 'not compared with the registry', reasons),
  ];
}

function line(number: number, name: string, meaning: string): string[] {
  return number === 0 ? [] : [`${number} ${name}: ${meaning}`];
}

/** The numbers of a run in one line. */
export function linksSummary({ summary }: LinkReport): string {
  const { requests, ...verdicts } = summary;
  const total = Object.values(verdicts).reduce((sum, number) => sum + number, 0);
  const parts = Object.entries(verdicts)
    .filter(([, number]) => number > 0)
    .map(([verdict, number]) => `${number} ${verdict}`);
  const all = count(total, 'link or reference', 'links and references');
  return `${all}${parts.length === 0 ? '' : `: ${parts.join(', ')}`}. ${count(requests, 'request')}.`;
}
