import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { median, medianTimes } from './measure.ts';

const RUNS = 9;
const SHA = 'a'.repeat(40);
const EVENT = {
  pull_request: {
    number: 1,
    state: 'open',
    base: { sha: SHA },
    head: { sha: SHA, ref: 'add', repo: { full_name: 'octo/papers' } },
  },
};

/** How long the action takes from its start to its first request, beside bare Node.js. */
export async function firstRequest(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'list-curator-bench-'));
  let onRequest = (): void => {};
  const server = createServer(() => onRequest());
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  writeFileSync(join(folder, 'event.json'), JSON.stringify(EVENT));
  const env = {
    GITHUB_API_URL: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    GITHUB_EVENT_NAME: 'pull_request_target',
    GITHUB_EVENT_PATH: join(folder, 'event.json'),
    GITHUB_REPOSITORY: 'octo/papers',
    GITHUB_WORKSPACE: folder,
    INPUT_TOKEN: 'none',
  };
  const times: number[] = [];
  for (let run = 0; run <= RUNS; run++) {
    const start = performance.now();
    const child = spawn(process.execPath, ['dist/main.js'], { env, stdio: 'ignore' });
    await new Promise<void>((done, fail) => {
      onRequest = done;
      child.once('exit', () => fail(new Error('the action asked for nothing')));
    });
    if (run > 0) times.push(performance.now() - start);
    child.kill('SIGKILL');
  }
  server.closeAllConnections();
  server.close();
  rmSync(folder, { recursive: true });
  const ours = median(times);
  const [bare = 0] = medianTimes([['-e', '0']], '.', RUNS);
  console.log(
    `bare node ${bare.toFixed(0)} ms, first request ${ours.toFixed(0)} ms: ${(ours / bare).toFixed(2)} times`,
  );
}
