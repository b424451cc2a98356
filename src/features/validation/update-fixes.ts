import type { FixPull, FixPullApi, KnownFixes } from '../../github/fix-pull-request.ts';
import type { RepositoryApi } from '../../github/repository.ts';
import { sameText } from '../../github/same-text.ts';
import type { RunJob } from '../apart-jobs.ts';
import type { BegunValidation } from './begin-validation.ts';
import { digestOf, fixCommitMessage, fixPullText, isOwnFix } from './fix-pull-text.ts';
import type { TrackingItem } from './tracking-items.ts';

/** A pull request that changes more is not reviewed, it is trusted. */
const MOST_REPLACEMENTS = 200;

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
  api: FixPullApi & Pick<RepositoryApi, 'fileAt'>,
  { branch, list }: Pick<BegunValidation, 'branch' | 'list'>,
  items: readonly TrackingItem[],
  job: RunJob,
): Promise<ProposedFixes> {
  const open = items.filter(({ falseAlarm }) => !falseAlarm);
  const replacements = open.flatMap(({ written }) => written).slice(0, MOST_REPLACEMENTS);
  const { files: all, done } = await job('replaceInList', { list, replacements });
  const changed = all.filter(({ path }) => !path.startsWith('.github/'));
  const known = await api.knownFixes();
  const pull = known.pulls.find(({ state }) => state === 'OPEN');
  const isOurs = known.tip === undefined || isOwnFix(known.tip);
  if (changed.length === 0) {
    if (pull === undefined || !isOurs) return { pull: undefined };
    // The text goes too: what it proposed was not turned down.
    const body = 'There is nothing to replace any more.';
    await api.changeFixPull(pull.number, { state: 'closed', body });
    await api.deleteFixBranch();
    return {
      pull: undefined,
      note: `There is nothing to replace any more; #${pull.number} is closed.`,
    };
  }
  if (!isOurs) {
    return {
      pull: pull?.number,
      note: 'The branch list-curator/fix-links has a commit of somebody else; it is not overwritten.',
    };
  }
  const text = fixPullText(done, open);
  const [last] = known.pulls;
  if (last?.state === 'CLOSED' && digestOf(last.body) === digestOf(text.body)) {
    return { pull: undefined, note: `#${last.number} proposed the same and was closed.` };
  }
  const files = changed.map(({ path, text: whole }) => ({
    path,
    bytes: new TextEncoder().encode(whole),
  }));
  if (!(await isCommitted(api, known, files))) {
    const message = (tree: string): string => fixCommitMessage(done.length, tree);
    await api.writeFixes(branch.tip, known, message, files);
  }
  return { pull: await announce(api, pull, text, branch.name) };
}

async function announce(
  api: FixPullApi,
  pull: FixPull | undefined,
  { title, body }: { readonly title: string; readonly body: string },
  base: string,
): Promise<number> {
  if (pull === undefined) return api.openFixPull(title, body, base);
  const change = {
    ...(pull.title === title ? {} : { title }),
    ...(sameText(pull.body, body) ? {} : { body }),
  };
  if (Object.keys(change).length > 0) await api.changeFixPull(pull.number, change);
  return pull.number;
}

/** Whether the branch has the files as they are to be, so that nobody's review is thrown away. */
async function isCommitted(
  api: Pick<RepositoryApi, 'fileAt'>,
  { tip }: KnownFixes,
  files: readonly { readonly path: string; readonly bytes: Uint8Array }[],
): Promise<boolean> {
  if (tip === undefined) return false;
  for (const { path, bytes } of files) {
    const there = await api.fileAt(path, tip.sha);
    if (there === undefined || Buffer.compare(there, bytes) !== 0) return false;
  }
  return true;
}
