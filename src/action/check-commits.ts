import * as v from 'valibot';
import { connect } from '../github/connect.ts';
import { repositoryApi } from '../github/repository.ts';
import { InputError } from '../jobs/input-error.ts';
import { type CheckedChange, checkChange } from '../jobs/review/check-change.ts';
import { readCommits } from '../jobs/review/read-commits.ts';
import type { Commits } from '../jobs/review/read-pull-request.ts';
import { checkInTime } from './check-in-time.ts';
import type { Inputs } from './inputs.ts';
import type { ActionIo } from './io.ts';
import { readPayload, Sha } from './read-payload.ts';
import { refusedByGitHub } from './refused-by-github.ts';
import { reportChange } from './report-change.ts';

const Push = v.object({ ref: v.string(), before: Sha, after: Sha });
const MergeGroup = v.object({ merge_group: v.object({ base_sha: Sha, head_sha: Sha }) });

/** How GitHub names the commit of a branch that is not there yet, or not any more. */
const NO_COMMIT = /^0+$/;

/** Checks what a push changed. On a new branch or a tag there is nothing before: all counts. */
export async function checkPush(io: ActionIo, inputs: Inputs): Promise<void> {
  const push = readPayload(io, Push);
  if (push !== undefined && NO_COMMIT.test(push.after)) {
    io.core.info(`${push.ref} was deleted; there is nothing to check.`);
    return;
  }
  if (push === undefined || NO_COMMIT.test(push.before) || !push.ref.startsWith('refs/heads/')) {
    const { checkCheckout } = await import('./check-checkout.ts');
    await checkCheckout(io, inputs);
    return;
  }
  // Whoever pushes may change the configuration, which counts from then on.
  await checkCommits(io, inputs, 'push', { base: push.before, head: push.after }, 'head');
}

/**
 * Checks what a merge queue is about to merge, against what it will be merged into. The
 * configuration is the base's, as it was when the pull request was reviewed.
 */
export async function checkMergeGroup(io: ActionIo, inputs: Inputs): Promise<void> {
  const payload = readPayload(io, MergeGroup);
  if (payload === undefined) {
    throw new InputError(
      'the payload of the event merge_group tells of no merge group. Run the action from a workflow on GitHub.',
    );
  }
  const { base_sha: base, head_sha: head } = payload.merge_group;
  await checkCommits(io, inputs, 'merge group', { base, head }, 'base');
}

async function checkCommits(
  io: ActionIo,
  inputs: Inputs,
  what: 'push' | 'merge group',
  commits: Commits,
  configOf: keyof Commits,
): Promise<void> {
  const { readme, bibs, config, scope, token } = inputs;
  const [owner = '', repo = ''] = io.context.repository.split('/');
  const api = repositoryApi(connect(token, io.context.apiUrl), { owner, repo });
  const wanted = { readme, bibs, config, whole: `the ${what}` };
  let checked: CheckedChange | undefined;
  try {
    const sides = await readCommits(api, commits, wanted, configOf);
    checked = sides && (await checkChange(sides, scope, checkInTime(io)));
  } catch (error) {
    await refusedByGitHub(io, inputs, error, '"contents: read"');
    return;
  }
  await reportChange(io, inputs, what, checked);
}
