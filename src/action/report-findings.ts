import { join } from 'node:path';
import { type Annotation, annotations } from '../report/annotations.ts';
import { jobSummary } from '../report/job-summary.ts';
import { jsonReport } from '../report/json.ts';
import type { Finding, Severity, Summary } from '../rules/finding.ts';
import type { SourceFile } from '../text/source-file.ts';
import type { ActionIo, Core } from './io.ts';

/** What a run found, and what of it counts. */
export interface RunFindings {
  /** Those that count. */
  readonly findings: readonly Finding[];
  /** Of what was read; the numbers of findings are those of `findings`. */
  readonly summary: Summary;
  /** The checked files by path. */
  readonly sources: ReadonlyMap<string, SourceFile>;
  /** A sentence below the findings of the job summary. */
  readonly note?: string;
}

/** Tells the findings where nobody's permission is needed: annotations, job summary, outputs. */
export async function reportFindings(
  { core, temp, writeFile }: ActionIo,
  { findings, summary, sources, note }: RunFindings,
  blocking: readonly Severity[],
): Promise<void> {
  const { shown, left } = annotations(findings);
  for (const annotation of shown) annotate(core, annotation);
  if (left > 0) core.info(`${left} more findings are in the job summary.`);

  const report = join(temp, 'list-curator.json');
  writeFile(report, jsonReport(findings, summary, sources));
  const page = jobSummary(findings, summary);
  await core.summary.addRaw(note === undefined ? page : `${page}\n${note}\n`).write();
  core.setOutput('errors', summary.errors);
  core.setOutput('warnings', summary.warnings);
  core.setOutput('fixable', summary.fixable);
  core.setOutput('report', report);
  if (findings.some(({ severity }) => blocking.includes(severity))) {
    const { errors, warnings } = summary;
    core.setFailed(
      `List Curator found ${errors} error${errors === 1 ? '' : 's'} and ${warnings} warning${warnings === 1 ? '' : 's'}. The annotations and the job summary say what and where.`,
    );
  }
}

function annotate(core: Core, { severity, message, ...properties }: Annotation): void {
  if (severity === 'error') core.error(message, properties);
  else if (severity === 'warning') core.warning(message, properties);
  else core.notice(message, properties);
}

/** The files of a check by path. */
export function byPath(files: readonly (SourceFile | undefined)[]): Map<string, SourceFile> {
  return new Map(files.flatMap((file) => (file === undefined ? [] : [[file.path, file]])));
}
