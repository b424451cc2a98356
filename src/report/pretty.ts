import type { LinkReport } from '../links/link-report.ts';
import {
  type Finding,
  type Place,
  SEVERITIES,
  type Severity,
  type Summary,
} from '../rules/finding.ts';
import { append } from '../text/append.ts';
import { count } from '../text/plural.ts';
import { shorten } from '../text/shorten.ts';
import type { SourceFile } from '../text/source-file.ts';
import { linkGroups, linksSummary, openQuestions } from './links-text.ts';
import { nothingRead, readingText } from './reading-text.ts';
import {
  countsByRule,
  FEW_FINDINGS,
  nextStep,
  selectFindings,
  worstFirst,
} from './select-findings.ts';
import { columnsOf, printable } from './terminal-text.ts';
import { wrapped } from './wrapped.ts';

/** The terminal's properties. */
interface PrettyOptions {
  readonly color: boolean;
  /** The terminal's number of columns. */
  readonly width: number;
  /** Whether messages are broken into lines; text for other programs has one line per finding. */
  readonly wraps?: boolean;
}

const FRAME_INDENT = 12;
const LONGEST_TITLE = 300;

/** ANSI codes of the styles. */
const STYLES = {
  error: 31,
  warning: 33,
  info: 36,
  bold: 1,
  dim: 2,
  good: 32,
  replace: 33,
  remove: 31,
  review: 36,
} as const;
type Style = keyof typeof STYLES;
const MARKS: Readonly<Record<Severity, string>> = { error: '✖', warning: '▲', info: '●' };

/**
 * The findings for a terminal: grouped by entry, those with errors first, each with its line of source
 * and related places, and a summary as the last line.
 *
 * @param sources the checked files by path.
 */
export function prettyReport(
  findings: readonly Finding[],
  summary: Summary,
  sources: ReadonlyMap<string, SourceFile>,
  options: PrettyOptions,
): string {
  const paint = painter(options.color);
  const { shown, hidden, style } = selectFindings(findings);
  const out: string[] = [];
  for (const [name, group] of worstFirst(shown, groupName)) {
    out.push('', paint('bold', name));
    for (const finding of group) append(out, describe(finding, sources, options, paint));
  }
  if (hidden.length > 0) out.push('');
  for (const line of hidden) out.push(paint('dim', printable(`  … ${line}`)));
  out.push('');
  for (const note of summary.notes ?? []) {
    const text = printable(note);
    const [first, ...more] = options.wraps === true ? wrapped(text, options.width - 6) : [text];
    out.push(`${paint('info', 'Note:')} ${first}`);
    for (const line of more) out.push(`      ${line}`);
  }
  if (style.length > 0) {
    const counts = countsByRule(style);
    out.push(
      `${paint('info', 'Style:')} ${counts}. "list-curator format --diff" shows the changes, "--write" makes them.`,
    );
  }
  if (findings.length > FEW_FINDINGS) out.push(`By rule: ${countsByRule(findings)}.`);
  out.push(summaryLine(summary, paint));
  if (findings.length > 0) out.push(paint('dim', nextStep(findings)));
  out.push('');
  return out.join('\n').replace(/^\n/, '');
}

type Paint = (style: Style, text: string) => string;

function painter(color: boolean): Paint {
  return (style, text) => (color ? `\u001b[${STYLES[style]}m${text}\u001b[0m` : text);
}

function groupName({ place, entry }: Finding): string {
  if (entry === undefined) return printable(place.file);
  const key = entry.citationKey === undefined ? '' : ` (${entry.citationKey})`;
  const title = entry.title === '' ? '' : `  ${shorten(entry.title, LONGEST_TITLE)}`;
  return printable(`${place.file}${title}${key}`);
}

function describe(
  finding: Finding,
  sources: ReadonlyMap<string, SourceFile>,
  options: PrettyOptions,
  paint: Paint,
): string[] {
  const { place, severity } = finding;
  const { width } = options;
  const where = `${place.start.line}:${place.start.column}`.padEnd(8);
  const kind = `${MARKS[severity]} ${severity}`;
  const indent = ' '.repeat(where.length + kind.length + 5);
  const [first, ...more] = messageLines(finding, width - indent.length, options, paint);
  const lines = [
    `  ${paint('dim', where)} ${paint(severity, kind)}  ${first}`,
    ...more.map((line) => indent + line),
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
    const { file, start, message } = one;
    const text = printable(`${file}:${start.line}:${start.column} ${message}`);
    lines.push(paint('dim', `          ↳ ${text}`));
  }
  return lines;
}

