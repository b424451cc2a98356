import { expect, it } from 'vitest';
import { events } from '../github-emulator/index.ts';
import { FIRST, list, SECOND } from './paper-list.ts';
import { pullRequest, writes } from './pull-request.ts';

it('reviews on a GitHub Enterprise Server, whose API lies under a path', async () => {
  const pull = await pullRequest(list(FIRST, { ...SECOND, abstract: undefined }), list(FIRST), {
    enterprise: true,
  });
  const run = await pull.review();
  expect(run.stderr).toBe('');
  expect(run.exitCode).toBe(1);
  expect(pull.seen().reviewComments).toMatchObject([{ path: 'README.md', line: 10 }]);
  expect(pull.seen().comments).toHaveLength(1);
  expect(writes(await pull.review())).toEqual([]);
  const event = events.mergeGroup(pull.github.state, pull.number);
  const group = await pull.review({ eventName: 'merge_group', event });
  expect(group.outputs.errors).toBe('1');
}, 120_000);

it('requests GraphQL at the address that the runner sets', async () => {
  const pull = await pullRequest(list(FIRST, SECOND), list(FIRST), { enterprise: true });
  const elsewhere = `${pull.github.serverUrl}/api/v3/elsewhere/graphql`;
  pull.github.faults.add({
    path: /^\/elsewhere\/graphql$/,
    times: 9,
    outcome: { status: 410, body: { message: 'Moved' } },
  });
  const run = await pull.review({ env: { GITHUB_GRAPHQL_URL: elsewhere } });
  expect(run.stdout).toContain('Moved');
}, 120_000);
