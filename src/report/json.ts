import type { Statistics } from '../catalog/statistics.ts';
import type { LinkReport } from '../links/link-report.ts';
import type { ReferenceFinding } from '../references/reference-finding.ts';
import type { Finding, Fix, Place, Summary } from '../rules/finding.ts';
import { replaceHidden } from '../text/hidden-characters.ts';
import { jsonEscape, noneIfEmpty } from '../text/json.ts';
import { lineTable, type Position } from '../text/line-table.ts';
import type { Range } from '../text/range.ts';
import type { SourceFile } from '../text/source-file.ts';

/**
 * The findings as JSON, as described by `schema/check.schema.json`. Lines and columns start at 1,
 * columns count UTF-16 code units; ends are exclusive.
 *
 * @param sources the checked files by path, for the lines of edits.
 * @param extras statistics, if requested, and the pull request with the commit that was its head.
 */
export function jsonReport(
  findings: readonly Finding[],
  summary: Summary,
  sources: ReadonlyMap<string, SourceFile>,
  {
    statistics,
    pullRequest,
  }: {
    readonly statistics?: Statistics | undefined;
    readonly pullRequest?: { readonly number: number; readonly head: string } | undefined;
  } = {},
): string {
  const report = {
    version: 1,
    findings: findings.map((finding) => ({
      ruleId: finding.ruleId,
      severity: finding.severity,
      message: finding.message,
      ...lines(finding.place),
      entry: finding.entry,
      related: noneIfEmpty(finding.related.map((one) => ({ ...lines(one), message: one.message }))),
      fix: finding.fix && jsonFix(finding.fix, sources),
      fingerprint: finding.fingerprint,
    })),
    summary,
    statistics,
    pullRequest,
  };
  return jsonText(report);
}

function lines({ file, start, end }: Place) {
  return {
    file,
    line: start.line,
    column: start.column,
    endLine: end.line,
    endColumn: end.column,
  };
}

/**
 * The results of checking links as JSON, as described by `schema/links.schema.json`.
 *
 * @param sources the checked files by path, for the lines of edits; without them, edits are omitted.
 */
export function linksJson(
  { links, references, summary }: LinkReport,
  sources: ReadonlyMap<string, SourceFile> = new Map(),
): string {
  const plain = <T extends { task?: unknown; inLink?: unknown; history?: unknown }>(one: T) => {
    const { task: _task, inLink: _inLink, history: _history, ...rest } = one;
    return rest;
  };
  const report = {
    version: 1,
    links: links.map(plain),
    references: references.map(({ findings, ...one }) => ({
      ...plain(one),
      findings: findings?.map((finding) => plainFinding(finding, sources)),
    })),
    summary,
  };
  return jsonText(report);
}

function plainFinding(finding: ReferenceFinding, sources: ReadonlyMap<string, SourceFile>) {
  const { id: _id, fix, fingerprint, ...rest } = finding;
  const isKnown = fix?.files.every(({ file }) => sources.has(file)) === true;
  return { ...rest, fix: fix && isKnown ? jsonFix(fix, sources) : undefined, fingerprint };
}

/**
 * A fix as JSON. Lines and columns start at 1, columns count UTF-16 code units; ends are exclusive.
 *
 * @param sources the files by path.
 */
export function jsonFix(fix: Fix, sources: ReadonlyMap<string, SourceFile>) {
  return {
    kind: fix.kind,
    edits: fix.files.flatMap(({ file, edits }) =>
      edits.map(({ range, text }) => ({ file, ...regionOf(range, sources.get(file)), text })),
    ),
  };
}

/** The lines and columns of a range, or of a place. */
export function regionOf({ start, end }: Range, source: SourceFile | undefined) {
  const lines = source?.lines ?? lineTable('');
  return region(lines.position(start), lines.position(end));
}

/** Lines and columns with the names that SARIF and our own reports use. */
export function region(start: Position, end: Position) {
  return {
    startLine: start.line,
    startColumn: start.column,
    endLine: end.line,
    endColumn: end.column,
  };
}

/**
 * A value as indented JSON with a line ending, without undefined properties. Control and invisible
 * characters are written as JSON escapes, because `JSON.stringify` escapes only some of them.
 */
export function jsonText(value: unknown): string {
  return `${replaceHidden(JSON.stringify(value, null, 2), jsonEscape)}\n`;
}
