import { expect, it } from 'vitest';
import { keepComment } from '../../src/github/keep-comment.ts';
import { type CommentName, markerLine } from '../../src/github/marker.ts';

const bodyOf = (name: CommentName, text: string) => `${markerLine(name)}\n\n${text}`;
const own = (id: number, body: string) => ({ id, nodeId: `IC_${id}`, body });

/** What is written to GitHub. */
function written() {
  const calls: unknown[][] = [];
  const note =
    (name: string) =>
    async (...given: unknown[]): Promise<void> =>
      void calls.push([name, ...given]);
  const github = {
    comment: note('comment'),
    changeComment: note('change'),
    deleteComment: note('delete'),
    hide: note('hide'),
  };
  return { calls, github };
}

it('posts a comment once, and only where it is needed', async () => {
  const { calls, github } = written();
  const body = bodyOf('summary', 'text');
  await keepComment(github, { number: 7, own: [own(1, bodyOf('submission', 'text'))] }, body, {
    isNeeded: false,
  });
  expect(calls).toEqual([]);
  await keepComment(github, { number: 7, own: [own(1, bodyOf('submission', 'text'))] }, body);
  expect(calls).toEqual([['comment', 7, body]]);
});

it('writes nothing where the text is the same but for line ends', async () => {
  const { calls, github } = written();
  const body = bodyOf('summary', 'one\ntwo');
  await keepComment(
    github,
    { number: 7, own: [own(1, `${body.replaceAll('\n', '\r\n')}  \r\n`)] },
    body,
  );
  expect(calls).toEqual([]);
});

it('changes the newest of several, and hides or deletes the others', async () => {
  const [one, two] = [own(1, bodyOf('summary', 'old')), own(2, bodyOf('summary', 'old'))];
  const body = bodyOf('summary', 'new');
  const hidden = written();
  await keepComment(hidden.github, { number: 7, own: [one, two] }, body, { isNeeded: false });
  expect(hidden.calls).toEqual([
    ['change', 2, body],
    ['hide', [one]],
  ]);
  const deleted = written();
  await keepComment(deleted.github, { number: 7, own: [one, two] }, body, { older: 'delete' });
  expect(deleted.calls).toEqual([
    ['change', 2, body],
    ['delete', 1],
  ]);
});
