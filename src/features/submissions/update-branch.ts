import type { BaseBranch, BranchTip, NewFile } from '../../github/facts.ts';
import type { GitHub } from '../../github/github.ts';
import type { RunJob } from '../child-process/child-jobs.ts';
import { submissionBranch } from '../submission-branch.ts';
import type { BranchText, WantedText } from './branch-texts.ts';
import { type CommitFacts, commitMessage, contentOf, factsOfCommit } from './commit-message.ts';

/** The wanted content of a submission's branch. */
export interface WantedBranch {
  readonly issue: number;
  readonly title: string;
  readonly work: readonly string[];
  readonly key: string;
  readonly files: readonly WantedText[];
  /** Git's modes of the files. */
  readonly modes: ReadonlyMap<string, string>;
}

/**
 * - `same`: the branch has the wanted content, or merging it would result in that.
 * - `moved`: it has now, with the new commit.
 * - `foreign`: someone else has committed to it, so it is not overwritten.
 * - `lost`: it changed in the meantime; read it again.
 */
export type BranchUpdate =
  | { readonly kind: 'same' | 'foreign' | 'lost' }
  | { readonly kind: 'moved'; readonly sha: string };

/** What GitHub has of a submission's branch. */
interface BranchState {
  readonly base: BaseBranch;
  readonly tip: BranchTip | undefined;
  /** Whether GitHub found a conflict. */
  readonly conflicts: boolean;
  /** The texts of the branch, where they were read before. */
  readonly texts?: readonly BranchText[];
}

/**
 * Updates the branch of a submission: one commit on top of the default branch. A commit that would
 * merge to the same files stays, and with it the approvals it has.
 */
export async function updateBranch(
  api: GitHub,
  { base, tip, conflicts, texts: read }: BranchState,
  wanted: WantedBranch,
  job: RunJob,
): Promise<BranchUpdate> {
  if (tip === undefined) {
    return makeCommit(api, base, undefined, wanted);
  }
  const facts = factsOfCommit(tip);
  const texts = read ?? (facts && (await ownTexts(api, tip, facts)));
  if (texts === undefined) return { kind: 'foreign' };
  const isOnTip = tip.parents[0] === base.tip;
  // What GitHub found may be of a moment ago; on the newest commit nothing can conflict.
  if ((isOnTip || !conflicts) && (await holds(texts, wanted, isOnTip, job))) {
    return { kind: 'same' };
  }
  return makeCommit(api, base, tip, wanted);
}

async function makeCommit(
  api: GitHub,
  base: BaseBranch,
  tip: BranchTip | undefined,
  { issue, title, work, key, files, modes }: WantedBranch,
): Promise<BranchUpdate> {
  const message = commitMessage(title, {
    work,
    key,
    paths: files.map(({ path }) => path),
    content: contentOf(files.map(({ text }) => text)),
  });
  const sha = await api.commit({
    branch: submissionBranch(issue),
    tip: tip?.sha,
    onto: { sha: base.tip, tree: base.tree },
    message,
    files: files.map(({ path, text }): NewFile => {
      const mode = modes.get(path) === '100755' ? '100755' : '100644';
      return { path, mode, text };
    }),
  });
  return sha === undefined ? { kind: 'lost' } : { kind: 'moved', sha };
}

/**
 * The files that a commit of ours changes.
 *
 * @returns undefined where someone has changed them since, under our message.
 */
export async function ownTexts(
  api: Pick<GitHub, 'ask'>,
  { sha, parents }: BranchTip,
  { paths, content }: CommitFacts,
): Promise<BranchText[] | undefined> {
  const [parent] = parents;
  if (parent === undefined) return undefined;
  const { files: read } = await api.ask({
    files: [sha, parent].flatMap((commit) => paths.map((path) => ({ commit, path }))),
  });
  const texts = read.map((bytes) =>
    bytes === undefined ? undefined : new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes),
  );
  const found = paths.map((path, at) => ({
    path,
    ours: texts[at],
    start: texts[at + paths.length],
  }));
  return contentOf(found.map(({ ours }) => ours)) === content ? found : undefined;
}

async function holds(
  texts: readonly BranchText[],
  { files }: WantedBranch,
  isOnTip: boolean,
  job: RunJob,
): Promise<boolean> {
  const byPath = new Map(texts.map((one) => [one.path, one]));
  if (texts.length !== files.length || files.some(({ path }) => !byPath.has(path))) return false;
  return isOnTip
    ? files.every(({ path, text }) => byPath.get(path)?.ours === text)
    : job('isMergedAs', { texts, files });
}
