import { InputError, orElse } from '../files/input-error.ts';
import type { RawFile, RawInput } from '../files/raw-file.ts';
import type { TreeFile } from '../github/facts.ts';
import { chooseReadme, refuseIrregular } from './choose-files.ts';
import { refuseBrokenConfig } from './commit-config.ts';
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
 */
export async function readSides(trees: Trees, tools: SideTools): Promise<RawSides | undefined> {
  await refuseBrokenConfig(trees, tools);
  // A list that could not be read before was none: all of it is new.
  const before = await orElse(
    () => chooseSide(trees.base, tools),
    () => undefined,
  );
  if (before !== undefined) refuseLost(before, trees, tools);
  const after = await chooseSide(trees.head, tools);
  if (before === undefined) {
    const head = await rawSide(after, trees.head, tools);
    return { base: { bibs: [], config: tools.config }, head };
  }
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

/** What the change made of the list and its bibliographies, where they are files no longer. */
function refuseLost({ readme, bibs }: Side, { head }: Trees, { wanted, config }: SideTools): void {
  for (const { path } of bibs) {
    const now = head.find((file) => file.path === path);
    if (now !== undefined) refuseIrregular(now, wanted.whole);
    else if (head.some((file) => file.path.startsWith(`${path}/`))) {
      throw new InputError(`${path} is a folder in ${wanted.whole}; a regular file is expected.`);
    }
  }
  if (head.some(({ path }) => path === readme.path)) return;
  try {
    chooseReadme(head, wanted, config);
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    const moved = head.find(({ path, sha }) => sha === readme.sha && path !== readme.path)?.path;
    throw new InputError(
      moved === undefined
        ? `${readme.path}, which is the list, is deleted in ${wanted.whole}. Restore it.`
        : `${readme.path}, which is the list, is moved to ${moved} in ${wanted.whole}, where it is not looked for. Move it back. To keep it there, first merge a configuration with "readme: ${moved}".`,
    );
  }
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
