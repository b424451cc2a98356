import { spawnSync } from 'node:child_process';
import { median } from './measure.ts';

const ENTRIES = 5000;
const RUNS = 3;
const MODES = ['one', 'two', 'change'] as const;

/**
 * Processor time of checking a pull request that adds one entry to a long list, beside that of checking the
 * list once, and its two sides one after the other, without remembering what was read. Each in a
 * process of its own, in turn; without the start of Node.js, which goes on while GitHub is asked.
 */
export function pullRequest(): void {
  const times = MODES.map((): number[] => []);
  for (let run = 0; run < RUNS; run++) {
    MODES.forEach((mode, index) => {
      const { stdout } = spawnSync(
        process.execPath,
        ['bench/check-sides.ts', mode, String(ENTRIES)],
        { encoding: 'utf8' },
      );
      times[index]?.push(Number(stdout));
    });
  }
  const [one = 0, two = 0, change = 0] = times.map(median);
  console.log(
    `${ENTRIES} entries, one added: ${change.toFixed(0)} ms; the list once ${one.toFixed(0)} ms (${(change / one).toFixed(2)} times), both sides ${two.toFixed(0)} ms (${(change / two).toFixed(2)} times)`,
  );
}
