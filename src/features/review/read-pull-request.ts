import type { Config } from '../../config/config.ts';
import { configPaths } from '../../files/find-files.ts';
import { InputError, orElse } from '../../files/input-error.ts';
import type { ChangedFile } from '../../github/facts.ts';
import { type GitHub, MOST_LISTED } from '../../github/github.ts';
import type { WantedFiles } from '../../revisions/choose-files.ts';
import { isRegular, mayMatter } from '../../revisions/choose-files.ts';
import { ConfigError, configuration, refuseBrokenConfig } from '../../revisions/commit-config.ts';
import { type BlobSource, blobSource, commitTree } from '../../revisions/commit-files.ts';
import type { ListReader, SideFile, Trees } from '../../revisions/read-side.ts';
import type { Commits } from '../../revisions/read-sides.ts';
import { type RawSides, readSides } from '../../revisions/read-sides.ts';
import {
  type Conversation,
  type ReviewedPull,
  readConversation,
  readWithBlobs,
} from './conversation.ts';

/** What was read of a pull request. */
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
 * began: the head's with the patches undone where GitHub shows all of them, else that commit's own.
 *
 * @param settings `patched`: whether the files before it may be taken from patches, which saves
 *   requests.
 * @throws {InputError} when a file is missing, no regular file or too large, or a configuration is
 *   wrong.
 */
export async function readPullRequest(
  pull: ReviewedPull,
  commits: Commits,
  {
    files: wanted,
    reader,
    patched,
  }: { readonly files: WantedFiles; readonly reader: ListReader; readonly patched: boolean },
): Promise<PullRequestReading> {
  const { github, number } = pull;
  const changed = await github.changedFiles(number);
  const { files, pull: now } = await github.ask({
    pull: number,
    files: configPaths(wanted.config).map((path) => ({ commit: commits.base, path })),
  });
  const patches = new Map(
    changed.flatMap(({ path, patch }) => (patch === undefined ? [] : [[path, patch] as const])),
  );
  const config = await baseConfig(files, commits, wanted, reader);
  const matters = mayMatter(wanted, config instanceof InputError ? undefined : config);
  const mattering = changed.filter(
    ({ path, previousPath }) => matters(path) || matters(previousPath ?? path),
  );
  // What GitHub lists may be a part of all, or of a newer commit.
  const isWhole =
    changed.length < MOST_LISTED &&
    changed.length === now?.changedFiles &&
    now.head === commits.head;
  if (isWhole && mattering.length === 0) {
    return { patches, conversation: await readConversation(pull), hasCommands: false };
  }
  const trees = await treesOf(github, commits, wanted, isWhole && patched ? mattering : undefined);
  const { blobs, conversation } = withConversation(pull);
  const tools = { wanted, reader, blobs };
  if (config instanceof InputError) {
    // A pull request that corrects the configuration passes, if it does nothing else.
    const corrects = await refuseBrokenConfig(trees, tools);
    const isConfig = new Set(configPaths(wanted.config));
    if (isWhole && corrects && mattering.every(({ path }) => isConfig.has(path))) {
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
function withConversation(pull: ReviewedPull): {
  readonly blobs: BlobSource;
  readonly conversation: () => Promise<Conversation>;
} {
  let last: Conversation | undefined;
  const blobs = blobSource(pull.github, async (hashes) => {
    const read = await readWithBlobs(pull, hashes);
    last = read.conversation;
    return read.blobs;
  });
  return { blobs, conversation: async () => last ?? (await readConversation(pull)) };
}

/** The configuration of the base, or what is wrong with it. */
async function baseConfig(
  files: readonly (Uint8Array | undefined)[],
  { base }: Commits,
  wanted: WantedFiles,
  reader: ListReader,
): Promise<Config | InputError> {
  const at = files.findIndex((bytes) => bytes !== undefined);
  const [path, bytes] = [configPaths(wanted.config)[at], files[at]];
  const read = path === undefined || bytes === undefined ? undefined : { path, bytes };
  const where = `${base.slice(0, 12)}, the commit whose configuration counts`;
  return orElse(
    async () => configuration(read && (await reader.config(read)), wanted, where),
    (error) => error,
  );
}

/**
 * The files of both sides.
 *
 * @param mattering all changes of files that may matter; absent where they are not known.
 */
async function treesOf(
  github: GitHub,
  { base, head }: Commits,
  { whole }: WantedFiles,
  mattering: readonly ChangedFile[] | undefined,
): Promise<Trees> {
  const after = await commitTree(github, head, whole);
  const before = mattering && withoutChanges(after, mattering);
  if (before !== undefined) return { base: before, head: after };
  const start = await github.mergeBase(base, head);
  return { base: await commitTree(github, start, whole), head: after };
}

/**
 * The files as they were before some changes.
 *
 * @returns undefined where the changes do not show it: files that were renamed, deleted or made
 *   something else, or whose patch GitHub leaves out.
 */
function withoutChanges(
  after: readonly SideFile[],
  mattering: readonly ChangedFile[],
): SideFile[] | undefined {
  const changes = new Map(mattering.map((change) => [change.path, change]));
  const regular = new Set(after.flatMap(({ path, mode }) => (isRegular(mode) ? [path] : [])));
  const isShown = ({ path, status, patch }: ChangedFile): boolean =>
    regular.has(path) && (status === 'added' || (status === 'modified' && patch !== undefined));
  if (!mattering.every(isShown)) return undefined;
  return after.flatMap((file) => {
    const change = changes.get(file.path);
    if (change === undefined) return [file];
    const { patch, additions, deletions } = change;
    if (change.status === 'added' || patch === undefined) return [];
    return [{ ...file, patch: { text: patch, additions, deletions } }];
  });
}
