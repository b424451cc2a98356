import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { performance } from 'node:perf_hooks';
import { syntheticList } from './synthetic-list.ts';

/** Time and peak memory of `check` on lists of 1,000 to 10,000 papers, beside plain remark-parse. */
export function scaling(): void {
  const folder = mkdtempSync(join(tmpdir(), 'list-curator-bench-'));
  const times = new Map<number, number>();
  for (const entries of [1000, 5000, 10_000]) {
    const { readme, bib } = syntheticList(entries);
    writeFileSync(join(folder, 'README.md'), readme);
    writeFileSync(join(folder, 'refs.bib'), bib);
    const runs = [1, 2, 3].map(() => timed([resolve('dist/cli.js'), 'check', folder]));
    const best = runs.reduce((a, b) => (b.seconds < a.seconds ? b : a));
    times.set(entries, best.seconds);
    console.log(
      `${entries} entries (${megabytes(readme)} + ${megabytes(bib)} MB): ${best.seconds.toFixed(2)} s, ${best.peak.toFixed(0)} MB`,
    );
    if (entries === 5000) {
      const plain = timed(['bench/plain-remark.ts', join(folder, 'README.md')]);
      console.log(
        `  remark alone on the README: ${plain.seconds.toFixed(2)} s, ${(plain.seconds / best.seconds).toFixed(1)} times as long`,
      );
    }
  }
  const growth = (times.get(10_000) ?? 0) / (times.get(1000) ?? 1);
  console.log(`from 1,000 to 10,000 entries: ${growth.toFixed(1)} times`);
  rmSync(folder, { recursive: true });
}

function megabytes(text: string): string {
  return (Buffer.byteLength(text) / 1e6).toFixed(1);
}

/** Wall time in seconds and peak resident memory in MB of one run. */
function timed(args: readonly string[]): { seconds: number; peak: number } {
  const report =
    'process.on("exit", () => process.stderr.write("\\npeak " + process.resourceUsage().maxRSS));';
  const preload = `data:text/javascript,${encodeURIComponent(report)}`;
  const start = performance.now();
  const { stderr } = spawnSync(process.execPath, ['--import', preload, ...args], {
    encoding: 'utf8',
    maxBuffer: 1 << 28,
  });
  const seconds = (performance.now() - start) / 1000;
  return { seconds, peak: Number(/peak (\d+)/.exec(stderr)?.[1] ?? Number.NaN) / 1024 };
}
