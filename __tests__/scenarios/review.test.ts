import { describe, expect, it } from 'vitest';
import {
  bib,
  bibText,
  entryText,
  FIRST,
  halfBare,
  LONG,
  list,
  readme,
  SECOND,
} from './paper-list.ts';
import { pullRequest, writes } from './pull-request.ts';

const NO_ABSTRACT = { ...SECOND, abstract: undefined };

describe.concurrent('a pull request gets its review', { timeout: 120_000 }, () => {
  it('thanks for one without findings, in five requests', async () => {
    const { review, seen } = await pullRequest(list(FIRST, SECOND));
    const run = await review();
    expect(run.stderr).toBe('');
    expect(run.exitCode).toBe(0);
    expect(run.annotations).toEqual([]);
    expect(run.outputs).toMatchObject({ errors: '0', warnings: '0', 'changed-entries': '1' });
    expect(run.requests).toHaveLength(5);
    const { comments, reviews } = seen();
    expect(reviews).toEqual([]);
    expect(comments).toHaveLength(1);
    expect(comments[0]?.body).toBe(
      '<!-- list-curator:summary -->\n\n✅ Everything is in order: 1 paper added. Thank you!',
    );
  });

  it('reports a missing abstract on the line of the entry', async () => {
    const { review, seen } = await pullRequest(list(FIRST, NO_ABSTRACT));
    const run = await review();
    expect(run.exitCode).toBe(1);
    expect(run.outputs.errors).toBe('1');
    // A comment shows it; an annotation on the same line would say it twice.
    expect(run.annotations).toEqual([
      expect.stringMatching(/^::error::List Curator found 1 error and 0 warnings/),
    ]);
    const { comments, reviewComments, reviews } = seen();
    expect(reviews).toHaveLength(1);
    expect(reviewComments).toMatchObject([{ path: 'README.md', line: 10, side: 'RIGHT' }]);
    expect(reviewComments[0]?.body).toContain('The paper has no abstract');
    expect(comments[0]?.body).toContain('1 problem to fix');
    expect(comments[0]?.body).toContain(
      '| Measuring emptiness with a ruler | Surveys | Roe2021 | no | 10.99999/roe2021 |',
    );
  });

  it('reports a key that is in no bibliography', async () => {
    const { review, seen } = await pullRequest({ 'README.md': readme(FIRST, SECOND) });
    expect((await review()).exitCode).toBe(1);
    expect(seen().reviewComments.map(({ body }) => body)).toEqual([
      expect.stringContaining('The citation key `Roe2021` is not in refs.bib'),
    ]);
  });

  it('reports a category that the list must not have', async () => {
    const config = { '.github/list-curator.yml': 'categories: [Surveys]\n' };
    const changed = `${readme(FIRST)}\n## Survey\n\n${entryText(SECOND)}`;
    const { review, seen } = await pullRequest(
      { 'README.md': changed, 'refs.bib': bib(FIRST, SECOND) },
      { ...list(FIRST), ...config },
    );
    await review();
    expect(seen().reviewComments).toMatchObject([{ path: 'README.md', line: 10 }]);
    expect(seen().reviewComments[0]?.body).toContain('Did you mean `Surveys`?');
  });

  it('offers a suggestion for what can be fixed automatically', async () => {
    const changed = readme(FIRST, SECOND).replace(
      '[Measuring emptiness with a ruler](',
      '[Measuring emptiness with a ruler] (',
    );
    const { review, seen } = await pullRequest({
      'README.md': changed,
      'refs.bib': bib(FIRST, SECOND),
    });
    await review();
    const { reviewComments } = seen();
    const suggestion = reviewComments.find(({ body }) => body.includes('```suggestion'));
    expect(suggestion).toMatchObject({ path: 'README.md', line: 10 });
    expect(suggestion?.body).toContain('```suggestion\n- [Measuring emptiness with a ruler](http');
  });

  it('counts old findings, and does not fail for them', async () => {
    const base = list(FIRST, NO_ABSTRACT);
    const third = { key: 'New2022', title: 'Absence and its metrics', abstract: FIRST.abstract };
    const { review, seen } = await pullRequest(list(FIRST, NO_ABSTRACT, third), base);
    const run = await review();
    expect(run.exitCode).toBe(0);
    expect(run.outputs).toMatchObject({ errors: '0', 'changed-entries': '1' });
    expect(seen().reviewComments).toEqual([]);
    expect(run.summary).toMatch(/\d older findings? (?:is|are) not counted/);
  });

  it('fails for old findings with scope: all, unless fail-on is never', async () => {
    const third = { key: 'New2022', title: 'Absence and its metrics', abstract: FIRST.abstract };
    const { review } = await pullRequest(list(FIRST, NO_ABSTRACT, third), list(FIRST, NO_ABSTRACT));
    const all = await review({ inputs: { scope: 'all' } });
    expect(all.exitCode).toBe(1);
    expect(all.outputs.errors).toBe('1');
    const never = await review({ inputs: { scope: 'all', 'fail-on': 'never' } });
    expect(never.exitCode).toBe(0);
    expect(never.outputs.errors).toBe('1');
  });

  it('reports what a pull request causes elsewhere', async () => {
    const again = `${bib(FIRST)}\n${bibText({ ...SECOND, key: 'Doe2020' })}`;
    const { review } = await pullRequest({ 'refs.bib': again });
    const run = await review();
    expect(run.exitCode).toBe(1);
    expect(run.summary).toContain('bib-duplicate-key');
  });

  it('comments on 25 of 120 findings, and lists the rest', async () => {
    const papers = halfBare(120);
    const { review, seen } = await pullRequest(list(...LONG, ...papers), list(...LONG));
    const run = await review();
    expect(run.outputs.errors).toBe('120');
    expect(run.requests).toHaveLength(6);
    const { comments, reviewComments, reviews } = seen();
    expect(reviews).toHaveLength(1);
    expect(reviewComments).toHaveLength(25);
    expect(comments[0]?.body).toContain('<summary>85 more findings</summary>');
    expect(comments[0]?.body.match(/^- ❌/gm)).toHaveLength(95);
    for (const { key } of papers) expect(run.summary).toContain(key);
  });

  it('writes nothing where neither the list nor its bibliography is changed', async () => {
    const { review, seen } = await pullRequest({ 'script.py': 'print()\n', 'notes.md': 'Hm.\n' });
    const run = await review();
    expect(run.exitCode).toBe(0);
    expect(run.annotations).toEqual([]);
    expect(run.outputs).toMatchObject({ errors: '0', 'changed-entries': '0' });
    expect(writes(run)).toEqual([]);
    expect(seen().comments).toEqual([]);
  });

  it('reads a README that is renamed, and a .bib that is gone', async () => {
    const renamed = await pullRequest({
      'README.md': null,
      'readme.md': readme(FIRST, NO_ABSTRACT),
      'refs.bib': bib(FIRST, NO_ABSTRACT),
    });
    await renamed.review();
    expect(renamed.seen().reviewComments).toMatchObject([{ path: 'readme.md', line: 10 }]);

    const gone = await pullRequest({ 'refs.bib': null });
    const run = await gone.review();
    expect(run.exitCode).toBe(1);
    expect(gone.said()).toContain('Doe2020');
    expect(gone.said().replace(/\\/g, '')).toContain('The change deletes or empties refs.bib.');
    // The line that cites it is not in the diff; the summary leads there.
    const head = gone.github.state.issues.get(gone.number)?.pull?.headSha;
    expect(gone.said()).toContain(
      `(${gone.github.serverUrl}/octo/papers/blob/${head}/README.md?plain=1#L7)`,
    );
  });

  it('reports in the pull request when the list cannot be read', async () => {
    for (const [changes, words] of [
      [{ 'README.md': null }, 'README.md, which is the list, is deleted in the pull request'],
      [
        { 'README.md': null, 'docs/list.md': readme(FIRST) },
        'README.md, which is the list, is moved to docs/list.md',
      ],
      [
        { '.github/readme.rst': 'Moss\n' },
        '.github/readme.rst is added in the pull request. GitHub shows it to visitors in place of README.md',
      ],
      [{ 'README.md': { link: '/etc/passwd' } }, 'README.md is a symbolic link'],
      [{ 'README.md': Buffer.from([0x23, 0, 0x0a]) }, 'not a text file'],
    ] as const) {
      const { review, said } = await pullRequest(changes);
      const run = await review();
      expect(run.exitCode).toBe(1);
      expect(run.stdout).toContain(words);
      expect(said()).toContain('The list could not be read');
      expect(said().replace(/\\/g, '')).toContain(words);
    }
  });

  it('allows a README that hides nothing, or that the base has', async () => {
    const other = { '.github/README.md': '# Moss\n' };
    for (const [changes, base] of [
      [{ 'docs/README.md': '# Moss\n', '.github/NOTES.md': '# Moss\n' }, list(FIRST)],
      [{ '.github/README.md': '# Walls\n' }, { ...list(FIRST), ...other }],
    ] as const) {
      const { review } = await pullRequest(changes, base);
      expect((await review()).exitCode).toBe(0);
    }
  });

  it('names a .bib of the configuration that is gone, or the input that is wrong', async () => {
    const base = { ...list(FIRST), '.github/list-curator.yml': 'bib: refs.bib\n' };
    for (const [changes, words] of [
      [{ 'refs.bib': null }, 'refs.bib, which is the bibliography, is deleted in the pull request'],
      [
        { 'refs.bib': null, 'bib/refs.bib': bib(FIRST) },
        'first merge a configuration with `bib: bib/refs.bib`',
      ],
    ] as const) {
      const { review, said } = await pullRequest(changes, base);
      expect((await review()).exitCode).toBe(1);
      expect(said().replace(/\\/g, '')).toContain(words);
    }
    for (const inputs of [{ readme: 'nope.md' }, { bib: 'nope.bib' }]) {
      const { review, said } = await pullRequest(list(FIRST, SECOND));
      expect((await review({ inputs })).exitCode).toBe(1);
      expect(said()).toContain('The pull request could not be checked');
      expect(said()).toContain('You did nothing wrong; a maintainer must correct it.');
      expect(said()).toContain(`It is named by the input \`${Object.keys(inputs)[0]}\`.`);
    }
  });

  it('reads the configuration of the base, never that of the head', async () => {
    const config = '.github/list-curator.yml';
    const off = 'rules:\n  entry-abstract: "off"\n';
    const head = await pullRequest({ ...list(FIRST, NO_ABSTRACT), [config]: off });
    expect((await head.review()).outputs.errors).toBe('1');
    const base = await pullRequest(
      { ...list(FIRST, NO_ABSTRACT), [config]: null },
      { ...list(FIRST), [config]: off },
    );
    const run = await base.review();
    expect(run.outputs.errors).toBe('0');
    expect(run.requests).toHaveLength(6);
  });

  it('takes no configuration of two, whoever added the second', async () => {
    const [one, other] = ['.github/list-curator.yml', '.github/list-curator.yaml'];
    const off = 'rules:\n  entry-abstract: "off"\n';
    const added = await pullRequest({ [other]: off }, { ...list(FIRST), [one]: off });
    expect((await added.review()).exitCode).toBe(1);
    expect(added.said().replace(/\\/g, '')).toContain(
      `There are two configurations, ${one} and ${other}, and only one can count.`,
    );
    const there = { ...list(FIRST), [one]: off, [other]: off };
    const blocked = await pullRequest(list(FIRST, SECOND), there);
    expect((await blocked.review()).exitCode).toBe(1);
    expect(blocked.said()).toContain('The configuration on the base branch has an error');
    const removed = await pullRequest({ [other]: null }, there);
    expect((await removed.review()).exitCode).toBe(0);
  });
});
