import { describe, expect, it } from 'vitest';
import { FIRST, list, SECOND } from './paper-list.ts';
import { pullRequest, writes } from './pull-request.ts';

describe.concurrent('a pull request gets its review', () => {
  it('thanks for a good one, in at most six requests', async () => {
    const { review, seen } = await pullRequest(list(FIRST, SECOND));
    const run = await review();
    expect(run.stderr).toBe('');
    expect(run.exitCode).toBe(0);
    expect(run.annotations).toEqual([]);
    expect(run.outputs).toMatchObject({ errors: '0', warnings: '0', 'changed-entries': '1' });
    expect(run.requests.map(({ method, path }) => `${method} ${path}`)).toEqual([]);
    expect(seen().comments).toMatchObject([
      { user: 'github-actions[bot]', body: expect.stringContaining('Everything is in order') },
    ]);
  });

  it('asks for a missing abstract on the line of the entry', async () => {
    const { review, seen } = await pullRequest(list(FIRST, { ...SECOND, abstract: undefined }));
    const run = await review();
    expect(run.exitCode).toBe(1);
    expect(seen().reviewComments).toMatchObject([{ path: 'README.md', line: 10, body: 'x' }]);
    expect(writes(run)).toEqual([]);
  });
});
