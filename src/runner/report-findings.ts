import { join } from 'node:path';
import { type Annotation, annotations } from '../report/github.ts';
import { jobSummary } from '../report/markdown.ts';
import { ruleLink } from '../report/rule-page.ts';
import type { Finding, Severity, Summary } from '../rules/finding.ts';
import { count } from '../text/plural.ts';
import { pagesOf } from './action-source.ts';
import type { ActionIo, Core } from './io.ts';

/** The file that the output `report` leads to. */
export const REPORT_NAME = 'list-curator.json';

type AnnotationPlace = NonNullable<Parameters<Core['error']>[1]>;

/** What a run found, and what of it counts. */
export interface RunFindings {
  /** Those that count. */
  readonly findings: readonly Finding[];
  /** Of what was read; the numbers of findings are those of `findings`. */
  readonly summary: Summary;
  /** The findings that count, for programs. */
  readonly report: string;
  /** Text below the findings of the job summary; none where empty. */
  readonly note?: string;
  /** Which findings are annotated; all where absent. */
  readonly annotated?: (finding: Finding) => boolean;
}

/** Reports the findings where no permission is needed: annotations, job summary, outputs. */
export async function reportFindings(
  io: ActionIo,
  { findings, summary, report, note = '', annotated = () => true }: RunFindings,
  blocking: readonly Severity[],
): Promise<void> {
  const { core, temp, writeFile } = io;
  const { shown, omitted } = annotations(findings.filter(annotated));
  for (const annotation of shown) writeAnnotation(core, annotation);
  if (omitted > 0) core.info(`The job summary has ${count(omitted, 'more finding')}.`);
  const path = join(temp, REPORT_NAME);
  writeFile(path, report);
  const pages = pagesOf(io);
  const page = jobSummary(findings, summary, { nameRule: (id) => ruleLink(id, pages) });
  await core.summary.addRaw(note === '' ? page : `${page}\n${note}\n`).write();
  core.setOutput('errors', summary.errors);
  core.setOutput('warnings', summary.warnings);
  core.setOutput('fixable', summary.fixable);
  core.setOutput('report', path);
  if (findings.some(({ severity }) => blocking.includes(severity))) {
    const { errors, warnings } = summary;
    core.setFailed(
      `List Curator found ${count(errors, 'error')} and ${count(warnings, 'warning')}. The job summary shows where.`,
    );
  }
}

/** Shows a finding on its line, where it has one. */
export function writeAnnotation(
  core: Core,
  { severity, message, ...properties }: Pick<Annotation, 'severity' | 'message'> & AnnotationPlace,
): void {
  if (severity === 'error') core.error(message, properties);
  else if (severity === 'warning') core.warning(message, properties);
  else core.notice(message, properties);
}
