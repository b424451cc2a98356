import type { LinkPlace, LinkReport, LinkTask } from '../links/link-report.ts';
import type { ReferenceRuleId } from '../rules/reference-rules.ts';

/** Something to do, with the name to show for it. */
export interface LinkItem {
  readonly name: string;
  readonly reason: string;
  readonly places: readonly LinkPlace[];
  readonly suggestion?: string;
}

/** The tasks in the order of reports, with their headings. */
export const LINK_TASKS: readonly { readonly task: LinkTask; readonly heading: string }[] = [
  { task: 'replace', heading: 'Replace: these moved for good' },
  { task: 'remove', heading: 'Remove, or find a new address: these are gone' },
  { task: 'review', heading: 'Review: look at these yourself' },
];

/** What there is to do of one task; a reference that stands in a link is named there only. */
export function itemsOf({ links, references }: LinkReport, task: LinkTask): LinkItem[] {
  return [
    ...links.map((link) => ({ ...link, name: link.url })),
    ...references
      .filter(({ inLink }) => inLink === undefined)
      .map((one) => ({ ...one, name: one.id })),
  ].filter((item) => item.task === task);
}

/** Findings about references in the order of reports; unknown identifiers stand among the tasks. */
export const REFERENCE_GROUPS: readonly {
  readonly ruleId: ReferenceRuleId;
  readonly heading: string;
}[] = [
  { ruleId: 'paper-retracted', heading: 'Retracted, doubted or corrected' },
  { ruleId: 'arxiv-withdrawn', heading: 'Withdrawn by their authors' },
  { ruleId: 'doi-mismatch', heading: 'Compare: the registry says something else' },
  { ruleId: 'preprint-published', heading: 'Suggestions: published since' },
];

/** The findings of one rule, as things to do. */
export function findingsOf({ references }: LinkReport, ruleId: ReferenceRuleId): LinkItem[] {
  return references.flatMap(({ findings = [] }) =>
    findings
      .filter((finding) => finding.ruleId === ruleId && finding.falseAlarm === undefined)
      .map(({ id, message, places, suggestion }) => ({
        name: id,
        reason: message,
        places,
        ...(suggestion === undefined ? {} : { suggestion }),
      })),
  );
}

/** What is not known for sure: counted, so that nobody takes it for fine. */
export function openQuestions({ summary, suspects, links, references }: LinkReport): string[] {
  const findings = references.flatMap((one) => one.findings ?? []);
  const silenced = [...links, ...references, ...findings].filter(({ falseAlarm }) => falseAlarm);
  const missed = references.flatMap(({ notCompared }) => notCompared ?? []);
  const reasons = [...new Set(missed)].slice(0, 3).join('; ');
  return [
    ...line(silenced.length, 'silenced', 'a maintainer called them false alarms'),
    ...line(suspects, 'under suspicion', 'they seem to be gone; further runs will confirm it'),
    ...line(summary.transient - suspects, 'in trouble', 'asked again in the next run'),
    ...line(summary.blocked, 'blocked', 'the site turns robots away, or must not be asked'),
    ...line(summary.unverified, 'unverified', 'not asked, or the registry is out of reach'),
    ...line(missed.length, 'not compared with what the registry says', reasons),
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
  const all = `${total} ${total === 1 ? 'link or reference' : 'links and references'}`;
  return `${all}${parts.length === 0 ? '' : `: ${parts.join(', ')}`}. ${requests} requests.`;
}
