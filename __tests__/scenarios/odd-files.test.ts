import { describe, expect, it } from 'vitest';
import { bib, bibText, entryText, FIRST, list, readme, SECOND } from './paper-list.ts';
import { pullRequest } from './pull-request.ts';

const NO_ABSTRACT = { ...SECOND, abstract: undefined };
const THIRD = { key: 'New2022', title: 'Absence and its metrics', abstract: FIRST.abstract };
/** So many lines that GitHub leaves out the patches of the files after it. */
const FLOOD = { 'A.txt': 'x\n'.repeat(20_001) };
/** So many files that a comparison of commits does not list all. */
const MANY = Object.fromEntries(Array.from({ length: 300 }, (_, at) => [`0/${at}.txt`, 'x\n']));

describe.concurrent('files out of the ordinary', { timeout: 120_000 }, () => {
  it('is compared with where its branch began, not with what its base is now', async () => {
    for (const flood of [{}, FLOOD, MANY]) {
      const { review, github } = await pullRequest(
        { ...list(FIRST, NO_ABSTRACT, THIRD), ...flood },
        list(FIRST, NO_ABSTRACT),
      );
      // Somebody puts the old debt right on the base, with other entries beside.
      github.state.push('main', list(FIRST, SECOND, { ...THIRD, key: 'More2023', title: 'More' }));
      const run = await review();
      expect(run.stderr).toBe('');
      expect(run.exitCode).toBe(0);
      expect(run.outputs).toMatchObject({ errors: '0', 'changed-entries': '1' });
      expect(run.summary).toMatch(/older findings? (?:is|are) not counted/);
    }
  });

  it('is compared with the .bib that it deletes, as it was when its branch began', async () => {
    const { review, said, github } = await pullRequest({ 'refs.bib': null });
    github.state.push('main', { 'refs.bib': `${bib(FIRST)}\n${bibText(SECOND)}` });
    expect((await review()).exitCode).toBe(1);
    expect(said()).toContain('Doe2020');
    expect(said()).not.toContain('Roe2021');
  });

  it('reports in the summary what it has no diff for', async () => {
    const { review, seen, said } = await pullRequest({ ...list(FIRST, NO_ABSTRACT), ...FLOOD });
    const run = await review();
    expect(run.outputs.errors).toBe('1');
    expect(run.requests.length).toBeLessThanOrEqual(12);
    expect(seen().reviewComments).toEqual([]);
    expect(said()).toContain('README.md:10');
  });

  it('reports what is too large, or no text', async () => {
    for (const [changes, words] of [
      [{ 'README.md': Buffer.alloc(33 * 1024 * 1024, 'x') }, 'files over 32 MiB are not read'],
      [{ 'refs.bib': Buffer.from([0x40, 0, 0, 0x0a]) }, 'refs.bib is not a text file'],
    ] as const) {
      const { review, said } = await pullRequest(changes);
      const run = await review();
      expect(run.exitCode).toBe(1);
      expect(run.stderr).toBe('');
      expect(run.stdout).toContain(words);
      expect(said().replace(/\\/g, '')).toContain(words);
    }
  });

  it('reads files that are too large for GraphQL, or no UTF-8', async () => {
    const long = { ...THIRD, abstract: `Emptiness, again. ${'And again. '.repeat(60_000)}` };
    const latin = Buffer.from(`% Fran\xe7ois\n${bib(FIRST, SECOND, long)}`, 'latin1');
    const { review } = await pullRequest({
      'README.md': `${readme(FIRST, SECOND)}\n${entryText(long)}`,
      'refs.bib': latin,
    });
    const run = await review();
    expect(run.stderr).toBe('');
    expect(run.outputs['changed-entries']).toBe('2');
    expect(run.summary).toContain('bib-encoding');
  });
});
