import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { measureCommand } from './links/measure-command.ts';
import { syntheticList } from './synthetic-list.ts';

/** Seconds after which a program is stopped. */
const LONGEST = 600;

/** Time and peak memory of `check` on lists of 1,000 to 10,000 papers, beside plain remark-parse. */
export async function scaling(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'list-curator-bench-'));
  const times = new Map<number, number>();
  for (const entries of [1000, 5000, 10_000]) {
    const { readme, bib } = syntheticList(entries);
    writeFileSync(join(folder, 'README.md'), readme);
    writeFileSync(join(folder, 'refs.bib'), bib);
    const check = () => measureCommand([resolve('dist/cli.js'), 'check', folder], '.', LONGEST);
    const runs = [await check(), await check(), await check()];
    const best = runs.reduce((a, b) => (b.seconds < a.seconds ? b : a));
    times.set(entries, best.seconds);
    console.log(
      `${entries} entries (${megabytes(readme)} + ${megabytes(bib)} MB): ${best.seconds.toFixed(2)} s, ${best.megabytes.toFixed(0)} MB`,
    );
    if (entries === 5000) {
      const parse = ['bench/plain-remark.ts', join(folder, 'README.md')];
      const plain = await measureCommand(parse, '.', LONGEST);
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
