import { join } from 'node:path';
import { type Annotation, annotations } from '../report/annotations.ts';
import { jobSummary } from '../report/job-summary.ts';
import { jsonReport } from '../report/json.ts';
import type { Finding, Severity, Summary } from '../rules/finding.ts';
import type { SourceFile } from '../text/source-file.ts';
import type { ActionIo, Core } from './io.ts';
import { pullRequestEvent } from './pull-request-event.ts';

/** The file that the output `report` leads to. */
export const REPORT_NAME = 'list-curator.json';

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
  /** Whether the lines are annotated, where the run is about the commit that was checked. */
  readonly annotated?: boolean;
}

/** Tells the findings where nobody's permission is needed: annotations, job summary, outputs. */
export async function reportFindings(
  io: ActionIo,
  { findings, summary, sources, note, annotated = true }: RunFindings,
  blocking: readonly Severity[],
): Promise<void> {
  const { core, temp, writeFile } = io;
  if (annotated) {
    const { shown, left } = annotations(findings);
    for (const annotation of shown) annotate(core, annotation);
    if (left > 0) core.info(`${left} more findings are in the job summary.`);
  }
  const report = join(temp, REPORT_NAME);
  const pullRequest = reviewedPullRequest(io);
  writeFile(report, jsonReport(findings, summary, sources, { pullRequest }));
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

/** The pull request that the run was started for; a second stage finds it by the report. */
function reviewedPullRequest(io: ActionIo) {
  if (!io.context.eventName.startsWith('pull_request')) return undefined;
  const { number, head } = pullRequestEvent(io);
  return { number, head };
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
