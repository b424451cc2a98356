import type { Review } from '../jobs/review/review-pull-request.ts';
import { countFindings } from '../rules/count-findings.ts';
import type { Summary } from '../rules/finding.ts';
import type { Inputs } from './inputs.ts';
import type { ActionIo } from './io.ts';
import { reportFindings } from './report-findings.ts';

/**
 * Tells what a change did to the list, and fails the run where it may.
 *
 * @param what is changing it: the pull request, the push.
 * @param checked absent where neither the list nor a bibliography is touched.
 * @param annotated whether the run is about the commit that was checked.
 */
export async function reportChange(
  io: ActionIo,
  inputs: Inputs,
  what: string,
  checked: Review['checked'],
  annotated = true,
): Promise<void> {
  const { core } = io;
  if (checked === undefined) {
    core.info(`The ${what} touches neither the list nor a bibliography.`);
    core.setOutput('changed-entries', 0);
    await reportFindings(io, { findings: [], summary: NOTHING, sources: new Map() }, []);
    return;
  }
  const { findings, old, summary, changedEntries, sources } = checked;
  core.setOutput('changed-entries', changedEntries);
  await reportFindings(
    io,
    {
      findings,
      summary: { ...summary, ...countFindings(findings) },
      sources,
      annotated,
      ...(old === 0
        ? {}
        : {
            note: `${old} older ${old === 1 ? 'finding is' : 'findings are'} not counted against this ${what}.`,
          }),
    },
    inputs.blocking,
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
