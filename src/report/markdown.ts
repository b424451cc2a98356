import type { LinkReport } from '../links/link-report.ts';
import type { Finding, Severity, Summary } from '../rules/finding.ts';
import { count } from '../text/plural.ts';
import { type LinkItem, linkGroups, linksSummary, openQuestions } from './links-text.ts';
import { codeSpan, inertMarkdown, messageMarkdown } from './markdown-text.ts';
import { nothingRead, readingText } from './reading-text.ts';
import { worstFirst } from './select-findings.ts';

/** The size limit of issues and comments at GitHub is 65,536 characters; this keeps space for a line. */
const LARGEST_ISSUE = 64_000;

/**
 * The findings as Markdown for an issue or a comment. All text from the checked files is inert in it:
 * no mentions, references, links, HTML or formatting.
 */
export function markdownReport(findings: readonly Finding[], summary: Summary): string {
  return jobSummary(findings, summary, { largest: LARGEST_ISSUE });
}

/** The size limit of a job summary at GitHub is 1 MiB; this keeps some space for other lines. */
const LARGEST_SUMMARY = 1024 * 1024 - 4096;

/** The emoji of each severity on GitHub. */
export const SEVERITY_ICONS: Readonly<Record<Severity, string>> = {
  error: '❌',
  warning: '⚠️',
  info: 'ℹ️',
};

/** How a page of findings is written. */
interface PageOptions {
  /** The most bytes of UTF-8; findings beyond that are counted. */
  readonly largest?: number;
  /** The name of a rule; as code when absent. */
  readonly nameRule?: (ruleId: string) => string;
}

/** The findings as a page of Markdown, grouped by entry, with the most severe ones first. */
export function jobSummary(
  findings: readonly Finding[],
  summary: Summary,
  { largest = LARGEST_SUMMARY, nameRule = codeSpan }: PageOptions = {},
): string {
  const { entries, bibEntries, categories, paired, errors, warnings, infos } = summary;
  const head = [
    `## ${title(summary)}`,
    '',
    '| papers | bib entries | categories | paired | errors | warnings | info |',
    '| ---: | ---: | ---: | ---: | ---: | ---: | ---: |',
    `| ${[entries, bibEntries, categories, paired, errors, warnings, infos].join(' | ')} |`,
    '',
    ...readingLines(summary),
  ].join('\n');
  const encoder = new TextEncoder();
  let size = encoder.encode(head).length;
  let omitted = findings.length;
  const parts = [head];
  const nameOf = ({ entry, place }: Finding): string =>
    entry === undefined ? `file ${place.file}` : JSON.stringify(entry);
  for (const [, group] of worstFirst(findings, nameOf)) {
    const text = groupText(group, nameRule);
    size += encoder.encode(text).length;
    if (size > largest) break;
    parts.push(text);
    omitted -= group.length;
  }
  if (omitted > 0) {
    parts.push(
      `\n… and ${count(omitted, 'more finding')}, in the report of the run and with \`list-curator check\`.\n`,
    );
  }
  return parts.join('');
}

/** What was read besides the papers, and what was not, as a paragraph of its own. */
function readingLines(summary: Summary): string[] {
  const { resources = [], skipped = [], unread = [] } = readingText(summary);
  const read = [resources, skipped].flat().join(', ');
  const text = [read === '' ? [] : read, unread].flat().join('; ');
  return [
    ...(text === '' ? [] : [`${text}.`, '']),
    ...(summary.notes ?? []).flatMap((note) => [inertMarkdown(note), '']),
  ];
}

function title(summary: Summary): string {
  const { errors, warnings, infos } = summary;
  if (errors + warnings + infos === 0 && nothingRead(summary)) return '⚠️ Nothing was read';
  if (errors + warnings + infos === 0) return '✅ No problems found';
  const numbers = { error: errors, warning: warnings, 'info finding': infos };
  const parts = Object.entries(numbers).flatMap(([name, number]) =>
    number > 0 ? [count(number, name)] : [],
  );
  return `${errors > 0 ? '❌' : '⚠️'} ${parts.join(', ')}`;
}

function groupText(group: readonly Finding[], nameRule: (ruleId: string) => string): string {
  const [first] = group;
  if (first === undefined) return '';
  const { entry, place } = first;
  const key = entry?.citationKey === undefined ? '' : ` (${inertMarkdown(entry.citationKey)})`;
  // Behind a space, GitHub shows the asterisks.
  const name =
    entry === undefined ? inertMarkdown(place.file) : `${inertMarkdown(entry.title)}${key}`.trim();
  const items = group.map(
    (finding) =>
      `- ${SEVERITY_ICONS[finding.severity]} ${inertMarkdown(finding.place.file)}:${finding.place.start.line} ${messageMarkdown(finding.message)} (${nameRule(finding.ruleId)})`,
  );
  return `\n**${name}**\n\n${items.join('\n')}\n`;
}

/** The same, with more space for other lines. */
const LARGEST_LINKS = 1024 * 1024 - 16_384;

/**
 * The results of checking links as Markdown for an issue or a job summary; items beyond its size are
 * counted.
 */
export function linksMarkdown(report: LinkReport): string {
  const encoder = new TextEncoder();
  const out: string[] = ['## Links', ''];
  let space = LARGEST_LINKS;
  let omitted = 0;
  for (const { heading, items } of linkGroups(report)) {
    out.push(`### ${heading}`, '');
    for (const item of items) {
      const text = itemText(item);
      space -= encoder.encode(text).length + 1;
      if (space < 0) omitted += 1;
      else out.push(text);
    }
    out.push('');
  }
  if (omitted > 0) out.push(`… and ${omitted} more, in the report as JSON.`, '');
  const open = openQuestions(report);
  if (open.length > 0) {
    out.push('### Not known', '');
    for (const line of open) out.push(`- ${inertMarkdown(line)}`);
    out.push('');
  }
  out.push(linksSummary(report), '');
  return out.join('\n');
}

function itemText({ name, reason, places, suggestion }: LinkItem): string {
  return [
    `- [ ] ${codeSpan(name)}: ${inertMarkdown(reason)}`,
    ...(suggestion === undefined ? [] : [`  - instead: ${codeSpan(suggestion)}`]),
    `  - in ${places.map(({ file, line }) => codeSpan(`${file}:${line}`)).join(', ')}`,
  ].join('\n');
}
