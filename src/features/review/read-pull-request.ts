import type { Config } from '../../config/config.ts';
import { configPaths, onlyConfig } from '../../files/find-files.ts';
import { InputError, orElse } from '../../files/input-error.ts';
import type { ChangedFile, TreeFile } from '../../github/facts.ts';
import type { GitHub } from '../../github/github.ts';
import { isRegular, mayMatter, type WantedFiles } from '../../revisions/choose-files.ts';
import { ConfigError, configuration, refuseBrokenConfig } from '../../revisions/commit-config.ts';
import { commitTree, readOnce } from '../../revisions/commit-files.ts';
import type { ListReader, Trees } from '../../revisions/read-side.ts';
import { type Commits, type RawSides, readSides } from '../../revisions/read-sides.ts';
import {
  type Conversation,
  type ReviewedPull,
  readConversation,
  readWithBlobs,
} from './conversation.ts';

export interface PullRequestReading {
  /** Absent where it touches neither the list nor a bibliography. */
  readonly sides?: RawSides;
  /** By path, of the changed files that GitHub shows a patch of. */
  readonly patches: ReadonlyMap<string, string>;
  readonly conversation: Conversation;
  /** Whether comments with commands are answered in the repository, as far as can be seen. */
  readonly hasCommands: boolean;
}

/**
 * Gets the list and its bibliographies as they are before and after a pull request, through the API.
 * The configuration is always the base's. The side before is that of the commit where the branch
 * began.
 *
 * @throws {InputError} when a file is missing, no regular file or too large, or a configuration is
 *   wrong.
 */
export async function readPullRequest(
  pull: ReviewedPull,
  commits: Commits,
  wanted: WantedFiles,
  reader: ListReader,
): Promise<PullRequestReading> {
  const { github, number } = pull;
  const { start, files: changed } = await github.compare(commits.base, commits.head);
  const { files } = await github.ask({
    files: configPaths(wanted.config).map((path) => ({ commit: commits.base, path })),
  });
  const patches = new Map(
    (changed ?? (await github.changedFiles(number))).flatMap(({ path, patch }) =>
      patch === undefined ? [] : [[path, patch] as const],
    ),
  );
  const config = await baseConfig(files, commits, wanted, reader);
  const matters = mayMatter(wanted, config instanceof InputError ? undefined : config);
  const mattering = changed?.filter(
    ({ path, previousPath }) => matters(path) || matters(previousPath ?? path),
  );
  if (mattering?.length === 0) {
    return { patches, conversation: await readConversation(pull), hasCommands: false };
  }
  const trees = await treesOf(github, { base: start, head: commits.head }, wanted, mattering);
  const { blobs, conversation } = withConversation(pull);
  const tools = { wanted, reader, blobs };
  if (config instanceof InputError) {
    // A pull request that corrects the configuration passes, if it does nothing else.
    const corrects = await refuseBrokenConfig(trees, tools);
    const isConfig = new Set(configPaths(wanted.config));
    if (corrects && mattering?.every(({ path }) => isConfig.has(path))) {
      return { patches, conversation: await conversation(), hasCommands: false };
    }
    throw new ConfigError(
      `the configuration on the base branch has an error, so this pull request was not checked. You did nothing wrong; a maintainer must correct it.\n${config.message.replace(/^the configuration is wrong\n/, '')}`,
      false,
    );
  }
  const sides = await readSides(trees, { ...tools, config });
  return {
    patches,
    conversation: await conversation(),
    hasCommands: trees.head.some(({ path }) => isCommandsWorkflow(path)),
    ...(sides === undefined ? {} : { sides }),
  };
}

/** Whether a file is the workflow that answers commands: as `init` names it, or by a name like that. */
function isCommandsWorkflow(path: string): boolean {
  const folder = '.github/workflows/';
  if (!path.startsWith(folder)) return false;
  const name = path.slice(folder.length).toLowerCase();
  return (
    !name.includes('/') &&
    (name.includes('command') || name.includes('curate')) &&
    (name.endsWith('.yml') || name.endsWith('.yaml'))
  );
}

/** Blobs, and the conversation at the time when the last of them were read, which saves a request. */
function withConversation(pull: ReviewedPull) {
  let last: Conversation | undefined;
  const blobs = readOnce(async (names) => {
    const read = await readWithBlobs(pull, names);
    last = read.conversation;
    return read.blobs;
  });
  return { blobs, conversation: async () => last ?? (await readConversation(pull)) };
}

async function baseConfig(
  files: readonly (Uint8Array | undefined)[],
  { base }: Commits,
  wanted: WantedFiles,
  reader: ListReader,
): Promise<Config | InputError> {
  const there = configPaths(wanted.config).flatMap((path, at) => {
    const bytes = files[at];
    return bytes === undefined ? [] : [{ path, bytes }];
  });
  const [read] = there;
  const where = `${base.slice(0, 12)}, the commit whose configuration counts`;
  return orElse(
    async () => {
      onlyConfig(there.map(({ path }) => path));
      return configuration(read && (await reader.config(read)), wanted, where);
    },
    (error) => error,
  );
}

/**
 * The files of both sides.
 *
 * @param base the commit where the branch began.
 * @param mattering all changes of files that may matter; absent where they are not known.
 */
async function treesOf(
  github: GitHub,
  { base, head }: Commits,
  { whole }: WantedFiles,
  mattering: readonly ChangedFile[] | undefined,
): Promise<Trees> {
  const after = await commitTree(github, head, whole);
  const before = mattering && withoutChanges(after, mattering, base);
  return { base: before ?? (await commitTree(github, base, whole)), head: after };
}

/**
 * The files as they were at a commit before some changes; those that changed are named by that
 * commit.
 *
 * @returns undefined where files were renamed, deleted or made something else.
 */
function withoutChanges(
  after: readonly TreeFile[],
  mattering: readonly ChangedFile[],
  base: string,
): TreeFile[] | undefined {
  const statuses = new Map(mattering.map(({ path, status }) => [path, status]));
  const regular = new Set(after.flatMap(({ path, mode }) => (isRegular(mode) ? [path] : [])));
  const isEdit = ({ path, status }: ChangedFile): boolean =>
    regular.has(path) && (status === 'added' || status === 'modified');
  if (!mattering.every(isEdit)) return undefined;
  return after.flatMap((file) => {
    const status = statuses.get(file.path);
    if (status === undefined) return [file];
    return status === 'added' ? [] : [{ ...file, sha: `${base}:${file.path}` }];
  });
}
