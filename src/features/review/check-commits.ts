import * as v from 'valibot';
import { readCommits } from '../../revisions/read-commits.ts';
import type { Commits } from '../../revisions/read-sides.ts';
import { gitHubOf } from '../../runner/github-of.ts';
import type { Inputs } from '../../runner/inputs.ts';
import type { ActionIo, EventIo } from '../../runner/io.ts';
import { readPayload, requirePayload, Sha } from '../../runner/read-payload.ts';
import { childChecks } from '../child-process/child-checks.ts';
import { refusedByGitHub } from '../refused-by-github.ts';
import type { CheckedChange } from './check-change.ts';
import { reportChange } from './report-change.ts';

/** Checks what a push changed. On a new branch or a tag there is nothing before: all counts. */
export async function checkPush(io: ActionIo, inputs: Inputs): Promise<void> {
  const push = pushEvent(io);
  if (push !== undefined && push.after === undefined) {
    io.core.info(`${push.ref} was deleted; there is nothing to check.`);
    return;
  }
  const { ref = '', before: base, after: head } = push ?? {};
  if (base === undefined || head === undefined || !ref.startsWith('refs/heads/')) {
    const { checkCheckout } = await import('../check-checkout.ts');
    await checkCheckout(io, inputs);
    return;
  }
  // Everybody who pushes may change the configuration, which counts from then on.
  await checkCommits(io, inputs, { base, head }, { what: 'push', configOf: 'head' });
}

/**
 * Checks what a merge queue is about to merge, against what it will be merged into. The
 * configuration is the base's, as it was when the pull request was reviewed.
 */
export async function checkMergeGroup(io: ActionIo, inputs: Inputs): Promise<void> {
  await checkCommits(io, inputs, mergeGroupEvent(io), { what: 'merge group', configOf: 'base' });
}

async function checkCommits(
  io: ActionIo,
  inputs: Inputs,
  commits: Commits,
  { what, configOf }: { readonly what: string; readonly configOf: keyof Commits },
): Promise<void> {
  const github = gitHubOf(io, inputs);
  const wanted = { ...inputs, whole: `the ${what}`, configOf };
  const check = childChecks(io, inputs.seconds);
  let checked: CheckedChange | undefined;
  try {
    const reading = readCommits(github, commits, wanted, check.reader);
    check.prepare();
    const sides = await reading;
    const options = { scope: inputs.scope, fixes: false };
    checked = sides && (await check.job('change', { sides, options }));
  } catch (error) {
    await refusedByGitHub(io, inputs, error, '"contents: read"');
    return;
  }
  await reportChange(io, inputs, { what, checked });
}

const MergeGroupPayload = v.object({ merge_group: v.object({ base_sha: Sha, head_sha: Sha }) });

/**
 * Reads the payload of a `merge_group` event: what is about to be merged, and into what.
 *
 * @throws {InputError} when it is none.
 */
export function mergeGroupEvent(io: EventIo): Commits {
  const payload = requirePayload(io, MergeGroupPayload, 'merge group');
  const { base_sha: base, head_sha: head } = payload.merge_group;
  return { base, head };
}

const PushPayload = v.object({ ref: v.string(), before: Sha, after: Sha });

/**
 * Reads the payload of a `push` event; undefined when it is none. `before` is absent where there
 * was nothing before, `after` where nothing exists afterwards.
 */
export function pushEvent(io: EventIo) {
  const payload = readPayload(io, PushPayload);
  if (payload === undefined) return undefined;
  const { ref, before, after } = payload;
  return { ref, before: present(before), after: present(after) };
}

/** GitHub writes zeros where there is no commit. */
function present(commit: string): string | undefined {
  return /^0+$/.test(commit) ? undefined : commit;
}
