import { join } from 'node:path';
import { InputError } from '../../files/input-error.ts';
import { apiFailure } from '../../github/api-failure.ts';
import { lineUrl } from '../../github/line-url.ts';
import { mergeLinkStates } from '../../links/link-state.ts';
import { parseShard } from '../../links/schedule.ts';
import { LONGEST_MESSAGE, PER_KIND } from '../../report/github.ts';
import { linksJson } from '../../report/json.ts';
import { linksSummary } from '../../report/links-text.ts';
import { linksMarkdown } from '../../report/markdown.ts';
import { printable } from '../../report/terminal-text.ts';
import { SEVERITIES, type Severity } from '../../rules/finding.ts';
import { gitHubOf } from '../../runner/github-of.ts';
import { blockingOf, type Inputs, oneOf } from '../../runner/inputs.ts';
import type { ActionIo, Core } from '../../runner/io.ts';
import { writeAnnotation } from '../../runner/report-findings.ts';
import { compact } from '../../text/json.ts';
import { count } from '../../text/plural.ts';
import { cut } from '../../text/shorten.ts';
import { childChecks } from '../child-process/child-checks.ts';
import { apiFailureText, refusal } from '../refused-by-github.ts';
import { checkDueLinks, openLinkTools } from './check-due-links.ts';
import { type LinkRun, linkOptions, recallLinks } from './check-links.ts';
import type { JudgeReferences } from './judge-references.ts';
import { planShards, readShardStates, writeShardState } from './shards.ts';
import { needsHand, type TrackingItem } from './tracking-items.ts';
import { sentence } from './tracking-text.ts';
import { beginValidation, type SettledValidation, settleValidation } from './validation-steps.ts';

/**
 * Verifies the links and references of the list on the default branch, and keeps one issue that
 * lists what is confirmed. With the input `shard` a part of the links is checked, and nothing is
 * written on GitHub; with `states` the parts are joined.
 */
export async function validateList(io: ActionIo, inputs: Inputs): Promise<void> {
  const wanted = readValidationInputs(io.core);
  await withRefusals(async () => {
    const run = await begin(io, inputs, wanted);
    if (wanted.shard !== undefined) {
      const { state } = await checkDueLinks(io, inputs, run, run.options);
      io.core.setOutput('state', writeShardState(io, wanted.shard, state));
      return;
    }
    await settle(
      run,
      wanted.states === undefined
        ? await checkDueLinks(io, inputs, run, run.options)
        : await joinParts(run, wanted.states),
    );
  });
}

/** Plans in how many parts the links that are due are best checked. */
export async function planValidation(io: ActionIo, inputs: Inputs): Promise<void> {
  await withRefusals(async () => {
    const wanted = { shard: undefined, states: undefined, fixPr: false, blocking: [] };
    const { collected, before, options } = await begin(io, inputs, wanted);
    const shards = planShards(collected, before, options, io.date());
    io.core.setOutput('shards', JSON.stringify(shards));
    io.core.info(`The links that are due are best checked in ${count(shards.length, 'part')}.`);
  });
}

type Run = Awaited<ReturnType<typeof begin>>;

async function begin(
  io: ActionIo,
  inputs: Inputs,
  wanted: ReturnType<typeof readValidationInputs>,
) {
  const api = gitHubOf(io, inputs);
  const child = childChecks(io, inputs.seconds);
  const begun = await beginValidation(
    api,
    { ...inputs, whole: 'the default branch' },
    child,
    io.date(),
  );
  if (begun.problem !== undefined) {
    io.core.warning(
      `The state on the branch list-curator/state could not be used: ${begun.problem}. This run starts without it; the branch's history keeps the old state.`,
    );
  }
  const { list } = begun;
  const options = linkOptions(list.config, { fragments: false, now: false, shard: wanted.shard });
  const judge: JudgeReferences = (facts) => child.job('judgeList', { ...facts, list });
  return { ...begun, io, inputs, wanted, api, job: child.job, judge, options };
}

/** The combined results of all parts and earlier runs; the archive is the only site that is queried. */
async function joinParts(run: Run, folder: string): Promise<LinkRun> {
  const { io, inputs, list, before, collected, judge, options } = run;
  const merged = mergeLinkStates([before, ...readShardStates(io, folder)]);
  const tools = openLinkTools(io, inputs, list.config, options);
  return recallLinks(collected, merged, options, { ...tools, judge, now: io.date });
}

