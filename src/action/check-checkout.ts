import { againstBaseline } from '../jobs/baseline.ts';
import { readBaseline } from '../jobs/baseline-file.ts';
import { filesOf } from '../jobs/check-list.ts';
import { InputError } from '../jobs/input-error.ts';
import { loadInput } from '../jobs/load-input.ts';
import { countFindings } from '../rules/count-findings.ts';
import { checkApart } from './check-apart.ts';
import { isCheckedOut } from './checked-out-commits.ts';
import type { Inputs } from './inputs.ts';
import type { ActionIo } from './io.ts';
import { byPath, reportFindings } from './report-findings.ts';

/**
 * Checks the list of a checkout as a whole.
 *
 * @throws {InputError} where nothing is checked out, or the list cannot be read.
 */
export async function checkCheckout(io: ActionIo, inputs: Inputs): Promise<void> {
  if (!isCheckedOut(io.files, io.workspace)) {
    throw new InputError(
      `nothing is checked out, and on ${io.context.eventName} the checkout is what is checked. Put actions/checkout before this step.`,
    );
  }
  const { readme, bibs, config, blocking, seconds } = inputs;
  const check = checkApart(io, seconds);
  check.prepare();
  const input = await loadInput(io.files, {
    cwd: io.workspace,
    confined: true,
    readme,
    bibs,
    config,
  });
  const checked = await check.list(input);
  const sources = byPath(filesOf(input));
  if (input.baseline === undefined) {
    await reportFindings(io, { ...checked, sources }, blocking);
    return;
  }
  const known = readBaseline(io.files, io.workspace, input.baseline);
  const { fresh, hidden } = againstBaseline(checked.findings, known);
  const summary = { ...checked.summary, ...countFindings(fresh) };
  const note = `${hidden} known from ${input.baseline}, not shown.`;
  await reportFindings(io, { findings: fresh, summary, sources, note }, blocking);
}
