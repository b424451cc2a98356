import { chmodSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { temporaryFolder } from '../files/temporary-folder.ts';
import { runIn, textOf } from './run-in.ts';

const BIB = '@misc{Stone2022,\n  title = {A Year on a North Wall}\n}\n';
const ABSTRACT = '  - **Abstract:** One wall, fifty weeks, by day \\emph{and} night.';
/** Line endings, tabs and trailing spaces that must survive. */
const list = (link: string, abstract = ABSTRACT) =>
  `# Papers\r\n\r\n## Growth\t \r\n\r\n- [A Year on a North Wall](https://example.org/wall) ([\`Stone2022\`](refs.bib#${link}))  \r\n${abstract}`;
const folderWith = (readme: string, bib = BIB) =>
  temporaryFolder({ 'README.md': readme, 'refs.bib': bib });

describe('format', () => {
  it.each([[[]], [['--check']]])(
    'reports what would change with %j, and writes nothing',
    async (args) => {
      const folder = folderWith(list('L7-L9'));
      expect(await runIn(folder, ['format', ...args])).toEqual({
        status: 1,
        out: 'README.md:5 entry-citation-key: The link shows lines 7-9 of refs.bib, but "Stone2022" is on lines 1-3. Link to #L1-L3.\nREADME.md would change. Use --diff to see the changes, --write to make them.\n',
        error: '',
      });
      expect(textOf(folder, 'README.md')).toBe(list('L7-L9'));
    },
  );

  it('writes with --write, and has nothing to do afterwards', async () => {
    const folder = folderWith(list('L7-L9'));
    const { status, out } = await runIn(folder, ['format', '--write']);
    expect(status).toBe(0);
    expect(out).toContain('Written: README.md.\n');
    expect(textOf(folder, 'README.md')).toBe(list('L1-L3'));
    expect(await runIn(folder, ['format'])).toEqual({
      status: 0,
      out: 'Everything is formatted.\n',
      error: '',
    });
  });

  it('leads a link to an entry of one line to that line', async () => {
    const folder = folderWith(
      list('L7-L9'),
      '\n@misc{Stone2022, title = {A Year on a North Wall}}\n',
    );
    const { out } = await runIn(folder, ['format', '--write']);
    expect(out).toContain('but "Stone2022" is on line 2. Link to #L2.\n');
    expect(textOf(folder, 'README.md')).toBe(list('L2'));
  });

  it('does not report a README without entries as formatted', async () => {
    const { out } = await runIn(folderWith('# Nothing\n', '@misc{A, title = {B}}\n'), ['format']);
    expect(out).toContain('README.md: no entries found, so none of it is formatted;');
    expect(out).not.toContain('Everything is formatted');
  });

  it('does not report a skipped file as formatted', async () => {
    const folder = folderWith(list('L1-L3'), '@misc{Stone2022,\n  title = {A Year\n}\n');
    const { status, out, error } = await runIn(folder, ['format', '--write']);
    expect({ status, out }).toEqual({ status: 1, out: 'Everything else is formatted.\n' });
    expect(error).toMatch(
      /^list-curator: skipped: refs\.bib cannot be read as a whole\. Line \d: .* Correct that first\.\n$/,
    );
  });

  it('keeps the categories of the submission form current', async () => {
    const form = (category: string) =>
      `body:\n- {id: paper, type: input}\n- id: category\n  type: dropdown\n  attributes:\n    options:\n    - ${category}\n`;
    const files = { 'README.md': list('L1-L3'), 'refs.bib': BIB };
    const path = '.github/ISSUE_TEMPLATE/paper.yml';
    const folder = temporaryFolder({ ...files, [path]: form('Decay') });
    const { status, out } = await runIn(folder, ['format', '--write']);
    expect(out).toContain('form-categories: The submission form does not offer "Growth"');
    expect(out).toContain(`Written: ${path}.\n`);
    expect(status).toBe(0);
    expect(textOf(folder, path)).toBe(form('Growth'));
    expect(textOf(folder, 'README.md')).toBe(list('L1-L3'));
  });

  it('only shows the changes with --diff', async () => {
    const folder = folderWith(list('L7-L9'));
    const { status, out } = await runIn(folder, ['format', '--diff']);
    expect(status).toBe(1);
    expect(out).toMatch(/^--- a\/README\.md\n\+\+\+ b\/README\.md\n@@ /);
    expect(textOf(folder, 'README.md')).toBe(list('L7-L9'));
    expect(await runIn(folderWith(list('L1-L3')), ['format', '--diff'])).toEqual({
      status: 0,
      out: '',
      error: '',
    });
  });

  it('accepts one of its modes', async () => {
    const { status, error } = await runIn(folderWith(list('L1-L3')), [
      'format',
      '--write',
      '--diff',
    ]);
    expect(status).toBe(2);
    expect(error).toContain('--write and --diff contradict each other; give one of them.');
  });

  it('fixes nothing for a rule that is off', async () => {
    const folder = temporaryFolder({
      'README.md': list('L7-L9'),
      'refs.bib': BIB,
      'curator.yml': 'rules:\n  entry-citation-key: off\n',
    });
    expect((await runIn(folder, ['format', '--config', 'curator.yml'])).status).toBe(0);
  });

  it('reports a reason that many fixes share once', async () => {
    const entry = (key: string) =>
      `@misc{${key},\n  title = {On ${key}},\n  howpublished = {A_B},\n  year = 2020\n}\n`;
    const folder = temporaryFolder({
      'README.md': '# Papers\n\n- [On a](https://example.org/a)\n',
      'refs.bib': Buffer.concat([
        Buffer.from(['a', 'b', 'c', 'd', 'e'].map(entry).join('')),
        Buffer.from([0xe9]),
      ]),
    });
    const { status, error } = await runIn(folder, ['format', '--write']);
    expect(status).toBe(1);
    expect(error).toContain('list-curator: not fixed: 5 findings: refs.bib is not valid UTF-8');
    expect(error.match(/Save it as UTF-8/g)).toHaveLength(1);
  });

  it('skips a file that is not valid UTF-8, and reports it', async () => {
    const readme = Buffer.concat([Buffer.from(list('L7-L9')), Buffer.from([0xff])]);
    const folder = temporaryFolder({ 'README.md': readme, 'refs.bib': BIB });
    const { status, error } = await runIn(folder, ['format', '--write']);
    expect(status).toBe(1);
    expect(error).toContain('README.md is not valid UTF-8');
  });

  it('reports a file that cannot be written', async (context) => {
    if (process.getuid?.() === 0) context.skip();
    const folder = folderWith(list('L7-L9'));
    chmodSync(join(folder, 'README.md'), 0o444);
    const { status, error } = await runIn(folder, ['format', '--write']);
    expect(status).toBe(2);
    expect(error).toContain('README.md cannot be written: you are not allowed to write it');
  });
});

describe('check --fix-suggested', () => {
  it('also applies the suggested fixes, and reports what remains', async () => {
    const folder = folderWith(list('L7-L9'));
    const fixed = await runIn(folder, ['check', '--fix']);
    expect(textOf(folder, 'README.md')).toBe(list('L1-L3'));
    expect(fixed.out).toContain('The abstract contains LaTeX');
    const suggested = await runIn(folder, ['check', '--fix-suggested']);
    expect(textOf(folder, 'README.md')).toBe(
      list('L1-L3', ABSTRACT.replace('\\emph{and}', '*and*')),
    );
    expect(suggested.out).not.toContain('The abstract contains LaTeX');
  });

  it('reports places in the fixed files', async () => {
    const folder = folderWith(list('L1-L3', ABSTRACT.replace('day', 'm\\"uhe day')));
    const { out } = await runIn(folder, ['check', '--fix', '--format', 'json']);
    const column = textOf(folder, 'README.md').split('\r\n').at(-1)?.indexOf('\\emph');
    const { findings } = JSON.parse(out);
    expect(
      findings.filter(({ ruleId }: { ruleId: string }) => ruleId === 'entry-format'),
    ).toMatchObject([{ ruleId: 'entry-format', line: 6, column: (column ?? 0) + 1 }]);
  });
});
