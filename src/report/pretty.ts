import { type Finding, SEVERITIES, type Severity, type Summary } from '../rules/finding.ts';
import { append } from '../text/append.ts';
import type { SourceFile } from '../text/source-file.ts';
import { codeFrame } from './code-frame.ts';
import { nothingRead, readingText } from './reading-text.ts';
import { printable } from './terminal-text.ts';

/** How to print for a terminal. */
export interface PrettyOptions {
  readonly colour: boolean;
  /** Columns of the terminal. */
  readonly width: number;
}

/** Findings of one rule shown in full; the rest is counted. */
const SHOWN_PER_RULE = 20;
const FRAME_INDENT = 12;

const COLOURS = { error: 31, warning: 33, info: 36, bold: 1, dim: 2, good: 32 } as const;
const MARKS: Readonly<Record<Severity, string>> = { error: '✖', warning: '▲', info: '●' };

/**
 * The findings for people: grouped by entry, each with its line of source and what belongs to it,
 * and a summary as the last line.
 *
 * @param sources the checked files by path.
 */
export function prettyReport(
  findings: readonly Finding[],
  summary: Summary,
  sources: ReadonlyMap<string, SourceFile>,
  options: PrettyOptions,
): string {
  const paint = painter(options.colour);
  const { shown, hidden } = selectShown(findings);
  const out: string[] = [];
  let group: string | undefined;
  for (const finding of shown) {
    const name = groupName(finding);
    if (name !== group) {
      out.push('', paint('bold', name));
      group = name;
    }
    append(out, describe(finding, sources, options, paint));
  }
  if (hidden.size > 0) out.push('');
  for (const [ruleId, number] of hidden) {
    out.push(paint('dim', `  … and ${number} more of ${ruleId} (--format json shows all)`));
  }
  out.push('', summaryLine(summary, paint), '');
  return `${out.join('\n').replace(/^\n/, '')}`;
}

type Paint = (style: keyof typeof COLOURS, text: string) => string;

function painter(colour: boolean): Paint {
  return (style, text) => (colour ? `\u001b[${COLOURS[style]}m${text}\u001b[0m` : text);
}

function selectShown(findings: readonly Finding[]) {
  const seen = new Map<string, number>();
  const hidden = new Map<string, number>();
  const shown = findings.filter(({ ruleId }) => {
    const number = (seen.get(ruleId) ?? 0) + 1;
    seen.set(ruleId, number);
    if (number > SHOWN_PER_RULE) hidden.set(ruleId, number - SHOWN_PER_RULE);
    return number <= SHOWN_PER_RULE;
  });
  return { shown, hidden };
}

function groupName({ place, entry }: Finding): string {
  if (entry === undefined) return printable(place.file);
  const key = entry.citationKey === undefined ? '' : ` (${entry.citationKey})`;
  const title = entry.title === '' ? '' : `  ${entry.title}`;
  return printable(`${place.file}${title}${key}`);
}

function describe(
  finding: Finding,
  sources: ReadonlyMap<string, SourceFile>,
  { width }: PrettyOptions,
  paint: Paint,
): string[] {
  const { place, severity } = finding;
  const where = `${place.start.line}:${place.start.column}`.padEnd(8);
  const fixable = finding.fix === undefined ? '' : paint('good', ' fixable');
  const lines = [
    `  ${paint('dim', where)} ${paint(severity, `${MARKS[severity]} ${severity}`)}  ${printable(finding.message)} ${paint('dim', finding.ruleId)}${fixable}`,
  ];
  const file = sources.get(place.file);
  if (file !== undefined && place.range.end > 0) {
    const frame = codeFrame(file, place, Math.max(40, width - FRAME_INDENT));
    lines.push(
      `  ${paint('dim', `${String(frame.line).padStart(7)} │`)} ${frame.source}`,
      `  ${paint('dim', '        │')} ${paint(severity, frame.marker)}`,
    );
  }
  for (const one of finding.related) {
    lines.push(
      paint(
        'dim',
        `          ↳ ${printable(`${one.file}:${one.start.line}:${one.start.column} ${one.message}`)}`,
      ),
    );
  }
  return lines;
}

function summaryLine(summary: Summary, paint: Paint): string {
  const { resources = [], skipped = [], unread } = readingText(summary);
  const numbered = [
    count(summary.entries, 'paper', 'papers'),
    resources,
    count(summary.bibEntries, 'bib entry', 'bib entries'),
    count(summary.categories, 'category', 'categories'),
    `${summary.paired} paired`,
    skipped,
  ].flat();
  const read = numbered.join(', ') + (unread === undefined ? '' : `; ${unread}`);
  const numbers = { error: summary.errors, warning: summary.warnings, info: summary.infos };
  const found = SEVERITIES.filter((severity) => numbers[severity] > 0).map((severity) =>
    paint(
      severity,
      severity === 'info'
        ? `${numbers.info} info`
        : count(numbers[severity], severity, `${severity}s`),
    ),
  );
  if (found.length === 0 && nothingRead(summary))
    return `${paint('warning', '▲ Nothing was read')}: ${read}.`;
  if (found.length === 0) return `${paint('good', '✔ Nothing to complain about')}: ${read}.`;
  const fixable = summary.fixable === 0 ? '' : ` (${summary.fixable} fixable)`;
  return `${found.join(', ')}${fixable} in ${read}.`;
}

function count(number: number, singular: string, plural: string): string {
  return `${number} ${number === 1 ? singular : plural}`;
}
