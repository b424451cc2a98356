import type { Conversation } from '../../github/conversation.ts';
import type { ChangedFile, PullRequestApi } from '../../github/pull-request.ts';
import type { TreeFile } from '../../github/repository.ts';
import { undoPatch } from '../../github/undo-patch.ts';
import { type SourceFile, sourceFile, wholeText } from '../../text/source-file.ts';
import type { CheckInput } from '../check-list.ts';
import { chooseReadme, foundBibs, namedBibs, type WantedFiles } from './choose-files.ts';
import { commitConfig } from './commit-config.ts';
import { fetchedFile } from './fetched-file.ts';
import { formFile, formInput } from './form-input.ts';
import { mayMatter } from './may-matter.ts';

/** The commits of a pull request, captured once at the start of the run. */
export interface Commits {
  readonly base: string;
  readonly head: string;
}

/** Both sides of a pull request. */
interface PullRequestSides {
  /** Absent where the base has no list yet. */
  readonly base: CheckInput;
  readonly head: CheckInput;
  /** By path, of the changed files. */
  readonly patches: ReadonlyMap<string, string | undefined>;
}

/** What was read of a pull request. */
export interface PullRequestReading {
  /** Absent where it touches neither the list nor a bibliography. */
  readonly sides?: PullRequestSides;
  readonly conversation: Conversation;
}

/**
 * Reads the list and its bibliographies as they are before and after a pull request, through the
 * API and as plain data. The configuration is always the base's. The side before is that of the
 * commit where the branch began: the head's with the patches undone.
 *
 * @throws {InputError} when a file is missing, no regular file, too large or not text.
 */
export async function readPullRequest(
  api: PullRequestApi,
  commits: Commits,
  wanted: WantedFiles,
): Promise<PullRequestReading> {
  const changed = await api.changedFiles();
  const matters = mayMatter(wanted);
  if (!changed.some(({ path, previousPath }) => matters(path) || matters(previousPath ?? path))) {
    return { conversation: await api.conversation() };
  }
  const config = await commitConfig(api, commits.base, wanted);
  const tree = await api.tree(commits.head);
  const readmeFile = chooseReadme(tree, wanted, config);
  const bibs = namedBibs(tree, wanted, config);
  // Which bibliographies a list links to is known after reading it; most have but one.
  const likely = bibs ?? foundBibs(tree, wanted);
  const form = formFile(tree);
  const forms = form === undefined ? [] : [form];
  const conversation = await api.conversation(
    [readmeFile, ...forms, ...likely.slice(0, MOST_BLOBS)].map(({ sha }) => sha),
  );
  const read = async (file: TreeFile): Promise<SourceFile> =>
    fetchedFile(file.path, conversation.blobs.get(file.sha) ?? (await api.blob(file.sha)));
  const readme = await read(readmeFile);
  const bibFiles = bibs ?? foundBibs(tree, wanted, readme);
  const touched = changesTo([readmeFile, ...bibFiles, ...forms], changed);
  if (touched.length === 0) return { conversation };
  const head = {
    readme,
    bibs:
      bibFiles.length > 0 || bibs !== undefined
        ? await Promise.all(bibFiles.map(read))
        : emptied(touched),
    config,
    ...(await formInput(form, read)),
  };
  const base = await oldSide(api, commits, head, touched);
  return {
    sides: { base, head, patches: new Map(changed.map(({ path, patch }) => [path, patch])) },
    conversation,
  };
}

/** GraphQL answers one request within ten seconds. */
const MOST_BLOBS = 8;

/** Changes of the files that are read, and bibliographies that are gone. */
function changesTo(files: readonly TreeFile[], changed: readonly ChangedFile[]): ChangedFile[] {
  const paths = new Set(files.map(({ path }) => path));
  return changed.filter(
    ({ path, status }) => paths.has(path) || (status === 'removed' && /\.bib$/i.test(path)),
  );
}

/** A list whose only bibliography is deleted still cites it: every key is unknown then. */
function emptied(touched: readonly ChangedFile[]): SourceFile[] {
  return touched
    .filter(({ status }) => status === 'removed')
    .map(({ path }) => sourceFile(path, ''));
}

async function oldSide(
  api: PullRequestApi,
  commits: Commits,
  { readme, bibs, config, form }: CheckInput,
  touched: readonly ChangedFile[],
): Promise<CheckInput> {
  const changes = new Map(touched.map((change) => [change.path, change]));
  // The base branch may have moved on since; asked for only where patches do not tell.
  let start: Promise<string> | undefined;
  const atStart: OldFile = async (path) => {
    start ??= api.mergeBase(commits.base, commits.head);
    return api.fileAt(path, await start);
  };
  const before = (file: SourceFile): Promise<SourceFile | undefined> =>
    oldText(atStart, file, changes.get(file.path));
  const heads = new Set(bibs.map(({ path }) => path));
  const gone = touched.filter(({ path, status }) => status === 'removed' && !heads.has(path));
  const oldReadme = readme && (await before(readme));
  const oldForm = form && (await before(form.source));
  const oldBibs = await Promise.all([
    ...bibs.map(before),
    ...gone.map(async ({ path }) => {
      const bytes = await atStart(path);
      return bytes && fetchedFile(path, bytes);
    }),
  ]);
  return {
    ...(oldReadme === undefined ? {} : { readme: oldReadme }),
    bibs: oldBibs.filter((file) => file !== undefined),
    config,
    ...(form === undefined || oldForm === undefined ? {} : { form: { ...form, source: oldForm } }),
  };
}

/** A file of the commit where the branch began. */
type OldFile = (path: string) => Promise<Uint8Array | undefined>;

/** The head's text where nothing changed, else with the patch undone, else read from GitHub. */
async function oldText(
  atStart: OldFile,
  file: SourceFile,
  change: ChangedFile | undefined,
): Promise<SourceFile | undefined> {
  if (change === undefined) return file;
  if (change.status === 'added') return undefined;
  // The path stays the head's, so that findings of both sides have the same fingerprints.
  if (change.patch === undefined && change.status === 'renamed') return file;
  if (change.patch !== undefined && file.invalidUtf8.length === 0) {
    const old = undoPatch(wholeText(file), change.patch);
    if (old !== undefined) return sourceFile(file.path, old);
  }
  const bytes = await atStart(change.previousPath ?? file.path);
  return bytes && fetchedFile(file.path, bytes);
}
