import { dirname, join, relative, resolve, sep } from 'node:path';
import type { LoadedInput } from '../features/load-input.ts';
import type { TimeLimit } from '../features/time-limit.ts';
import { isThere } from '../files/read-source.ts';
import { sourceFile } from '../text/source-file.ts';
import { inputOf } from './input.ts';
import type { CommandLineIo } from './io.ts';
import type { Arguments } from './parse-arguments.ts';

/** The name of a new bibliography if the command line names none. */
const DEFAULT_NAME = 'references.bib';

/** The files of a list, with a bibliography that may not exist yet. */
export interface InputWithBibliography {
  readonly input: LoadedInput & TimeLimit;
  /** The absolute path of a bibliography that does not exist yet; it counts as empty. */
  readonly toMake?: string;
}

/**
 * Reads the files that a command line names; a list without a bibliography gets an empty one, with
 * the name of `--bib`, or `references.bib` in the folder of the README.
 */
export async function inputWithBibliography(
  args: Arguments,
  io: CommandLineIo,
): Promise<InputWithBibliography> {
  const [named, ...more] = args.values.get('bib') ?? [];
  const isMissing =
    named !== undefined && more.length === 0 && !isThere(io.files, resolve(io.cwd, named));
  if (named !== undefined && !isMissing) return { input: await inputOf(args, io) };
  const values = new Map(args.values);
  values.delete('bib');
  const input = await inputOf(
    isMissing
      ? { ...args, values, switches: new Set([...args.switches, 'no-bib']) }
      : { ...args, values },
    io,
  );
  if (input.bibs.length > 0 || args.switches.has('no-bib') || input.readme === undefined) {
    return { input };
  }
  const path = resolve(io.cwd, named ?? join(dirname(input.readme.path), DEFAULT_NAME));
  if (named === undefined && isThere(io.files, path)) return { input };
  const shown = relative(io.cwd, path).split(sep).join('/');
  const { bib: _none, ...config } = input.config;
  return {
    input: { ...input, bibs: [sourceFile(shown, '')], config: { ...config, bib: [shown] } },
    toMake: path,
  };
}
