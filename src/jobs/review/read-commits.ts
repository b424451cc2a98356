import type { Config } from '../../config/config.ts';
import type { RepositoryApi, TreeFile } from '../../github/repository.ts';
import type { SourceFile } from '../../text/source-file.ts';
import type { CheckInput } from '../check-list.ts';
import { InputError } from '../input-error.ts';
import { chooseReadme, foundBibs, namedBibs, type WantedFiles } from './choose-files.ts';
import { commitConfig } from './commit-config.ts';
import { fetchedFile } from './fetched-file.ts';
import { formFile, formInput } from './form-input.ts';
import { mayMatter } from './may-matter.ts';
import type { Commits } from './read-pull-request.ts';

/** The list before and after a change. */
export interface ListSides {
  /** Without a README where there was no list before. */
  readonly base: CheckInput;
  readonly head: CheckInput;
}

/**
 * Reads the list and its bibliographies as two commits of the repository hold them, through the
 * API. What both hold alike is read once.
 *
 * @param configOf which of the two has the configuration for both.
 * @returns undefined where neither the list nor a bibliography differs.
 * @throws {InputError} when the list of the head is missing, no regular file, too large or not text.
 */
export async function readCommits(
  api: RepositoryApi,
  commits: Commits,
  wanted: WantedFiles,
  configOf: keyof Commits,
): Promise<ListSides | undefined> {
  const [oldTree, newTree] = await Promise.all([api.tree(commits.base), api.tree(commits.head)]);
  if (!differ(oldTree, newTree, mayMatter(wanted))) return undefined;
  const config = await commitConfig(api, commits[configOf], wanted);
  const blobs = new Map<string, Promise<Uint8Array>>();
  const read: ReadFile = async ({ path, sha }) => {
    const bytes = blobs.get(sha) ?? api.blob(sha);
    blobs.set(sha, bytes);
    return fetchedFile(path, await bytes);
  };
  const head = await readSide(newTree, wanted, config, read);
  const base = await oldSide(oldTree, wanted, config, read);
  if (base === undefined) return { base: { bibs: [], config }, head: head.input };
  if (sameFiles(base.files, head.files)) return undefined;
  return { base: underNewNames(base.input, head.input), head: head.input };
}

type ReadFile = (file: TreeFile) => Promise<SourceFile>;

async function readSide(
  tree: readonly TreeFile[],
  wanted: WantedFiles,
  config: Config,
  read: ReadFile,
) {
  const readmeFile = chooseReadme(tree, wanted, config);
  const readme = await read(readmeFile);
  const bibFiles = namedBibs(tree, wanted, config) ?? foundBibs(tree, wanted, readme);
  const bibs = await Promise.all(bibFiles.map(read));
  const form = formFile(tree);
  const input: CheckInput = { readme, bibs, config, ...(await formInput(form, read)) };
  return { input, files: [readmeFile, ...bibFiles, ...(form === undefined ? [] : [form])] };
}

/** A list that could not be read before was none: all of it is new. */
async function oldSide(...given: Parameters<typeof readSide>) {
  try {
    return await readSide(...given);
  } catch (error) {
    if (error instanceof InputError) return undefined;
    throw error;
  }
}

/**
 * The list of the base, and a bibliography that was renamed, by their new paths: a finding's
 * fingerprint holds the path, and a new name alone makes no new findings.
 */
function underNewNames(base: CheckInput, { readme, bibs }: CheckInput): CheckInput {
  const missing = (from: readonly SourceFile[], others: readonly SourceFile[]) => {
    const paths = new Set(others.map(({ path }) => path));
    return from.filter(({ path }) => !paths.has(path));
  };
  const [gone, ...moreGone] = missing(base.bibs, bibs);
  const [added, ...moreAdded] = missing(bibs, base.bibs);
  const renamed = moreGone.length === 0 && moreAdded.length === 0 ? added?.path : undefined;
  return {
    ...base,
    ...(base.readme && readme ? { readme: { ...base.readme, path: readme.path } } : {}),
    bibs: base.bibs.map((bib) =>
      bib === gone && renamed !== undefined ? { ...bib, path: renamed } : bib,
    ),
  };
}

function differ(
  before: readonly TreeFile[],
  after: readonly TreeFile[],
  matters: (path: string) => boolean,
): boolean {
  return !sameFiles(
    before.filter(({ path }) => matters(path)),
    after.filter(({ path }) => matters(path)),
  );
}

function sameFiles(before: readonly TreeFile[], after: readonly TreeFile[]): boolean {
  const names = new Set(before.map(({ path, mode, sha }) => `${mode} ${sha} ${path}`));
  return (
    before.length === after.length &&
    after.every(({ path, mode, sha }) => names.has(`${mode} ${sha} ${path}`))
  );
}
