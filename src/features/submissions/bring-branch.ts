import type { NewTextFile, SubmissionApi } from '../../github/submission-api.ts';
import type { BaseBranch, BranchTip } from '../../github/submission-state.ts';
import type { RunJob } from '../apart-jobs.ts';
import { submissionBranch } from '../submission-branch.ts';
import type { BranchText, WantedText } from './branch-texts.ts';
import { type CommitFacts, commitMessage, contentOf, factsOfCommit } from './commit-message.ts';

/** What the branch of a submission is to hold. */
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
 * - `same`: the branch holds what it should, or merging it would give that.
 * - `moved`: it does now, with the new commit.
 * - `foreign`: somebody else has committed to it, so it is not overwritten.
 * - `lost`: it changed while we looked; look again.
 */
export type Brought =
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
 * Brings the branch of a submission in line: one commit on top of the default branch. The commit is
 * made first and the branch moved once, since GitHub closes a pull request whose branch equals its
 * base. A commit that would merge to the same files stays, and with it the approvals it has.
 */
export async function bringBranch(
  api: SubmissionApi,
  { base, tip, conflicts, texts: read }: BranchState,
  wanted: WantedBranch,
  job: RunJob,
): Promise<Brought> {
  const name = submissionBranch(wanted.issue);
  if (tip === undefined) {
    const sha = await makeCommit(api, base, wanted);
    return (await api.createBranch(name, sha)) ? { kind: 'moved', sha } : { kind: 'lost' };
  }
  const facts = factsOfCommit(tip);
  const texts = read ?? (facts && (await ownTexts(api, tip, facts)));
  if (texts === undefined) return { kind: 'foreign' };
  const isOnTip = tip.parents[0] === base.tip;
  // What GitHub found may be of a moment ago; on the newest commit nothing can conflict.
  if ((isOnTip || !conflicts) && (await holds(texts, wanted, isOnTip, job))) {
    return { kind: 'same' };
  }
  const sha = await makeCommit(api, base, wanted);
  return (await api.moveBranch(name, tip.sha, sha)) ? { kind: 'moved', sha } : { kind: 'lost' };
}

function makeCommit(api: SubmissionApi, base: BaseBranch, wanted: WantedBranch): Promise<string> {
  const { title, work, key, files, modes } = wanted;
  const message = commitMessage(title, {
    work,
    key,
    paths: files.map(({ path }) => path),
    content: contentOf(files.map(({ text }) => text)),
  });
  return api.makeCommit(
    base,
    message,
    files.map(({ path, text }): NewTextFile => {
      const mode = modes.get(path) === '100755' ? '100755' : '100644';
      return { path, mode, text };
    }),
  );
}

/**
 * The files that a commit of ours changes.
 *
 * @returns undefined where somebody has changed them since, under our message.
 */
export async function ownTexts(
  api: Pick<SubmissionApi, 'files'>,
  { sha, parents }: BranchTip,
  { paths, content }: CommitFacts,
): Promise<BranchText[] | undefined> {
  const [parent] = parents;
  if (parent === undefined) return undefined;
  const read = await api.files([
    ...paths.map((path) => ({ commit: sha, path })),
    ...paths.map((path) => ({ commit: parent, path })),
  ]);
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
