import { jsonReport } from '../../report/json.ts';
import { countFindings, type Finding, type Summary } from '../../rules/finding.ts';
import type { Inputs } from '../../runner/inputs.ts';
import type { ActionIo } from '../../runner/io.ts';
import { reviewedPullRequest } from '../../runner/pull-request-event.ts';
import { reportFindings } from '../../runner/report-findings.ts';
import { count, plural } from '../../text/plural.ts';
import type { Review } from './review-pull-request.ts';

/**
 * Reports what a change did to the list, and fails the run where it may.
 *
 * @param change `what` is changing the list (the pull request, the push); checked if it touches the
 *   list or a bibliography.
 * @param annotated which findings are annotated.
 */
export async function reportChange(
  io: ActionIo,
  { blocking }: Pick<Inputs, 'blocking'>,
  { what, checked, committed }: { readonly what: string } & Pick<Review, 'checked' | 'committed'>,
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
  const older = `${count(old, 'older finding')} ${plural(old, 'is', 'are')} not counted against this ${what}.`;
  const notes = [committed, old === 0 ? undefined : older].filter((note) => note !== undefined);
  const counted = { ...summary, ...countFindings(findings) };
  const found = { findings, summary: counted, report, annotated, note: notes.join('\n\n') };
  await reportFindings(io, found, blocking);
}

const NO_PAPERS = { entries: 0, bibEntries: 0, categories: 0, paired: 0 };
const NOTHING: Summary = { ...NO_PAPERS, ...countFindings([]) };
