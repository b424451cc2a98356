import { DEFAULT_CONFIG } from '../../config/defaults.ts';
import { CONFIG_PATHS } from '../../files/find-files.ts';
import { InputError } from '../../files/input-error.ts';
import { fetchedFile } from '../../files/read-source.ts';
import type { TreeFile } from '../../github/facts.ts';
import type { GitHub } from '../../github/github.ts';
import { bibsOf } from '../../revisions/bibs-of.ts';
import { chooseReadme, namedBibs, type WantedFiles } from '../../revisions/choose-files.ts';
import { commitTree } from '../../revisions/commit-tree.ts';
import type { SourceFile } from '../../text/source-file.ts';
import type { CheckInput } from '../check-list.ts';

/** The list as a commit of the default branch holds it. */
export interface BaseList extends CheckInput {
  readonly readme: SourceFile;
  /** Git's modes by path. */
  readonly modes: ReadonlyMap<string, string>;
}

/**
 * Reads the configuration, the list and its bibliographies of a commit, in three requests for most.
 *
 * @throws {InputError} when one is missing, wrong, no regular file or no UTF-8.
 */
export async function readBase(
  api: Pick<GitHub, 'tree' | 'ask'>,
  commit: string,
  wanted: WantedFiles,
): Promise<BaseList> {
  const tree = await commitTree(api, commit, 'the default branch');
  const read = async (files: readonly TreeFile[]): Promise<SourceFile[]> => {
    const { files: bytes } = await api.ask({ files: files.map(({ path }) => ({ commit, path })) });
    return files.map(({ path }, at) => textOf(path, bytes[at]));
  };
  const config = await configOf(api, commit, tree, wanted);
  const readmeFile = chooseReadme(tree, wanted, config);
  const named = namedBibs(tree, wanted, config);
  // Which bibliographies a list links to is known after reading it; most have but one.
  const likely = named ?? bibsOf(tree, wanted);
  const [readme, ...likelyTexts] = await read([readmeFile, ...likely]);
  if (readme === undefined) throw new InputError(`${readmeFile.path} cannot be read.`);
  const byPath = new Map(likelyTexts.map((file) => [file.path, file]));
  const bibFiles = named ?? bibsOf(tree, wanted, readme);
  const missing = await read(bibFiles.filter(({ path }) => !byPath.has(path)));
  for (const file of missing) byPath.set(file.path, file);
  return {
    readme,
    bibs: bibFiles.flatMap(({ path }) => byPath.get(path) ?? []),
    config: wanted.bibs === undefined ? config : { ...config, bib: wanted.bibs },
    modes: new Map(tree.map(({ path, mode }) => [path, mode])),
  };
}

async function configOf(
  api: Pick<GitHub, 'ask'>,
  commit: string,
  tree: readonly TreeFile[],
  { config: named }: WantedFiles,
) {
  const path = named ?? CONFIG_PATHS.find((usual) => tree.some((file) => file.path === usual));
  if (path === undefined) return DEFAULT_CONFIG;
  const {
    files: [bytes],
  } = await api.ask({ files: [{ commit, path }] });
  if (bytes === undefined) {
    throw new InputError(`${path} does not exist on the default branch. Check the input "config".`);
  }
  const { readConfig } = await import('../../files/read-config.ts');
  return readConfig(fetchedFile(path, bytes));
}

function textOf(path: string, bytes: Uint8Array | undefined): SourceFile {
  if (bytes === undefined) throw new InputError(`${path} cannot be read from GitHub.`);
  const file = fetchedFile(path, bytes);
  if (file.invalidUtf8.length === 0) return file;
  const { line } = file.lines.position(file.invalidUtf8[0] ?? 0);
  throw new InputError(
    `${path} line ${line} is not UTF-8, so nothing can be added to it without loss. Save the file as UTF-8.`,
  );
}
