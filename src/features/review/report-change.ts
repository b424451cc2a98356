import { jsonReport } from '../../report/json.ts';
import { countFindings, type Finding, type Summary } from '../../rules/finding.ts';
import type { Inputs } from '../../runner/inputs.ts';
import type { ActionIo } from '../../runner/io.ts';
import { reviewedPullRequest } from '../../runner/pull-request-event.ts';
import { reportFindings } from '../../runner/report-findings.ts';
import type { CheckedChange } from './check-change.ts';

/** A change, checked if it touches the list or a bibliography, and what was committed to it. */
interface ReportedChange {
  readonly checked?: CheckedChange | undefined;
  readonly committed?: string | undefined;
}

/**
 * Reports what a change did to the list, and fails the run where it may.
 *
 * @param what is changing it: the pull request, the push.
 * @param annotated which findings are annotated.
 */
export async function reportChange(
  io: ActionIo,
  { blocking }: Pick<Inputs, 'blocking'>,
  what: string,
  { checked, committed }: ReportedChange,
  annotated: (finding: Finding) => boolean = () => true,
): Promise<void> {
  const { core } = io;
  if (checked === undefined) {
    core.info(`The ${what} touches neither the list nor a bibliography.`);
    core.setOutput('changed-entries', 0);
    const pullRequest = reviewedPullRequest(io);
    const report = jsonReport([], NOTHING, new Map(), { pullRequest });
    await reportFindings(io, { findings: [], summary: NOTHING, report }, []);
    return;
  }
  const { findings, old, summary, changedEntries, report } = checked;
  core.setOutput('changed-entries', changedEntries);
  const notes = [
    ...(committed === undefined ? [] : [committed]),
    ...(old === 0
      ? []
      : [
          `${old} older ${old === 1 ? 'finding is' : 'findings are'} not counted against this ${what}.`,
        ]),
  ];
  await reportFindings(
    io,
    {
      findings,
      summary: { ...summary, ...countFindings(findings) },
      report,
      annotated,
      ...(notes.length === 0 ? {} : { note: notes.join('\n\n') }),
    },
    blocking,
  );
}

const NOTHING: Summary = {
  entries: 0,
  bibEntries: 0,
  categories: 0,
  paired: 0,
  errors: 0,
  warnings: 0,
  infos: 0,
  fixable: 0,
};
