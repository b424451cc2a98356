import { apiFailure } from '../../github/api-failure.ts';
import { lineUrl } from '../../github/line-url.ts';
import { mergeLinkStates } from '../../links/link-state.ts';
import { gitHubOf } from '../../runner/github-of.ts';
import type { Inputs } from '../../runner/inputs.ts';
import type { ActionIo } from '../../runner/io.ts';
import { checkApart } from '../check-apart.ts';
import { failureText, refusal } from '../refused-by-github.ts';
import { type BegunValidation, beginValidation } from './begin-validation.ts';
import { type LinkOptions, type LinkRun, recallLinks } from './check-links.ts';
import type { JudgeReferences } from './judge-references.ts';
import { lookAtLinks, openLinkTools } from './look-at-links.ts';
import { reportValidation } from './report-validation.ts';
import { type SettledValidation, settleValidation } from './settle-validation.ts';
import { planShards, readShardStates, writeShardState } from './shards.ts';
import { readValidationInputs, type ValidationInputs } from './validation-inputs.ts';

/**
 * Verifies the links and references of the list on the default branch, and keeps one issue that
 * lists what is confirmed. With the input `shard` a part of the links is looked at, and nothing is
 * written on GitHub; with `states` the parts are joined.
 */
export async function validateList(io: ActionIo, inputs: Inputs): Promise<void> {
  const wanted = readValidationInputs(io.core);
  await withRefusals(async () => {
    const begun = await begin(io, inputs);
    const options = linkOptions(begun, wanted);
    if (wanted.shard !== undefined) {
      const { state } = await lookAtLinks(
        io,
        inputs,
        { ...begun, judge: judgeApart(begun) },
        options,
      );
      io.core.setOutput('state', writeShardState(io, wanted.shard, state));
      return;
    }
    const run =
      wanted.states === undefined
        ? await lookAtLinks(io, inputs, { ...begun, judge: judgeApart(begun) }, options)
        : await joinParts(io, inputs, begun, options, wanted.states);
    await settle(io, wanted, begun, run, options);
  });
}

/** Plans in how many parts the links that are due are best checked. */
export async function planValidation(io: ActionIo, inputs: Inputs): Promise<void> {
  await withRefusals(async () => {
    const begun = await begin(io, inputs);
    const { collected, before, list } = begun;
    const { recheckDays } = list.config.links;
    const shards = planShards(collected, before, { recheckDays, fragments: false }, io.date());
    io.core.setOutput('shards', JSON.stringify(shards));
    io.core.info(
      `The links that are due are best checked in ${shards.length} ${shards.length === 1 ? 'part' : 'parts'}.`,
    );
  });
}

async function begin(io: ActionIo, inputs: Inputs) {
  const { readme, bibs, config } = inputs;
  const api = gitHubOf(io, inputs);
  const apart = checkApart(io, inputs.seconds);
  const wanted = { readme, bibs, config, whole: 'the default branch' };
  const begun = await beginValidation(api, wanted, apart);
  if (begun.problem !== undefined) {
    io.core.warning(
      `The state on the branch list-curator/state could not be used: ${begun.problem}. This run starts without it; the branch's history keeps the old state.`,
    );
  }
  return { ...begun, api, job: apart.job };
}

type Begun = Awaited<ReturnType<typeof begin>>;

function judgeApart({ job, list }: Begun): JudgeReferences {
  return (facts) => job('judgeList', { ...facts, list });
}

function linkOptions({ list }: BegunValidation, { shard }: ValidationInputs): LinkOptions {
  const { failures, days, recheckDays, ignore } = list.config.links;
  return {
    rule: { failures, days },
    recheckDays,
    ignore,
    fragments: false,
    now: false,
    shard: shard ?? { index: 1, count: 1 },
    severities: list.config.rules,
  };
}

/** What all parts and earlier runs know together; of sites, the archive alone is asked. */
async function joinParts(
  io: ActionIo,
  inputs: Inputs,
  begun: Begun,
  options: LinkOptions,
  folder: string,
): Promise<LinkRun> {
  const states = readShardStates(io, folder);
  const tools = openLinkTools(io, inputs, begun.list.config, options);
  const merged = mergeLinkStates([begun.before, ...states]);
  const judge = judgeApart(begun);
  return recallLinks(begun.collected, merged, options, { ...tools, judge, now: io.date });
}

async function settle(
  io: ActionIo,
  wanted: ValidationInputs,
  begun: Begun,
  run: LinkRun,
  options: LinkOptions,
): Promise<void> {
  const { context, date, wait } = io;
  const repositoryUrl = `${context.serverUrl}/${context.repository}`;
  const settled = await settleValidation(begun.api, begun, run, options, {
    permalink: ({ file, line }) => lineUrl(repositoryUrl, begun.branch.tip, file, line),
    judge: judgeApart(begun),
    now: date,
    wait,
  });
  await reportValidation(io, settled, wanted.blocking);
  if (wanted.fixPr) await propose(io, begun, settled);
}

/** A pull request that cannot be made does not fail the run. */
async function propose(
  { core }: ActionIo,
  begun: Begun,
  { items }: SettledValidation,
): Promise<void> {
  const { updateFixes } = await import('./update-fixes.ts');
  try {
    const { pull, note } = await updateFixes(begun.api, begun, items, begun.job);
    if (note !== undefined) core.info(note);
    core.setOutput('fix-pull', pull ?? '');
  } catch (error) {
    const failure = apiFailure(error);
    if (failure === undefined) throw error;
    core.warning(
      `The pull request with new addresses was not opened. ${failureText(failure, FIX_NEEDS)}`,
    );
  }
}

const FIX_NEEDS =
  '"contents: write" and "pull-requests: write", and let GitHub Actions create pull requests in the settings of the repository (Actions, General); the token of a GitHub App needs no such setting';

async function withRefusals(work: () => Promise<void>): Promise<void> {
  try {
    await work();
  } catch (error) {
    throw refusal(
      error,
      '"contents: write" and "issues: write"; a part of it ("shard") and the plan need "contents: read" alone',
    );
  }
}
