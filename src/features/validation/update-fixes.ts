import type { BranchTip, NewFile, OwnPull, PullText } from '../../github/facts.ts';
import { type GitHub, LONGEST_BODY } from '../../github/github.ts';
import { sameText } from '../../github/keep-comment.ts';
import { codeSpan, inertMarkdown } from '../../report/markdown-text.ts';
import { fingerprint } from '../../text/fingerprint.ts';
import { count } from '../../text/plural.ts';
import type { RunJob } from '../child-process/child-jobs.ts';
import type { Replacement } from './replace-links.ts';
import type { TrackingItem } from './tracking-items.ts';
import { linesWithin } from './tracking-text.ts';
import type { BegunValidation } from './validation-steps.ts';

const FIX_BRANCH = 'list-curator/fix-links';
/** A pull request that changes more is not reviewed, it is trusted. */
const MOST_REPLACEMENTS = 200;

type FixApi = Pick<GitHub, 'ask' | 'commit' | 'deleteBranch' | 'openPull' | 'changePull'>;

/**
 * Updates the one pull request with new addresses to what is confirmed: opens it, makes its
 * one commit again on a newer base, or closes it when there is nothing to replace anymore. A pull
 * request that a person closed is not opened again with the same content, and a branch that a
 * person committed to is not overwritten.
 *
 * @param items all that is confirmed.
 * @returns its number, where there is one, and why nothing was done, in a sentence for people.
 */
export async function updateFixes(
  api: FixApi,
  { branch, list }: Pick<BegunValidation, 'branch' | 'list'>,
  items: readonly TrackingItem[],
  job: RunJob,
) {
  const open = items.filter(({ falseAlarm }) => !falseAlarm);
  const replacements = open.flatMap(({ written }) => written).slice(0, MOST_REPLACEMENTS);
  const { files: all, done } = await job('replaceInList', { list, replacements });
  const changed = all.filter(({ path }) => !path.startsWith('.github/'));
  const known = await api.ask({ tips: [FIX_BRANCH], pullsFrom: FIX_BRANCH });
  const [tip] = known.tips;
  const pull = known.pullsFrom.find(({ state }) => state === 'OPEN');
  const isOurs = tip === undefined || TREE.exec(tip.message)?.[1] === tip.tree;
  if (changed.length === 0) {
    if (pull === undefined || !isOurs) return { pull: undefined };
    // The text changes too: what it proposed was not rejected.
    await api.changePull(pull.number, { state: 'closed', body: `${NOTHING}.` });
    await api.deleteBranch(FIX_BRANCH);
    return { pull: undefined, note: `${NOTHING}; #${pull.number} is closed.` };
  }
  if (!isOurs) {
    return {
      pull: pull?.number,
      note: `The branch ${FIX_BRANCH} has a commit of someone else; it is not overwritten.`,
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

const NOTHING = 'There is nothing to replace anymore';
const CHANGED = `The branch ${FIX_BRANCH} changed while it was written. The next run tries again.`;
const TAKEN = `Someone else has opened a pull request from the branch ${FIX_BRANCH}. Close it to get another one.`;

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

/** Whether the branch has the files as they are to be, so that no review of them is lost. */
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

/** The line by which a commit is known to be ours, and as we made it. */
const TREE = /\nList-Curator-Tree: ([0-9a-f]{40,64})\s*$/;

/**
 * The message of the one commit. Its last line names the tree, by which the commit is known to be
 * ours: a person who amends it changes the tree, but rarely the message.
 *
 * @param tree the hash of the commit's tree.
 */
function fixCommitMessage(links: number, tree: string): string {
  return `Write the new addresses of ${count(links, 'link')} that moved permanently\n\nList-Curator-Tree: ${tree}\n`;
}

/** Title and text of the pull request. Its first line names what it changes, for later runs. */
function fixPullText(done: readonly Replacement[], items: readonly TrackingItem[]): PullText {
  const links = count(done.length, 'link');
  const digest = fingerprint(
    done
      .map(({ url, by }) => `${url}\n${by}`)
      .sort()
      .join('\n'),
  );
  const head = [
    `<!-- list-curator:fixes-${digest} -->`,
    `Permanent redirects (301, 308) lead from ${links} to new addresses, as at least two runs saw. This change writes the new ones wherever the list and its bibliographies have the old ones, and nothing else.`,
  ];
  const suggestions = items
    .filter(
      ({ task, evidence, suggestion }) => task === 'replace' && evidence.length > 0 && suggestion,
    )
    .map(
      ({ name, message, suggestion = '' }) =>
        `- ${codeSpan(name)}: ${inertMarkdown(message)} Suggested: ${codeSpan(suggestion)}`,
    );
  const tail = [
    ...(suggestions.length === 0
      ? []
      : ['### Suggestions, not part of this change', linesWithin(suggestions, LONGEST_BODY / 3)]),
    '<sub>Close this pull request to keep the old addresses: the same change is not proposed again. Written by List Curator; commits of others to its branch are not overwritten.</sub>',
  ];
  const space = LONGEST_BODY - [...head, ...tail].join('\n\n').length - 100;
  const lines = done.map(({ url, by }) => `- ${codeSpan(url)}\n  ${codeSpan(by)}`);
  return {
    title: `Write the new addresses of ${links}`,
    body: [...head, linesWithin(lines, space), ...tail].join('\n\n'),
  };
}

/** What a pull request of ours changes, by a short name; undefined for a text that is not ours. */
function digestOf(body: string): string | undefined {
  return /^<!-- list-curator:fixes-([0-9a-f]{16}) -->/.exec(body)?.[1];
}
