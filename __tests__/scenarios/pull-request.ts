import { afterAll } from 'vitest';
import { events, snapshot, startGitHub } from '../github-emulator/index.ts';
import { type ActionRun, type RunOptions, runAction } from '../github-emulator/run-action.ts';
import { FIRST, list } from './paper-list.ts';

type Options = NonNullable<Parameters<typeof startGitHub>[0]>;
type Files = Options['files'] & {};

export const FORK = 'contributor/papers';
const WRITE = /^(?:POST|PATCH|PUT|DELETE) (?!\/graphql)/;

const toClose: (() => Promise<void>)[] = [];
// Concurrent tests share what runs after each of them.
afterAll(async () => {
  for (const close of toClose.splice(0)) await close();
});

/** A GitHub whose list is in order, with a pull request from a fork that changes some files. */
export async function pullRequest(
  changes: Files,
  base: Files = list(FIRST),
  options: Options = {},
) {
  const github = await startGitHub({ ...options, files: base });
  toClose.push(() => github.close());
  const push = (files: Files): string => github.state.push('add', files, { repository: FORK });
  push(changes);
  const number = github.state.openPull({ head: 'add', fork: FORK });
  // As the recommended workflow gives them.
  permit({ contents: 'read', pull_requests: 'write' });

  function permit(permissions: Readonly<Record<string, 'read' | 'write' | 'none'>>): void {
    const token = github.tokens.get('emulated-token');
    if (token !== undefined) token.permissions = permissions;
  }

  return {
    github,
    number,
    push,
    permit,
    /** The event of the pull request as it is now. */
    event: () => events.pullRequest(github.state, number),
    /** Runs the action as the workflow would on the pull request as it is now. */
    review: (more: Partial<RunOptions> = {}): Promise<ActionRun> =>
      runAction({
        github,
        eventName: 'pull_request_target',
        event: events.pullRequest(github.state, number),
        ...more,
      }),
    /** What a visitor of the pull request sees. */
    seen: () => {
      const issue = snapshot(github.state).issues.find((one) => one.number === number);
      if (issue === undefined) throw new Error('the pull request is gone');
      return issue;
    },
    /** All comments of the conversation, one after the other. */
    said: (): string =>
      [...github.state.comments.values()].map(({ body }) => body).join('\n=====\n'),
  };
}

/** The requests of a run that wrote something, as `METHOD path`. */
export function writes({ requests }: ActionRun): string[] {
  return requests
    .filter(({ body }) => !JSON.stringify(body ?? '').includes('"query":"query'))
    .map(({ method, path }) => `${method} ${path}`)
    .filter((line) => WRITE.test(line) || line === 'POST /graphql');
}
