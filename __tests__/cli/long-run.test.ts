import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, it } from 'vitest';
import { temporaryFolder } from '../files/temporary-folder.ts';

const MODULE = pathToFileURL(join(import.meta.dirname, '../../src/cli/long-run.ts')).href;

/** Runs a program that is sent a signal while it writes, and once it has written. */
function run(folder: string, work: string) {
  return spawnSync(
    process.execPath,
    [
      '--input-type=module',
      '--eval',
      `import { writeFileSync } from 'node:fs';
       import { uninterrupted } from ${JSON.stringify(MODULE)};
       uninterrupted(process, () => { ${work} });
       setTimeout(() => writeFileSync('after', ''), 2000);`,
    ],
    { cwd: folder, encoding: 'utf8' },
  );
}

it('lets a signal end the program after the work, and not before', () => {
  const folder = temporaryFolder({});
  const { signal } = run(
    folder,
    `writeFileSync('a', 'half'); process.kill(process.pid, 'SIGINT');
     for (const end = Date.now() + 300; Date.now() < end;);
     writeFileSync('b', 'other half');`,
  );
  expect(signal).toBe('SIGINT');
  expect(readFileSync(join(folder, 'b'), 'utf8')).toBe('other half');
  expect(() => readFileSync(join(folder, 'after'))).toThrow('ENOENT');
});

it('changes nothing without a signal', () => {
  const folder = temporaryFolder({});
  const { status, signal } = run(folder, `writeFileSync('a', '');`);
  expect([status, signal]).toEqual([0, null]);
  expect(readFileSync(join(folder, 'after'), 'utf8')).toBe('');
});
