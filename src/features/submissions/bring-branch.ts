import type { BaseBranch, BranchTip, NewFile } from '../../github/facts.ts';
import type { GitHub } from '../../github/github.ts';
import { wholeText } from '../../text/source-file.ts';
import type { AddedPaper } from '../add-paper.ts';
import { submissionBranch } from '../submission-branch.ts';
import { type CommitFacts, commitMessage, contentOf, factsOfCommit } from './commit-message.ts';
import { mergeTexts } from './merge-texts.ts';
import type { BaseList } from './read-base.ts';

/** What the branch of a submission is to hold. */
export interface WantedBranch {
  readonly issue: number;
  readonly title: string;
  readonly work: readonly string[];
  readonly key: string;
  /** The files that change: as the default branch has them, and as they are to be. */
  readonly files: readonly (NewFile & { readonly before: string })[];
}

/**
 * - `same`: the branch holds what it should, or merging it would give that.
 * - `moved`: it does now, with the new commit.
 * - `foreign`: somebody else has committed to it, so it is left alone.
 * - `lost`: it changed while we looked; look again.
 */
export type Brought =
  | { readonly kind: 'same' | 'foreign' | 'lost' }
  | { readonly kind: 'moved'; readonly sha: string };

/**
 * Brings the branch of a submission in line: one commit on top of the default branch. A commit
 * that would merge to the same files stays, and with it the approvals it has.
 *
 * @param conflicts whether GitHub found a conflict.
 * @param read the texts of the branch, where they were read before.
 */
export async function bringBranch(
  api: GitHub,
  base: BaseBranch,
  tip: BranchTip | undefined,
  wanted: WantedBranch,
  conflicts: boolean,
  read?: readonly BranchText[],
): Promise<Brought> {
  if (tip === undefined) {
    return makeCommit(api, base, undefined, wanted);
  }
  const facts = factsOfCommit(tip);
  const texts = read ?? (facts && (await ownTexts(api, tip, facts)));
  if (texts === undefined) return { kind: 'foreign' };
  const isOnTip = tip.parents[0] === base.tip;
  // What GitHub found may be of a moment ago; on the newest commit nothing can conflict.
  if ((isOnTip || !conflicts) && holds(texts, wanted, isOnTip)) return { kind: 'same' };
  return makeCommit(api, base, tip, wanted);
}

/** The files that adding a paper changes, as the branch is to hold them. */
export function wantedFiles(
  { changed }: AddedPaper,
  { modes }: Pick<BaseList, 'modes'>,
): WantedBranch['files'] {
  return changed.map(({ before, after }) => ({
    path: after.path,
    mode: modes.get(after.path) === '100755' ? '100755' : '100644',
    before: wholeText(before),
    text: wholeText(after),
  }));
}

async function makeCommit(
  api: GitHub,
  base: BaseBranch,
  tip: BranchTip | undefined,
  { issue, title, work, key, files }: WantedBranch,
): Promise<Brought> {
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
    files,
  });
  return sha === undefined ? { kind: 'lost' } : { kind: 'moved', sha };
}

/** A file of the branch, and of the commit that the branch was made on. */
export interface BranchText {
  readonly path: string;
  readonly ours: string | undefined;
  readonly start: string | undefined;
}

/**
 * The files that a commit of ours changes.
 *
 * @returns undefined where somebody has changed them since, under our message.
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

function holds(texts: readonly BranchText[], { files }: WantedBranch, isOnTip: boolean): boolean {
  const paths = new Set(files.map(({ path }) => path));
  if (texts.length !== files.length || texts.some(({ path }) => !paths.has(path))) return false;
  return files.every(({ path, before, text }) => {
    const { ours, start } = texts.find((one) => one.path === path) ?? {};
    if (isOnTip) return ours === text;
    return ours !== undefined && start !== undefined && mergeTexts(start, before, ours) === text;
  });
}
