import { onTestFinished } from 'vitest';
import { startGitHub } from './start-github.ts';

export const LINES = Array.from({ length: 40 }, (_, index) => `line ${index + 1}\n`);
export const FORK = 'contributor/papers';

/** A GitHub with a pull request from a fork that changes lines 5 and 35 of the README. */
export async function withPull() {
  const github = await startGitHub({ files: { 'README.md': LINES.join('') } });
  onTestFinished(() => github.close());
  const changed = LINES.with(4, 'changed 5\n').with(34, 'changed 35\n').join('');
  github.state.push('add', { 'README.md': changed }, { repository: FORK });
  const number = github.state.openPull({ head: 'add', fork: FORK });
  const send = async (method: string, url: string, body?: unknown) => {
    const answer = await github.fetch(url, {
      method,
      headers: { authorization: 'token emulated-token' },
      ...(body !== undefined && { body: JSON.stringify(body) }),
    });
    const text = await answer.text();
    return { status: answer.status, headers: answer.headers, body: text && JSON.parse(text) };
  };
  const ask = (method: string, path: string, body?: unknown) =>
    send(method, `${github.apiUrl}/repos/octo/papers${path}`, body);
  const review = (...comments: unknown[]) =>
    ask('POST', `/pulls/${number}/reviews`, { event: 'COMMENT', body: 'See.', comments });
  const query = async (source: string, variables?: Record<string, unknown>) =>
    (await send('POST', github.graphqlUrl, { query: source, variables })).body;
  /** Sets what the action's token may write. */
  const permit = (...scopes: ('contents' | 'pull_requests' | 'issues' | 'checks')[]) => {
    const token = github.tokens.get('emulated-token');
    if (token) token.permissions = Object.fromEntries(scopes.map((one) => [one, 'write']));
  };
  return { github, number, send, ask, review, query, permit };
}
