import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { medianTimes } from './measure.ts';

/** The peer is fetched on demand, into a folder outside the project. */
const PEER = 'awesome-lint@2.3.0';

/** How long `check` on this repository takes from the shell, beside bare Node.js and awesome-lint. */
export function coldStart(): void {
  const [bare = 0, check = 0] = medianTimes(
    [
      ['-e', '0'],
      ['dist/cli.js', 'check'],
    ],
    '.',
    15,
  );
  console.log(
    `bare node ${bare.toFixed(0)} ms, check ${check.toFixed(0)} ms: ${(check / bare).toFixed(2)} times`,
  );
  const cli = awesomeLint();
  const [ours = 0, theirs = 0] = medianTimes(
    [
      ['dist/cli.js', 'check'],
      [cli, resolve('README.md')],
    ],
    '.',
    5,
  );
  console.log(
    `${PEER} ${theirs.toFixed(0)} ms, check ${ours.toFixed(0)} ms: ${(theirs / ours).toFixed(1)} times as fast`,
  );
}

function awesomeLint(): string {
  const folder = join(tmpdir(), 'list-curator-bench-peer');
  const cli = join(folder, 'node_modules/awesome-lint/cli.js');
  if (!existsSync(cli)) {
    mkdirSync(folder, { recursive: true });
    execFileSync('npm', ['install', '--prefix', folder, '--no-audit', '--no-fund', PEER], {
      stdio: 'ignore',
    });
  }
  return cli;
}
