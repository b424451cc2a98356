import { type Finding, SEVERITIES, type Severity, type Summary } from '../rules/finding.ts';
import { smallest } from '../text/extremes.ts';
import { codeSpan, inertMarkdown, messageMarkdown } from './markdown-text.ts';
import { nothingRead, readingText } from './reading-text.ts';

/** GitHub takes a job summary of 1 MiB; some room is left for the lines around it. */
const LARGEST = 1024 * 1024 - 4096;

const SIGNS: Readonly<Record<Severity, string>> = { error: '❌', warning: '⚠️', info: 'ℹ️' };

/** How a page of findings is written. */
interface PageWishes {
  /** Bytes of UTF-8 that it may take; what does not fit is counted. */
  readonly largest?: number;
  /** The name of a rule, as code when absent. */
  readonly nameRule?: (ruleId: string) => string;
}

/**
 * The findings as a page of Markdown, grouped by entry, those with the worst finding first.
 */
export function jobSummary(
  findings: readonly Finding[],
  summary: Summary,
  { largest = LARGEST, nameRule = codeSpan }: PageWishes = {},
): string {
  const head = [
    `## ${title(summary)}`,
    '',
    '| papers | bib entries | categories | paired | errors | warnings | info |',
    '| ---: | ---: | ---: | ---: | ---: | ---: | ---: |',
    `| ${[summary.entries, summary.bibEntries, summary.categories, summary.paired, summary.errors, summary.warnings, summary.infos].join(' | ')} |`,
    '',
    ...readingLines(summary),
  ].join('\n');
  const encoder = new TextEncoder();
  let size = encoder.encode(head).length;
  let left = findings.length;
  const parts = [head];
  for (const group of groups(findings)) {
    const text = groupText(group, nameRule);
    size += encoder.encode(text).length;
    if (size > largest) break;
    parts.push(text);
    left -= group.length;
  }
  if (left > 0) {
    parts.push(
      `\n… and ${left} more findings, in the report of the run and with \`list-curator check\`.\n`,
    );
  }
  return parts.join('');
}

/** What was read besides the papers, and what was not, as a paragraph of its own. */
function readingLines(summary: Summary): string[] {
  const { resources = [], skipped = [], unread = [] } = readingText(summary);
  const read = [resources, skipped].flat().join(', ');
  const text = [read === '' ? [] : read, unread].flat().join('; ');
  return text === '' ? [] : [`${text}.`, ''];
}

function title(summary: Summary): string {
  const { errors, warnings, infos } = summary;
  if (errors + warnings + infos === 0 && nothingRead(summary)) return '⚠️ Nothing was read';
  if (errors + warnings + infos === 0) return '✅ The list is in order';
  const parts = [
    [errors, 'error', 'errors'],
    [warnings, 'warning', 'warnings'],
    [infos, 'info finding', 'info findings'],
  ] as const;
  return `${errors > 0 ? '❌' : '⚠️'} ${parts
    .filter(([number]) => number > 0)
    .map(([number, one, many]) => `${number} ${number === 1 ? one : many}`)
    .join(', ')}`;
}

/** Findings by entry; groups with the worst findings first, otherwise in the order of the files. */
function groups(findings: readonly Finding[]): Finding[][] {
  const byEntry = new Map<string, Finding[]>();
  for (const finding of findings) {
    const name =
      finding.entry === undefined ? `file ${finding.place.file}` : JSON.stringify(finding.entry);
    const group = byEntry.get(name);
    if (group === undefined) byEntry.set(name, [finding]);
    else group.push(finding);
  }
  const worst = (group: readonly Finding[]): number =>
    smallest(group.map(({ severity }) => SEVERITIES.indexOf(severity)));
  return [...byEntry.values()].sort((a, b) => worst(a) - worst(b));
}

function groupText(group: readonly Finding[], nameRule: (ruleId: string) => string): string {
  const [first] = group;
  if (first === undefined) return '';
  const { entry, place } = first;
  const name =
    entry === undefined
      ? inertMarkdown(place.file)
      : `${inertMarkdown(entry.title)}${entry.citationKey === undefined ? '' : ` (${inertMarkdown(entry.citationKey)})`}`;
  const items = group.map(
    (finding) =>
      `- ${SIGNS[finding.severity]} ${inertMarkdown(finding.place.file)}:${finding.place.start.line} ${messageMarkdown(finding.message)} (${nameRule(finding.ruleId)})`,
  );
  return `\n**${name}**\n\n${items.join('\n')}\n`;
}
