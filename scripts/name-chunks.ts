import type { Metafile, OutputFile } from 'esbuild';

/** A file of a bundle: its path as esbuild names it, and what it holds. */
export interface BundledFile {
  readonly path: string;
  readonly text: string;
}

/** How esbuild is to name chunks for `nameChunks`: apart from one another by a hash. */
export const CHUNK_NAMES = 'chunks/[name]-[hash]';

/**
 * Names chunks after a module that they hold. A hash changes with the chunk and with all that it
 * imports; without one, a rebuild changes the files whose code has changed and no others.
 *
 * @param files what esbuild gives with `chunkNames: CHUNK_NAMES` and `write: false`.
 * @throws {Error} when two chunks would get one name, or an import is not found.
 */
export function nameChunks(files: readonly OutputFile[], { outputs }: Metafile): BundledFile[] {
  const names = new Map(
    Object.entries(outputs).flatMap(([path, output]) => {
      const chunk = /chunks\/([^/]+)\.js$/.exec(path)?.[1];
      return chunk === undefined ? [] : [[chunk, nameOf(output)] as const];
    }),
  );
  const taken = [...names.values()].sort();
  const twice = taken.find((name, index) => name === taken[index + 1]);
  if (twice !== undefined) throw new Error(`two chunks would be named ${twice}`);
  return files.map(({ path, text }) => {
    const renamed = text.replace(
      /"(\.{1,2}\/(?:chunks\/)?)([^"/]+)\.js"/g,
      (whole, folder: string, chunk: string) => {
        const name = names.get(chunk);
        return name === undefined ? whole : `"${folder}${name}.js"`;
      },
    );
    const old = [...names.keys()].find((chunk) => renamed.includes(chunk));
    if (old !== undefined) throw new Error(`${path} names ${old} in an unknown way`);
    return {
      path: path.replace(/(chunks[\\/])([^\\/]+)\.js$/, (_, folder: string, chunk: string) => {
        return `${folder}${names.get(chunk)}.js`;
      }),
      text: renamed,
    };
  });
}

/** A module that is asked for by its name, or else the first one held, ours before others. */
function nameOf({ entryPoint, inputs }: Metafile['outputs'][string]): string {
  const held = Object.entries(inputs)
    .flatMap(([input, { bytesInOutput }]) => (bytesInOutput > 0 ? [input] : []))
    .sort();
  // Others import the module too, so that it lies in a chunk of theirs.
  if (entryPoint !== undefined && !held.includes(entryPoint)) return `${plain(entryPoint)}-exports`;
  const first = held.find((input) => input.startsWith('src/')) ?? held[0];
  return plain(entryPoint ?? first ?? 'runtime');
}

function plain(module: string): string {
  return module
    .replace(/^.*node_modules\/|^src\//, '')
    .replace(/\.[^./]+$/, '')
    .replace(/[^\w.]+/g, '-')
    .replace(/^-/, '');
}
