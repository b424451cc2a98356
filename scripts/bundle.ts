import { chmod, mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { build as esbuild } from 'esbuild';
import { httpClientParts } from './http-client-parts.ts';
import { CHUNK_NAMES, nameChunks } from './name-chunks.ts';
import { thirdPartyNotices } from './third-party-notices.ts';

/** CommonJS packages in the bundle ask for Node's own modules through `require`. */
const REQUIRE =
  "import { createRequire as makeRequire } from 'node:module';\nconst require = makeRequire(import.meta.url);";

/**
 * Bundles the CLI, the action and its child process into a folder, with shared and seldom used code in chunks, so
 * that the CLI never loads what only the action needs. The output depends on nothing but the
 * sources and the installed packages.
 *
 * @returns the number of files written.
 */
export async function build(folder: string): Promise<number> {
  const { metafile, outputFiles } = await esbuild({
    entryPoints: ['src/cli.ts', 'src/main.ts', 'src/worker.ts'],
    outdir: folder,
    bundle: true,
    splitting: true,
    format: 'esm',
    platform: 'node',
    target: 'node20.19',
    // Otherwise each use of such an expression would compile it again.
    supported: { 'regexp-unicode-property-escapes': true },
    chunkNames: CHUNK_NAMES,
    banner: { js: REQUIRE },
    plugins: [httpClientParts],
    legalComments: 'none',
    metafile: true,
    write: false,
    logLevel: 'warning',
  });
  const files = nameChunks(outputFiles, metafile);
  for (const path of new Set(files.map((file) => dirname(file.path)))) {
    await mkdir(path, { recursive: true });
  }
  await Promise.all(files.map(({ path, text }) => writeFile(path, text)));
  await writeFile(join(folder, 'THIRD-PARTY-NOTICES.txt'), await thirdPartyNotices(metafile));
  await writeFile(join(folder, 'package.json'), '{ "type": "module" }\n');
  await chmod(join(folder, 'cli.js'), 0o755);
  return files.length + 2;
}
