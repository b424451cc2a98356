import { bySeverity, type Finding, type Severity } from '../rules/finding.ts';
import { addTo, groupBy } from '../text/group-by.ts';
import { linesText } from '../text/plural.ts';

/** The number of findings of one rule that are shown; of the others, only the lines are named. */
const SHOWN_PER_RULE: Readonly<Record<Severity, number>> = { error: 20, warning: 10, info: 1 };
/** The same of one rule with the same message, and with the same advice. */
const SHOWN_PER_MESSAGE = 2;
const SHOWN_PER_ADVICE = 5;
/** Reports of more findings count them by rule. */
export const FEW_FINDINGS = 20;

/** Selects what a report for people shows: nobody reads the same sentence a hundred times. */
export function selectFindings(findings: readonly Finding[]) {
  const isStyle = ({ severity, fix }: Finding) => severity === 'info' && fix?.kind === 'safe';
  const style = findings.filter(isStyle);
  const seen = new Map<string, number>();
  const hidden = new Map<string, Finding[]>();
  const shown = findings.filter((finding) => {
    if (isStyle(finding)) return false;
    const { ruleId, severity, message } = finding;
    const isAmong = (name: string, most: number): boolean => {
      const number = (seen.get(name) ?? 0) + 1;
      seen.set(name, number);
      return number <= most;
    };
    const isShown =
      isAmong(`${ruleId}\n${message}`, SHOWN_PER_MESSAGE) &&
      isAmong(`${ruleId}\n${severity}\n${adviceOf(message)}`, SHOWN_PER_ADVICE) &&
      isAmong(ruleId, SHOWN_PER_RULE[severity]);
    if (isShown) return true;
    addTo(hidden, ruleId, finding);
    return false;
  });
  return {
    /** Those that it shows one by one. */
    shown,
    /** A line for each rule with more of them: `and 7 more of bib-pages: refs.bib, lines 27 and 36`. */
    hidden: [...hidden].map(([ruleId, more]) => hiddenText(ruleId, more)),
    /** Advice with a safe fix: one line counts it. */
    style,
  };
}

/** The last sentence of a message, which says what to do; names and numbers in it do not count. */
function adviceOf(message: string): string {
  return (message.split(/\. (?=[A-Z])/).at(-1) ?? message).replace(/"[^"]*"|\d+/g, '');
}

/**
 * Findings in groups of one name; the group with the most severe finding is first, and the most
 * severe of a group. Otherwise they stay in the order of the files.
 */
export function worstFirst(
  findings: readonly Finding[],
  nameOf: (finding: Finding) => string,
): [name: string, group: Finding[]][] {
  const groups = [...groupBy(findings, nameOf)].map(
    ([name, group]) => [name, group.toSorted(bySeverity)] as [string, Finding[]],
  );
  const first = ([, [worst]]: [string, Finding[]]) => worst ?? { severity: 'info' as const };
  return groups.sort((a, b) => bySeverity(first(a), first(b)));
}

function hiddenText(ruleId: string, findings: readonly Finding[]): string {
  const files = [...new Set(findings.map(({ place }) => place.file))];
  const where =
    files.length === 1
      ? `${files[0]}, ${linesText(findings.map(({ place }) => place.start.line))}`
      : `in ${files.length} files`;
  return `and ${findings.length} more of ${ruleId}: ${where} (--format json shows all)`;
}

/** The rules with the number of their findings, the most frequent first. */
export function countsByRule(findings: readonly Finding[]): string {
  return [...groupBy(findings, ({ ruleId }) => ruleId)]
    .sort(([, a], [, b]) => b.length - a.length)
    .map(([ruleId, { length }]) => `${length} ${ruleId}`)
    .join(', ');
}

/** What a reader can do about the findings. */
export function nextStep(findings: readonly Finding[]): string {
  const explain = '"list-curator explain RULE" explains a rule.';
  const has = (kind: 'safe' | 'suggested') => findings.some(({ fix }) => fix?.kind === kind);
  const steps = [
    ...(has('safe') ? ['"list-curator format --write" applies the safe fixes'] : []),
    ...(has('suggested') ? ['"list-curator check --fix-suggested --diff" shows all fixes'] : []),
  ];
  return [...steps, explain].join('; ');
}
