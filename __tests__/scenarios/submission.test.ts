import { describe, expect, it } from 'vitest';
import { writes } from './pull-request.ts';
import { submissions } from './submission.ts';

describe.concurrent('an issue that submits a paper', { timeout: 120_000 }, () => {
  it('becomes a pull request within 20 requests to GitHub and 4 to registries', async () => {
    const { submit, run, said, openPulls, registries, file, github } = await submissions();
    const number = submit({ paper: 'https://doi.org/10.99997/plain.1' });
    const first = await run(number);
    expect(first.exitCode).toBe(0);
    expect(first.requests.length).toBeLessThanOrEqual(20);
    expect(registries.log.length).toBeLessThanOrEqual(4);
    expect(first.outputs['pull-request']).toBe('2');
    const [pull] = openPulls();
    expect(pull?.title).toBe('Add Quill2021: Weighing teacups at 10⁻⁵ bar');
    expect(pull?.labels).toEqual(['submission']);
    expect(pull?.body).toContain('Closes #1');
    expect(pull?.body).toContain('*Cups \\& Saucers*, 2021');
    expect(pull?.body).toContain('All fields come from Crossref.');
    expect(said(number)).toEqual([expect.stringContaining('#2 adds this paper. Thank you!')]);
    const branch = 'list-curator/submission-1';
    expect(file(branch, 'README.md')).toContain('- [Weighing teacups at 10⁻⁵ bar](');
    expect(file(branch, 'refs.bib')).toContain('@article{Quill2021,');
    const { git, verified } = github.state;
    expect(git.history(branch, 'main')).toHaveLength(1);
    expect(verified.has(git.resolve(branch) ?? '')).toBe(true);
  });

  it('writes nothing when the event comes again', async () => {
    const { submit, run, seen } = await submissions();
    const number = submit({ paper: '10.99997/plain.1' });
    await run(number);
    const before = seen();
    expect(writes(await run(number))).toEqual([]);
    expect(writes(await run(number, 'edited'))).toEqual([]);
    expect(seen()).toEqual(before);
  });
});
