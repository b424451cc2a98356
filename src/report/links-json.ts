import type { LinkReport } from '../links/link-report.ts';
import type { ReferenceFinding } from '../references/reference-finding.ts';
import type { SourceFile } from '../text/source-file.ts';
import { jsonFix } from './json-fix.ts';
import { jsonText } from './json-text.ts';

/**
 * What checking links found, for programs, as `schema/links.schema.json` describes it.
 *
 * @param sources the checked files by path, for the lines of edits; without them none are given.
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
      ...(findings === undefined
        ? {}
        : { findings: findings.map((finding) => plainFinding(finding, sources)) }),
    })),
    summary,
  };
  return jsonText(report);
}

function plainFinding(finding: ReferenceFinding, sources: ReadonlyMap<string, SourceFile>) {
  const { id: _id, fix, fingerprint, ...rest } = finding;
  const isKnown = fix?.files.every(({ file }) => sources.has(file)) === true;
  return {
    ...rest,
    ...(fix === undefined || !isKnown ? {} : { fix: jsonFix(fix, sources) }),
    fingerprint,
  };
}
