import * as files from 'node:fs';
import { isIP } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ActionIo } from '../../src/action/io.ts';
import { run } from '../../src/action/run.ts';
import { checkHere } from './check-here.ts';
import type { LoggedRequest } from './faults.ts';
import { hurried } from './hurry.ts';
import { runEnvironment } from './run-environment.ts';
import { runner } from './runner.ts';
import type { GitHub } from './start-github.ts';

export interface RunOptions {
  readonly github: GitHub;
  readonly eventName: string;
  readonly event: Readonly<Record<string, unknown>>;
  readonly inputs?: Readonly<Record<string, string>>;
  /** The checked-out files. */
  readonly workspace?: Readonly<Record<string, string>>;
  readonly env?: Readonly<Record<string, string>>;
}

export interface ActionRun {
  /** Null when the run was killed. */
  readonly exitCode: number | null;
  readonly stdout: string;
  readonly stderr: string;
  /** The workflow commands `error`, `warning` and `notice`, as printed. */
  readonly annotations: readonly string[];
  readonly outputs: Readonly<Record<string, string>>;
  readonly summary: string;
  /** The file that the output `report` leads to; empty where there is none. */
  readonly report: string;
  readonly requests: readonly LoggedRequest[];
}

/**
 * Runs the action in this process, as `src/main.ts` does in one of its own. The fault `kill` ends
 * the run at a request: whatever it tries from then on has no effect.
 */
export async function runAction(options: RunOptions): Promise<ActionRun> {
  const { github, inputs = {}, env = {} } = options;
  const folder = files.mkdtempSync(join(tmpdir(), 'list-curator-run-'));
  try {
    const said = runEnvironment(folder, options);
    const { core, told } = runner({ token: 'emulated-token', ...inputs });
    const { alive, isKilled, ...way } = github.connection();
    const first = github.requests.length;
    const ask: ActionIo['fetch'] = (url, init) => {
      alive();
      return url.startsWith(`${github.serverUrl}/`)
        ? way.fetch(url, init)
        : github.elsewhere(url, init);
    };
    const { error } = await hurried(() =>
      ended({
        core,
        context: contextOf(said),
        workspace: said.GITHUB_WORKSPACE ?? '',
        temp: said.RUNNER_TEMP ?? '',
        files,
        writeFile(path, text) {
          alive();
          files.writeFileSync(path, text);
        },
        now: () => performance.now(),
        date: () => Date.now(),
        fetch: ask,
        resolve,
        env,
        wait,
        startChild: checkHere,
      }),
    );
    if (github.problems.length > 0) throw new Error(github.problems.join('\n'));
    const { stdout, outputs, summary } = told;
    const crashed = error === undefined ? '' : `${error instanceof Error ? error.stack : error}\n`;
    return {
      exitCode: isKilled() ? null : told.failed || crashed !== '' ? 1 : 0,
      stdout,
      stderr: isKilled() ? '' : crashed,
      annotations: annotationsOf(stdout),
      outputs,
      summary,
      report: outputs.report ? files.readFileSync(outputs.report, 'utf8') : '',
      requests: github.requests.slice(first),
    };
  } finally {
    files.rmSync(folder, { recursive: true, force: true });
  }
}

/** The workflow commands among what was printed that annotate. */
export function annotationsOf(stdout: string): string[] {
  return stdout.split('\n').filter((line) => /^::(?:error|warning|notice)\b/.test(line));
}

/** What is thrown and not caught ends a process with a stack trace. */
async function ended(io: ActionIo): Promise<{ readonly error?: unknown }> {
  try {
    await run(io);
    return {};
  } catch (error) {
    return { error };
  }
}

/** As `src/main.ts` reads it. */
function contextOf(env: Readonly<Record<string, string>>): ActionIo['context'] {
  return {
    eventName: env.GITHUB_EVENT_NAME ?? '',
    eventPath: env.GITHUB_EVENT_PATH ?? '',
    repository: env.GITHUB_REPOSITORY ?? '',
    apiUrl: env.GITHUB_API_URL ?? '',
    graphqlUrl: env.GITHUB_GRAPHQL_URL ?? '',
    serverUrl: env.GITHUB_SERVER_URL ?? '',
    runId: `${env.GITHUB_RUN_ID}-${env.GITHUB_RUN_ATTEMPT}`,
    actionRepository: '',
  };
}

/** Pauses are over at once; limits, which a signal can call off, are never reached. */
async function wait(_: number, signal?: AbortSignal): Promise<void> {
  if (signal === undefined) return;
  await new Promise((_, fail) => {
    signal.addEventListener('abort', () => fail(signal.reason));
  });
}

async function resolve(host: string) {
  if (isIP(host) === 0) throw new Error(`${host} is no host that is known`);
  return [{ address: host, family: isIP(host) }];
}
