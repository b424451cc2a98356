import { fork } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { build } from '../../scripts/bundle.ts';
import { HOSTILE_KINDS } from './hostile-set.ts';
import { type Measured, measureCommand } from './measure-command.ts';
import { installPeers } from './peers.ts';

/** Programs that take longer are stopped, in seconds. */
const LONGEST = 200;

const server = fork(resolve('bench/links/server.ts'));
const [port]: unknown[] = await once(server, 'message');
const folder = mkdtempSync(join(tmpdir(), 'list-curator-bench-'));
const built = join(folder, 'built');
await build(built);
const CLI = join(built, 'cli.js');

/** What a program did, and what the servers saw of it. */
interface Run extends Measured {
  readonly counts: { readonly requests: number; readonly hosts: number; readonly peak: number };
}

async function run(command: readonly string[]): Promise<Run> {
  const measured = await measureCommand(command, folder, LONGEST);
  const answer = await fetch(`http://127.0.0.1:${port}/__counts`);
  const counts: Run['counts'] = JSON.parse(await answer.text());
  return { ...measured, counts };
}

/** List Curator's own verdicts on the links of a README. */
async function links(readme: string, ...options: string[]) {
  const fixed = ['--no-bib', '--allow-private-hosts', '--config', 'config.yml', '--format', 'json'];
  const done = await run([CLI, 'links', '--readme', readme, ...fixed, ...options]);
  if (done.out === '') throw new Error(done.err);
  const report: { links: { url: string; verdict: string }[] } = JSON.parse(done.out);
  const dead = report.links.filter(({ verdict }) => verdict === 'dead').map(({ url }) => url);
  return { ...done, dead: new Set(dead) };
}

function list(name: string, urls: readonly string[]): string {
  const entries = urls.map((url, index) => `- [A paper with number ${index}](${url}), 2020`);
  writeFileSync(join(folder, name), `# Papers\n\n## All\n\n${entries.join('\n')}\n`);
  return name;
}

const figures = ({ seconds, megabytes, cpuSeconds, counts, stopped }: Run): string =>
  `${stopped ? 'stopped after ' : ''}${seconds.toFixed(2)} s (${cpuSeconds.toFixed(2)} s of the processor), ${megabytes.toFixed(0)} MB, ${counts.requests} requests, at most ${counts.peak} at once to a host`;

const KINDS = HOSTILE_KINDS.flatMap((kind, host) =>
  Array.from({ length: kind.count }, (_, index) => ({
    alive: kind.alive,
    url: `http://127.0.3.${1 + host}:${port}/${kind.name}/${index}`,
  })),
);
const HOSTILE = [
  ...KINDS,
  ...Array.from({ length: 4 }, (_, index) => ({
    alive: false,
    url: `http://no-host-${index}.invalid/`,
  })),
];

/** How often a program was wrong about the hostile set. */
function mistakes(dead: ReadonlySet<string>) {
  const living = HOSTILE.filter(({ alive }) => alive);
  const gone = HOSTILE.filter(({ alive }) => !alive);
  const alarms = living.filter(({ url }) => dead.has(url));
  const missed = gone.filter(({ url }) => !dead.has(url));
  return {
    text: `alive called dead: ${alarms.length} of ${living.length}; dead missed: ${missed.length} of ${gone.length}`,
    urls: [...alarms, ...missed].map(({ url }) => url),
  };
}

try {
  writeFileSync(join(folder, 'config.yml'), 'links: { archive: false }\n');
  const many = list(
    'many.md',
    Array.from({ length: 2000 }, (_, index) => {
      return `http://127.0.1.${1 + Math.floor(index / 10)}:${port}/paper/${index}`;
    }),
  );
  const state = ['--state', 'state.json'];
  console.log(`2,000 links on 200 hosts: ${figures(await links(many, ...state))}`);
  console.log(`  the same again, nothing changed: ${figures(await links(many, ...state))}`);
  const one = list(
    'one.md',
    Array.from({ length: 500 }, (_, index) => `http://127.0.2.1:${port}/paper/${index}`),
  );
  console.log(`500 links on one host: ${figures(await links(one))}`);
  const hostile = list(
    'hostile.md',
    HOSTILE.map(({ url }) => url),
  );
  const ours = await links(hostile, '--now', '--state', 'hostile.json');
  console.log(`hostile set, ${HOSTILE.length} links: ${figures(ours)}`);
  const { text, urls } = mistakes(ours.dead);
  console.log(`  ${text}`);
  for (const url of urls) console.log(`  ${url}`);

  if (process.argv.includes('--peers')) {
    for (const { name, command, dead } of installPeers(join(folder, 'peers'))) {
      console.log(`${name}, 2,000 links on 200 hosts: ${figures(await run(command(many)))}`);
      const done = await run(command(hostile));
      console.log(`  hostile set: ${figures(done)}`);
      if (!done.stopped) console.log(`  ${mistakes(dead(done.out)).text}`);
    }
  }
} finally {
  server.kill();
  rmSync(folder, { recursive: true, force: true });
}
