import type { Inputs } from '../../runner/inputs.ts';
import type { ActionIo } from '../../runner/io.ts';
import type { BegunValidation } from './begin-validation.ts';
import { checkLinks, type LinkOptions, type LinkRun } from './check-links.ts';
import { openLinkTools } from './open-link-tools.ts';

/** What is not asked by then waits for the next run; the workflow's own limit must be longer. */
const LONGEST_MS = 45 * 60_000;
/** How often the log tells how far the run is. */
const STEPS = 10;

/** Looks at the links that are due, within the time that a run may take. */
export async function lookAtLinks(
  io: ActionIo,
  inputs: Inputs,
  { input, collected, before }: BegunValidation,
  options: LinkOptions,
): Promise<LinkRun> {
  const { end, ...tools } = openLinkTools(io, inputs, input.config, options);
  const done = new AbortController();
  io.wait(LONGEST_MS, done.signal).then(
    () => end('the time was up'),
    () => {},
  );
  try {
    return await checkLinks(collected, before, options, {
      ...tools,
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
  let told = -1;
  return (done, total) => {
    const step = total === 0 ? STEPS : Math.floor((done / total) * STEPS);
    if (step === told) return;
    told = step;
    core.info(`${done} of ${total} links and references are verified.`);
  };
}
