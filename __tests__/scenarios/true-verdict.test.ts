import { describe, expect, it } from 'vitest';
import { bib, bibText, entryText, FIRST, LONG, list, readme, SECOND } from './paper-list.ts';
import { pullRequest } from './pull-request.ts';

const NO_ABSTRACT = { ...SECOND, abstract: undefined };
const CONFIG = '.github/list-curator.yml';
/** So many lines that GitHub leaves out the patches of the files after it. */
const FLOOD = { 'A.txt': 'x\n'.repeat(20_001) };
const LFS = `version https://git-lfs.github.com/spec/v1\noid sha256:${'4'.repeat(64)}\nsize 12345\n`;
const COMMIT = '0123456789abcdef0123456789abcdef01234567';

/** So many files, sorting before README.md, that GitHub lists no others. */
function manyFiles(): Record<string, string> {
  return Object.fromEntries(Array.from({ length: 3000 }, (_, index) => [`0/${index}.txt`, 'x\n']));
}

describe.concurrent('a pull request is never skipped', { timeout: 120_000 }, () => {
  it('among more files than GitHub lists', async () => {
    const { review, said } = await pullRequest({ ...manyFiles(), ...list(FIRST, NO_ABSTRACT) });
    const run = await review();
    expect(run.stderr).toBe('');
    expect(run.exitCode).toBe(1);
    expect(run.outputs.errors).toBe('1');
    expect(said()).toContain('The paper has no abstract');
  });

  it('when its README is renamed without a patch', async () => {
    const { review, said } = await pullRequest(
      {
        ...FLOOD,
        'README.md': null,
        'Readme.md': readme(...LONG, NO_ABSTRACT),
        'refs.bib': bib(...LONG, NO_ABSTRACT),
      },
      list(...LONG),
    );
    const run = await review();
    expect(run.exitCode).toBe(1);
    expect(run.outputs).toMatchObject({ errors: '1', 'changed-entries': '1' });
    expect(said()).toContain('Readme.md');
  });

  it.each<[string, Parameters<typeof pullRequest>[0], string]>([
    ['a symbolic link', { 'refs.bib': { link: 'README.md' } }, 'refs.bib is a symbolic link'],
    ['a submodule', { 'refs.bib': { commit: COMMIT } }, 'refs.bib is a submodule'],
    ['a folder', { 'refs.bib': null, 'refs.bib/x.bib': bib(FIRST) }, 'refs.bib is a folder'],
    ['a pointer of Git LFS', { 'refs.bib': LFS }, 'refs.bib is a Git LFS pointer'],
  ])('when its .bib becomes %s', async (_, changes, words) => {
    const { review, said } = await pullRequest(changes);
    const run = await review();
    expect(run.stderr).toBe('');
    expect(run.exitCode).toBe(1);
    expect(run.stdout).toContain(words);
    expect(said()).toContain(words);
  });

  it('when its .bib is renamed, and its links are not', async () => {
    const linked = (path: string) => readme(FIRST).replace('](refs.bib)),', `](${path}#L1-L7)),`);
    const base = { 'README.md': linked('refs.bib'), 'refs.bib': bib(FIRST) };
    const renamed = { 'refs.bib': null, 'papers.bib': bib(FIRST) };
    const { review, said } = await pullRequest(renamed, base);
    const run = await review();
    expect(run.exitCode).toBe(1);
    expect(said()).toContain('links to refs.bib, which does not exist. `Doe2020` is in papers.bib');
    // With its links it passes.
    const whole = await pullRequest(
      { ...renamed, 'README.md': linked('papers.bib').replaceAll('refs.bib', 'papers.bib') },
      base,
    );
    expect((await whole.review()).exitCode).toBe(0);
  });

  it('when its list cites another .bib from now on', async () => {
    const base = { ...list(FIRST, SECOND), 'other.bib': bib(FIRST) };
    const { review, seen } = await pullRequest(
      { 'README.md': base['README.md'].replaceAll('refs.bib', 'other.bib') },
      base,
    );
    expect((await review()).exitCode).toBe(1);
    expect(
      seen()
        .reviewComments.map(({ body }) => body)
        .join(),
    ).toContain('`Roe2021` is not in other.bib');
  });

  it('when a file of it that the configuration names has an unusual name', async () => {
    const config = { [CONFIG]: 'readme: LIST.txt\nbib: [papers.bibtex]\n' };
    const named = (files: ReturnType<typeof list>) => ({
      'LIST.txt': files['README.md'].replaceAll('refs.bib', 'papers.bibtex'),
      'papers.bibtex': files['refs.bib'],
    });
    const { review } = await pullRequest(named(list(FIRST, NO_ABSTRACT)), {
      ...config,
      ...named(list(FIRST)),
    });
    const run = await review();
    expect(run.exitCode).toBe(1);
    expect(run.outputs.errors).toBe('1');
  });

  it('when its head moves while it is read, and is judged by its own commit', async () => {
    const { review, push, github } = await pullRequest(list(FIRST, NO_ABSTRACT));
    github.faults.add({
      path: /\/compare\//,
      outcome: () => void push({ ...list(FIRST), 'x.txt': 'x' }),
    });
    const run = await review();
    expect(run.exitCode).toBe(1);
    expect(run.outputs.errors).toBe('1');
    expect(run.stdout).toContain('newer commit');
  });
});

