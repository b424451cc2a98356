import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from './bundle.ts';

/** Fails when dist/ is not what the sources build now. */
const fresh = await mkdtemp(join(tmpdir(), 'list-curator-'));
await build(fresh);
const expected = await contents(fresh);
const actual = await contents('dist');
await rm(fresh, { recursive: true });

const stale = [...new Set([...expected.keys(), ...actual.keys()])]
  .filter((name) => expected.get(name) !== actual.get(name))
  .sort();
if (stale.length > 0) {
  console.error(`dist/ is not what the sources build: ${stale.join(', ')}`);
  console.error('Run "npm run build" and commit dist/.');
  process.exitCode = 1;
} else console.log('dist/ is current');

async function contents(folder: string): Promise<Map<string, string>> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
  return new Map(
    await Promise.all(
      files.map(async (file) => [file.slice(folder.length), await readFile(file, 'utf8')] as const),
    ),
  );
}
