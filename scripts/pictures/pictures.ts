import { commentPicture } from './comment-picture.ts';
import { sampleOutput } from './sample-change.ts';
import { terminalPicture } from './terminal-picture.ts';

/** The pictures of the README by their file names, made from what the product prints and writes. */
export function pictures(): ReadonlyMap<string, string> {
  const { terminal, comment, summary } = sampleOutput();
  return new Map([
    ['terminal.svg', terminalPicture('list-curator check', terminal)],
    [
      'review-comment.svg',
      commentPicture({
        title: 'A review comment with its suggestion',
        description:
          'A comment of the action on a line of an invented pull request: a blank keeps the title from being a link. Below it stands the suggested line without the blank, and a button that commits it.',
        body: comment.body,
        replaces: comment,
      }),
    ],
    [
      'summary.svg',
      commentPicture({
        title: 'The summary of a pull request',
        description:
          'The one comment of the action that sums an invented pull request up: one thing to put right, a table of the two added papers with category, citation key, abstract and DOI, and the command that shows the same on a machine of one’s own.',
        body: summary,
      }),
    ],
  ]);
}
