import { expect, it } from 'vitest';
import { commitSuggestion } from './index.ts';
import { FORK, LINES, withPull } from './with-pull.ts';

async function withSuggestion(text: string, place: Record<string, unknown> = { line: 5 }) {
  const { github, number, ask, review } = await withPull();
  const body = `Better:\n\n${text}`;
  const made = await review({ path: 'README.md', side: 'RIGHT', body, ...place });
  expect(made.status).toBe(200);
  const [{ id }] = (await ask('GET', `/pulls/${number}/comments`)).body;
  const press = () => commitSuggestion(github.state, id, 'contributor');
  const lines = () => {
    const sha = github.state.issues.get(number)?.pull?.headSha;
    return (
      github.state.git
        .readBlob(`${sha}:README.md`)
        ?.toString()
        .split(/(?<=\n)/) ?? []
    );
  };
  return { github, press, lines };
}

it('puts the suggested lines in the place of those commented on', async () => {
  const { press, lines } = await withSuggestion('```suggestion\na\n\nb\n```', {
    start_line: 5,
    line: 6,
  });
  press();
  expect(lines().slice(3, 8)).toEqual(['line 4\n', 'a\n', '\n', 'b\n', 'line 7\n']);
  // They have changed: the suggestion is spent.
  expect(press).toThrow('outdated');
});

it('deletes lines, and knows a longer fence', async () => {
  const gone = await withSuggestion('```suggestion\n```');
  gone.press();
  expect(gone.lines().slice(3, 5)).toEqual(['line 4\n', 'line 6\n']);
  const long = await withSuggestion('````suggestion\n```\n````');
  long.press();
  expect(long.lines()[4]).toBe('```\n');
});

it('follows lines that moved', async () => {
  const { github, press, lines } = await withSuggestion('```suggestion\na\n```');
  const moved = ['new\n', ...LINES.with(4, 'changed 5\n')].join('');
  github.state.push('add', { 'README.md': moved }, { repository: FORK });
  press();
  expect(lines()[5]).toBe('a\n');
});

it('keeps the line endings of the file, and the lack of one at its end', async () => {
  const { github, press } = await withSuggestion('```suggestion\na\nb\n```');
  const head = LINES.with(4, 'changed 5\n').join('').replaceAll('\n', '\r\n');
  github.state.push('add', { 'README.md': head }, { repository: FORK });
  expect(press).toThrow('outdated');
  github.state.push('main', { 'x.md': 'one\r\ntwo' });
  github.state.push('crlf', { 'x.md': 'one\r\n2' });
  const number = github.state.openPull({ head: 'crlf' });
  await github.fetch(`${github.apiUrl}/repos/octo/papers/pulls/${number}/reviews`, {
    method: 'POST',
    headers: { authorization: 'token emulated-token' },
    body: JSON.stringify({
      event: 'COMMENT',
      body: '',
      comments: [{ path: 'x.md', line: 2, body: '```suggestion\na\nb\n```' }],
    }),
  });
  const id = [...github.state.reviewComments.keys()].at(-1) ?? 0;
  const sha = commitSuggestion(github.state, id, 'maintainer');
  expect(github.state.git.readBlob(`${sha}:x.md`)?.toString()).toBe('one\r\na\r\nb');
});

it('refuses a suggestion that changes nothing, and a comment without one', async () => {
  const same = await withSuggestion('```suggestion\nchanged 5\n```');
  expect(same.press).toThrow('changes nothing');
  const none = await withSuggestion('Just words.');
  expect(none.press).toThrow('no suggestion');
});
