import { join } from 'node:path';
import type * as actionsCore from '@actions/core';
import { checkList } from '../jobs/check-list.ts';
import { InputError } from '../jobs/input-error.ts';
import { loadInput } from '../jobs/load-input.ts';
import type { Files } from '../jobs/read-source.ts';
import { timeLimit } from '../jobs/time-limit.ts';
import { type Annotation, annotations } from '../report/annotations.ts';
import { jobSummary } from '../report/job-summary.ts';
import { jsonReport } from '../report/json.ts';
import type { Summary } from '../rules/finding.ts';
import { didYouMean } from '../text/did-you-mean.ts';

/** What the action uses of `@actions/core`. */
export type Core = Pick<
  typeof actionsCore,
  'getInput' | 'setOutput' | 'setFailed' | 'error' | 'warning' | 'notice' | 'info' | 'summary'
>;

/** Everything outside that the action touches. */
export interface ActionIo {
  readonly core: Core;
  /** The checked-out repository. */
  readonly workspace: string;
  /** A folder for files of this run. */
  readonly temp: string;
  readonly files: Files;
  readonly writeFile: (path: string, text: string) => void;
  /** A clock in milliseconds. */
  readonly now: () => number;
}

const FAIL_ON = ['error', 'warning', 'never'] as const;
/** Jobs are billed by the minute; a list that takes longer is written to do harm. */
const LONGEST_MS = 120_000;

/** Checks the list of a checkout: annotations, job summary, outputs, and failure by severity. */
export async function run(io: ActionIo): Promise<void> {
  const { core } = io;
  try {
    await check(io);
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    core.setFailed(`List Curator: ${error.message}`);
  }
}

async function check({ core, workspace, temp, files, writeFile, now }: ActionIo): Promise<void> {
  const failOn = failOnInput(core);
  const bibs = core
    .getInput('bib')
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
  const input = await loadInput(files, {
    cwd: workspace,
    confined: true,
    readme: core.getInput('readme') || undefined,
    bibs: bibs.length === 0 ? undefined : bibs.length === 1 && bibs[0] === 'none' ? [] : bibs,
    config: core.getInput('config') || undefined,
  });
  const { findings, summary } = checkList({ ...input, ...timeLimit(LONGEST_MS, now) });

  const { shown, left } = annotations(findings);
  for (const annotation of shown) annotate(core, annotation);
  if (left > 0) core.info(`${left} more findings are in the job summary.`);

  const sources = new Map(
    [input.readme, ...input.bibs].flatMap((file) =>
      file === undefined ? [] : [[file.path, file] as const],
    ),
  );
  const report = join(temp, 'list-curator.json');
  writeFile(report, jsonReport(findings, summary, sources));
  await core.summary.addRaw(jobSummary(findings, summary)).write();
  core.setOutput('errors', summary.errors);
  core.setOutput('warnings', summary.warnings);
  core.setOutput('fixable', summary.fixable);
  core.setOutput('report', report);
  fail(core, failOn, summary);
}

function failOnInput(core: Core): (typeof FAIL_ON)[number] {
  const given = core.getInput('fail-on') || 'error';
  const known = FAIL_ON.find((one) => one === given);
  if (known !== undefined) return known;
  const meant = didYouMean(given, FAIL_ON);
  throw new InputError(
    `the input fail-on is "${given}"; expected ${FAIL_ON.join(', ')}.${meant === undefined ? '' : ` Did you mean "${meant}"?`}`,
  );
}

function annotate(core: Core, { severity, message, ...properties }: Annotation): void {
  if (severity === 'error') core.error(message, properties);
  else if (severity === 'warning') core.warning(message, properties);
  else core.notice(message, properties);
}

function fail(core: Core, failOn: (typeof FAIL_ON)[number], { errors, warnings }: Summary): void {
  const counted = failOn === 'warning' ? errors + warnings : errors;
  if (failOn === 'never' || counted === 0) return;
  core.setFailed(
    `List Curator found ${errors} error${errors === 1 ? '' : 's'} and ${warnings} warning${warnings === 1 ? '' : 's'}. The annotations and the job summary say what and where.`,
  );
}