/** The message with its rule, in lines of at most so many columns. */
function messageLines(
  { message, ruleId, fix }: Finding,
  columns: number,
  { wraps }: PrettyOptions,
  paint: Paint,
): string[] {
  const text = printable(message);
  const lines: string[] = wraps === true ? wrapped(text, columns) : [text];
  const last = lines.at(-1) ?? '';
  const rule = paint('dim', ruleId) + (fix === undefined ? '' : paint('good', ' fixable'));
  const length = last.length + ruleId.length + (fix === undefined ? 1 : 1 + ' fixable'.length);
  if (wraps === true && length > columns) lines.push(rule);
  else lines[lines.length - 1] = `${last} ${rule}`;
  return lines;
}

function summaryLine(summary: Summary, paint: Paint): string {
  const { resources = [], skipped = [], unread } = readingText(summary);
  const numbered = [
    count(summary.entries, 'paper'),
    resources,
    count(summary.bibEntries, 'bib entry', 'bib entries'),
    count(summary.categories, 'category', 'categories'),
    summary.bibEntries === 0 ? [] : `${summary.paired} paired`,
    skipped,
  ].flat();
  const read = numbered.join(', ') + (unread === undefined ? '' : `; ${unread}`);
  const numbers = { error: summary.errors, warning: summary.warnings, info: summary.infos };
  const found = SEVERITIES.filter((severity) => numbers[severity] > 0).map((severity) => {
    const number = numbers[severity];
    return paint(severity, severity === 'info' ? `${number} info` : count(number, severity));
  });
  if (found.length === 0 && nothingRead(summary))
    return `${paint('warning', '▲ Nothing was read')}: ${read}.`;
  if (found.length === 0) return `${paint('good', '✔ No problems found')}: ${read}.`;
  const fixable = summary.fixable === 0 ? '' : ` (${summary.fixable} fixable)`;
  return `${found.join(', ')}${fixable} in ${read}.`;
}

/** The number of characters before the place in a line that is cut. */
const LEAD = 24;

/**
 * The first line of a place, with carets under it. Long lines are cut to a window around it, with "…"
 * at the cuts.
 *
 * @param width the number of columns for the source.
 */
function codeFrame(file: SourceFile, place: Place, width: number) {
  const { line, column } = place.start;
  const text = file.text.slice(file.lines.lineStart(line), file.lines.lineEnd(line));
  const until = place.end.line === line ? Math.max(place.end.column, column + 1) : text.length + 1;
  const from =
    text.length <= width ? 0 : Math.max(0, Math.min(column - 1 - LEAD, text.length - width));
  const to = Math.min(text.length, from + width);
  const head = printable(`${from > 0 ? '…' : ''}${text.slice(from, column - 1)}`);
  const marked = printable(text.slice(column - 1, Math.min(until - 1, to)));
  const tail = printable(
    `${text.slice(Math.min(until - 1, to), to)}${to < text.length ? '…' : ''}`,
  );
  return {
    line,
    source: head + marked + tail,
    marker: `${' '.repeat(columnsOf(head))}${'^'.repeat(Math.max(1, columnsOf(marked)))}`,
  };
}

/** The results of checking links for a terminal: first what to do, then what is not known. */
export function linksPretty(report: LinkReport, { color }: { readonly color: boolean }): string {
  const paint = painter(color);
  const out: string[] = [];
  const groups = linkGroups(report);
  for (const { task, heading, items } of groups) {
    out.push(paint('bold', `${heading} (${items.length})`));
    for (const { name, reason, places, suggestion } of items) {
      out.push(`  ${paint(task, '✖')} ${printable(name)}`);
      if (suggestion !== undefined) out.push(`    ${paint('good', `→ ${printable(suggestion)}`)}`);
      out.push(`    ${printable(reason)}`);
      for (const { file, line } of places)
        out.push(paint('dim', `    ${printable(`${file}:${line}`)}`));
    }
    out.push('');
  }
  const open = openQuestions(report);
  if (open.length > 0) {
    out.push(paint('bold', 'Not known'));
    for (const line of open) out.push(`  ${printable(line)}`);
    out.push(paint('dim', '  (--format json lists them)'), '');
  }
  const verdict = report.suspects > 0 ? 'Nothing to do yet.' : '✔ Nothing to do.';
  out.push(`${groups.length === 0 ? `${paint('good', verdict)} ` : ''}${linksSummary(report)}`, '');
  return out.join('\n');
}
