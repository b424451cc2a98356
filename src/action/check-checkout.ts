import { checkList, filesOf } from '../jobs/check-list.ts';
import { loadInput } from '../jobs/load-input.ts';
import { LONGEST_MS, timeLimit } from '../jobs/time-limit.ts';
import type { Inputs } from './inputs.ts';
import type { ActionIo } from './io.ts';
import { byPath, reportFindings } from './report-findings.ts';

/** Checks the list of a checkout as a whole. */
export async function checkCheckout(io: ActionIo, inputs: Inputs): Promise<void> {
  const { readme, bibs, config, blocking } = inputs;
  const input = await loadInput(io.files, {
    cwd: io.workspace,
    confined: true,
    readme,
    bibs,
    config,
  });
  const { findings, summary } = checkList({ ...input, ...timeLimit(LONGEST_MS, io.now) });
  const sources = byPath(filesOf(input));
  await reportFindings(io, { findings, summary, sources }, blocking);
}
