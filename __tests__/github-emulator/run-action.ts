import * as files from 'node:fs';
import { isIP } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { run } from '../../src/action/run.ts';
import type { ActionIo } from '../../src/runner/io.ts';
import { checkHere } from './check-here.ts';
import type { LoggedRequest } from './faults.ts';
import { layOut, runEnvironment } from './run-environment.ts';
import { runner } from './runner.ts';
import type { GitHub } from './start-github.ts';
import { withoutPauses } from './without-pauses.ts';

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
  const { core, record } = runner({ token: 'emulated-token', ...inputs });
  const { alive, isKilled, ...way } = github.connection();
  const first = github.requests.length;
  const disk = diskOf(options);
  const ask: ActionIo['fetch'] = (url, init) => {
    alive();
    return url.startsWith(`${github.serverUrl}/`)
      ? way.fetch(url, init)
      : github.elsewhere(url, init);
  };
  const { error } = await withoutPauses(() =>
    ended({
      core,
      context: contextOf(runEnvironment(options, disk), options.event),
      workspace: disk.workspace,
      temp: disk.temp,
      files: disk.files,
      writeFile(path, text) {
        alive();
        disk.writeFile(path, text);
      },
      date: () => Date.now(),
      fetch: ask,
      resolve,
      env,
      wait,
      startChild: checkHere,
    }),
  ).finally(disk.remove);
  if (github.problems.length > 0) throw new Error(github.problems.join('\n'));
  const { stdout, outputs, summary } = record;
  const crashed = error === undefined ? '' : `${error instanceof Error ? error.stack : error}\n`;
  return {
    exitCode: isKilled() ? null : record.failed || crashed !== '' ? 1 : 0,
    stdout,
    stderr: isKilled() ? '' : crashed,
    annotations: annotationsOf(stdout),
    outputs,
    summary,
    report: disk.written.get(outputs.report ?? '') ?? '',
    requests: github.requests.slice(first),
  };
}

/**
 * The files of a run. The event and what the run writes are kept in memory; a checkout is on the
 * disk, and so is what is written to a folder of the test's own.
 */
function diskOf({ event, workspace, env }: RunOptions) {
  const folder = workspace && files.mkdtempSync(join(tmpdir(), 'list-curator-run-'));
  if (folder !== undefined) layOut(folder, workspace ?? {});
  const eventPath = join(NOWHERE, 'event.json');
  const written = new Map<string, string>();
  return {
    eventPath,
    workspace: folder ?? join(NOWHERE, 'workspace'),
    temp: env?.RUNNER_TEMP ?? join(NOWHERE, 'temp'),
    files: {
      ...files,
      readFileSync: ((path: string, how: BufferEncoding) =>
        path === eventPath ? JSON.stringify(event) : files.readFileSync(path, how)) as Read,
    },
    written,
    writeFile(path: string, text: string) {
      written.set(path, text);
      if (env?.RUNNER_TEMP !== undefined) files.writeFileSync(path, text);
    },
    remove: () => folder && files.rmSync(folder, { recursive: true, force: true }),
  };
}

type Read = ActionIo['files']['readFileSync'];
/** Where nothing lies on any machine. */
const NOWHERE = join(tmpdir(), 'list-curator-nowhere');

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
function contextOf(env: Readonly<Record<string, string>>, event: unknown): ActionIo['context'] {
  return {
    eventName: env.GITHUB_EVENT_NAME ?? '',
    payload: JSON.parse(JSON.stringify(event)),
    repository: env.GITHUB_REPOSITORY ?? '',
    apiUrl: env.GITHUB_API_URL ?? '',
    graphqlUrl: env.GITHUB_GRAPHQL_URL ?? '',
    serverUrl: env.GITHUB_SERVER_URL ?? '',
    runId: `${env.GITHUB_RUN_ID}-${env.GITHUB_RUN_ATTEMPT}`,
    actionRepository: env.GITHUB_ACTION_REPOSITORY ?? '',
    actionRef: env.GITHUB_ACTION_REF ?? '',
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
