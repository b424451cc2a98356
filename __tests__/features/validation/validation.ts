import { childChecks } from '../../../src/features/child-process/child-checks.ts';
import {
  checkLinks,
  type LinkJobTools,
  type LinkOptions,
} from '../../../src/features/validation/check-links.ts';
import {
  beginValidation,
  settleValidation,
} from '../../../src/features/validation/validation-steps.ts';
import { lineUrl } from '../../../src/github/line-url.ts';
import type { LinkResult } from '../../../src/links/check-link.ts';
import { checkHere } from '../../github-emulator/check-here.ts';
import { memoryGitHub } from './memory-github.ts';

const DAY = 86_400_000;
const START = Date.UTC(2026, 0, 5);

export const OK: LinkResult = { verdict: 'ok', status: 200, reason: 'answered', requests: 1 };
export const GONE: LinkResult = {
  verdict: 'dead',
  status: 404,
  reason: 'the site says there is no such page (404)',
  requests: 2,
};
export const DOWN: LinkResult = {
  verdict: 'transient',
  status: 503,
  reason: 'the site has a problem of its own (503)',
  requests: 4,
};
export const moved = (finalUrl: string): LinkResult => ({
  verdict: 'moved',
  status: 200,
  reason: 'moved for good',
  finalUrl,
  requests: 2,
});

/** A list of one link. */
export const only = (host: string): { 'README.md': string } => ({
  'README.md': `# Papers\n\n## All\n\n- [A paper on one thing](https://${host}/a), 2020\n`,
});

/** What a site answers on a day, counted from the first. */
type Internet = (url: string, day: number) => LinkResult;

type Api = ReturnType<typeof memoryGitHub>['api'];

/**
 * Runs the validation on a day, with an Internet that answers as a function says. The job is the
 * real one; the clock is not.
 */
async function runOn(api: Api, internet: Internet, day: number, tools: Partial<LinkJobTools> = {}) {
  const time = START + day * DAY;
  const wanted = { readme: undefined, bibs: undefined, config: undefined, whole: 'the branch' };
  const apart = childChecks({ startChild: checkHere, wait: () => new Promise(() => {}) }, 60);
  const begun = await beginValidation(api, wanted, apart, time);
  const judge: LinkJobTools['judge'] = (facts) =>
    apart.job('judgeList', { ...facts, list: begun.list });
  const { failures, days, ignore } = begun.list.config.links;
  const options: LinkOptions = {
    rule: { failures, days },
    recheckDays: 0,
    ignore,
    fragments: false,
    now: false,
    shard: { index: 1, count: 1 },
  };
  const exist: LinkJobTools['registries']['doi'] = async (ids, found) => {
    for (const id of ids) found(id, { kind: 'exists' });
  };
  const looked = await checkLinks(begun.collected, begun.before, options, {
    check: async (url) => internet(url, day),
    registries: { doi: exist, arxiv: exist, pmid: exist, pmcid: exist },
    records: async () => {},
    judge,
    archived: async () => undefined,
    run: `run-${day}`,
    now: () => time,
    sleep: async () => {},
    requests: () => 0,
    interrupted: new Promise(() => {}),
    progress: () => {},
    ...tools,
  });
  const settled = await settleValidation(api, begun, looked, {
    options,
    permalink: ({ file, line }) =>
      lineUrl('https://github.test/octo/papers', begun.branch.tip, file, line),
    judge,
    date: () => time,
    wait: async () => {},
  });
  return { begun, settled };
}

/** An issue in short: its state and what it has boxes for. */
function inShort(issue: { readonly open: boolean; readonly body: string } | undefined) {
  if (issue === undefined) return 'no issue';
  const boxes = [...issue.body.matchAll(/^- \[([ x])\] .*?`(?:https?:\/\/)?([^`/]*)/gm)];
  const hosts = boxes.map(([, tick, host = '']) => `${tick === 'x' ? 'not ' : ''}${host}`);
  return [issue.open ? 'open' : 'closed', ...hosts].join(' ');
}

/** The text of an issue after somebody pressed a box in the browser. */
function ticked(body: string, url: string, box: 'x' | ' ' = 'x'): string {
  return body
    .split('\n')
    .map((line) => (line.includes(`\`${url}\``) ? line.replace(/^- \[.\]/, `- [${box}]`) : line))
    .join('\r\n');
}

/** A list in a GitHub of memory, validated day by day. */
export function validation(files: Readonly<Record<string, string>>, internet: Internet) {
  const { api, world } = memoryGitHub(files);
  return {
    api,
    world,
    /** Gives what the run came to, and what it wrote. */
    async run(day: number, tools: Partial<LinkJobTools> = {}) {
      world.writes.length = 0;
      const run = await runOn(api, internet, day, tools);
      return { ...run, writes: [...world.writes] };
    },
    shown: (): string => inShort(world.issues[0]),
    tick(url: string, box: 'x' | ' ' = 'x'): void {
      world.issues = world.issues.map((issue) => ({
        ...issue,
        body: ticked(issue.body, url, box),
      }));
    },
  };
}
