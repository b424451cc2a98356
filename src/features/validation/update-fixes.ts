import type { BranchTip, NewFile, OwnPull, PullText } from '../../github/facts.ts';
import type { GitHub } from '../../github/github.ts';
import { sameText } from '../../github/keep-comment.ts';
import type { RunJob } from '../apart-jobs.ts';
import type { BegunValidation } from './begin-validation.ts';
import { digestOf, fixCommitMessage, fixPullText, isOwnFix } from './fix-pull-text.ts';
import type { TrackingItem } from './tracking-items.ts';

/** The branch that the pull request with new addresses comes from. */
const FIX_BRANCH = 'list-curator/fix-links';
/** A pull request that changes more is not reviewed, it is trusted. */
const MOST_REPLACEMENTS = 200;

type FixApi = Pick<GitHub, 'ask' | 'commit' | 'deleteBranch' | 'openPull' | 'changePull'>;

/** What became of the pull request with new addresses. */
export interface ProposedFixes {
  /** Its number; undefined where there is none. */
  readonly pull: number | undefined;
  /** Why nothing was done, in a sentence for people. */
  readonly note?: string;
}

/**
 * Brings the one pull request with new addresses in line with what is confirmed: opens it, makes its
 * one commit again on a newer base, or closes it when there is nothing to replace any more. A pull
 * request that a person closed is not opened again with the same content, and a branch that a
 * person committed to is not overwritten.
 *
 * @param items all that is confirmed.
 */
export async function updateFixes(
  api: FixApi,
  { branch, list }: Pick<BegunValidation, 'branch' | 'list'>,
  items: readonly TrackingItem[],
  job: RunJob,
): Promise<ProposedFixes> {
  const open = items.filter(({ falseAlarm }) => !falseAlarm);
  const replacements = open.flatMap(({ written }) => written).slice(0, MOST_REPLACEMENTS);
  const { files: all, done } = await job('replaceInList', { list, replacements });
  const changed = all.filter(({ path }) => !path.startsWith('.github/'));
  const known = await api.ask({ tips: [FIX_BRANCH], pullsFrom: FIX_BRANCH });
  const [tip] = known.tips;
  const pull = known.pullsFrom.find(({ state }) => state === 'OPEN');
  const isOurs = tip === undefined || isOwnFix(tip);
  if (changed.length === 0) {
    if (pull === undefined || !isOurs) return { pull: undefined };
    // The text goes too: what it proposed was not turned down.
    const body = 'There is nothing to replace any more.';
    await api.changePull(pull.number, { state: 'closed', body });
    await api.deleteBranch(FIX_BRANCH);
    return {
      pull: undefined,
      note: `There is nothing to replace any more; #${pull.number} is closed.`,
    };
  }
  if (!isOurs) {
    return {
      pull: pull?.number,
      note: `The branch ${FIX_BRANCH} has a commit of somebody else; it is not overwritten.`,
    };
  }
  const text = fixPullText(done, open);
  const [last] = known.pullsFrom;
  if (last?.state === 'CLOSED' && digestOf(last.body) === digestOf(text.body)) {
    return { pull: undefined, note: `#${last.number} proposed the same and was closed.` };
  }
  const files = changed.map(
    (file): NewFile => ({
      path: file.path,
      text: file.text,
      mode: list.modes.get(file.path) === '100755' ? '100755' : '100644',
    }),
  );
  if (!(await isCommitted(api, tip, files))) {
    const commit = await api.commit({
      branch: FIX_BRANCH,
      tip: tip?.sha,
      onto: { sha: branch.tip, tree: branch.tree },
      message: (tree) => fixCommitMessage(done.length, tree),
      files,
    });
    if (commit === undefined) return { pull: pull?.number, note: CHANGED };
  }
  const number = await announce(api, pull, text, branch.name);
  return { pull: number, ...(number === undefined ? { note: TAKEN } : {}) };
}

const CHANGED = `The branch ${FIX_BRANCH} changed while it was written. The next run tries again.`;
const TAKEN = `Somebody else has opened a pull request from the branch ${FIX_BRANCH}. Close it to get another one.`;

async function announce(
  api: FixApi,
  pull: OwnPull | undefined,
  { title, body }: PullText,
  base: string,
): Promise<number | undefined> {
  if (pull === undefined) return api.openPull({ branch: FIX_BRANCH, base, title, body });
  const change = {
    ...(pull.title === title ? {} : { title }),
    ...(sameText(pull.body, body) ? {} : { body }),
  };
  if (Object.keys(change).length > 0) await api.changePull(pull.number, change);
  return pull.number;
}

/** Whether the branch has the files as they are to be, so that nobody's review is thrown away. */
async function isCommitted(
  api: Pick<GitHub, 'ask'>,
  tip: BranchTip | undefined,
  files: readonly NewFile[],
): Promise<boolean> {
  if (tip === undefined) return false;
  const there = await api.ask({ files: files.map(({ path }) => ({ commit: tip.sha, path })) });
  return files.every(({ text }, at) => {
    const bytes = there.files[at];
    return bytes !== undefined && Buffer.compare(bytes, Buffer.from(text)) === 0;
  });
}