describe.concurrent('the configuration', { timeout: 120_000 }, () => {
  it.each<[string, Parameters<typeof pullRequest>[0], string]>([
    ['is not valid', { [CONFIG]: 'rulse: {}\n' }, `${CONFIG}:1:1: unknown key "rulse"`],
    ['names no file', { [CONFIG]: 'bib: [gone.bib]\n' }, 'gone.bib does not exist'],
    ['names no baseline', { [CONFIG]: 'baseline: gone.json\n' }, 'the baseline gone.json'],
    ['becomes a link', { [CONFIG]: { link: '../x' } }, `${CONFIG} is a symbolic link`],
  ])('fails the pull request in which it %s', async (_, changes, words) => {
    const { review, said } = await pullRequest(changes, {
      ...list(FIRST),
      [CONFIG]: 'preset: strict\n',
    });
    const run = await review();
    expect(run.stderr).toBe('');
    expect(run.exitCode).toBe(1);
    expect(run.stdout).toContain(words);
    expect(said()).toContain('The configuration has an error');
    expect(said().replace(/[\\`]/g, '')).toContain(words.replaceAll('"', ''));
  });

  it('passes where it is changed to another one that is right', async () => {
    const { review } = await pullRequest({ [CONFIG]: 'preset: strict\n' });
    expect((await review()).exitCode).toBe(0);
  });

  it('is not blamed on a contributor where the base has it wrong', async () => {
    const broken = { ...list(FIRST), [CONFIG]: 'rulse: {}\n' };
    const other = await pullRequest(list(FIRST, SECOND), broken);
    const run = await other.review();
    expect(run.exitCode).toBe(1);
    expect(other.said()).toContain('You did nothing wrong; a maintainer must correct it');
    // A pull request that corrects it passes, and what has nothing to do with the list.
    const mended = await pullRequest({ [CONFIG]: 'preset: strict\n' }, broken);
    expect((await mended.review()).exitCode).toBe(0);
    const code = await pullRequest({ 'script.py': 'print()\n' }, broken);
    expect((await code.review()).exitCode).toBe(0);
  });

  it('fails a merge group too', async () => {
    const { events } = await import('../github-emulator/index.ts');
    const { runAction } = await import('../github-emulator/run-action.ts');
    const { github, number } = await pullRequest({
      ...list(FIRST, SECOND),
      [CONFIG]: 'rulse: {}\n',
    });
    const event = events.mergeGroup(github.state, number);
    const run = await runAction({ github, eventName: 'merge_group', event });
    expect(run.exitCode).toBe(1);
    expect(run.stdout).toContain('unknown key "rulse"');
  });
});

it('compares with a .bib of 130,000 lines that it changes', { timeout: 60_000 }, async () => {
  const lines = `${bib(FIRST)}${'% a line\n'.repeat(130_000)}`;
  const { review } = await pullRequest(
    {
      'README.md': `${readme(FIRST)}\n${entryText(SECOND)}`,
      'refs.bib': `${bibText(SECOND)}${lines}`,
    },
    { 'README.md': readme(FIRST), 'refs.bib': lines },
  );
  const run = await review();
  expect(run.stderr).toBe('');
  expect(run.exitCode).toBe(0);
  expect(run.outputs['changed-entries']).toBe('1');
});
