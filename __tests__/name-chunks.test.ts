import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { build, type Plugin } from 'esbuild';
import { expect, it } from 'vitest';
import { CHUNK_NAMES, nameChunks } from '../scripts/name-chunks.ts';
import { temporaryFolder } from './files/temporary-folder.ts';

const SOURCES = {
  'src/one.ts': "import { deep } from './shared/deep.ts';\nconsole.log(deep, import('./late.ts'));",
  'src/two.ts': "import { deep } from './shared/deep.ts';\nconsole.log(deep, import('./both.ts'));",
  'src/three.ts': "import './both.ts';",
  'src/late.ts': 'export const late = "chunks of code";',
  'src/both.ts': "export { low } from './shared/low.ts';\nconsole.log('both');",
  'src/shared/deep.ts': "import { low } from './low.ts';\nexport const deep = [low];",
  'src/shared/low.ts': "export const low = 'low';",
};

/** Bundles some sources; gives the files by their paths. */
async function bundle(sources: Readonly<Record<string, string>>, plugins: Plugin[] = []) {
  const folder = temporaryFolder({});
  for (const [path, text] of Object.entries(sources)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  const { outputFiles, metafile } = await build({
    absWorkingDir: folder,
    entryPoints: ['src/one.ts', 'src/two.ts', 'src/three.ts'],
    outdir: 'out',
    bundle: true,
    splitting: true,
    format: 'esm',
    chunkNames: CHUNK_NAMES,
    metafile: true,
    write: false,
    plugins,
  });
  return new Map(
    nameChunks(outputFiles, metafile).map(({ path, text }) => [
      path.slice(path.lastIndexOf('out')).replaceAll('\\', '/'),
      text,
    ]),
  );
}

it('names chunks after their content, in the files and in what they import', async () => {
  const files = await bundle(SOURCES);
  expect([...files.keys()].sort()).toEqual([
    'out/chunks/both-exports.js',
    'out/chunks/both.js',
    'out/chunks/late.js',
    'out/chunks/shared-deep.js',
    'out/chunks/shared-low.js',
    'out/one.js',
    'out/three.js',
    'out/two.js',
  ]);
  expect(files.get('out/one.js')).toContain('import("./chunks/late.js")');
  expect(files.get('out/one.js')).toContain('from "./chunks/shared-deep.js"');
  expect(files.get('out/chunks/shared-deep.js')).toContain('from "./shared-low.js"');
});

it('changes no file but the one whose code has changed', async () => {
  const before = await bundle(SOURCES);
  const after = await bundle({ ...SOURCES, 'src/shared/low.ts': "export const low = 'lower';" });
  const changed = [...after].filter(([path, text]) => before.get(path) !== text);
  expect(changed.map(([path]) => path)).toEqual(['out/chunks/shared-low.js']);
  expect(after.size).toBe(before.size);
});
