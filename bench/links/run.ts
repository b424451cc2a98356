import { fork, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { performance } from 'node:perf_hooks';
import { build } from '../../scripts/bundle.ts';
import { HOSTILE_KINDS } from './hostile-set.ts';

/** Prints the most memory of a process in kibibytes, and its time in microseconds. */
const MEMORY =
  'data:text/javascript,process.on("exit",()=>{const used=process.resourceUsage();console.error("rss="+used.maxRSS+" cpu="+(used.userCPUTime+used.systemCPUTime))})';

const server = fork(resolve('bench/links/server.ts'));
const [port]: unknown[] = await once(server, 'message');
const folder = mkdtempSync(join(tmpdir(), 'list-curator-bench-'));
const built = join(folder, 'built');
await build(built);
const CLI = join(built, 'cli.js');

/** What one call of the command did. */
interface Run {
  readonly seconds: number;
  readonly megabytes: number;
  /** Of the processor. */
  readonly cpuSeconds: number;
  readonly links: readonly { readonly url: string; readonly verdict: string }[];
  readonly counts: { readonly requests: number; readonly hosts: number; readonly peak: number };
}

async function links(readme: string, ...options: string[]): Promise<Run> {
  const start = performance.now();
  const child = spawn(
    process.execPath,
    [
      '--import',
      MEMORY,
      CLI,
      'links',
      '--readme',
      readme,
      '--no-bib',
      '--allow-private-hosts',
    ].concat('--config', 'config.yml', '--format', 'json', ...options),
    { cwd: folder },
  );
  const texts = { out: '', err: '' };
  child.stdout.on('data', (text) => {
    texts.out += String(text);
  });
  child.stderr.on('data', (text) => {
    texts.err += String(text);
  });
  await once(child, 'close');
  const seconds = (performance.now() - start) / 1000;
  const answer = await fetch(`http://127.0.0.1:${port}/__counts`);
  const counts: Run['counts'] = JSON.parse(await answer.text());
  const megabytes = Number(/rss=(\d+)/.exec(texts.err)?.[1]) / 1024;
  const cpuSeconds = Number(/cpu=(\d+)/.exec(texts.err)?.[1]) / 1e6;
  if (texts.out === '') throw new Error(texts.err);
  return { seconds, megabytes, cpuSeconds, links: JSON.parse(texts.out).links, counts };
}

function list(name: string, urls: readonly string[]): string {
  const entries = urls.map((url, index) => `- [A paper with number ${index}](${url}), 2020`);
  writeFileSync(join(folder, name), `# Papers\n\n## All\n\n${entries.join('\n')}\n`);
  return name;
}

const figures = ({ seconds, megabytes, cpuSeconds, counts }: Run): string =>
  `${seconds.toFixed(2)} s (${cpuSeconds.toFixed(2)} s of the processor), ${megabytes.toFixed(0)} MB, ${counts.requests} requests, at most ${counts.peak} at once to a host`;

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

  const kinds = HOSTILE_KINDS.flatMap((kind, host) =>
    Array.from({ length: kind.count }, (_, index) => ({
      kind,
      url: `http://127.0.3.${1 + host}:${port}/${kind.name}/${index}`,
    })),
  );
  const hosts = Array.from({ length: 4 }, (_, index) => `http://no-host-${index}.invalid/`);
  const hostile = list('hostile.md', [...kinds.map(({ url }) => url), ...hosts]);
  const run = await links(hostile, '--now', '--state', 'hostile.json');
  console.log(`hostile set, ${kinds.length + hosts.length} links: ${figures(run)}`);
  const verdicts = new Map(run.links.map(({ url, verdict }) => [url, verdict]));
  const alarms = kinds.filter(({ kind, url }) => kind.alive && verdicts.get(url) === 'dead');
  const missed = [
    ...kinds.filter(({ kind, url }) => !kind.alive && verdicts.get(url) !== 'dead'),
    ...hosts.filter((url) => verdicts.get(url) !== 'dead').map((url) => ({ url })),
  ];
  console.log(
    `  alive called dead: ${alarms.length} of ${kinds.filter(({ kind }) => kind.alive).length}; dead missed: ${missed.length} of ${kinds.filter(({ kind }) => !kind.alive).length + hosts.length}`,
  );
  for (const { url } of [...alarms, ...missed]) console.log(`  ${verdicts.get(url)} ${url}`);
} finally {
  server.kill();
  rmSync(folder, { recursive: true, force: true });
}
