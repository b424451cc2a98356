import type { Config } from '../../config/config.ts';
import type { Inputs } from '../../runner/inputs.ts';
import type { ActionIo } from '../../runner/io.ts';
import { checkLinks, type LinkOptions, type LinkRun } from './check-links.ts';
import type { JudgeReferences } from './judge-references.ts';
import { linkTools } from './link-tools.ts';
import type { BegunValidation } from './validation-steps.ts';

/** Its API answers for a hundred repositories at once; other servers know nothing of them. */
const GITHUB = 'https://github.com';

/** Provides what checking links needs from the network. It never reaches private hosts. */
export function openLinkTools(
  { context, fetch, resolve, env, date, wait }: ActionIo,
  { token }: Inputs,
  config: Config,
  { fragments }: Pick<LinkOptions, 'fragments'>,
): ReturnType<typeof linkTools> {
  const { serverUrl, repository, graphqlUrl } = context;
  const hasGraphql = serverUrl === GITHUB && token !== '';
  return linkTools({
    config,
    fetch,
    resolve,
    env,
    now: date,
    sleep: wait,
    contact: `${serverUrl}/${repository}`,
    github: hasGraphql ? { url: graphqlUrl, token, fetch } : undefined,
    fragments,
  });
}

/** What is not checked within this time waits for the next run; the workflow's own limit must be longer. */
const LONGEST_MS = 45 * 60_000;
/** How many lines of progress the log gets. */
const STEPS = 10;

/** Checks the links that are due, within the time that a run may take. */
export async function checkDueLinks(
  io: ActionIo,
  inputs: Inputs,
  { list, collected, before, judge }: BegunValidation & { readonly judge: JudgeReferences },
  options: LinkOptions,
): Promise<LinkRun> {
  const { end, ...tools } = openLinkTools(io, inputs, list.config, options);
  const done = new AbortController();
  io.wait(LONGEST_MS, done.signal).then(
    () => end('the time was up'),
    () => {},
  );
  try {
    return await checkLinks(collected, before, options, {
      ...tools,
      judge,
      run: io.context.runId,
      now: io.date,
      sleep: io.wait,
      interrupted: new Promise(() => {}),
      progress: progressLog(io),
    });
  } finally {
    done.abort();
  }
}

function progressLog({ core }: ActionIo): (done: number, total: number) => void {
  let shown = -1;
  return (done, total) => {
    const step = total === 0 ? STEPS : Math.floor((done / total) * STEPS);
    if (step === shown) return;
    shown = step;
    core.info(`${done} of ${total} links and references are verified.`);
  };
}
