import { InputError, orElse } from '../files/input-error.ts';
import type { RawFile, RawInput } from '../files/raw-file.ts';
import type { TreeFile } from '../github/facts.ts';
import { chooseReadme, hidesReadme, refuseIrregular } from './choose-files.ts';
import { ConfigError, refuseBrokenConfig } from './commit-config.ts';
import {
  bibPaths,
  chooseSide,
  filesOf,
  rawSide,
  type Side,
  type SideTools,
  type Trees,
} from './read-side.ts';

/** A list before and after a change, not parsed. */
export interface RawSides {
  /** Without a README where there was no list before. */
  readonly base: RawInput;
  readonly head: RawInput;
}

/**
 * Gets the files of a list as they are before and after a change. What both sides have in
 * common is known by the hashes of the files alone.
 *
 * @returns undefined where the change touches neither the list nor a bibliography.
 * @throws {InputError} when the list of the head is missing, not a regular file or too large, or the
 *   change breaks the configuration.
 * @throws {ConfigError} when the inputs of the workflow name files that neither side has.
 */
export async function readSides(trees: Trees, tools: SideTools): Promise<RawSides | undefined> {
  await refuseBrokenConfig(trees, tools);
  // A list that could not be read before was none: all of it is new.
  const before = await orElse(
    () => chooseSide(trees.base, tools),
    (error) => error,
  );
  if (!(before instanceof InputError)) refuseLost(before, trees, tools);
  const after = await orElse(
    () => chooseSide(trees.head, tools),
    (error) => {
      throw before instanceof InputError ? faultOfInputs(before, error, tools) : error;
    },
  );
  if (before instanceof InputError) {
    const head = await rawSide(after, trees.head, tools);
    return { base: { bibs: [], config: tools.config }, head };
  }
  refuseHidden(after, trees, tools.wanted.whole);
  if (
    sameFiles(filesOf(before), filesOf(after)) &&
    bibPaths(trees.base).join('\n') === bibPaths(trees.head).join('\n')
  )
    return undefined;
  await tools.blobs([...filesOf(after), ...filesOf(before)].map(({ sha }) => sha));
  const head = await rawSide(after, trees.head, tools);
  const base = await rawSide(before, trees.base, tools, newNames(before, after));
  const emptied = after.bibs.length === 0 ? goneBibs(before, trees) : [];
  return { base, head: { ...head, bibs: [...head.bibs, ...emptied] } };
}

/** Why the head cannot be read: no fault of the change where an input names what the base lacks too. */
function faultOfInputs(
  before: InputError,
  { message }: InputError,
  { wanted: { readme, bibs, whole } }: SideTools,
): InputError {
  const inputs = [readme && '"readme"', bibs && '"bib"'].filter(Boolean);
  if (inputs.length === 0 || before.message !== message) return before;
  return new ConfigError(
    `the workflow names a file that the base does not have either, so ${whole} was not checked. You did nothing wrong; a maintainer must correct it.\n${message} It is named by the input ${inputs.join(' or ')}.`,
    false,
  );
}

/** What the change made of the list and its bibliographies, where they are files no longer. */
function refuseLost({ readme, bibs }: Side, { head }: Trees, { wanted, config }: SideTools): void {
  const isNamed = (wanted.bibs ?? config.bib) !== undefined;
  for (const file of bibs) {
    const { path } = file;
    const now = head.find((one) => one.path === path);
    if (now !== undefined) refuseIrregular(now, wanted.whole);
    else if (head.some((one) => one.path.startsWith(`${path}/`))) {
      throw new InputError(`${path} is a folder in ${wanted.whole}; a regular file is expected.`);
    } else if (isNamed) {
      const by =
        wanted.bibs === undefined ? 'a configuration with "bib: ' : 'a workflow with "bib: ';
      throw lost(file, 'the bibliography', head, { whole: wanted.whole, by });
    }
  }
  if (head.some(({ path }) => path === readme.path)) return;
  try {
    chooseReadme(head, wanted, config);
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    const by = 'a configuration with "readme: ';
    throw lost(readme, 'the list', head, { whole: wanted.whole, by });
  }
}

/** Refuses a page that the change adds and that GitHub shows to visitors in place of the list. */
function refuseHidden({ readme }: Side, { base, head }: Trees, whole: string): void {
  const there = new Set(base.map(({ path }) => path));
  const added = head.find(({ path }) => hidesReadme(path) && !there.has(path));
  if (added === undefined || !/^readme\.[^/]+$/i.test(readme.path)) return;
  throw new InputError(
    `${added.path} is added in ${whole}. GitHub shows it to visitors in place of ${readme.path}, which is the list. Remove it.`,
  );
}

/** @param by what would name a file at another place: its path follows. */
function lost(
  { path, sha }: TreeFile,
  what: string,
  head: readonly TreeFile[],
  { whole, by }: { readonly whole: string; readonly by: string },
): InputError {
  const moved = head.find((file) => file.sha === sha && file.path !== path)?.path;
  return new InputError(
    moved === undefined
      ? `${path}, which is ${what}, is deleted in ${whole}. Restore it.`
      : `${path}, which is ${what}, is moved to ${moved} in ${whole}, where it is not looked for. Move it back. To keep it there, first merge ${by}${moved}".`,
  );
}

/** A list whose only bibliography is deleted still cites it: every key is unknown then. */
function goneBibs({ bibs }: Side, { head }: Trees): RawFile[] {
  const paths = new Set(head.map(({ path }) => path));
  return bibs
    .filter(({ path }) => !paths.has(path))
    .map(({ path }) => ({ path, bytes: new Uint8Array() }));
}

/**
 * The list of the base, and bibliographies that were renamed, by their new paths: a finding's
 * fingerprint contains the path, and a new name alone makes no new findings.
 */
function newNames(before: Side, after: Side): (path: string) => string {
  const missing = (from: Side, others: Side): TreeFile[] => {
    const paths = new Set(others.bibs.map(({ path }) => path));
    return from.bibs.filter(({ path }) => !paths.has(path));
  };
  const names = new Map([[before.readme.path, after.readme.path]]);
  const added = missing(after, before);
  const gone = missing(before, after);
  for (const { path, sha } of gone) {
    const same = added.findIndex((file) => file.sha === sha);
    const [renamed] = same >= 0 ? added.splice(same, 1) : [];
    if (renamed !== undefined) names.set(path, renamed.path);
  }
  const [old, ...moreOld] = gone.filter(({ path }) => !names.has(path));
  const [now, ...moreNow] = added;
  // Where several come and go, it is not known which became which.
  if (old !== undefined && now !== undefined && moreOld.length + moreNow.length === 0) {
    names.set(old.path, now.path);
  }
  return (path) => names.get(path) ?? path;
}

/** Whether files are the same by their hashes. */
export function sameFiles(before: readonly TreeFile[], after: readonly TreeFile[]): boolean {
  const names = new Set(before.map(({ path, mode, sha }) => `${mode} ${sha} ${path}`));
  return (
    before.length === after.length &&
    after.every(({ path, mode, sha }) => names.has(`${mode} ${sha} ${path}`))
  );
}

/** The commits of a change, captured once at the start of the run. */
export interface Commits {
  readonly base: string;
  readonly head: string;
}
