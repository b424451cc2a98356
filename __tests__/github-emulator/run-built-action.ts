import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type ActionRun, annotationsOf, type RunOptions } from './run-action.ts';
import { layOut, runEnvironment } from './run-environment.ts';

/** The Node.js that `using: node24` gives, whichever one runs the tests. */
const NODE = createRequire(import.meta.url).resolve(
  `node/bin/node${process.platform === 'win32' ? '.exe' : ''}`,
);
const MAIN = join(import.meta.dirname, '../../dist/main.js');

/**
 * Runs the built action, `dist/main.js`, as the runner would: in a process of its own, which starts
 * another one to read the list. That is slow; where the process is not what is tested, use `runAction`.
 */
export async function runBuiltAction(options: RunOptions): Promise<ActionRun> {
  const { github, event, inputs = {}, workspace = {} } = options;
  const folder = mkdtempSync(join(tmpdir(), 'list-curator-run-'));
  try {
    const [output, summary] = [join(folder, 'output'), join(folder, 'summary')];
    const places = {
      eventPath: join(folder, 'event.json'),
      workspace: join(folder, 'workspace'),
      temp: join(folder, 'temp'),
    };
    for (const path of [places.workspace, places.temp]) mkdirSync(path);
    layOut(folder, { output: '', summary: '', 'event.json': JSON.stringify(event) });
    layOut(places.workspace, workspace);
    const first = github.requests.length;
    const given = { token: 'emulated-token', ...inputs };
    const child = spawn(NODE, [MAIN], {
      cwd: places.workspace,
      env: {
        PATH: process.env.PATH,
        GITHUB_OUTPUT: output,
        GITHUB_STEP_SUMMARY: summary,
        ...Object.fromEntries(
          Object.entries(given).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value]),
        ),
        NODE_OPTIONS: `--import=${import.meta.resolve('./hurried-process.ts')}`,
        ...runEnvironment(options, places),
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
      annotations: annotationsOf(stdout),
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
