import { readCommits } from '../../revisions/read-commits.ts';
import type { Commits } from '../../revisions/read-sides.ts';
import { gitHubOf } from '../../runner/github-of.ts';
import type { Inputs } from '../../runner/inputs.ts';
import type { ActionIo } from '../../runner/io.ts';
import { checkApart } from '../check-apart.ts';
import { refusedByGitHub } from '../refused-by-github.ts';
import type { CheckedChange } from './check-change.ts';
import { mergeGroupEvent } from './merge-group-event.ts';
import { pushEvent } from './push-event.ts';
import { reportChange } from './report-change.ts';

/** Checks what a push changed. On a new branch or a tag there is nothing before: all counts. */
export async function checkPush(io: ActionIo, inputs: Inputs): Promise<void> {
  const push = pushEvent(io);
  if (push !== undefined && push.after === undefined) {
    io.core.info(`${push.ref} was deleted; there is nothing to check.`);
    return;
  }
  if (push?.before === undefined || push.after === undefined || !isBranch(push.ref)) {
    const { checkCheckout } = await import('../check-checkout.ts');
    await checkCheckout(io, inputs);
    return;
  }
  // Whoever pushes may change the configuration, which counts from then on.
  await checkCommits(io, inputs, 'push', { base: push.before, head: push.after }, 'head');
}

function isBranch(ref: string): boolean {
  return ref.startsWith('refs/heads/');
}

/**
 * Checks what a merge queue is about to merge, against what it will be merged into. The
 * configuration is the base's, as it was when the pull request was reviewed.
 */
export async function checkMergeGroup(io: ActionIo, inputs: Inputs): Promise<void> {
  await checkCommits(io, inputs, 'merge group', mergeGroupEvent(io), 'base');
}

async function checkCommits(
  io: ActionIo,
  inputs: Inputs,
  what: 'push' | 'merge group',
  commits: Commits,
  configOf: keyof Commits,
): Promise<void> {
  const { readme, bibs, config, scope } = inputs;
  const github = gitHubOf(io, inputs);
  const wanted = { readme, bibs, config, whole: `the ${what}` };
  const check = checkApart(io, inputs.seconds);
  let checked: CheckedChange | undefined;
  try {
    const reading = readCommits(github, commits, { ...wanted, configOf }, check.reader);
    check.prepare();
    const sides = await reading;
    checked = sides && (await check.change(sides, { scope, fixes: false }));
  } catch (error) {
    await refusedByGitHub(io, inputs, error, '"contents: read"');
    return;
  }
  await reportChange(io, inputs, what, checked);
}
