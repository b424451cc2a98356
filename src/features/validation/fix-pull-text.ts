import { LONGEST_BODY } from '../../github/github.ts';
import { codeSpan, inertMarkdown } from '../../report/markdown-text.ts';
import { fingerprint } from '../../text/fingerprint.ts';
import { linesWithin } from './lines-within.ts';
import type { Replacement } from './replace-links.ts';
import type { TrackingItem } from './tracking-items.ts';

/**
 * The message of the one commit. Its last line names the tree, by which the commit is known to be
 * ours: who amends it changes the tree, and leaves the message as it is.
 *
 * @param tree the hash of the commit's tree.
 */
export function fixCommitMessage(count: number, tree: string): string {
  return `Write the new addresses of ${count} ${count === 1 ? 'link' : 'links'} that moved for good\n\nList-Curator-Tree: ${tree}\n`;
}

/** Whether a commit is ours, and as we made it. */
export function isOwnFix({
  message,
  tree,
}: {
  readonly message: string;
  readonly tree: string;
}): boolean {
  return /\nList-Curator-Tree: ([0-9a-f]{40,64})\s*$/.exec(message)?.[1] === tree;
}

/** Title and text of the pull request. Its first line names what it changes, for later runs. */
export function fixPullText(
  done: readonly Replacement[],
  items: readonly TrackingItem[],
): { readonly title: string; readonly body: string } {
  const count = `${done.length} ${done.length === 1 ? 'link' : 'links'}`;
  const digest = fingerprint(
    done
      .map(({ url, by }) => `${url}\n${by}`)
      .sort()
      .join('\n'),
  );
  const head = [
    `<!-- list-curator:fixes-${digest} -->`,
    `Permanent redirects (301, 308) lead from ${count} to new addresses, as at least two runs saw. This writes the new ones, wherever the old ones stand in the list and its bibliographies, and nothing else.`,
  ];
  const suggestions = items
    .filter(
      ({ task, evidence, suggestion }) => task === 'replace' && evidence.length > 0 && suggestion,
    )
    .map(
      ({ name, says, suggestion = '' }) =>
        `- ${codeSpan(name)}: ${inertMarkdown(says)} Suggested: ${codeSpan(suggestion)}`,
    );
  const tail = [
    ...(suggestions.length === 0
      ? []
      : [
          `### Suggestions, not part of this change\n\n${linesWithin(suggestions, LONGEST_BODY / 3)}`,
        ]),
    '<sub>Close this pull request to keep the old addresses: the same change is not proposed again. Written by List Curator; commits of others to its branch are not overwritten.</sub>',
  ];
  const room = LONGEST_BODY - [...head, ...tail].join('\n\n').length - 100;
  const lines = done.map(({ url, by }) => `- ${codeSpan(url)}\n  ${codeSpan(by)}`);
  return {
    title: `Write the new addresses of ${count}`,
    body: [...head, linesWithin(lines, room), ...tail].join('\n\n'),
  };
}

/** What a pull request of ours changes, by a short name; undefined for a text that is not ours. */
export function digestOf(body: string): string | undefined {
  return /^<!-- list-curator:fixes-([0-9a-f]{16}) -->/.exec(body)?.[1];
}