async function settle(run: Run, checked: LinkRun): Promise<void> {
  const { io, wanted, api, judge, branch, options } = run;
  const { context, date, wait } = io;
  const repositoryUrl = `${context.serverUrl}/${context.repository}`;
  const settled = await settleValidation(api, run, checked, {
    options,
    permalink: ({ file, line }) => lineUrl(repositoryUrl, branch.tip, file, line),
    judge,
    date,
    wait,
  });
  await reportValidation(io, settled, wanted.blocking);
  if (wanted.fixPr) await propose(run, settled);
}

/** A pull request that cannot be made does not fail the run. */
async function propose(run: Run, { items }: SettledValidation): Promise<void> {
  const { core } = run.io;
  const { updateFixes } = await import('./update-fixes.ts');
  try {
    const { pull, note } = await updateFixes(run.api, run, items, run.job);
    if (note !== undefined) core.info(note);
    core.setOutput('fix-pull', pull ?? '');
  } catch (error) {
    const failure = apiFailure(error);
    if (failure === undefined) throw error;
    core.warning(
      `The pull request with new addresses was not opened. ${apiFailureText(failure, FIX_NEEDS)}`,
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
      '"contents: write" and "issues: write"; a part of it ("shard") and the plan need only "contents: read"',
    );
  }
}

/**
 * Reports the result of a validation: annotations, job summary, outputs. The run fails for
 * confirmed problems only where the workflow requests that, but always when the state could not be
 * kept, since then no run can confirm anything.
 */
async function reportValidation(
  { core, temp, writeFile }: ActionIo,
  { report, items, issue, problems }: SettledValidation,
  blocking: readonly Severity[],
): Promise<void> {
  const open = items.filter(needsHand);
  for (const severity of SEVERITIES) {
    const some = open.filter((item) => item.severity === severity).slice(0, PER_KIND);
    for (const item of some) annotate(core, item);
  }
  const path = join(temp, 'list-curator-links.json');
  writeFile(path, linksJson(report));
  await core.summary.addRaw(linksMarkdown(report)).write();
  core.setOutput('confirmed', open.length);
  core.setOutput('issue', issue ?? '');
  core.setOutput('report', path);
  core.info(linksSummary(report));
  const failing = open.filter(({ severity }) => blocking.includes(severity)).length;
  if (problems.length > 0) {
    core.setFailed(`List Curator: ${problems.join(' ')}`);
  } else if (failing > 0) {
    core.setFailed(
      `${count(failing, 'link or reference has a problem', 'links and references have problems')}. See the tracking issue and the job summary.`,
    );
  }
}

function annotate(core: Core, { severity, task, ...item }: TrackingItem) {
  const { name, suggestion, places } = item;
  const advice = suggestion === undefined ? '' : ` Instead: ${suggestion}`;
  const message = cut(printable(`${name}: ${sentence(item.message)}${advice}`), LONGEST_MESSAGE);
  const [place] = places;
  const title = `Links: ${task}`;
  writeAnnotation(
    core,
    compact({ severity, message, title, file: place?.file, startLine: place?.line }),
  );
}

/**
 * Reads the inputs.
 *
 * @throws {InputError} for a value that is none of those an input may have.
 */
export function readValidationInputs(core: Core) {
  const shard = core.getInput('shard');
  const parsed = parseShard(shard);
  if (shard !== '' && parsed === undefined) {
    throw new InputError(
      `the input shard is "${shard}"; expected a part and the number of parts, such as 1/4.`,
    );
  }
  const states = core.getInput('states');
  if (parsed !== undefined && states !== '') {
    throw new InputError(
      'the inputs shard and states exclude each other: shard checks one part of the links, states joins all parts.',
    );
  }
  const fixPr = oneOf(core, 'fix-pr', ['false', 'true']);
  return {
    /** The part of the links to check; absent: all of them. */
    shard: parsed,
    /** A folder with the states of all parts, to be joined; absent: none. */
    states: states || undefined,
    fixPr: fixPr === 'true',
    blocking: blockingOf(core, 'never'),
  };
}
