import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { medianTimes } from './measure.ts';
import { syntheticList } from './synthetic-list.ts';

const ENTRIES = 5000;
const RUNS = 3;

/**
 * Time of `format` beside that of `check`, on the synthetic list, whose arXiv addresses get their eprint
 * fields, and on one in which also every hundredth
 * link to lines of the .bib has gone stale. Each round of fixes reads what the one before touched.
 */
export function formatting(): void {
  const folder = mkdtempSync(join(tmpdir(), 'list-curator-bench-'));
  const { readme, bib } = syntheticList(ENTRIES);
  writeFileSync(join(folder, 'refs.bib'), bib);
  const commands = ['check', 'format'].map((name) => [resolve('dist/cli.js'), name, folder]);
  const stale = readme.replace(/#L(\d*)01-L\d+/g, '#L1-L2');
  for (const [name, text] of [
    ['without eprint fields', readme],
    ['and with stale links', stale],
  ] as const) {
    writeFileSync(join(folder, 'README.md'), text);
    const [check = Number.NaN, format = Number.NaN] = medianTimes(commands, folder, RUNS);
    console.log(
      `${ENTRIES} entries ${name}: check ${(check / 1000).toFixed(2)} s, format ${(format / 1000).toFixed(2)} s, ${(format / check).toFixed(2)} times`,
    );
  }
  rmSync(folder, { recursive: true });
}
