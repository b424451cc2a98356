import { isBib } from '../files/find-files.ts';
import { findInput } from '../files/find-input.ts';
import { isCheckedOut } from '../files/git-checkout.ts';
import { InputError } from '../files/input-error.ts';
import type { BibFiles, RawFile } from '../files/raw-file.ts';
import { type Files, namesIn, readBaselineBytes, readBytes } from '../files/read-source.ts';
import type { Inputs } from '../runner/inputs.ts';
import type { ActionIo } from '../runner/io.ts';
import { reviewedPullRequest } from '../runner/pull-request-event.ts';
import { reportFindings } from '../runner/report-findings.ts';
import { compact } from '../text/json.ts';
import { childChecks } from './child-process/child-checks.ts';

/**
 * Checks the list of a checkout as a whole.
 *
 * @throws {InputError} where nothing is checked out, or the list cannot be read.
 */
export async function checkCheckout(io: ActionIo, inputs: Inputs): Promise<void> {
  const { files, workspace } = io;
  if (!isCheckedOut(files, workspace)) {
    throw new InputError(
      `nothing is checked out, and on ${io.context.eventName} the checkout is what is checked. Put actions/checkout before this step.`,
    );
  }
  const { readme, bibs, config, blocking, seconds } = inputs;
  const check = childChecks(io, seconds);
  check.prepare();
  const request = { cwd: workspace, confined: true, readme, bibs, config };
  const found = await findInput<RawFile>(files, request, {
    ...check.reader,
    read: (path, shown) => readBytes(files, path, shown),
  });
  const { baseline, bibExists: _, hasFile: __, ...list } = found;
  const checked = await check.job('list', {
    list: { ...list, bibFiles: bibFilesIn(files, workspace) },
    ...compact({
      pullRequest: reviewedPullRequest(io),
      baseline: baseline === undefined ? undefined : readBaselineBytes(files, workspace, baseline),
    }),
  });
  const note = baseline && `${checked.hidden} in the baseline ${baseline}, not shown.`;
  await reportFindings(io, { ...checked, ...compact({ note }) }, blocking);
}

/** The .bib files in a folder and one folder down, relative to it. */
function bibFilesIn(files: Files, folder: string): BibFiles {
  const paths = namesIn(files, folder).flatMap((name) =>
    isBib(name)
      ? [name]
      : namesIn(files, `${folder}/${name}`)
          .filter(isBib)
          .map((file) => `${name}/${file}`),
  );
  return { paths, depth: 1 };
}
