import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { build } from '../../scripts/bundle.ts';
import { eventEnvironment } from './event-environment.ts';
import type { LoggedRequest } from './faults.ts';
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
  /** Null when the process was killed. */
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

/** The Node.js that `using: node24` gives, whichever one runs the tests. */
const NODE = createRequire(import.meta.url).resolve(
  `node/bin/node${process.platform === 'win32' ? '.exe' : ''}`,
);

let bundle: Promise<string> | undefined;

/** Bundles the current sources once for each test file; gives the path of the action. */
function bundledAction(): Promise<string> {
  bundle ??= (async () => {
    const folder = mkdtempSync(join(tmpdir(), 'list-curator-bundle-'));
    process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
    await build(folder);
    return join(folder, 'main.js');
  })();
  return bundle;
}

/** Runs the bundled action as the runner would, in a process of its own. */
export async function runAction(options: RunOptions): Promise<ActionRun> {
  const { github, eventName, event, inputs = {}, workspace = {}, env = {} } = options;
  const main = await bundledAction();
  const folder = mkdtempSync(join(tmpdir(), 'list-curator-run-'));
  const put = (path: string, content: string): string => {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
    return join(folder, path);
  };
  try {
    mkdirSync(join(folder, 'workspace'));
    mkdirSync(join(folder, 'temp'));
    for (const [path, content] of Object.entries(workspace)) put(`workspace/${path}`, content);
    const output = put('output', '');
    const summary = put('summary', '');
    const first = github.requests.length;
    const child = spawn(NODE, [main], {
      cwd: join(folder, 'workspace'),
      env: {
        PATH: process.env.PATH,
        GITHUB_ACTIONS: 'true',
        GITHUB_EVENT_NAME: eventName,
        GITHUB_EVENT_PATH: put('event.json', JSON.stringify(event)),
        GITHUB_API_URL: github.apiUrl,
        GITHUB_GRAPHQL_URL: github.graphqlUrl,
        GITHUB_SERVER_URL: github.serverUrl,
        GITHUB_REPOSITORY: github.state.repository,
        GITHUB_REPOSITORY_OWNER: github.state.owner,
        ...eventEnvironment(github.state, eventName, event),
        GITHUB_RUN_ID: '1',
        GITHUB_RUN_ATTEMPT: '1',
        GITHUB_WORKFLOW: 'List',
        GITHUB_JOB: 'list',
        GITHUB_OUTPUT: output,
        GITHUB_STEP_SUMMARY: summary,
        GITHUB_WORKSPACE: join(folder, 'workspace'),
        RUNNER_TEMP: join(folder, 'temp'),
        INPUT_TOKEN: 'emulated-token',
        'INPUT_GITHUB-TOKEN': 'emulated-token',
        ...Object.fromEntries(
          Object.entries(inputs).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value]),
        ),
        ...env,
      },
    });
    github.attach(child);
    let stdout = '';
    let stderr = '';
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      stdout += text;
    });
    child.stderr.setEncoding('utf8').on('data', (text: string) => {
      stderr += text;
    });
    const exitCode = await new Promise<number | null>((done, fail) => {
      child.once('error', fail).once('close', done);
    });
    if (github.problems.length > 0) throw new Error(github.problems.join('\n'));
    const outputs = readOutputs(readFileSync(output, 'utf8'));
    return {
      exitCode,
      stdout,
      stderr,
      annotations: stdout.split('\n').filter((line) => /^::(?:error|warning|notice)\b/.test(line)),
      outputs,
      summary: readFileSync(summary, 'utf8'),
      report: outputs.report ? readFileSync(outputs.report, 'utf8') : '',
      requests: github.requests.slice(first),
    };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Reads the heredocs of `GITHUB_OUTPUT`. */
function readOutputs(file: string): Record<string, string> {
  const found = file.matchAll(/^([^\n<]+)<<(\S+)\r?\n([\s\S]*?)\r?\n\2$/gm);
  return Object.fromEntries([...found].map(([, name = '', , value = '']) => [name, value]));
}
